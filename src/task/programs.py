"""Runs the programs of `bash` and `virtual-py` stages, which ddeutil-workflow 0.0.86 does without showing their output."""

import importlib.util
import selectors
import shutil
import subprocess
import sys
import types

from .output import progress
from .output.lines import Lines

CHUNK = 65_536
# How `VirtualPyStage` starts uv.
_PYTHON_UV = ["python", "-m", "uv"]


class Ended:
    """A program that has ended."""

    def __init__(self, command, return_code, stdout, stderr):
        # The library's file with the stage's code is its last argument but for options.
        self.command = command
        # Negative: the number of the signal that killed it.
        self.return_code = return_code
        self.stdout = stdout
        self.stderr = stderr


def module_for(heard):
    """A module `subprocess` whose `run` shows output while it is written; `heard(Ended)` is called at the end."""

    def run(command, **_):
        ended = _run(_command(command))
        heard(ended)
        return subprocess.CompletedProcess(command, _shell_code(ended.return_code), ended.stdout, ended.stderr)

    module = types.ModuleType("subprocess")
    module.__dict__.update(subprocess.__dict__)
    module.run = run
    return module


def _shell_code(return_code):
    """The library takes negative codes, those of signals, for a success; a shell reports signals like this."""
    return return_code if return_code >= 0 else 128 - return_code


def _command(command):
    """Images may have neither a `python` nor uv as a package of it."""
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
            kept = _show(process.stdout, process.stderr)
            process.wait()
        except BaseException:
            process.kill()
            raise
    return Ended(command, process.returncode, *(_text_of(data) for data in kept))


def _show(*streams):
    """Pass all that the streams give on to the log until they end, and return it."""
    kept = [bytearray() for _ in streams]
    with selectors.DefaultSelector() as selector:
        for stream, data in zip(streams, kept):
            selector.register(stream, selectors.EVENT_READ, (Lines(progress.pass_on), data))
        while selector.get_map():
            for key, _ in selector.select():
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
    """As the library reads it, but for bytes that are no UTF-8, over which it dies."""
    return data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
