"""Installs the packages that a task needs, once per VM, unless the image has them."""

import importlib
import re
import site
import sys

from ..output import progress

# Prefix of a line that limits the version of a package, if anything installs it.
CONSTRAINT = "-c "
HASH = re.compile(r"\s--hash[=\s]")
# A name, perhaps with one version.
_PLAIN = re.compile(r"^([A-Za-z0-9][\w.-]*)\s*(?:==\s*([\w.!+-]+))?$")


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
    # Not earlier, because most tasks do not need it.
    from . import image_packages, installation

    for name, _, wanted in (text.partition("==") for text in missing):
        found = _version(name) if wanted else None
        if found is not None:
            progress.say("packages: the image's %s is %s, %s is needed" % (name, found, wanted))
    kept = image_packages.constraints(missing, library=None if requirements[0] in missing else requirements[0])
    if installation.have_hashes(missing):
        # Then pip requires hashes for everything that it installs, including dependencies, but not for the image's
        # packages.
        missing, kept = _with_hashes(requirements), image_packages.Constraints([], [])
    kept = kept.with_given(constraints)
    folder = installation.installed(missing, kept, shared_folder, cache)
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


def _with_hashes(requirements):
    """All requirements with hashes, and the library if neither the image nor these have it, which pip then rejects."""
    with_hashes = [text for text in requirements if HASH.search(text)]
    names = {_name_of(text) for text in with_hashes}
    without = [text for text in requirements if text not in with_hashes and not is_satisfied(text)]
    return with_hashes + [text for text in without if _name_of(text) not in names]


def _name_of(requirement):
    return re.match(r"[\w.-]*", requirement).group()


def is_satisfied(text):
    """Tell whether the requirement is already importable in the right version. In case of doubt, it is not."""
    text = HASH.split(text)[0]
    plain = _PLAIN.match(text.strip())
    version = _version(plain.group(1)) if plain else None
    # The usual case, without a parser: its import takes longer than everything else in this file.
    if version is not None and plain.group(2) in (None, version):
        return True
    requirement_class = _requirement_class()
    if requirement_class is None:
        return False
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
