"""Installs packages into a folder, once per VM, with the first installer that can."""

import fcntl
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time

from . import installer_errors
from ..output import progress
from ..result import shortened
from .installer import INDEXES, PackageError, installers, pip_settings
from .packages import HASH


class DiskFullError(PackageError):
    """The folder for the packages has no space."""


def have_hashes(requirements):
    return any(HASH.search(text) for text in requirements)


def _named(requirements):
    return ", ".join(HASH.split(text)[0] for text in requirements)


def _key_of(requirements, kept):
    """A digest of everything that an installation depends on."""
    parts = [sorted(requirements), sorted(kept.all), sys.version, sysconfig.get_platform(), sysconfig.get_config_var("SOABI")]
    # Scripts contain the path of their Python; wheels differ between C libraries.
    parts += [sys.executable, platform.libc_ver()]
    # Another index may have another package with the same name; variables or files of the image can set it. Without
    # user and password.
    parts += [re.sub(r"//[^/@\s]*@", "//", text) for text in _index_settings()]
    if not all("==" in text or "@" in text for text in requirements):
        # Requirements without a version are resolved again every week.
        parts.append(int(time.time() // (7 * 24 * 3600)))
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _index_settings():
    uv = ["%s=%s" % (name, os.environ[name]) for name in sorted(INDEXES) if name in os.environ]
    return uv + ["%s=%s" % setting for setting in sorted(pip_settings().items())]


def installed(requirements, kept, shared_folder, cache):
    key = _key_of(requirements, kept)
    digest = key[:16]
    if shared_folder:
        try:
            os.makedirs(shared_folder, exist_ok=True)
            if not may_execute(shared_folder):
                raise OSError("%s is mounted noexec" % shared_folder)
            with open(os.path.join(shared_folder, "packages-%s.lock" % digest), "w") as lock:
                # The tasks of one VM wait here for the first of them.
                fcntl.flock(lock, fcntl.LOCK_EX)
                folder = os.path.join(shared_folder, "packages-%s" % digest)
                return _installed_into(folder, requirements, kept, key, cache)
        except DiskFullError as error:
            if _device_of(_private_place()) == _device_of(shared_folder):
                raise
            progress.say("packages: not shared between tasks: %s" % error)
        except OSError as error:
            progress.say("packages are not shared between tasks: %s: %s" % (type(error).__name__, error))
    private = tempfile.mkdtemp(prefix="gcp-batch-workflow-", dir=_private_place())
    return _installed_into(os.path.join(private, "packages"), requirements, kept, key, cache)


def _private_place():
    """An installation folder only for this task: native code in it must be executable."""
    places = [tempfile.gettempdir(), "/var/tmp", "/dev/shm", os.path.expanduser("~")]
    return next((place for place in places if os.access(place, os.W_OK) and may_execute(place)), places[0])


def may_execute(folder):
    return not os.statvfs(folder).f_flag & os.ST_NOEXEC


def _device_of(folder):
    return os.stat(folder).st_dev


def _installed_into(folder, requirements, kept, key, cache):
    if os.path.isdir(folder):
        progress.say("packages: installed by an earlier task of this VM")
        return folder
    unfinished = folder + ".unfinished"
    # Left by a task that was stopped during its installation; only the holder of the lock reaches this line.
    shutil.rmtree(unfinished, ignore_errors=True)
    try:
        if cache is None or not cache.fetch(key, unfinished):
            _install(requirements, kept, unfinished)
            if cache is not None:
                cache.pack(key, unfinished)
        # Atomic: a folder with its final name is complete.
        os.rename(unfinished, folder)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    return folder


def _install(requirements, kept, folder):
    """Install with the image's versions of everything else; if they conflict, with those that the library needs."""
    with tempfile.TemporaryDirectory(prefix="installer-", dir=os.path.dirname(folder)) as own:
        refused = None
        for constraints in ([kept.all, kept.of_library] if kept.all != kept.of_library else [kept.all]):
            refused = _try_all(requirements, constraints, folder, own)
            if refused is None:
                return
            if not installer_errors.is_conflict(refused.details):
                raise refused
            if constraints is not kept.of_library:
                progress.say("packages: the image's versions do not fit: %s" % installer_errors.reason(refused.details))
        raise refused


def _try_all(requirements, constraints, folder, own):
    """Try all installers in order; return the PackageError of the last one, or None."""
    previous = refused = None
    for installer in installers(folder, own):
        if previous:
            progress.say("packages: %s could not; trying %s" % (previous, installer.name))
            shutil.rmtree(folder, ignore_errors=True)
        progress.say("packages: installing %s with %s" % (_named(requirements), installer.name))
        previous = installer.name
        status, output = _run(installer, requirements, constraints, own)
        if status == 0:
            progress.say("packages: installed")
            return None
        refused = _refusal(previous, requirements, status, output)
        if installer.is_final(output):
            break
    progress.show(refused.details)
    return refused


def _run(installer, requirements, constraints, own):
    command = list(installer.command)
    if have_hashes(requirements):
        # Only a file can have hashes.
        path = os.path.join(own, "requirements.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write("".join(text + "\n" for text in requirements))
        command += ["--require-hashes", "--requirement", path]
        requirements = []
    if constraints:
        path = os.path.join(own, "image-packages.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write("".join(text + "\n" for text in constraints))
        command += ["--constraint", path]
    try:
        done = subprocess.run(
            command + (["--"] + requirements if requirements else []),
            env=installer.environ,
            cwd=installer.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
    except OSError as error:
        return 127, "%s cannot be started: %s" % (installer.name, error)
    return done.returncode, done.stdout.decode("utf-8", "replace")


def _refusal(name, requirements, status, output):
    kind = DiskFullError if "No space left on device" in output else PackageError
    # The reason comes first, because a heading may show nothing else.
    return kind(
        "%s %s (%s, exit code %d, for %s)"
        % (installer_errors.reason(output), installer_errors.advice(output), name, status, _named(requirements)),
        details=shortened(output),
    )
