"""The packages of an image: compiled ones only work with certain versions of each other."""

import re
import sys

# Tools other than pip may write invalid versions into metadata, and pip then rejects the whole list.
_NAME = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]*$")
_VERSION = re.compile(r"^(\d+!)?\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?(\.dev\d+)?(\+[a-z0-9.]+)?$", re.IGNORECASE)
_REQUIRED = re.compile(r"^\s*([A-Za-z0-9][A-Za-z0-9._-]*)")
# No package of a stage works with these at run time.
_INSTALLERS = ("pip", "setuptools", "wheel", "uv")


class Constraints:
    def __init__(self, all_packages, of_library):
        # All packages of the image: an installation with these changes none of them.
        self.all = all_packages
        # The library of the image and its requirements: they must stay, whatever else is installed.
        self.of_library = of_library

    def with_given(self, texts):
        """The same with the constraints of the user."""
        return Constraints(self.all + texts, self.of_library + texts)


def constraints(missing, library):
    """The image's constraints for installing `missing`. `library`: its requirement, if the image meets it."""
    versions = _versions(sys.path)
    wanted = {_normal(match.group(1)) for match in map(_REQUIRED.match, missing) if match}
    needed = _needed_by(_normal(library.partition("==")[0])) if library else set()
    kept = sorted(name for name in versions if name not in wanted or name in needed)
    return Constraints(
        ["%s==%s" % (name, versions[name]) for name in kept],
        ["%s==%s" % (name, versions[name]) for name in kept if name in needed],
    )


def replaced_by(folder):
    """Sentences about packages of the image that those in `folder` replace with another version."""
    image, new = _versions(sys.path), _versions([folder])
    for name in sorted(set(image) & set(new)):
        if image[name] != new[name]:
            yield "%s %s of the image is replaced with %s for the stages" % (name, image[name], new[name])


def _versions(path):
    from importlib import metadata

    versions = {}
    for distribution in metadata.distributions(path=list(path)):
        try:
            name, version = distribution.metadata["Name"], distribution.version
        except Exception:
            continue
        if name and version and _NAME.match(name) and _VERSION.match(version) and _normal(name) not in _INSTALLERS:
            # Python imports the first one on the path.
            versions.setdefault(_normal(name), version)
    return versions


def _needed_by(name):
    """The package and all its direct and indirect requirements that the image has."""
    from importlib import metadata

    found, waiting = set(), [name]
    while waiting:
        one = waiting.pop()
        if one in found:
            continue
        found.add(one)
        try:
            requires = metadata.requires(one) or []
        except metadata.PackageNotFoundError:
            continue
        waiting += [_normal(_REQUIRED.match(text).group(1)) for text in requires if "extra ==" not in text]
    return found


def _normal(name):
    return re.sub(r"[-_.]+", "-", name).lower()
