"""Sends jobs with google-cloud-batch and reads their log with google-cloud-logging, as Google's samples do.

Reads {"batch", "roots", "logging", "token", "requests": [{"name", "job"}]} from standard input and writes
{name: {"state", "lines"}} as JSON.
"""
import json
import sys
import time

import grpc
from google.cloud import batch_v1
from google.cloud import logging
from google.cloud.batch_v1.services.batch_service.transports import BatchServiceGrpcTransport
from google.oauth2.credentials import Credentials

given = json.load(sys.stdin)
with open(given["roots"], "rb") as file:
    secure = grpc.ssl_channel_credentials(file.read())
bearer = grpc.access_token_call_credentials(given["token"])
channel = grpc.secure_channel(given["batch"], grpc.composite_channel_credentials(secure, bearer))
client = batch_v1.BatchServiceClient(transport=BatchServiceGrpcTransport(channel=channel))
logs = logging.Client(
    project="local-project",
    credentials=Credentials(given["token"]),
    client_options={"api_endpoint": given["logging"]},
    _use_grpc=False,
)

parent = "projects/local-project/locations/us-central1"
jobs = {}
for request in given["requests"]:
    create = batch_v1.CreateJobRequest()
    create.parent = parent
    create.job_id = "python-" + request["name"]
    create.job = batch_v1.Job.from_json(json.dumps(request["job"]))
    jobs[request["name"]] = client.create_job(create)

State = batch_v1.JobStatus.State
ended = {State.SUCCEEDED, State.FAILED, State.CANCELLED}
result = {}
for name, job in jobs.items():
    deadline = time.time() + 120
    while job.status.state not in ended and time.time() < deadline:
        time.sleep(0.2)
        job = client.get_job(name=job.name)
    result[name] = {"state": State(job.status.state).name, "lines": []}

# One read for all jobs: there are 60 a minute.
uids = {job.uid: name for name, job in jobs.items()}
query = "labels.job_uid=(" + " OR ".join(f'"{uid}"' for uid in uids) + ")"
for entry in logs.logger("batch_task_logs").list_entries(filter_=query, page_size=1000):
    result[uids[entry.labels["job_uid"]]]["lines"].append(str(entry.payload))

listed = {job.name for job in client.list_jobs(parent=parent)}
assert {job.name for job in jobs.values()} <= listed, "a job is not listed"
for job in jobs.values():
    client.delete_job(name=job.name).result(timeout=60)
json.dump(result, sys.stdout)
