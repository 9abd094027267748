"""Progress of the task: lines in its log, and shared memory that outlives a killed process."""

import json
import mmap
import os
import struct
import sys

from .lines import MARK
from .log_lines import PREFIX

MAX_LABEL = 500


class _Log:
    """The target of lines, and their prefix."""

    descriptor = 1
    mark = b""
    # The `Copy` of everything, if requested.
    copy = None


def enter_child():
    """In the process of the stages: bypass their changes to descriptor 1, and end lines that stages left unfinished."""
    _Log.descriptor = os.dup(1)
    _Log.mark = MARK
    # The parent receives and copies everything that is written here.
    _Log.copy = None


def copy_to(copy):
    """From now on, also write the whole log to a copy."""
    _Log.copy = copy


def say(text):
    """Write one line to the log at once; line breaks in it become spaces."""
    line = PREFIX + " ".join(text.split())[:4_000] + "\n"
    pass_on(_Log.mark + line.encode("utf-8", "backslashreplace"))


def show(text):
    """Write lines to the log unchanged."""
    pass_on(_Log.mark + text.rstrip("\n").encode("utf-8", "backslashreplace") + b"\n")


def pass_on(data):
    """Write bytes to the log at once, after the content of Python's buffers."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError, AttributeError):
            # A stage may have replaced or closed it.
            pass
    write(data)


def write(data):
    """Write bytes to the log, and to its copy."""
    if _Log.copy is not None:
        _Log.copy.write(data)
    try:
        while data:
            data = data[os.write(_Log.descriptor, data) :]
    except OSError:
        # Nobody reads the log anymore; the stages continue.
        pass


def label_of(path):
    return " > ".join(path)[:MAX_LABEL]


class Board:
    """Memory shared with the process of the stages: shows the current stage if that process is lost."""

    SIZE = 65_536

    def __init__(self):
        self.memory = mmap.mmap(-1, self.SIZE)

    def write(self, facts):
        text = json.dumps(facts).encode()
        if len(text) + 4 <= self.SIZE:
            self.memory[: len(text) + 4] = struct.pack("<I", len(text)) + text

    def read(self):
        try:
            (length,) = struct.unpack("<I", self.memory[:4])
            return json.loads(self.memory[4 : 4 + length].decode()) if length else {}
        except ValueError:
            # The process was killed while it was writing.
            return {}
