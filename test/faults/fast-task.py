"""Stands for the task runner where a test is about the Action: reads job.json, writes a result, without the library."""

import http.client
import json
import os
import sys
import time
import urllib.parse


def call(method, host, path, body=None, headers=None):
    connection = http.client.HTTPConnection(host, timeout=30)
    connection.request(method, path, body, headers or {})
    answer = connection.getresponse()
    return answer.status, answer.read()


def main():
    index = int(os.environ["BATCH_TASK_INDEX"])
    attempt = int(os.environ["BATCH_TASK_RETRY_ATTEMPT"])
    host = os.environ["GCE_METADATA_HOST"]
    path = "/computeMetadata/v1/instance/service-accounts/default/token"
    token = json.loads(call("GET", host, path, headers={"Metadata-Flavor": "Google"})[1])["access_token"]
    storage = os.environ["API_ENDPOINT_OVERRIDE"].split("//")[1].rstrip("/")
    auth = {"Authorization": "Bearer " + token}
    bucket, _, name = os.environ["GCP_BATCH_WORKFLOW_JOB"][len("gs://") :].partition("/")
    quoted = urllib.parse.quote(name, safe="")
    job = json.loads(call("GET", storage, "/storage/v1/b/%s/o/%s?alt=media" % (bucket, quoted), headers=auth)[1])
    combination = job["combinations"][index]
    print("task %d, attempt %d" % (index, attempt), flush=True)
    started = int(time.time() * 1000)
    is_slow = str(index) in os.environ.get("TASK_SLOW", "").split("+")
    time.sleep(60 if is_slow else float(os.environ.get("TASK_SECONDS", "0")))
    if os.environ.get("TASK_WRITES") == "no":
        sys.exit(int(os.environ.get("TASK_EXIT", "0")))
    is_failed = str(index) in os.environ.get("TASK_FAILS", "").split("+")
    status = "FAILED" if is_failed else "SUCCESS"
    error = {"name": "ValueError", "message": "as asked"} if is_failed else None
    result = {
        "version": 1,
        "index": index,
        "attempt": attempt,
        "strategy_id": combination["strategy_id"],
        "status": status,
        "job_skipped": False,
        "context": {"matrix": combination["matrix"], "stages": {"s": {"outputs": {"n": index}}}, "status": status},
        "errors": error,
        "if_error": None,
        "error": None,
        "failed_stage": None,
        "warnings": [],
        "started_ms": started,
        "stages_started_ms": started,
        "ended_ms": int(time.time() * 1000),
        "library": "0.0.86",
        "python": "3",
        "signal": None,
    }
    target = urllib.parse.quote("%s%d-%d.json" % (job["results_prefix"], index, attempt), safe="")
    path = "/upload/storage/v1/b/%s/o?uploadType=media&name=%s&ifGenerationMatch=0" % (bucket, target)
    code, text = call("POST", storage, path, json.dumps(result).encode(), dict(auth, **{"Content-Type": "application/json"}))
    if code not in (200, 412):
        print(text, flush=True)
        sys.exit(2)
    sys.exit(1 if is_failed else 0)


main()
