"""Finds in what a script wrote why it failed: the last thing that it, or a program that it called, said of it."""

import re
import signal

# Where the traceback of a Python program, or the message of a shell, says that something happened.
_FRAME = re.compile(r'^\s*(?:\| +)*File "(.+?)", line (\d+)', re.MULTILINE)
_SHELL = re.compile(r"^(\S+): (?:line )?(\d+): (.*)$")
_EXCEPTION = re.compile(
    r"^(?:\w+\.)*([A-Z]\w*(?:Error|Exception|Interrupt|Exit|Iteration|Group|Warning)|Exception)(?:: ?(.*))?$"
)
_TRACEBACK = "Traceback (most recent call last):"
# A shell's account of its steps (set -x), frames of other languages, and lines without a word.
_SAYS_NOTHING = re.compile(r"^(\++ |\s+at |\s*\.\.\. \d+ more$|[\W_]*$)")
# The last line of some programs is about the program itself, and the reason is before it.
_REASON_BEFORE = (
    (re.compile(r"^Node\.js v\d"), re.compile(r"^(?:Uncaught )?\w*Error\b")),
    (re.compile(r"^Execution halted$"), re.compile(r"^Error\b")),
)
_WORDS = {
    126: "a file exists, but cannot be run as a program",
    127: "a command was not found",
    130: "was interrupted (SIGINT)",
    134: "was aborted (SIGABRT), usually by a check in native code",
    135: "was ended by SIGBUS, a crash in native code or a full disk",
    136: "was ended by SIGFPE, an arithmetic error in native code",
    137: "was killed (SIGKILL), most likely because the VM or its container ran out of memory",
    139: "crashed (SIGSEGV), usually because of a bug in native code",
    143: "was ended from outside (SIGTERM)",
}


class ScriptError:
    """What is known of a script that failed."""

    def __init__(self, name, message, exit_code, lines):
        # The Python exception that ended it, else "".
        self.name = name
        self.message = message
        self.exit_code = exit_code
        # (file, line), outermost first, as the script itself named them.
        self.lines = lines


def read(ended, script):
    """Read why `script`, the file that the library made of the stage, ended as it did."""
    code = ended.return_code if ended.return_code >= 0 else 128 - ended.return_code
    shell = [match for match in map(_SHELL.match, ended.stderr.split("\n")) if match]
    frames = _FRAME.findall(ended.stderr[ended.stderr.rfind(_TRACEBACK) :] if _TRACEBACK in ended.stderr else ended.stderr)
    lines = [(name, int(line)) for name, line in frames] or [(each.group(1), int(each.group(2))) for each in shell[-1:]]
    if code >= 128 and (code in _WORDS or ended.return_code < 0):
        return ScriptError("", "The script %s; exit code %d." % (words_of(code), code), code, lines)
    said = _reason_in(ended.stderr)
    exception = _EXCEPTION.match(said)
    if exception:
        return ScriptError(exception.group(1), exception.group(2) or "", code, lines)
    from_shell = _SHELL.match(said)
    if from_shell and from_shell.group(1) == script:
        said = from_shell.group(3)
    return ScriptError("", said or _without_reason(ended, code), code, lines)


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
        # What follows the frames; its message may go on over several lines.
        after = [line.rstrip() for line in stderr[start:].split("\n")[1:]]
        found = next((line for line in after if line and not line.startswith(" ")), None)
        if found:
            return found
    told = [line for line in lines if not _SAYS_NOTHING.match(line)]
    if not told:
        return ""
    for last, reason in _REASON_BEFORE:
        if last.match(told[-1]):
            return next((line for line in reversed(told) if reason.match(line)), told[-1])
    return re.sub(r"^(?:\s*\|)+\s*", "", told[-1]).strip()


def _without_reason(ended, code):
    words = ": %s" % _WORDS[code] if code in _WORDS else ""
    told = [line for line in ended.stdout.split("\n") if line.strip()]
    last = " Its last line: %s" % told[-1].strip() if told else ""
    return "The script ended with exit code %d%s.%s" % (code, words, last)
