"""Says of a stage that failed what its author needs: the exception, the lines of the stage's code, and no others."""

import linecache
import os
import re
import textwrap
import traceback

from .result import message_of, shortened

# Files whose frames say nothing to the author of a stage; the loader names the task runner's by its package.
_OWN_FILES = (__name__.rpartition(".")[0] + os.sep, os.path.join("concurrent", "futures") + os.sep)
_TEMPLATE = re.compile(r"\$\{\{.*?\}\}", re.DOTALL)
# Finding more of them in the code could take for ever.
MAX_TEMPLATES = 30
# What a shell puts before the error of a line: `0c1f.sh: 3: nope: not found`, `0c1f.sh: line 3: nope: …`.
_SHELL_LINE = re.compile(r"^(?:Subprocess: )?\S+\.sh: (?:line )?(\d+): ", re.MULTILINE)


def describe(run, library_folder):
    """The innermost stage that failed inside `run` (a StageRun), as the result's `failed_stage`."""
    while run.failed is not None:
        run = run.failed
    described = {"path": run.path(), "id": run.id}
    if run.error is None:
        errors = run.errors or {}
        described.update(
            exception=str(errors.get("name", "StageError")),
            message=shortened(str(errors.get("message", ""))),
            traceback="",
            code_line=None,
        )
        return described
    described.update(
        exception=type(run.error).__name__,
        message=message_of(run.error),
        traceback=shortened(user_traceback(run.error, library_folder)),
        code_line=_code_line(run),
    )
    return described


def user_traceback(error, library_folder):
    """Format the traceback without the frames of the library and of the task runner."""
    try:
        told = traceback.TracebackException(type(error), error, error.__traceback__)
        for one in _chain(told):
            kept = [frame for frame in one.stack if _is_users(frame.filename, library_folder)]
            one.stack = traceback.StackSummary.from_list(kept)
        return "".join(told.format())
    except Exception:
        return "".join(traceback.format_exception_only(type(error), error))


def _chain(told):
    """All exceptions that this one tells of: causes, contexts, members of a group."""
    found, waiting = [], [told]
    while waiting:
        one = waiting.pop()
        if one is None or any(one is other for other in found):
            continue
        found.append(one)
        waiting.extend([one.__cause__, one.__context__])
        waiting.extend(getattr(one, "exceptions", None) or [])
    return found


def _is_users(filename, library_folder):
    return not filename.startswith(library_folder + os.sep) and not any(part in filename for part in _OWN_FILES)


def _code_line(run):
    if run.code_name is not None:
        line = _line_in(run.error, run.code_name)
        return line and _line_as_written(run, line)
    return _shell_line(run)


def _line_in(error, code_name):
    """1-based line of the stage's code that the exception, or what caused it, came through last."""
    seen = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        if isinstance(error, SyntaxError) and error.filename == code_name:
            return error.lineno
        lines = [line for frame, line in traceback.walk_tb(error.__traceback__) if _file_of(frame) == code_name]
        if lines:
            return lines[-1]
        error = error.__cause__ or error.__context__
    return None


def _line_as_written(run, line):
    """The line of the stage's text whose templates, replaced by texts of several lines, made this line."""
    written = getattr(run.stage, "run", None)
    code = "".join(linecache.cache.get(run.code_name, (0, None, [], ""))[2])
    if not isinstance(written, str) or not code:
        return line
    # The library strips the text before it looks for templates.
    left_out = written[: len(written) - len(written.lstrip())].count("\n")
    written = textwrap.dedent(written).strip()
    if written.count("\n") == code.strip().count("\n"):
        return line + left_out
    parts = _TEMPLATE.split(written)
    templates = _TEMPLATE.findall(written)
    if len(templates) > MAX_TEMPLATES:
        return None
    found = re.fullmatch("(.*?)".join(map(re.escape, parts)), code.strip(), re.DOTALL)
    if found is None:
        return None
    at, written_at = 1, 1 + left_out
    for part, template, text in zip(parts, templates + [""], found.groups() + ("",)):
        if line <= at + part.count("\n"):
            return written_at + line - at
        at += part.count("\n")
        written_at += part.count("\n")
        if line <= at + text.count("\n"):
            return written_at
        at += text.count("\n")
        written_at += template.count("\n")
    return None


def _file_of(frame):
    return frame.f_code.co_filename


def _shell_line(run):
    """Line of a `bash` stage's text, from the shell's own message."""
    bash = getattr(run.stage, "bash", None)
    numbers = _SHELL_LINE.findall(str(run.error))
    if not isinstance(bash, str) or not numbers:
        return None
    # The library's script: #! line, empty line, one line for each variable, empty line, then the text without its
    # leading line breaks.
    line = int(numbers[-1]) - 3 - len(run.stage.env) + len(bash) - len(bash.lstrip("\n"))
    return line if 1 <= line <= bash.count("\n") + 1 else None
