"""Makes whole lines of what programs write, so that nobody's words end up inside another's."""

import re

# Begins a line of the task runner: whatever a program wrote before without a line break is a line of its own.
MARK = b"\x1e"
# Bytes of a line without an end that are passed on before it has one.
LONGEST = 65_536
_CONTROL = re.compile(rb"\x1b\[[0-9;?]*[A-Za-z]")


class Lines:
    """Takes bytes as they come, and gives `write` whole lines.

    A line that is drawn again and again with carriage returns, such as a progress bar, is one line: its last state.
    """

    def __init__(self, write):
        self.write = write
        self.rest = b""
        # A part of the current line was written already.
        self.is_open = False

    def feed(self, data):
        *ended, self.rest = (self.rest + data).split(b"\n")
        done = b"".join(self._ended(line) for line in ended)
        if MARK in self.rest:
            before, _, self.rest = self.rest.rpartition(MARK)
            done += self._ended(before) if before else b""
            self.rest = MARK + self.rest
        elif b"\r" in self.rest[:-1]:
            # The state that is drawn now may be blank in the end, and then it is the one before it.
            before, _, now = self.rest[:-1].rpartition(b"\r")
            self.rest = _last_state(before) + b"\r" + now + self.rest[-1:]
        if len(self.rest) > LONGEST:
            done, self.rest, self.is_open = done + self.rest, b"", True
        if done:
            self.write(done)

    def end(self):
        """Write what has no line break yet as a line."""
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
    """What a terminal shows of a line in the end, but for a bar that was wiped away: that one is kept."""
    if b"\r" not in line:
        return line
    states = [state for state in line.split(b"\r") if _CONTROL.sub(b"", state).strip()]
    return states[-1] if states else b""
