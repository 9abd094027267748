"""Reads the used memory of the GPUs with NVIDIA's own program."""

import shutil
import subprocess

PROGRAM = "nvidia-smi"
_QUERY = ["--query-gpu=memory.used,memory.total", "--format=csv,noheader,nounits"]
# It takes less than a second; a GPU that hangs must not delay the task.
_PATIENCE_SECONDS = 10
_MIB = 1_048_576


def find_program():
    """Path of the program; None on a machine without NVIDIA GPUs."""
    return shutil.which(PROGRAM)


def memory(program):
    """Used and total bytes of the GPU with the highest usage; None if the program does not say."""
    try:
        answer = subprocess.run(
            [program] + _QUERY, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=_PATIENCE_SECONDS
        )
    except (OSError, subprocess.SubprocessError):
        return None
    found = [_line(line) for line in answer.stdout.decode("utf-8", "replace").splitlines()]
    return max((each for each in found if each is not None), default=None)


def _line(line):
    parts = [part.strip() for part in line.split(",")]
    if len(parts) != 2 or not all(part.isdigit() for part in parts):
        return None
    return int(parts[0]) * _MIB, int(parts[1]) * _MIB
