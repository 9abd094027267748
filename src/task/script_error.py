"""Finds the reason of a failure in the output of a script: the last message of it or of a program that it called."""

import re
import signal

# Positions in the traceback of a Python program, or in the message of a shell.
_FRAME = re.compile(r'^\s*(?:\| +)*File "(.+?)", line (\d+)', re.MULTILINE)
_SHELL = re.compile(r"^(\S+): (?:line )?(\d+): (.*)$")
_EXCEPTION = re.compile(
    r"^(?:\w+\.)*([A-Z]\w*(?:Error|Exception|Interrupt|Exit|Iteration|Group|Warning)|Exception)(?:: ?(.*))?$"
)
_TRACEBACK = "Traceback (most recent call last):"
# Traces of a shell (set -x), frames of other languages, and lines without a word.
_SAYS_NOTHING = re.compile(r"^(\++ |\s+at |\s*\.\.\. \d+ more$|[\W_]*$)")
# The last lines of some programs are about the program itself, and the reason is before them: the last line of one
# kind, or simply the line before.
_REASON_BEFORE = tuple(
    (re.compile(last), reason and re.compile(reason))
    for last, reason in (
        (r"^Node\.js v\d", r"^(?:Uncaught )?\w*Error\b"),
        # Rscript, Julia, Go, Rust.
        (r"^Execution halted$", r"^Error\b"),
        (r"^(?:in expression starting at |Stacktrace:$|\s*\[\d+\] )", r"^ERROR: "),
        (r"^(?:exit status \d+$|goroutine \d+ |main\.\w+\()", r"^panic: "),
        (r"^note: (?:run with|some details)", None),
        # psql, which shows the position of an error below it.
        (r"^(?:LINE \d+|HINT|DETAIL|CONTEXT|QUERY|STATEMENT): ", r"\b(?:ERROR|FATAL|PANIC): "),
        # gcloud, bq, gsutil.
        (
            r"^(?:\s*(?:\$ )?(?:gcloud|bq|gsutil) [\w-]|to (?:obtain|select) |To (?:check|search|set|see|view) |Please run:|If you (?:would|have) )",
            r"^(?:ERROR|CommandException|BigQuery error)",
        ),
        (r"^(?:and the repository exists\.|Please make sure you have the correct access|hint: )", r"^(?:fatal|error): "),
        (r"^(?:\[notice\] |WARNING: (?:Running pip|You are using pip))", r"^(?:ERROR|error): "),
        # GNU programs, docker, programs with Go's and Rust's usual command lines.
        (r"^(?:(?:Try|See|Run|Use) ['`\"].* (?:--help|-h|help)\b|For more (?:information|details|help)\b)", None),
        (r"^tar(?: \(child\))?: (?:Exiting with failure status|Error is not recoverable|Child returned status)", None),
        (r"^make(?:\[\d+\])?: (?:\*\*\* |Leaving directory)", None),
        (r"^npm (?:ERR!|error)\s+(?:A complete log of this run|/\S+\.log$)", None),
    )
)
# A frame around a message, as in typer and rich.
_FRAMED = re.compile(r"^(?:\s*[|│])+\s*|\s*│\s*$")
_PYTHON = re.compile(r"^/\S*/(python[\d.]*: )")
_COLOR = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_WORDS = {
    124: "the time limit of the command timeout was reached",
    126: "a file exists, but is not executable",
    127: "a command was not found",
    130: "was interrupted (SIGINT)",
    134: "was aborted (SIGABRT), usually by a check in native code",
    135: "was stopped by SIGBUS, a crash in native code or a full disk",
    136: "was stopped by SIGFPE, an arithmetic error in native code",
    137: "was killed (SIGKILL), most likely because the VM or its container ran out of memory",
    139: "crashed (SIGSEGV), usually because of a bug in native code",
    143: "was stopped from outside (SIGTERM)",
}


class ScriptError:
    """The data of a failed script."""

    def __init__(self, name, message, exit_code, lines):
        # The Python exception that ended it, else "".
        self.name = name
        self.message = message
        self.exit_code = exit_code
        # (file, line), outermost first, as the script itself named them.
        self.lines = lines


def read(ended, script):
    """Find out why `script`, the library's file of the stage, failed."""
    code = ended.return_code if ended.return_code >= 0 else 128 - ended.return_code
    stderr = _COLOR.sub("", ended.shown_stderr)
    shell = [match for match in map(_SHELL.match, stderr.split("\n")) if match]
    frames = _FRAME.findall(stderr[stderr.rfind(_TRACEBACK) :] if _TRACEBACK in stderr else stderr)
    lines = [(name, int(line)) for name, line in frames] or [(each.group(1), int(each.group(2))) for each in shell[-1:]]
    if code >= 128 and (code in _WORDS or ended.return_code < 0):
        return ScriptError("", "The script %s; exit code %d." % (words_of(code), code), code, lines)
    said = _reason_in(stderr)
    exception = _EXCEPTION.match(said)
    if exception:
        name, message = exception.group(1), exception.group(2) or ""
        before = said_in(stderr[: stderr.find(_TRACEBACK)]) if name == "CalledProcessError" else ""
        return ScriptError(name, with_reason(before, message) if before else message, code, lines)
    from_shell = _SHELL.match(said)
    if from_shell and from_shell.group(1) == script:
        said = from_shell.group(3)
    # Python writes its full path.
    said = _PYTHON.sub(r"\1", said)
    return ScriptError("", said or _without_reason(ended, code), code, lines)


def said_in(text):
    """The reason in what a program wrote; empty where there is none."""
    return _PYTHON.sub(r"\1", _reason_in(_COLOR.sub("", text)))


def with_reason(said, message):
    """Python's message about a program that failed, the program's own words first."""
    return "%s (%s)" % (said, message.rstrip("."))


def words_of(code):
    if code in _WORDS:
        return _WORDS[code]
    try:
        return "was ended by %s" % signal.Signals(code - 128).name
    except ValueError:
        return "was ended by signal %d" % (code - 128)


def _reason_in(stderr):
    lines = [line.rstrip() for line in stderr.split("\n")]
    start = stderr.rfind(_TRACEBACK)
    if start >= 0:
        # The text after the frames; its message may have several lines.
        after = [line.rstrip() for line in stderr[start:].split("\n")[1:]]
        found = next((line for line in after if line and not line.startswith(" ")), None)
        if found:
            return found
    said = [line for line in lines if not _SAYS_NOTHING.match(line)]
    return _FRAMED.sub("", _reason_among(said)).strip() if said else ""


def _reason_among(said):
    for at in range(len(said) - 1, -1, -1):
        rule = next((reason for last, reason in _REASON_BEFORE if last.match(said[at])), False)
        if rule is False:
            return said[at]
        if rule is not None:
            return next((line for line in reversed(said[:at]) if rule.search(line)), said[at])
    return said[-1]


def _without_reason(ended, code):
    words = ": %s" % _WORDS[code] if code in _WORDS else ""
    said = [line for line in ended.stdout.split("\n") if line.strip()]
    last = " Its last line: %s" % said[-1].strip() if said else ""
    return "The script ended with exit code %d%s.%s" % (code, words, last)
