"""Answers questions with the real library: one JSON line in, one JSON line out, until stdin ends."""

import copy
import json
import logging
import math
import os
import sys
import tempfile
from pathlib import Path

os.environ.update(
    TZ="UTC",
    WORKFLOW_CORE_STAGE_DEFAULT_ID="true",
    WORKFLOW_CORE_REGISTRY_FILTER="ddeutil.workflow.reusables",
    WORKFLOW_LOG_DEBUG_MODE="false",
)
answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
os.dup2(1, 2)

import codec  # noqa: E402
from ddeutil.io import YamlFlResolve, search_env_replace  # noqa: E402
from ddeutil.workflow import Workflow  # noqa: E402
from ddeutil.workflow.__types import RE_CALLER  # noqa: E402
from ddeutil.workflow.job import Job, Strategy  # noqa: E402
from ddeutil.workflow.utils import gen_id  # noqa: E402
from yaml.resolver import Resolver  # noqa: E402

logging.disable(logging.CRITICAL)
RESOLVERS = copy.deepcopy(Resolver.yaml_implicit_resolvers)
folder = tempfile.TemporaryDirectory()
# bash stages write their script to the current folder.
os.chdir(folder.name)


def data_of(text, name):
    """What the library's file search makes of a file, also for a file without `name`."""
    file = Path("flow.yml")
    file.write_text(text, encoding="utf-8")
    # After an error of its parser the library leaves the resolvers damaged.
    Resolver.yaml_implicit_resolvers = copy.deepcopy(RESOLVERS)
    found = YamlFlResolve(file).read() or {}
    if "name" in found or "jobs" in found:
        return {"name": name, **found}
    workflows = [key for key, value in found.items() if isinstance(value, dict) and value.get("type") == "Workflow"]
    wanted = name if name in found else (workflows or [name])[0]
    if wanted not in workflows:
        raise ValueError("Config %r does not found on the conf path" % name)
    return dict(found[wanted], name=wanted)


def workflow_of(text, name):
    return Workflow.model_validate(data_of(text, name))


def error_of(error):
    return {"name": type(error).__name__, "message": str(error)}


def attempt(function):
    try:
        return {"value": function()}
    except Exception as error:
        return {"error": error_of(error)}


class NotAsked(Exception):
    """The library would make the whole product in memory."""


def combinations(strategy):
    size = math.prod(len(values) for values in strategy.matrix.values())
    if size > 500_000:
        raise NotAsked("it would make %d combinations first" % size)
    return [[gen_id(made) if made else "EMPTY", dict(made)] for made in strategy.make()]


def stage_kinds(stage):
    kind = type(stage).__name__
    inner = getattr(stage, "stages", None) or []
    if kind == "ParallelStage":
        inner = [one for branch in stage.parallel.values() for one in branch]
    if kind == "CaseStage":
        inner = [one for match in stage.match for one in getattr(match, "stages", None) or match.other]
    return [kind, stage.name, [stage_kinds(one) for one in inner]]


def described(job):
    return {
        "needs": job.needs,
        "trigger_rule": job.trigger_rule.value,
        "condition": job.condition,
        "retry": job.retry,
        "fail_fast": job.strategy.fail_fast,
        "max_parallel": job.strategy.max_parallel,
        "stages": [stage_kinds(stage) for stage in job.stages],
        "combinations": attempt(lambda: combinations(job.strategy)),
    }


def read(text, name, params):
    """The whole of a definition: verdict, jobs, typed params."""
    workflow = workflow_of(text, name)
    return {
        "name": workflow.name,
        "jobs": [[name, described(job)] for name, job in workflow.jobs.items()],
        "params": attempt(lambda: list(workflow.parameterize(params)["params"].items())),
    }


def job_verdict(data):
    Job.model_validate(data)


def expand(strategy):
    return combinations(Strategy.model_validate(strategy))


def needs(rule, needed, contexts):
    job = Job.model_validate({"stages": [], "needs": needed, "trigger-rule": rule})
    return job.check_needs(contexts).value


def entry(context):
    stages = {key: stage.get("outputs", {}) for key, stage in context.get("stages", {}).items()}
    return {"status": str(context["status"]), "stages": stages}


def outcome(context):
    if "strategies" not in context:
        return entry(context)
    return {"status": str(context["status"]), "strategies": {k: entry(v) for k, v in context["strategies"].items()}}


def execute(text, name, params):
    result = workflow_of(text, name).execute(params, timeout=20)
    jobs = result.context.get("jobs", {})
    return {"status": str(result.status), "jobs": {key: outcome(each) for key, each in jobs.items()}}


def callers(texts):
    return [[[m.group("caller"), m.group("post_filters")] for m in RE_CALLER.finditer(text)] for text in texts]


def variables(text, values):
    for key in [key for key in os.environ if key.startswith("V_")]:
        del os.environ[key]
    os.environ.update(values)
    return search_env_replace(text)


QUESTIONS = {
    each.__name__: each for each in (read, job_verdict, expand, needs, execute, callers, variables)
}

for line in sys.stdin:
    question, *arguments = codec.decode(json.loads(line))
    answer = attempt(lambda: QUESTIONS[question](*arguments))
    answers.write(codec.dumps(codec.encode(answer, lambda path, name: None)) + "\n")
    answers.flush()
