"""Runs the workflow of a `trigger` stage like the Action runs its own, but with all jobs in this task.

ddeutil-workflow 0.0.86 reads such a workflow unchanged. It rejects `on` as a list, sends a job with `runs-on:
gcp_batch` to a provider that cannot work, ignores declared defaults, and does not say why the workflow failed.
"""

import copy

# Documented spellings of keys, and the key that the library reads (src/definition/stage-table.ts has those of stages).
_JOB_KEYS = {"description": "desc", "trigger_rule": "trigger-rule"}
_STRATEGY_KEYS = {"fail_fast": "fail-fast", "max_parallel": "max-parallel"}
_STAGE_KEYS = {
    "description": "desc",
    "max_workers": "max-workers",
    "max_loop": "max-loop",
    "skip_not_match": "skip-not-match",
    "use-index-as-key": "use_index_as_key",
    "args": "with",
}
# Maximum threads of one job, because max-parallel means threads inside a task; the library rejects more.
_MOST_PARALLEL = 9
_OWN_DEFAULTS = ("date", "datetime", "map", "array")


def watch(workflow_module, siblings):
    """Patch the library: `siblings` are the other workflows of the definition's file, by name."""
    cls = workflow_module.Workflow
    declared = {}

    def from_conf(cls, name, *, path=None, extras=None):
        if name in siblings:
            data = copy.deepcopy(siblings[name])
        else:
            data = copy.deepcopy(_loaded(workflow_module, cls, name, path, extras))
        declared[name] = data.get("params") or {}
        data = normal(data)
        data["name"] = name
        if extras:
            data["extras"] = extras
        return cls.model_validate(obj=data)

    original_parameterize, original_execute = cls.parameterize, cls.execute

    def parameterize(self, params):
        return original_parameterize(self, with_defaults(declared.get(self.name, {}), params))

    def execute(self, *args, **kwargs):
        result = original_execute(self, *args, **kwargs)
        cause = cause_of(result.context or {})
        if cause is not None and isinstance(result.context.get("errors"), dict):
            result.context["errors"] = dict(result.context["errors"], message=cause)
        return result

    cls.from_conf = classmethod(from_conf)
    cls.parameterize = parameterize
    cls.execute = execute


def _loaded(workflow_module, cls, name, path, extras):
    try:
        return workflow_module.YamlParser(name, path=path, extras=extras, obj=cls).data
    except ValueError as error:
        if "does not found on the conf path" not in str(error):
            raise
        raise ValueError(
            "There is no workflow %r in the definition's file, nor in a .yml file of the folder %s. "
            "Name that folder in the input \"source\"." % (name, str(error).rpartition(": ")[2].rstrip("."))
        ) from None


def normal(data):
    """The workflow in the form of the library."""
    data = {key: value for key, value in data.items() if key not in ("on", "desc", "description")}
    jobs = data.get("jobs")
    if isinstance(jobs, dict):
        data["jobs"] = {name: _normal_job(job) for name, job in jobs.items()}
    return data


def _normal_job(job):
    if not isinstance(job, dict):
        return job
    # The job runs in this task; a retry loses its result (docs/compatibility.md).
    job = {key: value for key, value in _spelled(job, _JOB_KEYS).items() if key not in ("runs-on", "runs_on", "retry")}
    if job.get("desc", "") is None:
        del job["desc"]
    strategy = job.get("strategy")
    if isinstance(strategy, dict):
        strategy = _spelled(strategy, _STRATEGY_KEYS)
        if isinstance(strategy.get("max-parallel"), int):
            strategy["max-parallel"] = min(strategy["max-parallel"], _MOST_PARALLEL)
        job["strategy"] = strategy
    if isinstance(job.get("stages"), list):
        job["stages"] = [_normal_stage(stage) for stage in job["stages"]]
    return job


def _normal_stage(stage):
    if not isinstance(stage, dict):
        return stage
    stage = {key: value for key, value in _spelled(stage, _STAGE_KEYS).items() if key not in ("type", "desc")}
    if isinstance(stage.get("stages"), list):
        stage["stages"] = [_normal_stage(inner) for inner in stage["stages"]]
    if isinstance(stage.get("parallel"), dict):
        stage["parallel"] = {
            name: [_normal_stage(inner) for inner in branch] if isinstance(branch, list) else branch
            for name, branch in stage["parallel"].items()
        }
    if isinstance(stage.get("match"), list):
        stage["match"] = [_normal_match(match) for match in stage["match"]]
    return stage


def _normal_match(match):
    if not isinstance(match, dict):
        return match
    return {
        key: [_normal_stage(stage) for stage in value] if key in ("stages", "else") and isinstance(value, list) else value
        for key, value in match.items()
    }


def _spelled(mapping, keys):
    return {keys.get(key, key): value for key, value in mapping.items()}


def with_defaults(declared, params):
    """The params, with defaults for those that are not given."""
    params = dict(params)
    for name, spec in declared.items():
        if name in params:
            continue
        spec = {"type": spec} if isinstance(spec, str) else spec
        if not isinstance(spec, dict) or (spec.get("required") and spec.get("type") != "choice"):
            continue
        if spec.get("type") == "choice":
            # The library ignores the default of a choice.
            if "default" in spec:
                params[name] = spec["default"]
        elif "default" in spec or spec.get("type") in _OWN_DEFAULTS:
            params[name] = None
    return params


def cause_of(context):
    """The first failed job of a workflow, and why it failed; None if the context does not say."""
    jobs = context.get("jobs")
    for name, job in jobs.items() if isinstance(jobs, dict) else ():
        if not isinstance(job, dict) or str(getattr(job.get("status"), "value", job.get("status"))) != "FAILED":
            continue
        return "job %r failed%s" % (name, _reason(job))
    return None


def _reason(job):
    entries = job["strategies"].values() if isinstance(job.get("strategies"), dict) else (job,)
    for entry in entries:
        stages = entry.get("stages") if isinstance(entry, dict) else None
        for stage in stages.values() if isinstance(stages, dict) else ():
            errors = stage.get("errors") if isinstance(stage, dict) else None
            if isinstance(errors, dict):
                return ": %s: %s" % (errors.get("name"), errors.get("message"))
    errors = job.get("errors")
    if isinstance(errors, dict) and "message" in errors:
        return ": %s: %s" % (errors.get("name"), errors.get("message"))
    return ". Its `if` could not be decided" if not errors else ""
