"""Selects lines of ddeutil-workflow's log for that of the task: those of `echo` and of the user's code."""

import re
import sys

from . import progress

# The message of a stage's `echo`.
_ECHO = re.compile(r"\[STAGE\]: Message: \( (.*) \)$", re.DOTALL)
_RETRY = re.compile(r"\[STAGE\]: Retry count: (\d+) \.\.\. \( (\w+) \)")


def replace(traces, library_folder):
    """Show the library's messages as separate lines, and only those with new information.

    Handlers that a job sets with WORKFLOW_LOG_TRACE_HANDLERS still get all of them.
    """
    original, original_async = traces.Trace.emit, traces.Trace.amit

    def emit(self, msg, level, **options):
        _show(msg, _is_users(traces.__file__, library_folder))
        if self.handlers:
            return original(self, msg, level, **options)
        prepare(self, msg, **options)

    async def amit(self, msg, level, **options):
        _show(msg, _is_users(traces.__file__, library_folder))
        if self.handlers:
            return await original_async(self, msg, level, **options)
        prepare(self, msg, **options)

    def prepare(trace, msg, module=None, metric=None):
        """Refuse what the library refuses. Without a handler, nobody needs the rest: for each message, the library
        reads the source of the caller and looks up the address of the host."""
        traces.Message.from_str(msg, module=module).prepare(trace.extras)

    traces.Trace.emit, traces.Trace.amit = emit, amit


def _show(message, is_users):
    if is_users:
        progress.show(message)
        return
    echo = _ECHO.match(message)
    if echo:
        # For a stage without a text, the message is three dots.
        if echo.group(1) != "...":
            progress.show(echo.group(1))
        return
    retry = _RETRY.match(message)
    if retry:
        progress.say("try %s failed: %s" % retry.groups())


def _is_users(traces_file, library_folder):
    """Whether the message comes from code outside the library."""
    frame = sys._getframe(2)
    while frame is not None and frame.f_code.co_filename == traces_file:
        frame = frame.f_back
    return frame is not None and not frame.f_code.co_filename.startswith(library_folder)
