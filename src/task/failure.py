"""Reports a failed stage for its author: the exception, and only the lines of the stage's code."""

import linecache
import os
import re
import subprocess
import textwrap
import traceback

from . import library_words, script_error
from .result import message_of, shortened

# Files whose frames are useless to the author of a stage; the loader names the task runner's files by its package.
_OWN_FILES = (__name__.rpartition(".")[0] + os.sep, os.path.join("concurrent", "futures") + os.sep)
_TEMPLATE = re.compile(r"\$\{\{.*?\}\}", re.DOTALL)
# Searching the code for more of them could take too long.
MAX_TEMPLATES = 30


def describe(run, places):
    """The innermost stage that failed inside `run` (a StageRun), as the result's `failed_stage`."""
    while run.failed is not None:
        run = run.failed
    described = {"path": run.path(), "id": run.id, "exit_code": None, "file": None}
    if run.program is not None and run.program.return_code != 0:
        described.update(_of_script(run, places))
    elif run.error is None:
        errors = run.errors or {}
        described.update(
            exception=str(errors.get("name", "StageError")),
            message=shortened(str(errors.get("message", ""))),
            traceback="",
            code_line=None,
        )
    else:
        file, line = _place_of(run, places)
        name, message = _words_of(run)
        described.update(
            exception=name,
            message=shortened(places.relative(message)),
            traceback=shortened(_evidence(run.error, places)) if name else "",
            code_line=line and _line_as_written(run, line),
            file=file,
        )
    return described


def _words_of(run):
    """The name and the message of the exception with which a stage ended."""
    error, more = _first_of(run.error)
    described = library_words.explain(run)
    if described is not None:
        return "", described
    # Its text ends with the position, which is reported separately.
    message = error.msg if isinstance(error, SyntaxError) and error.msg else message_of(error)
    if isinstance(error, AssertionError) and not error.args:
        message = _code_of(error) or message
    said = script_error.said_in(_captured(error))
    if said:
        message = script_error.with_reason(said, str(message))
    return type(error).__name__, str(message) + more


def _first_of(error):
    """The first exception in a group of them, and how many more there are, as text."""
    more = 0
    while True:
        inner = getattr(error, "exceptions", None)
        if not isinstance(inner, (list, tuple)) or not inner or not isinstance(inner[0], BaseException):
            break
        more += len(inner) - 1
        error = inner[0]
    return error, " (and %d more)" % more if more else ""


def _code_of(error):
    """The line of code that raised it."""
    frames = traceback.extract_tb(error.__traceback__)
    return frames[-1].line if frames else ""


def _captured(error):
    """What a program said, if the code that started it kept that to itself."""
    if not isinstance(error, subprocess.CalledProcessError):
        return ""
    kept = error.stderr or error.output or ""
    return kept.decode("utf-8", "replace") if isinstance(kept, bytes) else str(kept)


def _of_script(run, places):
    program = run.program
    script = next((text for text in program.command if text.endswith((".sh", ".py"))), "")
    error = script_error.read(program, os.path.basename(script))
    line, file = None, None
    for name, number in error.lines:
        path = places.in_repository(name)
        if path is not None:
            file = {"path": path, "line": number}
        elif os.path.basename(name) == os.path.basename(script):
            line, file = _line_of_script(run, number), None
        elif name == "<stdin>":
            line = _line_of_heredoc(run, number) or line
    return {
        "exception": error.name,
        "message": shortened(places.relative(error.message)),
        "traceback": shortened(places.relative(program.shown_stderr.strip("\n"))),
        "code_line": line,
        "exit_code": error.exit_code,
        "file": file,
    }


def text_for_log(run, places):
    """The part of a failure that is not yet in the log: for a script, only its end, because its output was shown."""
    if run.program is not None and run.program.return_code != 0:
        message = script_error.read(run.program, "").message
        return "" if message in run.program.shown_stderr else places.relative(message)
    if run.error is not None:
        # The text of `raise` was already shown as a message.
        is_shown = type(run.stage).__name__ == "RaiseStage"
        return "" if is_shown else shortened(library_words.explain(run) or _evidence(run.error, places))
    errors = run.errors or {}
    return shortened("%s: %s" % (errors.get("name", "StageError"), errors.get("message", "")))


def _evidence(error, places):
    """The traceback, before it what a program said that nobody has seen."""
    captured = _captured(error).strip("\n")
    return (captured and captured + "\n") + user_traceback(error, places)


def user_traceback(error, places):
    """Format the traceback without the frames of the library and of the task runner."""
    try:
        described = traceback.TracebackException(type(error), error, error.__traceback__)
        for one in _chain(described):
            kept = [frame for frame in one.stack if _is_users(frame.filename, places)]
            one.stack = traceback.StackSummary.from_list(kept)
        return places.relative("".join(described.format()))
    except Exception:
        return places.relative("".join(traceback.format_exception_only(type(error), error)))


def _chain(described):
    """All exceptions to which this one refers: causes, contexts, members of a group."""
    found, waiting = [], [described]
    while waiting:
        one = waiting.pop()
        if one is None or any(one is other for other in found):
            continue
        found.append(one)
        waiting.extend([one.__cause__, one.__context__])
        waiting.extend(getattr(one, "exceptions", None) or [])
    return found


def _is_users(filename, places):
    return not places.is_library(filename) and not any(part in filename for part in _OWN_FILES)


def _place_of(run, places):
    """The last position of the exception, or of its cause: a file of the repository, and the stage's line."""
    seen = set()
    error, _ = _first_of(run.error)
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        frames = [(_file_of(frame), line) for frame, line in traceback.walk_tb(error.__traceback__)]
        if isinstance(error, SyntaxError) and error.filename is not None:
            frames.append((error.filename, error.lineno))
        lines = [line for filename, line in frames if filename == run.code_name]
        for filename, line in reversed(frames):
            path = places.in_repository(filename)
            if path is not None:
                return {"path": path, "line": line or 1}, lines[-1] if lines else None
            if filename == run.code_name:
                return None, line
        error = error.__cause__ or error.__context__
    return None, None


def _line_as_written(run, line):
    """The line of the stage's text from which this line resulted, if templates were replaced with several lines."""
    written = getattr(run.stage, "run", None)
    code = "".join(linecache.cache.get(run.code_name, (0, None, [], ""))[2])
    if not isinstance(written, str) or not code:
        return line
    # The library strips the text before it replaces templates.
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


_HEREDOC = re.compile(r"(?<!<)<<-?\s*['\"\\\\]?\w+")


def _line_of_heredoc(run, line):
    """Line of the stage's text, from a line of the program that its only here-document passes to an interpreter."""
    written = (getattr(run.stage, "bash", None) or "").split("\n")
    starts = [number for number, text in enumerate(written, 1) if _HEREDOC.search(text)]
    return starts[0] + line if len(starts) == 1 and starts[0] + line <= len(written) else None


def _file_of(frame):
    return frame.f_code.co_filename


def _line_of_script(run, line):
    """Line of the stage's text, from a line of the file that the library wrote."""
    bash = getattr(run.stage, "bash", None)
    if isinstance(bash, str):
        # #! line, empty line, one line for each variable, empty line, then the text without its leading line breaks.
        written, line = bash, line - 3 - len(run.stage.env) + len(bash) - len(bash.lstrip("\n"))
    else:
        # Three lines of header, the variables or an empty line, an empty line.
        written, line = run.stage.run, line - 4 - max(1, len(run.stage.vars))
    return line if 1 <= line <= written.count("\n") + 1 else None
