"""Installs what a task needs, once per VM, unless the image has it."""

import fcntl
import hashlib
import importlib
import json
import os
import platform
import re
import shutil
import site
import subprocess
import sys
import sysconfig
import tempfile
import time

from . import progress
from .installer import INDEXES, PackageError, installers
from .result import shortened


def provide(requirements, shared_folder, cache=None):
    """Make `requirements` importable; return the folder they were installed to, or None when the image has all.

    `cache` is the PackageCache of the repository, if it has one.
    """
    missing = [text for text in requirements if not is_satisfied(text)]
    if not missing:
        return None
    for name, _, wanted in (text.partition("==") for text in missing):
        found = _version(name) if wanted else None
        if found is not None:
            progress.say("packages: the image's %s is %s, %s is needed" % (name, found, wanted))
    folder = _installed(missing, shared_folder, cache)
    sys.path.insert(0, folder)
    # Runs the .pth files that some packages bring.
    site.addsitedir(folder)
    importlib.invalidate_caches()
    return folder


def is_satisfied(text):
    """Tell whether the requirement is importable in the right version already. In doubt it is not."""
    requirement_class = _requirement_class()
    if requirement_class is None:
        match = re.match(r"^([A-Za-z0-9][\w.-]*)\s*(?:==\s*([\w.!+-]+))?$", text.strip())
        if not match:
            return False
        version = _version(match.group(1))
        return version is not None and match.group(2) in (None, version)
    try:
        requirement = requirement_class(text)
    except ValueError:
        return False
    if requirement.marker is not None and not requirement.marker.evaluate({"extra": ""}):
        return True
    # What an extra asks for is not looked at, nor where a URL's package came from.
    if requirement.extras or requirement.url:
        return False
    version = _version(requirement.name)
    return version is not None and requirement.specifier.contains(version, prereleases=True)


def _version(name):
    # Not in 3.7, which is told that it is too old later than this file is imported.
    from importlib import metadata

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _requirement_class():
    for module in ("packaging.requirements", "pip._vendor.packaging.requirements"):
        try:
            return importlib.import_module(module).Requirement
        except ImportError:
            continue
    return None


def _key_of(requirements):
    """What an installation depends on, as a digest."""
    parts = [sorted(requirements), sys.version, sysconfig.get_platform(), sysconfig.get_config_var("SOABI")]
    # Scripts name the Python they are for; wheels differ between C libraries.
    parts += [sys.executable, platform.libc_ver()]
    # Another index may have another package of the same name. Without user and password.
    parts += [re.sub(r"//[^/@\s]*@", "//", os.environ.get(name, "")) for name in sorted(INDEXES)]
    if not all("==" in text or "@" in text for text in requirements):
        # What has no version is looked up anew each week.
        parts.append(int(time.time() // (7 * 24 * 3600)))
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _installed(requirements, shared_folder, cache):
    key = _key_of(requirements)
    digest = key[:16]
    if shared_folder:
        try:
            os.makedirs(shared_folder, exist_ok=True)
            with open(os.path.join(shared_folder, "packages-%s.lock" % digest), "w") as lock:
                # The tasks of one VM wait here for the first of them.
                fcntl.flock(lock, fcntl.LOCK_EX)
                folder = os.path.join(shared_folder, "packages-%s" % digest)
                return _installed_into(folder, requirements, key, cache)
        except OSError as error:
            progress.say("packages are not shared between tasks: %s: %s" % (type(error).__name__, error))
    private = tempfile.mkdtemp(prefix="gcp-batch-workflow-")
    return _installed_into(os.path.join(private, "packages"), requirements, key, cache)


def _installed_into(folder, requirements, key, cache):
    if os.path.isdir(folder):
        progress.say("packages: installed by an earlier task of this VM")
        return folder
    unfinished = folder + ".unfinished"
    # Left by a task that was ended while it installed; only the holder of the lock comes here.
    shutil.rmtree(unfinished, ignore_errors=True)
    try:
        if cache is None or not cache.fetch(key, unfinished):
            _install(requirements, unfinished)
            if cache is not None:
                cache.pack(key, unfinished)
        # Whole or not at all: a folder under its final name is complete.
        os.rename(unfinished, folder)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    return folder


def _install(requirements, folder):
    told = None
    for installer in installers(folder):
        if told:
            progress.say("packages: %s could not; trying %s" % (told, installer.name))
            shutil.rmtree(folder, ignore_errors=True)
        progress.say("packages: installing %s with %s" % (", ".join(requirements), installer.name))
        told = installer.name
        try:
            done = subprocess.run(
                installer.command + ["--"] + requirements,
                env=installer.environ,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
            )
        except OSError as error:
            raise PackageError("Could not start %s: %s" % (told, error)) from error
        if done.returncode == 0:
            progress.say("packages: installed")
            return
    output = done.stdout.decode("utf-8", "replace")
    progress.show(shortened(output))
    raise PackageError(
        "%s could not install %s (exit code %d).%s %s"
        % (told, ", ".join(requirements), done.returncode, _errors_in(output), _advice(output)),
        details=shortened(output),
    )


def _errors_in(output):
    lines = [line.strip() for line in output.splitlines() if re.match(r"\s*(ERROR|error|\W*cause)\b", line.strip())]
    return "".join(" %s." % line.rstrip(".")[:300] for line in lines[:3])


_ADVICE = (
    (
        r"No space left on device",
        "The VM's disk is full: set boot_disk_size_gb.",
    ),
    (
        r"Failed to establish a new connection|Temporary failure in name resolution|Name or service not known"
        r"|Network is unreachable|ConnectTimeout|timed out|dns error|ConnectError|connection error|Connection refused",
        "The VM cannot reach the package index. Without an external IP (no_external_ip) its network needs Cloud NAT; "
        "otherwise use an image that has the packages, or a reachable index by the variable PIP_INDEX_URL.",
    ),
    (
        r"ResolutionImpossible|conflicting dependencies|are incompatible",
        "The requirements contradict each other or ddeutil-workflow's own; loosen a version.",
    ),
    (
        r"No matching distribution found|Could not find a version|not found in the package registry"
        r"|there is no version of|no versions",
        "Check the name and the version, and that it exists for Python %d.%d; for a private index set PIP_INDEX_URL."
        % sys.version_info[:2],
    ),
    (
        r"subprocess-exited-with-error|Failed building wheel|error: command|gcc",
        "The package must be built, which this image cannot do: use an image with build tools (python:3.12 instead of "
        "python:3.12-slim) or a version with a wheel.",
    ),
)


def _advice(output):
    if sys.version_info >= (3, 14) and re.search(r"pydantic|ujson", output):
        return (
            "ddeutil-workflow needs packages that have no wheels for Python %d.%d: use an image with Python 3.9 to "
            "3.13, such as python:3.13-slim, or one that has the library." % sys.version_info[:2]
        )
    for pattern, advice in _ADVICE:
        if re.search(pattern, output, re.IGNORECASE):
            return advice
    return "The installer's output is in the task's log."
