"""Runs work in a separate process, so that nothing it does (os._exit, a crash, memory) prevents the result."""

import os
import signal
import sys
import threading

from .output import progress
from .output.relay import Relay
from .usage.meter import peak_bytes_of

STOPS = (signal.SIGTERM, signal.SIGINT)
# Signals that are blocked while one of the two processes is not ready for them.
_HELD = STOPS + (signal.SIGALRM,)
# Exit code of the work's process when it could not hand over its report.
EXIT_UNREPORTED = 70
# Seconds between the signal and the end of the work's process.
GRACE_SECONDS = 5


class Stopped(BaseException):
    """The task was stopped while it was set up."""


class Stop:
    """The reaction to a stop signal, which changes during the task."""

    def __init__(self):
        self.signal = None
        self.act = self._raise
        self.child = None
        # Time limit in seconds; None if only Batch enforces the limit.
        self.limit_seconds = None
        self.is_over_time = False
        for number in STOPS:
            signal.signal(number, self._on_signal)
        # If the parent process ignored the signal, the system would not keep the status of children.
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGALRM, self._on_alarm)

    def _on_signal(self, number, _frame):
        if self.signal is None:
            self.signal = number
            self.act()

    def limit(self, seconds):
        """After this number of seconds, stop the task like a signal."""
        self.limit_seconds = seconds
        signal.setitimer(signal.ITIMER_REAL, seconds)

    def _on_alarm(self, _number, _frame):
        if self.signal is None:
            self.is_over_time = True
            self._on_signal(signal.SIGTERM, None)
        else:
            kill_group(self.child)

    def _raise(self):
        raise Stopped()

    def _forward(self):
        try:
            os.kill(self.child, self.signal)
        except ProcessLookupError:
            return
        signal.alarm(GRACE_SECONDS)

    def pass_to(self, child):
        self.child = child
        self.act = self._forward

    def heed(self):
        """From now on, a signal also stops the work of this process."""
        self.act = self._raise

    def ignore(self):
        """From now on, the result is written, which a signal must not prevent."""
        self.act = lambda: None
        signal.alarm(0)


def run_separately(work, stop, meanwhile=None):
    """Run `work(report)` in a child with its own process group.

    Return its wait status, its data in `report`, and the memory of its largest process in bytes.

    `meanwhile` is called in this process after the fork, so that threads which it starts do not exist in the child.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    relay = Relay()
    # A signal during this time waits until a process can handle it.
    signal.pthread_sigmask(signal.SIG_BLOCK, _HELD)
    child = os.fork()
    if child == 0:
        try:
            report = relay.enter_child()
            progress.enter_child()
            os.setsid()
            _end_with_parent()
            work(report)
        finally:
            os._exit(EXIT_UNREPORTED)
    relay.start()
    stop.pass_to(child)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _HELD)
    if meanwhile is not None:
        meanwhile()
    status, peak_bytes = _wait_for(child)
    stop.ignore()
    # Processes that a stage left behind.
    kill_group(child)
    return status, relay.finish(), peak_bytes


def _wait_for(child):
    """Wait status of the child, and the peak memory of the largest ended process.

    As the container's first process this one also inherits orphans, which wait for it.
    """
    peak_bytes = 0
    while True:
        process, status, used = os.wait4(-1, 0)
        peak_bytes = max(peak_bytes, peak_bytes_of(used))
        if process == child:
            return status, peak_bytes


def take_signals(handler):
    """In the child: handle the signals that were blocked since the fork."""
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    for number in STOPS:
        signal.signal(number, handler)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _HELD)
    _end_forks_by_signals(handler)


def _end_forks_by_signals(handler):
    """Let processes that a stage forks (as multiprocessing does) end on these signals as if they had no handler.

    Blocked during the fork, because Python loses a signal that reaches a child with a handler in its first moments.
    """
    kept = threading.local()

    def hold():
        kept.mask = signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)

    def release():
        signal.pthread_sigmask(signal.SIG_SETMASK, kept.mask)

    def give_back():
        for number in STOPS:
            if signal.getsignal(number) == handler:
                signal.signal(number, signal.SIG_DFL)
        release()

    os.register_at_fork(before=hold, after_in_parent=release, after_in_child=give_back)


def kill_group(leader):
    try:
        os.killpg(leader, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass


def _end_with_parent():
    """Linux: die when the parent is killed."""
    try:
        # Some Pythons are built without it.
        import ctypes

        pr_set_pdeathsig = 1
        ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL)
    except (ImportError, OSError, AttributeError):
        pass


def tell_status(status):
    """Explain how a process without a result ended, and what that usually means: (name, message)."""
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        try:
            name = signal.Signals(number).name
        except ValueError:
            name = "signal %d" % number
        if number == signal.SIGKILL:
            return "ProcessKilled", (
                "The task's process was killed (SIGKILL), most likely because the VM or its container ran out of "
                "memory. Set a larger machine_type or memory_mb."
            )
        return "ProcessKilled", "The task's process was stopped by %s, usually a crash in native code." % name
    if os.WEXITSTATUS(status) == EXIT_UNREPORTED:
        return "NoReport", "The task's process could not hand over its result; its log says why."
    return "ProcessExit", (
        "The task's process ended by itself with exit code %d, without a result: the code called os._exit, or was "
        "replaced by another program." % os.WEXITSTATUS(status)
    )
