"""Runs tasks with the product's task runner: one JSON line in, one JSON line out, until stdin ends.

Everything of a task but its start: job.json is read, a process is forked for the combination, and a result is written.
The library is imported once, which is what makes a task quick here.
"""

import base64
import gc
import json
import os
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "src"))
questions = os.fdopen(os.dup(0), encoding="utf-8")
answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(os.open(os.devnull, os.O_RDWR), 0)
os.dup2(0, 1)
os.dup2(1, 2)

from task import combination, environment, run_task, supervision  # noqa: E402, F401
from task.result import Task  # noqa: E402

environment.configure_library()
import ddeutil.workflow  # noqa: E402, F401

# Otherwise every child would look at all objects of the library, and copy their memory.
gc.freeze()

stop = supervision.Stop()
# Not a TemporaryDirectory: a task, which runs the exit functions of its process, would delete it.
own = tempfile.mkdtemp()
folder, tempfile.tempdir = os.path.join(own, "work"), os.path.join(own, "tmp")
for each in (folder, tempfile.tempdir):
    os.mkdir(each)
os.chdir(folder)


class Bucket:
    """Of one task: the job.json and the archive of files that it reads."""

    def __init__(self, text, metadata, archive):
        self.text = text
        self.metadata = metadata
        self.archive = archive

    def facts(self, _uri):
        return {"metadata": self.metadata}

    def read(self, uri, span=None):
        return self.text.encode() if uri.endswith("job.json") else base64.b64decode(self.archive)


def run(text, metadata, key, index, archive):
    """The result object of one task, body and metadata, and the exit code."""
    given = {"GCP_BATCH_WORKFLOW_JOB": "gs://bucket/run/job.json", "BATCH_TASK_INDEX": str(index)}
    given["GCP_BATCH_WORKFLOW_JOB_KEY"] = key
    stop.signal, stop.act = None, stop._raise
    ending = run_task.run(Task(given), Bucket(text, metadata, archive), stop)
    return {"body": ending.body.decode(), "metadata": ending.metadata, "exit_code": ending.exit_code}


for line in questions:
    try:
        answer = {"value": run(*json.loads(line))}
    except Exception as error:
        answer = {"error": {"name": type(error).__name__, "message": str(error)}}
    answers.write(json.dumps(answer) + "\n")
    answers.flush()
shutil.rmtree(own)
