"""The program that installs packages: uv if available, because it takes half the time of pip, else pip."""

import configparser
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile

from ..result import SetupError

# Downloaded for one installation if the image has none.
UV = "uv==0.13.9"

# Options of both, with uv's names. Since 0.4.23, uv has new names for the indexes, which older versions ignore: these
# would use PyPI instead of the given index.
_UV_FOR_PIP = {
    "index-url": "UV_INDEX_URL",
    "extra-index-url": "UV_EXTRA_INDEX_URL",
    "constraint": "UV_CONSTRAINT",
    "find-links": "UV_FIND_LINKS",
    "no-index": "UV_NO_INDEX",
    "cert": "SSL_CERT_FILE",
}
# With these options, uv finds what pip finds. uv takes a package from the first index that has it, while pip searches
# all of them, so an image with two indexes and without uv keeps pip.
_SAME_FOR_UV = ("index-url", "find-links", "cert", "constraint")
_NEW_NAMES = {"UV_DEFAULT_INDEX": "UV_INDEX_URL", "UV_INDEX": "UV_EXTRA_INDEX_URL"}
# Settings of an image that contradict --target.
_PIP_PLACES = ("PIP_PREFIX", "PIP_ROOT", "PIP_TARGET")
# Failures of uv that pip would also have.
_IS_RESOLUTION = re.compile(
    r"No solution found|unsatisfiable|not found in the package registry|was not found in the|there is no version of", re.IGNORECASE
)
_WITHOUT_MEANING = (
    "break-system-packages",
    "default-timeout",
    "disable-pip-version-check",
    "no-cache-dir",
    "no-color",
    "no-compile",
    "no-input",
    "no-warn-script-location",
    "progress-bar",
    "quiet",
    "require-virtualenv",
    "retries",
    "root-user-action",
    "timeout",
    "user",
)

# Variables for the sources of packages.
INDEXES = (
    tuple(name for name in _UV_FOR_PIP.values() if name != "SSL_CERT_FILE")
    + tuple(_NEW_NAMES)
    + tuple("PIP_" + name.upper().replace("-", "_") for name in _UV_FOR_PIP if name != "cert")
)


class PackageError(SetupError):
    pass


class Installer:
    """One way to install into a folder."""

    def __init__(self, name, command, environ, folder=None):
        self.name = name
        self.command = command
        self.environ = environ
        # Its working folder, from which Python imports modules.
        self.folder = folder

    def is_final(self, output):
        """Whether another installer would fail in the same way."""
        return self.name == "uv" and bool(_IS_RESOLUTION.search(output))


def installers(folder, own):
    """Yield ways to install into `folder`; each is used if the previous one failed. `own` is an empty folder."""
    settings = pip_settings()
    environ = _environ(settings, own)
    for_uv = _environ_for_uv(settings, environ)
    target = ["--target", folder]
    uv = shutil.which("uv")
    has_pip = importlib.util.find_spec("pip") is not None
    if uv:
        yield Installer("uv", [uv, "pip", "install", "--quiet", "--python", sys.executable] + target, for_uv)
        if _has_uv_settings():
            # They may name an index that pip does not know.
            return
    elif not has_pip:
        raise PackageError(
            "The image's Python (%s) has neither pip nor uv, nor the packages. Use an image with pip, such "
            "as python:3.12-slim, or an image with the packages." % sys.executable
        )
    if not has_pip:
        return
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-warn-script-location"]
    # Python compiles imported modules once per folder; compiling all takes a quarter of the installation time.
    pip.append("--no-compile")
    if not uv and all(name in _SAME_FOR_UV + _WITHOUT_MEANING for name in settings):
        with tempfile.TemporaryDirectory(prefix="gcp-batch-workflow-uv-") as place:
            fetched = _fetch_uv(pip, place, environ, own)
            if fetched:
                command = [fetched, "pip", "install", "--quiet", "--no-cache", "--python", sys.executable]
                yield Installer("uv", command + target, for_uv)
    yield Installer("pip", pip + target, environ, own)


def _environ(settings, own):
    environ = {name: text for name, text in os.environ.items() if name not in _PIP_PLACES}
    environ.update(PIP_ROOT_USER_ACTION="ignore", PIP_DISABLE_PIP_VERSION_CHECK="1", PIP_NO_INPUT="1")
    environ.update(PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0", TMPDIR=own)
    # An image may set its index only for uv.
    for new, old in _NEW_NAMES.items():
        # Only the newer form has `name=URL`.
        environ.setdefault(old, re.sub(r"(^|\s)[\w-]+=(?=\w+:)", r"\1", environ.get(new, "")))
    for name in ("index-url", "extra-index-url"):
        value = environ[_UV_FOR_PIP[name]]
        if value and name not in settings:
            environ["PIP_" + name.upper().replace("-", "_")] = value
    return {name: text for name, text in environ.items() if text or name not in _NEW_NAMES.values()}


def _environ_for_uv(settings, environ):
    for_uv = dict(environ)
    for name, value in settings.items():
        if name in _UV_FOR_PIP and value:
            # pip separates several values with blanks or lines, uv with commas, except for indexes and constraints.
            for_uv.setdefault(_UV_FOR_PIP[name], ",".join(value.split()) if name == "find-links" else value)
    return for_uv


def _has_uv_settings():
    if os.environ.get("UV_CONFIG_FILE"):
        return True
    home = os.environ.get("XDG_CONFIG_HOME") or os.path.join(os.path.expanduser("~"), ".config")
    systems = os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    folders = [os.path.join(folder, "uv") for folder in [home, "/etc"] + systems.split(os.pathsep)] + [os.getcwd()]
    return any(os.path.isfile(os.path.join(folder, "uv.toml")) for folder in folders)


def pip_settings():
    """pip's settings from its files and variables, by long option name (pip's `configuration`)."""
    settings = {}
    for path in _pip_files():
        parser = configparser.RawConfigParser()
        try:
            parser.read(path, encoding="utf-8")
        except (configparser.Error, UnicodeDecodeError, OSError):
            # pip also rejects it, and says why.
            settings["config"] = path
            continue
        for section in ("global", "install"):
            if parser.has_section(section):
                for name, value in parser.items(section):
                    settings[name.lower().replace("_", "-")] = value
    for name, value in os.environ.items():
        if name.startswith("PIP_") and name != "PIP_CONFIG_FILE":
            settings[name[4:].lower().replace("_", "-")] = value
    return settings


def _pip_files():
    own = os.environ.get("PIP_CONFIG_FILE")
    if own == os.devnull:
        return []
    home = os.path.expanduser("~")
    systems = os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    folders = [os.path.join(each, "pip") for each in systems.split(os.pathsep)] + ["/etc"]
    folders += [os.path.join(home, ".pip")]
    folders += [os.path.join(os.environ.get("XDG_CONFIG_HOME") or os.path.join(home, ".config"), "pip"), sys.prefix]
    paths = [os.path.join(folder, "pip.conf") for folder in folders] + ([own] if own else [])
    return [path for path in paths if os.path.isfile(path)]


def _fetch_uv(pip, folder, environ, own):
    """Path of uv; None if it cannot be downloaded quickly: no index has it, or there is no build for this machine."""
    command = pip + ["--no-deps", "--only-binary", ":all:", "--retries", "0", "--timeout", "15"]
    try:
        done = subprocess.run(
            command + ["--target", folder, UV],
            env=environ,
            cwd=own,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        return None
    path = os.path.join(folder, "bin", "uv")
    return path if done.returncode == 0 and os.access(path, os.X_OK) else None
