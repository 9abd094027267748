"""Reads from the output of pip and uv why an installation failed, and what to do."""

import os
import re
import sys

_CONFLICT = re.compile(r"ResolutionImpossible|conflicting dependencies|are incompatible|unsatisfiable|No solution found")


def is_conflict(output):
    """Whether versions conflict, or one of them does not exist."""
    return bool(_CONFLICT.search(output))


def reason(output):
    """The reason in one or two sentences."""
    text = " ".join(output.split())
    # uv: `Because A and B, we can conclude that ...`
    because = re.search(r"Because (.+?), we can conclude", text)
    if because:
        facts = because.group(1)
        if re.search(r"was not found in|there (is|are) no versions? of", facts):
            facts = facts.partition(" and you require ")[0]
        return "%s." % facts[:300]
    missing = re.search(r"No matching distribution found for (\S+)", text)
    if missing:
        return "No matching distribution found for %s." % missing.group(1)
    lines = [line.strip() for line in output.splitlines() if re.match(r"\s*(ERROR|error|\W*cause)\b", line.strip())]
    reasons = " ".join("%s." % re.sub(r"^(ERROR|error|\W*cause): *", "", line).rstrip(".")[:300] for line in lines[:3])
    return reasons or "The packages could not be installed; the task's log says why."


_ADVICE = (
    (
        r"no such option|TomlError",
        "The image's pip is too old: use an image with pip 20 or newer.",
    ),
    (
        r"No space left on device",
        "The VM's disk is full: set boot_disk_size_gb.",
    ),
    (
        r"Failed to establish a new connection|Temporary failure in name resolution|Name or service not known"
        r"|Network is unreachable|ConnectTimeout|timed out|dns error|ConnectError|connection error|Connection refused",
        "The VM cannot reach the package index. Without an external IP (no_external_ip), its network needs Cloud NAT; "
        "otherwise use an image that has the packages, or an index that the VM can reach (PIP_INDEX_URL).",
    ),
    (
        r"ResolutionImpossible|conflicting dependencies|are incompatible",
        "The requirements contradict each other or ddeutil-workflow's own; loosen a version.",
    ),
    (
        r"No matching distribution found|Could not find a version|not found in the package registry"
        r"|there is no version of|no versions",
        "Check the name and the version, and that it exists for Python %d.%d; for a private index, set PIP_INDEX_URL."
        % sys.version_info[:2],
    ),
    (
        r"subprocess-exited-with-error|Failed building wheel|error: command|gcc",
        "The package must be built, which this image cannot do: use an image with build tools (python:3.12 instead of "
        "python:3.12-slim) or a version with a wheel.",
    ),
)


_INDEXES = ("PIP_INDEX_URL", "UV_DEFAULT_INDEX", "UV_INDEX_URL")


def advice(output):
    if sys.version_info >= (3, 14) and re.search(r"pydantic|ujson", output):
        return (
            "ddeutil-workflow needs packages that have no wheels for Python %d.%d: use an image with Python 3.9 to "
            "3.13, such as python:3.13-slim, or one that has the library." % sys.version_info[:2]
        )
    for pattern, text in _ADVICE:
        if re.search(pattern, output, re.IGNORECASE):
            index = next((name for name in _INDEXES if os.environ.get(name)), None)
            if index is not None and "set PIP_INDEX_URL" in text:
                # pip reports an index that does not respond as an index without packages.
                return "Check the name and the version, and that the index of %s has the package and can be reached." % index
            return text
    return "The installer's output is in the task's log."
