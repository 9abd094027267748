"""Runs work in a process of its own, so that nothing it does (os._exit, a crash, memory) takes the result with it."""

import os
import signal
import sys
import threading

from .output import progress
from .output.relay import Relay
from .usage.meter import peak_bytes_of

STOPS = (signal.SIGTERM, signal.SIGINT)
# Held back while there are two processes and only one of them is ready for them.
_HELD = STOPS + (signal.SIGALRM,)
# Exit code of the work's process when it could not hand over its report.
EXIT_UNREPORTED = 70
# What the work's process gets between the signal and its end.
GRACE_SECONDS = 5


class Stopped(BaseException):
    """The task had to end while it was set up."""


class Stop:
    """What a signal to end does; that changes as the task goes on."""

    def __init__(self):
        self.signal = None
        self.act = self._raise
        self.child = None
        # Seconds that the task may take; None where Batch alone keeps the limit.
        self.limit_seconds = None
        self.is_over_time = False
        for number in STOPS:
            signal.signal(number, self._on_signal)
        # If the parent process ignored the signal, the system would keep no status of children.
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGALRM, self._on_alarm)

    def _on_signal(self, number, _frame):
        if self.signal is None:
            self.signal = number
            self.act()

    def limit(self, seconds):
        """After so many seconds, end the task as a signal does."""
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
        """A signal ends what this process does, too."""
        self.act = self._raise

    def ignore(self):
        """From here on the result is written, which a signal must not prevent."""
        self.act = lambda: None
        signal.alarm(0)


def run_apart(work, stop, meanwhile=None):
    """Run `work(report)` in a child with its own process group.

    Return its wait status, what it wrote to `report`, and the bytes of memory of the largest of its processes.

    `meanwhile` is called in this process once the child is there: a thread that it starts does not come into the child.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    relay = Relay()
    # A signal that comes in between waits until somebody is there to take it.
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
    # What a stage started and left behind.
    kill_group(child)
    return status, relay.finish(), peak_bytes


def _wait_for(child):
    """Wait status of the child, and the largest memory of a process that has ended.

    As the container's first process this one also inherits orphans, which wait for it.
    """
    peak_bytes = 0
    while True:
        process, status, used = os.wait4(-1, 0)
        peak_bytes = max(peak_bytes, peak_bytes_of(used))
        if process == child:
            return status, peak_bytes


def take_signals(handler):
    """In the child: hear the signals that were held back since the fork."""
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    for number in STOPS:
        signal.signal(number, handler)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _HELD)
    _end_forks_by_signals(handler)


def _end_forks_by_signals(handler):
    """Let processes that a stage forks (multiprocessing does) end by these signals as if they had no handler.

    Held back over the fork, because Python forgets a signal that reaches a child with a handler in its first moments.
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
        # Not every Python is built with it.
        import ctypes

        pr_set_pdeathsig = 1
        ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL)
    except (ImportError, OSError, AttributeError):
        pass


def tell_status(status):
    """Say of a process that ended without a result how it ended, and what that mostly means: (name, message)."""
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
        return "ProcessKilled", "The task's process was ended by %s, usually a crash in native code." % name
    if os.WEXITSTATUS(status) == EXIT_UNREPORTED:
        return "NoReport", "The task's process could not hand over its result; its log says why."
    return "ProcessExit", (
        "The task's process ended by itself with exit code %d, without a result: the code called os._exit, or was "
        "replaced by another program." % os.WEXITSTATUS(status)
    )
