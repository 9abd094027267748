"""The program that installs packages: uv where it can be had, for it takes half of pip's time, else pip."""

import configparser
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile

from .result import SetupError

# Fetched for one installation where the image has none.
UV = "uv==0.13.9"

# What both of them know, and what uv calls it.
_UV_FOR_PIP = {
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "find-links": "UV_FIND_LINKS",
    "no-index": "UV_NO_INDEX",
    "cert": "SSL_CERT_FILE",
}
# With these uv finds what pip finds. It takes a package from the first index that has it where pip looks at all of them,
# so an image with two indexes and no uv keeps pip.
_SAME_FOR_UV = ("index-url", "find-links", "cert")
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
    "retries",
    "root-user-action",
    "timeout",
)

# Variables that say where packages come from.
INDEXES = tuple(name for name in _UV_FOR_PIP.values() if name != "SSL_CERT_FILE") + tuple(
    "PIP_" + name.upper().replace("-", "_") for name in _UV_FOR_PIP if name != "cert"
)


class PackageError(SetupError):
    pass


class Installer:
    """One way to install into a folder."""

    def __init__(self, name, command, environ):
        self.name = name
        self.command = command
        self.environ = environ


def installers(folder):
    """Yield ways to install into `folder`; a later one is for when the one before failed."""
    settings = pip_settings()
    environ = dict(os.environ, PIP_ROOT_USER_ACTION="ignore", PIP_DISABLE_PIP_VERSION_CHECK="1", PIP_NO_INPUT="1")
    for_uv = dict(environ)
    for name, value in settings.items():
        if name in _UV_FOR_PIP and value:
            # Where pip has blanks or lines between several, uv has commas, but for its indexes.
            for_uv.setdefault(_UV_FOR_PIP[name], ",".join(value.split()) if name == "find-links" else value)
    target = ["--target", folder]
    uv = shutil.which("uv")
    if uv:
        yield Installer("uv", [uv, "pip", "install", "--quiet", "--python", sys.executable] + target, for_uv)
        return
    if importlib.util.find_spec("pip") is None:
        raise PackageError(
            "The image's Python (%s) has neither pip nor uv, and not the packages either. Use an image with pip, such "
            "as python:3.12-slim, or one that has the packages." % sys.executable
        )
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-warn-script-location"]
    # Python compiles what is imported, once per folder; compiling all takes a quarter of the installation.
    pip.append("--no-compile")
    if all(name in _SAME_FOR_UV + _WITHOUT_MEANING for name in settings):
        with tempfile.TemporaryDirectory(prefix="gcp-batch-workflow-uv-") as own:
            fetched = _fetch_uv(pip, own, environ)
            if fetched:
                command = [fetched, "pip", "install", "--quiet", "--no-cache", "--python", sys.executable]
                yield Installer("uv", command + target, for_uv)
    yield Installer("pip", pip + target, environ)


def pip_settings():
    """What pip would be told by its files and variables, by long option name (pip's `configuration`)."""
    settings = {}
    for path in _pip_files():
        parser = configparser.RawConfigParser()
        try:
            parser.read(path, encoding="utf-8")
        except (configparser.Error, UnicodeDecodeError, OSError):
            # pip refuses it too, and says why.
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


def _fetch_uv(pip, folder, environ):
    """Path of uv, or None where it cannot be had at once: no index with it, or no build for this machine."""
    command = pip + ["--no-deps", "--only-binary", ":all:", "--retries", "0", "--timeout", "15"]
    try:
        done = subprocess.run(
            command + ["--target", folder, UV],
            env=environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        return None
    path = os.path.join(folder, "bin", "uv")
    return path if done.returncode == 0 and os.access(path, os.X_OK) else None
