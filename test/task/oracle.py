"""Runs workflows with the real library in this process. Reads definitions on stdin, writes [{jobs, strategies}]."""

import importlib.util
import json
import os
import sys
from pathlib import Path

os.environ.update(
    TZ="UTC",
    WORKFLOW_CORE_STAGE_DEFAULT_ID="true",
    WORKFLOW_CORE_REGISTRY_FILTER="ddeutil.workflow.reusables",
    WORKFLOW_LOG_DEBUG_MODE="false",
)
real_stdout = os.dup(1)
os.dup2(2, 1)

from ddeutil.workflow import Workflow  # noqa: E402
from ddeutil.workflow.utils import gen_id  # noqa: E402

spec = importlib.util.spec_from_file_location("codec", Path(__file__).parents[2] / "src" / "task" / "codec.py")
codec = importlib.util.module_from_spec(spec)
spec.loader.exec_module(codec)


def answer(definition):
    workflow = Workflow.model_validate({"name": "oracle", "jobs": definition["jobs"]})
    context = workflow.execute({}, run_id="ORACLE", timeout=60).context
    strategies = {}
    for name, job in workflow.jobs.items():
        made = [dict(one) for one in job.strategy.make()]
        strategies[name] = [{"strategy_id": gen_id(m) if m else "EMPTY", "matrix": m} for m in made]
    return {"jobs": codec.encode(context["jobs"], lambda *_: None), "strategies": strategies}


answers = [answer(definition) for definition in json.load(sys.stdin)]
os.write(real_stdout, codec.dumps(answers).encode())
