"""Runs tasks with the product's task runner: one JSON line in, one JSON line out, until stdin ends.

Everything of a task but its start: job.json is read, a process is forked for the combination, and a result is written.
The library is imported once, which is what makes a task quick here.
"""

import json
import os
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "src"))
answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(os.open(os.devnull, os.O_RDWR), 1)
os.dup2(1, 2)

from task import environment, run_task, supervision  # noqa: E402
from task.result import Task  # noqa: E402

environment.configure_library()
import ddeutil.workflow  # noqa: E402, F401

stop = supervision.Stop()
# Not a TemporaryDirectory: a task, which runs the exit functions of its process, would delete it.
folder = tempfile.mkdtemp()
os.chdir(folder)


class Bucket:
    """Of one task: the job.json that it reads."""

    def __init__(self, text, metadata):
        self.text = text
        self.metadata = metadata

    def facts(self, _uri):
        return {"metadata": self.metadata}

    def read(self, _uri):
        return self.text.encode()


def run(text, metadata, key, index):
    """The result object of one task, body and metadata, and the exit code."""
    given = {"GCP_BATCH_WORKFLOW_JOB": "gs://bucket/run/job.json", "BATCH_TASK_INDEX": str(index)}
    given["GCP_BATCH_WORKFLOW_JOB_KEY"] = key
    stop.signal, stop.act = None, stop._raise
    ending = run_task.run(Task(given), Bucket(text, metadata), stop)
    return {"body": ending.body.decode(), "metadata": ending.metadata, "exit_code": ending.exit_code}


for line in sys.stdin:
    try:
        answer = {"value": run(*json.loads(line))}
    except Exception as error:
        answer = {"error": {"name": type(error).__name__, "message": str(error)}}
    answers.write(json.dumps(answer) + "\n")
    answers.flush()
shutil.rmtree(folder)
