"""What the task says while it works: lines in its log, and a board that outlives a process that is killed."""

import json
import mmap
import os
import struct
import sys

from .lines import MARK
from .log_lines import PREFIX

MAX_LABEL = 500


class _Log:
    """Where lines go, and what begins one."""

    descriptor = 1
    mark = b""
    # The `Copy` of everything, where one is wanted.
    copy = None


def enter_child():
    """In the process of the stages: write past whatever they do with descriptor 1, and begin lines that stages left open."""
    _Log.descriptor = os.dup(1)
    _Log.mark = MARK
    # What is written here comes to the parent, which copies it.
    _Log.copy = None


def copy_to(copy):
    """From now on write all of the log into a copy, too."""
    _Log.copy = copy


def say(text):
    """Write one line to the log at once; line breaks in it become spaces."""
    line = PREFIX + " ".join(text.split())[:4_000] + "\n"
    pass_on(_Log.mark + line.encode("utf-8", "backslashreplace"))


def show(text):
    """Write lines to the log as they are."""
    pass_on(_Log.mark + text.rstrip("\n").encode("utf-8", "backslashreplace") + b"\n")


def pass_on(data):
    """Write bytes to the log at once, after what Python has in its buffers."""
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
        # Nobody reads the log any more; the stages go on.
        pass


def label_of(path):
    return " > ".join(path)[:MAX_LABEL]


class Board:
    """Memory shared with the process that runs the stages: which one it was in, should that process vanish."""

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
            # The process was killed in the middle of writing.
            return {}
