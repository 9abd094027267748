"""Combines output of programs to whole lines, so that lines of different writers do not mix."""

import re

# Begins a line of the task runner: earlier output of a program without a line break becomes a separate line.
MARK = b"\x1e"
# Bytes of an unfinished line after which it is passed on.
LONGEST = 65_536
_CONTROL = re.compile(rb"\x1b\[[0-9;?]*[A-Za-z]")


class Lines:
    """Reads bytes as they arrive, and passes whole lines to `write`.

    A line that carriage returns redraw, such as a progress bar, becomes one line with its last state.
    """

    def __init__(self, write):
        self.write = write
        self.rest = b""
        # Whether a part of the current line is already written.
        self.is_open = False

    def feed(self, data):
        *ended, self.rest = (self.rest + data).split(b"\n")
        done = b"".join(self._ended(line) for line in ended)
        if MARK in self.rest:
            before, _, self.rest = self.rest.rpartition(MARK)
            done += self._ended(before) if before else b""
            self.rest = MARK + self.rest
        elif b"\r" in self.rest[:-1]:
            # The current state may become blank; then the previous one counts.
            before, _, now = self.rest[:-1].rpartition(b"\r")
            self.rest = _last_state(before) + b"\r" + now + self.rest[-1:]
        if len(self.rest) > LONGEST:
            done, self.rest, self.is_open = done + self.rest, b"", True
        if done:
            self.write(done)

    def end(self):
        """Write the unfinished line as a line."""
        if self.rest or self.is_open:
            self.write(self._ended(self.rest))
            self.rest = b""

    def _ended(self, line):
        was_open, self.is_open = self.is_open, False
        if MARK not in line:
            return _last_state(line) + b"\n"
        before, *marked = line.split(MARK)
        first = [_last_state(before)] if before or was_open else []
        return b"".join(part + b"\n" for part in first + marked)


def _last_state(line):
    """The final state of a line in a terminal, except that an erased progress bar is kept."""
    if b"\r" not in line:
        return line
    states = [state for state in line.split(b"\r") if _CONTROL.sub(b"", state).strip()]
    return states[-1] if states else b""
