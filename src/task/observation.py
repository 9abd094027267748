"""Observes the stages of ddeutil-workflow 0.0.86, and fixes outputs that do not work as its documentation says."""

import __future__
import contextvars
import copy
import linecache
import subprocess
import time

from . import codec, library_words, programs

# The stage of the current thread.
_current = contextvars.ContextVar("stage", default=None)
# Maximum nesting of containers; the library's recursion must stay within Python's limit.
MAX_DEPTH = 100
# Keys of a stage's own record; the library would confuse outputs of these names with them.
_OWN_KEYS = ("status", "errors", "info")
_SHADOWED = "gcp-batch-workflow shadowed outputs"
# The value for which a nested stage runs, by the kind of its enclosing stage.
_VARYING = {"ForEachStage": "item", "ParallelStage": "branch", "UntilStage": "loop", "CaseStage": "case"}


class StageRun:
    """One execution of one stage."""

    def __init__(self, parent, stage, params):
        self.parent = parent
        self.stage = stage
        # The values for its templates.
        self.params = params
        self.started_at = time.monotonic()
        self.name = stage.name
        self.label = _label(parent, stage, params)
        self.id = _id_of(stage, params)
        # Name of its code in tracebacks, and whether the code started.
        self.code_name = None
        self.error = None
        self.errors = None
        # The program of a `bash` or `virtual-py` stage that ended last.
        self.program = None
        # The first stage inside this one that failed.
        self.failed = None

    def path(self, part="name"):
        path = []
        run = self
        while run is not None:
            path.insert(0, getattr(run, part))
            run = run.parent
        return path


def _exited(code):
    """The code of a stage called sys.exit with the code of a failure."""
    return _Exited(code if isinstance(code, str) else "sys.exit(%r)" % (code,))


# With the name that users know, also in tracebacks.
_Exited = type("SystemExit", (Exception,), {"__module__": "builtins"})


def watch(stages, modules, observer):
    """Patch the library to call `observer`: started(run, params), ended(run, result) and broke(run, error)."""
    for cls in _classes(stages.BaseStage):
        for name, wrap in (("execute", _executing), ("_execute", _recording), ("is_skipped", _recording)):
            if name in cls.__dict__:
                setattr(cls, name, wrap(cls.__dict__[name], observer))
    stages.BaseStage.set_outputs = _copying(stages.BaseStage.set_outputs)
    stages.PyStage.set_outputs = _unshadowing(stages.PyStage.set_outputs)
    # `exec` inside the library's modules: a global of a module hides the builtin.
    stages.exec = _run_code
    stages.subprocess = programs.module_for(_note_program)
    for module in modules:
        module.ThreadPoolExecutor = _following(module.ThreadPoolExecutor)


def _classes(cls):
    found = [cls]
    for inner in cls.__subclasses__():
        found.extend(name for name in _classes(inner) if name not in found)
    return found


def _executing(original, observer):
    def execute(self, params, **kwargs):
        run = StageRun(_current.get(), self, params)
        token = _current.set(run)
        observer.started(run, params)
        try:
            result = original(self, params, **kwargs)
        except BaseException as error:
            run.error = run.error or library_words.cause_of(error)
            observer.broke(run, error)
            raise
        finally:
            _current.reset(token)
        observer.ended(run, result)
        return result

    return execute


def _recording(original, observer):
    """Keep the exception, because the library only keeps its text."""

    def record(self, *args, **kwargs):
        try:
            return original(self, *args, **kwargs)
        except Exception as error:
            readable = _readable(error)
            run = _current.get()
            if run is not None:
                run.error = library_words.cause_of(readable)
            if readable is error:
                raise
            raise readable from None

    return record


def _readable(error):
    """The error, or one in its place if its own code for a text fails: the library and the reports need the text."""
    try:
        str(error)
        return error
    except Exception as why:
        name = type(error).__name__
        text = "%s, whose text cannot be read: its __str__ raised %s" % (name, type(why).__name__)
        return RuntimeError(text).with_traceback(error.__traceback__)


def _following(executor_class):
    class FollowingExecutor(executor_class):
        """Passes the current stage to the threads of a nested stage."""

        def submit(self, function, *args, **kwargs):
            return super().submit(contextvars.copy_context().run, function, *args, **kwargs)

    return FollowingExecutor


def _note_program(ended):
    run = _current.get()
    if run is not None:
        run.program = ended


def _run_code(source, globals_, locals_):
    """Run the code of a `py` stage like the library's exec, with a name with which tracebacks show its lines.

    Values added by `result.context.update({...})` become outputs: the library's Result copies its dict, and never reads
    the copy.
    """
    # Code of the stage uses the library's globals; it must find the real exec and the real subprocess.
    if globals_.get("exec") is _run_code:
        del globals_["exec"]
    globals_["subprocess"] = subprocess
    run = _current.get()
    name = "stage %s" % (" > ".join(run.path()) if run else "?")
    if run is not None:
        run.code_name = name
    lines = source.splitlines(True)
    linecache.cache[name] = (len(source), None, lines, name)
    result = globals_.get("result")
    before = dict(getattr(result, "context", None) or {})
    # exec() of a text inherits the __future__ imports of the calling module.
    flags = __future__.annotations.compiler_flag
    code = compile(source, name, "exec", flags=flags, dont_inherit=True)
    try:
        exec(code, globals_, locals_)
    except SystemExit as error:
        # The library crashes because of it. Scripts use it to end; a code other than 0 is a failure.
        if error.code not in (None, 0, False):
            raise _exited(error.code).with_traceback(error.__traceback__) from None
    after = getattr(result, "context", None)
    if not isinstance(after, dict):
        return
    added = {key: value for key, value in after.items() if key not in before or value is not before[key]}
    shadowed = {key: added.pop(key) for key in _OWN_KEYS if key in added}
    locals_.update(added)
    if shadowed:
        locals_[_SHADOWED] = shadowed


def _unshadowing(original):
    def set_outputs(self, output, to, *args, **kwargs):
        shadowed = output.get("locals", {}).get(_SHADOWED)
        if shadowed is None:
            return original(self, output, to, *args, **kwargs)
        outputs = {key: value for key, value in output["locals"].items() if key != _SHADOWED}
        original(self, dict(output, locals=outputs), to, *args, **kwargs)
        record = to.get("stages", {}).get(self.gen_id(params=to))
        if record is not None:
            record["outputs"].update(_copyable(shadowed))
        return to

    return set_outputs


def _copying(original):
    """The library deep-copies outputs and visits all parts, and crashes at a client, a lock, an open file, or a value
    that contains itself: these become their repr.
    """

    def set_outputs(self, output, to, **kwargs):
        if not _ends(output, set()):
            output = {key: value if _ends(value, set()) else _kept(value) for key, value in output.items()}
        try:
            return original(self, output, to, **kwargs)
        except Exception:
            return original(self, {key: _copyable(value) for key, value in output.items()}, to, **kwargs)

    return set_outputs


def _ends(value, around):
    """Tell whether a visit of all parts of the value ends; `around` holds the ids of its enclosing containers."""
    if isinstance(value, dict):
        inner = value.values()
    elif isinstance(value, (list, tuple, set, frozenset)):
        inner = value
    else:
        return True
    if id(value) in around or len(around) > MAX_DEPTH:
        return False
    around.add(id(value))
    ends = all(_ends(item, around) for item in inner)
    around.discard(id(value))
    return ends


def _copyable(value):
    try:
        return copy.deepcopy(value)
    except Exception:
        if type(value) is dict:
            return {key: _copyable(item) for key, item in value.items()}
        if type(value) is list:
            return [_copyable(item) for item in value]
        return _kept(value)


def _kept(value):
    return codec.KeptRepr.of(value)


def _label(parent, stage, params):
    try:
        label = str(stage.pass_template(stage.name, params))
    except Exception:
        label = stage.name
    key = _VARYING.get(type(parent.stage).__name__) if parent is not None else None
    if key is not None and key in params:
        label = "%s=%.60r > %s" % (key, params[key], label)
    return label


def _id_of(stage, params):
    try:
        return str(stage.gen_id(params=params))
    except Exception:
        return stage.iden
