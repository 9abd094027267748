"""Runs a definition with Workflow.execute of the real library: python library-run.py FILE PARAMS_JSON.

Prints {"status", "jobs"} with the statuses and stage outputs of every job.
"""

import json
import os
import sys

os.environ["WORKFLOW_CORE_STAGE_DEFAULT_ID"] = "true"
os.environ["WORKFLOW_CORE_REGISTRY_FILTER"] = "ddeutil.workflow.reusables"

import yaml
from ddeutil.workflow import Workflow


def plain(value):
    return json.loads(json.dumps(value, default=str))


def entry(context):
    return {
        "status": str(context["status"]),
        "stages": {key: plain(stage.get("outputs", {})) for key, stage in context.get("stages", {}).items()},
    }


def job(context):
    if "strategies" not in context:
        return entry(context)
    return {
        "status": str(context["status"]),
        "strategies": {key: entry(each) for key, each in context["strategies"].items()},
    }


with open(sys.argv[1]) as file:
    workflow = Workflow.model_validate(yaml.safe_load(file))
result = workflow.execute(json.loads(sys.argv[2]))
jobs = {name: job(each) for name, each in result.context["jobs"].items()}
print("RESULT " + json.dumps({"status": str(result.status), "jobs": jobs}))
