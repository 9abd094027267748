"""The files of the repository that came with the run, as the task's working folder."""

import io
import os
import sys
import tarfile
import tempfile
import types

from .result import SetupError

# `uses: tasks/load@v1` names a module inside a registry package; this one stands for the working folder. The library's
# default, ".", can import nothing.
REGISTRY = "gcp_batch_workflow_source"


class SourceError(SetupError):
    pass


def unpack(data, uri):
    """Unpack a .tar.gz into a new folder and return that."""
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
    """Refuse whatever is no plain file or folder inside the archive's own folder."""
    parts = member.name.replace("\\", "/").split("/")
    if member.name.startswith("/") or ".." in parts or not (member.isreg() or member.isdir()):
        raise SourceError("%s holds %r, which is no file or folder inside it." % (uri, member.name))


def enter(folder):
    """Make `folder`, if any, the current one; bash stages put their script into it, so it must be one to write in."""
    if folder is not None:
        os.chdir(folder)
    here = os.getcwd()
    if here not in sys.path:
        sys.path.insert(0, here)
    registry = types.ModuleType(REGISTRY)
    registry.__path__ = [here]
    sys.modules[REGISTRY] = registry
    if here == "/" or not os.access(here, os.W_OK):
        os.chdir(tempfile.mkdtemp(prefix="gcp-batch-workflow-"))
