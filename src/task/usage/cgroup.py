"""Reads the kernel's data about the container of a task: memory, processor time, out-of-memory kills."""

import os

# Files of a control group by version (docs.kernel.org/admin-guide/cgroup-v2.html and …/cgroup-v1/memory.html).
_V2 = {
    "peak": "memory.peak",
    "kills": "memory.events",
    "limit": "memory.max",
    "cpu": "cpu.stat",
}
_V1 = {
    "peak": "memory.max_usage_in_bytes",
    "kills": "memory.oom_control",
    "limit": "memory.limit_in_bytes",
}
# A v1 group without a limit has the largest multiple of a page that fits into 63 bits.
_NO_LIMIT = 1 << 60


class Cgroup:
    """The control group that contains only this process and its children."""

    def __init__(self, memory, cpu):
        # Name of a number -> path of its file.
        self.memory = memory
        self.cpu = cpu

    @classmethod
    def own(cls, proc="/proc/self", process_id=None):
        """Find the group of this process; None if it cannot be read, or contains other processes.

        As the only process of its container, the task runner is alone when it starts. On a machine without containers
        it shares the group of the program that started it, whose numbers say nothing about the task.
        """
        try:
            folders = _folders(proc)
            memory = folders.get("memory")
            names = _V1 if memory is not None else _V2
            memory = memory or folders.get("")
            if memory is None:
                return None
            with open(os.path.join(memory, "cgroup.procs")) as file:
                if file.read().split() != [str(process_id or os.getpid())]:
                    return None
        except (OSError, ValueError):
            return None
        files = {name: os.path.join(memory, names[name]) for name in ("peak", "kills", "limit")}
        cpuacct = folders.get("cpuacct")
        cpu = os.path.join(memory, _V2["cpu"]) if names is _V2 else cpuacct and os.path.join(cpuacct, "cpuacct.usage")
        return cls(files, cpu)

    def peak_bytes(self):
        """Peak memory, including files that the kernel kept in memory; None if it is not counted."""
        return _number(_read(self.memory["peak"]))

    def limit_bytes(self):
        """The memory limit; None without a limit."""
        limit = _number(_read(self.memory["limit"]))
        return None if limit is None or limit >= _NO_LIMIT else limit

    def kills(self):
        """Number of processes that the kernel killed because memory ran out, in the group or on the whole machine."""
        return _number(_member(_read(self.memory["kills"]), "oom_kill")) or 0

    def cpu_ms(self):
        """Processor time of all processes; None if it cannot be read."""
        text = _read(self.cpu) if self.cpu else ""
        micros = _number(_member(text, "usage_usec"))
        if micros is not None:
            return micros // 1000
        nanos = _number(text)
        return None if nanos is None else nanos // 1_000_000


def _folders(proc):
    """Controller -> folder of this process's group; the key "" is the group of version 2."""
    mounts = {}
    with open(os.path.join(proc, "mountinfo")) as file:
        for line in file:
            before, _, after = line.partition(" - ")
            kind, _, options = after.split()[:3] if len(after.split()) >= 3 else ("", "", "")
            root, point = before.split()[3:5]
            if kind == "cgroup2":
                mounts[""] = (root, point)
            elif kind == "cgroup":
                mounts.update((option, (root, point)) for option in options.split(","))
    folders = {}
    with open(os.path.join(proc, "cgroup")) as file:
        for line in file:
            _, controllers, path = line.rstrip("\n").split(":", 2)
            for controller in controllers.split(","):
                root, point = mounts.get(controller, (None, None))
                if root is not None and (path + "/").startswith(root.rstrip("/") + "/"):
                    folders[controller] = os.path.join(point, path[len(root.rstrip("/")) :].strip("/"))
    return folders


def _member(text, name):
    """The value of `name` in lines with a name and a number."""
    return next((line.split()[1] for line in text.splitlines() if line.split()[:1] == [name]), "")


def _read(path):
    try:
        with open(path) as file:
            return file.read().strip()
    except OSError:
        return ""


def _number(text):
    return int(text) if text.isdigit() else None
