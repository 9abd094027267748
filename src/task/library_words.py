"""Explains errors of the library to the author of a stage."""

import re

from . import missing_name, not_passed

MAX_NAMES = 20
# The library's message -> our words, in which groups of the pattern are inserted.
_WORDS = tuple(
    (re.compile(pattern, re.DOTALL), words)
    for pattern, words in (
        # ddeutil.workflow.stages.CaseStage.extract_stages_from_case
        (r"^This stage does not set else for support not match any case\.$", "No case of the stage has the value %(case)r, and it has no else."),
        # ddeutil.workflow.stages.UntilStage.process
        (r"^Loop was exceed the maximum (?P<loops>\d+) loops?\.$", "The condition of until was still false after %(loops)s loops, the most that max-loop allows."),
        # ddeutil.workflow.stages.CallStage
        (r"^Necessary params, \((?P<needed>.*?),? \), does not set to args\. It already set \[(?P<given>.*)\]\.$", "The function of %(uses)r needs the arguments %(needed)s; with gives %(given)s."),
        (r"^Return type: .* can not serialize, you must set return be `dict` or Pydantic model\.$", "The function of %(uses)r has to return a dict; its keys become the outputs."),
        # ddeutil.workflow.reusables.extract_call
        (r"^`REGISTERS\.(?P<module>.+)\.registries` not implement registry: '(?P<name>.*)'\.$", "The module %(module)r has no function %(name)r with a tag."),
        (r"^tag: '(?P<tag>.*?)' not found on registry func: `REGISTERS?\.(?P<module>.+)\.registries\.(?P<name>.*)`$", "The function %(name)r of the module %(module)r has no tag %(tag)r."),
    )
)
# The library skips a module that cannot be imported, even if only one of its own imports is missing.
_broken_modules = {}


def watch(reusables):
    """Patch the library's import of caller modules to record why one could not be imported."""
    original = reusables.import_module

    def import_module(name, *args):
        try:
            return original(name, *args)
        except ModuleNotFoundError as error:
            missing = error.name or ""
            if not (name + ".").startswith(missing + ".") and not (name + ".").endswith("." + missing + "."):
                _broken_modules[name.rpartition(".")[2]] = error
            raise

    reusables.import_module = import_module


def cause_of(error):
    """The original cause of the library's error: that of the caller module that it skipped."""
    if not isinstance(error, NotImplementedError):
        return error
    found = re.match(r"^`REGISTERS\.(?P<module>.+)\.registries` not implement", str(error))
    return _broken_modules.get(found.group("module").rpartition(".")[2], error) if found else error


def explain(run):
    """The error of a stage in words; None if Python's message is clear."""
    error = run.error
    if isinstance(error, not_passed.NotPassedOnError) or str(error).startswith("There is no workflow "):
        return str(error)
    cause = error.__cause__
    # ddeutil.workflow.stages.BaseStage.is_skipped, of an `if`.
    if type(error).__name__ == "StageError" and cause and str(error) == "%s: %s" % (type(cause).__name__, cause):
        return "The stage's if could not be decided: %s" % error
    missing = missing_name.explain(error, run.params)
    if missing is not None:
        return missing
    for pattern, words in _WORDS:
        found = pattern.match(str(error))
        if found:
            return words % dict(found.groupdict(), **_facts(run))
    return None


def _facts(run):
    facts = {"uses": getattr(run.stage, "uses", ""), "case": getattr(run.stage, "case", "")}
    if facts["case"]:
        try:
            from ddeutil.workflow.reusables import param2template

            facts["case"] = param2template(facts["case"], run.params, extras=run.stage.extras)
        except Exception:
            # Its template then remains.
            pass
    return facts
