"""Measures what a task uses: memory, processor time, disk, GPU memory, and whether memory ran out."""

import os
import re
import resource
import sys
import threading

from . import gpu
from .cgroup import Cgroup

# Seconds between two measurements of disk and GPU.
INTERVAL_SECONDS = 30
# Other processes of the task also use memory, and shared pages are counted differently in the peak of one process.
_NEAR_LIMIT = 0.8
_MIB = 1_048_576
_KILLED = re.compile(r"\bSIGKILL\b")
SIGKILL_EXIT_CODE = 137


class Meter:
    """Measures one task from its start; costs a few reads of files, and a thread that sleeps."""

    def __init__(self):
        self.cgroup = Cgroup.own()
        self.gpu_program = gpu.find_program()
        self.disk = None
        self.gpu = None
        self._look_at_disk()

    def start(self):
        """Measure disk and GPU from time to time, in a thread."""
        threading.Thread(target=self._follow, daemon=True).start()

    def _follow(self):
        idle = threading.Event()
        while not idle.wait(INTERVAL_SECONDS):
            self._look_at_disk()
            self.saw_gpu(self.gpu_memory())

    def gpu_memory(self):
        """Used and total bytes of the GPU with the highest usage; None without GPUs."""
        return gpu.memory(self.gpu_program) if self.gpu_program else None

    def saw_gpu(self, seen):
        if seen is not None:
            self.gpu = max(self.gpu or (0, 0), tuple(seen))

    def _look_at_disk(self):
        """Measure the disk of the working folder and of everything else that a container writes outside mounts."""
        try:
            facts = os.statvfs("/")
        except OSError:
            return
        used = (facts.f_blocks - facts.f_bfree) * facts.f_frsize
        self.disk = max(self.disk or (0, 0), (used, facts.f_blocks * facts.f_frsize))

    def metadata(self, process_peak_bytes, limit_mib, was_killed):
        """Return the measurements as metadata of the result: only known values, all as texts.

        `process_peak_bytes` is the memory of the largest process of the stages, `limit_mib` what the Batch job reserves
        for a task. `was_killed`: the result reports a process that was killed with SIGKILL.
        """
        self._look_at_disk()
        peak = self.cgroup.peak_bytes() if self.cgroup else None
        found = {
            "cpu_ms": self._cpu_ms(),
            "peak_bytes": process_peak_bytes if peak is None else peak,
            "memory_source": "process" if peak is None else "cgroup",
            "oom": self._oom(process_peak_bytes, limit_mib, was_killed),
        }
        if self.disk:
            found.update(disk_bytes=self.disk[0], disk_total_bytes=self.disk[1])
        if self.gpu:
            found.update(gpu_bytes=self.gpu[0], gpu_total_bytes=self.gpu[1])
        return {name: str(value) for name, value in found.items()}

    def _cpu_ms(self):
        counted = self.cgroup.cpu_ms() if self.cgroup else None
        if counted is not None:
            return counted
        parts = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        return int(1000 * sum(part.ru_utime + part.ru_stime for part in parts))

    def _oom(self, process_peak_bytes, limit_mib, was_killed):
        """`certain`: the kernel counted a kill. `likely`: a process was killed while memory was at its limit."""
        if self.cgroup and self.cgroup.kills() > 0:
            return "certain"
        limits = [limit_mib * _MIB if limit_mib else None, self.cgroup.limit_bytes() if self.cgroup else None]
        limit = min((each for each in limits if each), default=None)
        own_bytes = peak_bytes_of(resource.getrusage(resource.RUSAGE_SELF))
        if was_killed and limit is not None and process_peak_bytes + own_bytes >= _NEAR_LIMIT * limit:
            return "likely"
        return "no"


def peak_bytes_of(used):
    """The memory of a process from wait4: kilobytes on Linux, bytes on macOS."""
    return used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def tells_of_kill(result):
    """Tell whether a result reports a process of the task that was killed with SIGKILL."""
    stage = result.get("failed_stage") or {}
    if stage.get("exit_code") == SIGKILL_EXIT_CODE:
        return True
    errors = [result.get("error") or {}, result.get("errors") or {}, stage]
    texts = [str(error.get(key) or "") for error in errors for key in ("message", "traceback")]
    return any(_KILLED.search(text) for text in texts)
