"""Runs the programs of `bash` and `virtual-py` stages, whose output ddeutil-workflow 0.0.86 does not show."""

import importlib.util
import selectors
import shutil
import subprocess
import sys
import time
import types

from .output import progress
from .output.lines import Lines

CHUNK = 65_536
# Seconds after which the log mentions that background programs of a script keep its output open.
QUIET_SECONDS = 10
_LEFT = (
    "the script has ended, but programs that it started in the background have not, and the stage waits for them: "
    "redirect their output, as in `program > program.log 2>&1 &`, or end them in the script"
)
# The command with which `VirtualPyStage` starts uv.
_PYTHON_UV = ["python", "-m", "uv"]


class Ended:
    """A program that has ended."""

    def __init__(self, command, return_code, stdout, stderr, shown_stderr):
        # The library's file with the stage's code is its last argument except for options.
        self.command = command
        # Negative: the number of the signal that killed it.
        self.return_code = return_code
        self.stdout = stdout
        self.stderr = stderr
        # As in a terminal: the last state of a redrawn line.
        self.shown_stderr = shown_stderr


def module_for(heard):
    """A module `subprocess` whose `run` shows output immediately; calls `heard(Ended)` at the end."""

    def run(command, **_):
        ended = _run(_command(command))
        heard(ended)
        return subprocess.CompletedProcess(command, _shell_code(ended.return_code), ended.stdout, ended.stderr)

    module = types.ModuleType("subprocess")
    module.__dict__.update(subprocess.__dict__)
    module.run = run
    return module


def _shell_code(return_code):
    """The library treats negative codes, which mean signals, as a success; this is how a shell reports signals."""
    return return_code if return_code >= 0 else 128 - return_code


def _command(command):
    """Images may have no `python`, or a `python` without the package uv."""
    command = list(command)
    if command[: len(_PYTHON_UV)] != _PYTHON_UV:
        return command
    program = shutil.which("uv")
    if program and importlib.util.find_spec("uv") is None:
        return [program] + command[len(_PYTHON_UV) :]
    return [sys.executable] + command[1:]


def _run(command):
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        try:
            kept = _show(process)
            process.wait()
        except BaseException:
            process.kill()
            raise
    stdout, stderr = kept
    text = _text_of(stderr)
    return Ended(command, process.returncode, _text_of(stdout), text, _shown(stderr) if b"\r" in stderr else text)


def _show(process):
    """Pass all output of a program to the log until its streams end, and return it."""
    streams = (process.stdout, process.stderr)
    kept = [bytearray() for _ in streams]
    left_at = None
    with selectors.DefaultSelector() as selector:
        for stream, data in zip(streams, kept):
            selector.register(stream, selectors.EVENT_READ, (Lines(progress.pass_on), data))
        while selector.get_map():
            ready = selector.select(QUIET_SECONDS)
            if left_at is None and process.poll() is not None:
                left_at = time.monotonic()
            if left_at is not None and time.monotonic() - left_at > QUIET_SECONDS:
                left_at = float("inf")
                progress.say(_LEFT)
            for key, _ in ready:
                lines, data = key.data
                chunk = key.fileobj.read1(CHUNK)
                if chunk:
                    data += chunk
                    lines.feed(chunk)
                else:
                    lines.end()
                    selector.unregister(key.fileobj)
    return kept


def _text_of(data):
    """The form of the library, except for bytes that are not UTF-8, at which it crashes."""
    return data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")


def _shown(data):
    shown = bytearray()
    lines = Lines(shown.extend)
    lines.feed(bytes(data))
    lines.end()
    return shown.decode("utf-8", "replace").replace("\r", "\n")
