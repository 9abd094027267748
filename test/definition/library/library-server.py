"""Answers questions with the real library: one JSON line in, one JSON line out, until stdin ends."""

import copy
import inspect
import json
import logging
import math
import os
import sys
import tempfile
from pathlib import Path

# What its documentation shows needs these, and so the task runner sets them (src/task/environment.py).
SETTINGS = {
    "WORKFLOW_CORE_STAGE_DEFAULT_ID": "true",
    "WORKFLOW_CORE_REGISTRY_FILTER": "ddeutil.workflow.reusables",
}
os.environ.update(SETTINGS, TZ="UTC", WORKFLOW_LOG_DEBUG_MODE="false")
answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
os.dup2(1, 2)

import codec  # noqa: E402
from ddeutil.io import YamlFlResolve, search_env_replace  # noqa: E402
from ddeutil.workflow import Workflow  # noqa: E402
from ddeutil.workflow.__types import RE_CALLER  # noqa: E402
from ddeutil.workflow.job import Job, Strategy, make  # noqa: E402
from ddeutil.workflow.utils import gen_id  # noqa: E402
from yaml.resolver import Resolver  # noqa: E402

logging.disable(logging.CRITICAL)
RESOLVERS = copy.deepcopy(Resolver.yaml_implicit_resolvers)
TIMEOUT_SECONDS = 5
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


def data(text):
    """A YAML file as the library reads it."""
    file = Path("data.yml")
    file.write_text(text, encoding="utf-8")
    Resolver.yaml_implicit_resolvers = copy.deepcopy(RESOLVERS)
    return YamlFlResolve(file).read()


def workflow_of(text, name):
    return Workflow.model_validate(data_of(text, name))


def error_of(error):
    return {"name": type(error).__name__, "message": str(error)}


def text_of(answer):
    return codec.dumps(codec.encode(answer, lambda path, name: None))


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
    # What it remembers of an equal strategy has the order of that one's keys.
    make.__wrapped__.cache_clear()
    all_made = strategy.make()
    if len(all_made) > 100_000:
        # More than any plan has; that they could be made is the answer.
        return []
    return [[gen_id(made) if made else "EMPTY", dict(made)] for made in all_made]


def stage_kinds(stage):
    kind = type(stage).__name__
    inner = getattr(stage, "stages", None) or []
    if kind == "ParallelStage":
        inner = [one for branch in stage.parallel.values() for one in branch]
    if kind == "CaseStage":
        inner = [one for match in stage.match for one in (match.stages if hasattr(match, "stages") else match.other)]
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


def accepts(text, name):
    workflow_of(text, name)
    return True


def job_verdict(data):
    Job.model_validate(data)


def expand(strategy):
    return combinations(Strategy.model_validate(strategy))


def needs(rule, needed, contexts):
    job = Job.model_validate({"stages": [], "needs": needed, "trigger-rule": rule})
    return job.check_needs(contexts).value


def execute(text, name, params):
    """A whole run by the library itself: its status and its final context."""
    workflow = workflow_of(text, name)
    make.__wrapped__.cache_clear()
    result = workflow.execute(params, timeout=TIMEOUT_SECONDS)
    return {"status": str(result.status), "context": result.context}


class ProcessEnded(Exception):
    """The run took the whole process with it."""


def execute_as_installed(text, name, params):
    """The same in a process of its own, with the library's own settings and not those of its documentation."""
    with tempfile.TemporaryFile() as report:
        child = os.fork()
        if child == 0:
            for key in SETTINGS:
                del os.environ[key]
            report.write(text_of(attempt(lambda: execute(text, name, params))).encode())
            report.flush()
            os._exit(0)
        _, status = os.waitpid(child, 0)
        report.seek(0, os.SEEK_END)
        # Which of two jobs ends the process first, and with what code, is a race.
        if status != 0 or report.tell() == 0:
            raise ProcessEnded("the whole process ended")
        report.seek(0)
        answer = codec.decode(json.loads(report.read()))
    if "error" in answer:
        raise ProcessEnded("%(name)s: %(message)s" % answer["error"])
    return answer["value"]


def order_of(first, second):
    """Keys of the combinations of two strategies that follow each other in one process."""
    make.__wrapped__.cache_clear()
    strategies = [Strategy.model_validate(each) for each in (first, second)]
    return [[list(made) for made in strategy.make()] for strategy in strategies]


def defaults(method):
    """Defaults of the arguments of a method of Workflow."""
    parameters = inspect.signature(getattr(Workflow, method)).parameters.values()
    return {each.name: each.default for each in parameters if isinstance(each.default, (int, str))}


def callers(texts):
    return [[[m.group("caller"), m.group("post_filters")] for m in RE_CALLER.finditer(text)] for text in texts]


def variables(text, values):
    for key in [key for key in os.environ if key.startswith("V_")]:
        del os.environ[key]
    os.environ.update(values)
    return search_env_replace(text)


QUESTIONS = {
    each.__name__: each
    for each in (
        *(data, read, accepts, job_verdict, expand, needs, callers, variables),
        *(execute, execute_as_installed, order_of, defaults),
    )
}

for line in sys.stdin:
    question, *arguments = codec.decode(json.loads(line))
    answer = attempt(lambda: QUESTIONS[question](*arguments))
    answers.write(text_of(answer) + "\n")
    answers.flush()
