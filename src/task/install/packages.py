"""Installs the packages that a task needs, once per VM, unless the image has them."""

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

from . import image_packages, installer_errors
from ..output import progress
from .installer import INDEXES, PackageError, installers, pip_settings
from ..result import shortened


# Prefix of a line that limits the version of a package, if anything installs it.
CONSTRAINT = "-c "
_HASH = re.compile(r"\s--hash[=\s]")


class DiskFullError(PackageError):
    """The folder for the packages has no space."""


def provide(requirements, shared_folder, cache=None):
    """Make `requirements`, of which the library is the first, importable. Return the installation folder; None if the
    image has all of them.

    `cache` is the PackageCache of the repository, if it has one.
    """
    before = set(sys.modules)
    constraints = [text[len(CONSTRAINT) :] for text in requirements if text.startswith(CONSTRAINT)]
    requirements = [text for text in requirements if not text.startswith(CONSTRAINT)]
    missing = [text for text in requirements if not is_satisfied(text)]
    if not missing:
        return None
    for name, _, wanted in (text.partition("==") for text in missing):
        found = _version(name) if wanted else None
        if found is not None:
            progress.say("packages: the image's %s is %s, %s is needed" % (name, found, wanted))
    kept = image_packages.constraints(missing, library=None if requirements[0] in missing else requirements[0])
    if _have_hashes(missing):
        # Then pip requires hashes for everything that it installs, including dependencies, but not for the image's
        # packages.
        missing, kept = _with_hashes(requirements), image_packages.Constraints([], [])
    kept = kept.with_given(constraints)
    folder = _installed(missing, kept, shared_folder, cache)
    for text in image_packages.replaced_by(folder):
        progress.say("packages: %s" % text)
    # Modules that were imported to read the requirements come from the image, but the stages must get the installed
    # ones.
    for name in set(sys.modules) - before:
        if name.partition(".")[0] in ("packaging", "pip"):
            del sys.modules[name]
    sys.path.insert(0, folder)
    # Runs the .pth files of packages.
    site.addsitedir(folder)
    importlib.invalidate_caches()
    return folder


def _have_hashes(requirements):
    return any(_HASH.search(text) for text in requirements)


def _named(requirements):
    return ", ".join(_HASH.split(text)[0] for text in requirements)


def _with_hashes(requirements):
    """All requirements with hashes, and the library if neither the image nor these have it, which pip then rejects."""
    with_hashes = [text for text in requirements if _HASH.search(text)]
    names = {_name_of(text) for text in with_hashes}
    without = [text for text in requirements if text not in with_hashes and not is_satisfied(text)]
    return with_hashes + [text for text in without if _name_of(text) not in names]


def _name_of(requirement):
    return re.match(r"[\w.-]*", requirement).group()


def is_satisfied(text):
    """Tell whether the requirement is already importable in the right version. In case of doubt, it is not."""
    text = _HASH.split(text)[0]
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
    # Requirements of extras, and the sources of packages from URLs, are not checked.
    if requirement.extras or requirement.url:
        return False
    version = _version(requirement.name)
    return version is not None and requirement.specifier.contains(version, prereleases=True)


def _version(name):
    # Python 3.7 lacks it, but is rejected only after this file is imported.
    from importlib import metadata

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _requirement_class():
    for module in ("pip._vendor.packaging.requirements", "packaging.requirements"):
        try:
            return importlib.import_module(module).Requirement
        except ImportError:
            continue
    return None


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


def _installed(requirements, kept, shared_folder, cache):
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
    if _have_hashes(requirements):
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
