"""What the task says while it works: lines in its log, and a board that outlives a process that is killed."""

import json
import mmap
import os
import struct
import sys

PREFIX = "[gcp-batch-workflow] "
MAX_LABEL = 500


def say(text):
    """Write one line to the log at once; line breaks in it become spaces."""
    line = PREFIX + " ".join(text.split())[:4_000] + "\n"
    try:
        sys.stdout.flush()
        # Past Python's buffer: a stage may have replaced or closed sys.stdout.
        os.write(1, line.encode("utf-8", "backslashreplace"))
    except (OSError, ValueError, AttributeError):
        pass


def show(text):
    """Write the output of a program to the log as it is."""
    try:
        sys.stdout.flush()
        os.write(1, text.rstrip("\n").encode("utf-8", "backslashreplace") + b"\n")
    except (OSError, ValueError, AttributeError):
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
