"""Passes on the data of the stages' process: its output to the log, its report to the task runner."""

import os
import select
import threading

from . import progress
from .lines import Lines

CHUNK = 65_536
# Maximum number of reads after the process has ended. Processes that it left behind may write forever.
LAST_READS = 64


class Relay:
    """Two pipes from a process that is about to be forked, and the thread that reads them.

    The report is passed in memory: a disk that the stages filled must not prevent their result.
    """

    def __init__(self):
        self.output_reader, self.output_writer = os.pipe()
        self.report_reader, self.report_writer = os.pipe()
        self.wake_reader, self.wake_writer = os.pipe()
        self.report = bytearray()
        self.lines = Lines(progress.write)
        self.thread = threading.Thread(target=self._read, daemon=True)

    def enter_child(self):
        """In the child: stdout and stderr go to one pipe, which keeps their order. Returns the file for the report."""
        for reader in (self.output_reader, self.report_reader, self.wake_reader, self.wake_writer):
            os.close(reader)
        os.dup2(self.output_writer, 1)
        os.dup2(self.output_writer, 2)
        os.close(self.output_writer)
        return os.fdopen(self.report_writer, "wb")

    def start(self):
        """In the parent, after the fork."""
        os.close(self.output_writer)
        os.close(self.report_writer)
        for reader in (self.output_reader, self.report_reader):
            os.set_blocking(reader, False)
        self.thread.start()

    def finish(self):
        """Read the rest after the process has ended; return its report."""
        os.close(self.wake_writer)
        self.thread.join()
        for reader in (self.output_reader, self.report_reader, self.wake_reader):
            os.close(reader)
        return bytes(self.report)

    def _read(self):
        open_readers = [self.output_reader, self.report_reader]
        is_over = False
        while not is_over:
            ready, _, _ = select.select(open_readers + [self.wake_reader], [], [])
            is_over = self.wake_reader in ready
            for reader in list(open_readers):
                if reader in ready or is_over:
                    self._read_from(reader, open_readers, LAST_READS if is_over else 1)
        self.lines.end()

    def _read_from(self, reader, open_readers, reads):
        for _ in range(reads):
            try:
                data = os.read(reader, CHUNK)
            except BlockingIOError:
                return
            if not data:
                open_readers.remove(reader)
                return
            if reader == self.output_reader:
                self.lines.feed(data)
            else:
                self.report += data
