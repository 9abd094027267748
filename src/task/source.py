"""The repository files of the run, as the task's working folder."""

import importlib
import importlib.abc
import importlib.util
import io
import os
import sys
import tempfile
import types

from .result import SetupError

# `uses: tasks/load@v1` names a module inside a registry package; this one represents the working folder. The library's
# default, ".", cannot be imported.
REGISTRY = "gcp_batch_workflow_source"


class SourceError(SetupError):
    pass


class Registry(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Makes `REGISTRY.tasks` the module `tasks` itself: other processes and pickles use that name."""

    def __init__(self, folder):
        self.folder = os.path.join(folder, "")

    def find_spec(self, name, path=None, target=None):
        if not name.startswith(REGISTRY + "."):
            return None
        own = name[len(REGISTRY) + 1 :]
        # A module whose name is already taken, such as json, is found below the registry's folder instead.
        return importlib.util.spec_from_loader(name, self) if self._is_here(own.partition(".")[0]) else None

    def _is_here(self, name):
        loaded = sys.modules.get(name)
        spec = importlib.util.find_spec(name) if loaded is None else getattr(loaded, "__spec__", None)
        places = [spec.origin] + list(spec.submodule_search_locations or []) if spec else []
        return any(str(place).startswith(self.folder) for place in places)

    def create_module(self, spec):
        module = importlib.import_module(spec.name[len(REGISTRY) + 1 :])
        spec.loader_state = module.__spec__
        return module

    def exec_module(self, module):
        module.__spec__ = module.__spec__.loader_state


def unpack(data, uri):
    """Unpack a .tar.gz into a new folder and return the folder."""
    import tarfile

    folder = tempfile.mkdtemp(prefix="gcp-batch-workflow-source-")
    try:
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:gz") as archive:
            members = archive.getmembers()
            for member in members:
                check_member(member, uri)
            # Names and kinds are checked; the filters of newer Pythons are not in 3.9.
            options = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
            archive.extractall(folder, members, **options)
    except (tarfile.TarError, OSError, EOFError) as error:
        raise SourceError("%s cannot be unpacked: %s: %s" % (uri, type(error).__name__, error)) from error
    return folder


def check_member(member, uri):
    """Reject everything except plain files and folders inside the archive's folder."""
    parts = member.name.replace("\\", "/").split("/")
    if member.name.startswith("/") or ".." in parts or not (member.isreg() or member.isdir()):
        raise SourceError("%s contains %r, which is not a file or folder inside it." % (uri, member.name))


def enter(folder):
    """Make `folder`, if any, the current one; it must be writable, because bash stages save their script in it."""
    if folder is not None:
        os.chdir(folder)
    here = os.getcwd()
    if here not in sys.path:
        sys.path.insert(0, here)
    # Python made them absolute when it started, in another folder.
    added = [os.path.join(here, each) for each in os.environ.get("PYTHONPATH", "").split(os.pathsep) if each]
    sys.path[1:1] = [each for each in added if each.startswith(here + os.sep) and each not in sys.path and os.path.isdir(each)]
    registry = types.ModuleType(REGISTRY)
    registry.__path__ = [here]
    sys.modules[REGISTRY] = registry
    sys.meta_path.insert(0, Registry(here))
    if here == "/" or not os.access(here, os.W_OK):
        os.chdir(tempfile.mkdtemp(prefix="gcp-batch-workflow-"))
