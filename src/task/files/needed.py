"""Downloads the artifacts of needed jobs to $NEEDS_ARTIFACTS_DIR before the first stage."""

import base64
import concurrent.futures
import errno
import hashlib
import json
import math
import os
import shutil
import tempfile

from ..output import progress
from ..result import SetupError
from .artifacts import TOLD_BYTES, count_text, size_text
from .upload import PART

AT_A_TIME = 8
PATIENCE_SECONDS = 180
# Number of attempts for a file that differs from its entry in the list.
TRIES = 3
# Bytes of the disk that must stay free for the stages and the system.
SPARE = 256 * 1024 * 1024


class NeededError(SetupError):
    pass


def provide(storage, facts, read_named):
    """Download the files in `needs_artifacts` of job.json; return the folder. `read_named` reads a part of job.json."""
    folder = tempfile.mkdtemp(prefix="gcp-batch-workflow-needs-")
    groups = facts.get("groups")
    if groups is None:
        text = read_named(storage, facts).decode()
        groups = [json.loads(line) for line in text.splitlines()]
    files = [(group, file) for group in groups for file in group["files"]]
    total = sum(file["size"] for _, file in files)
    _expect_room(folder, total)
    if total >= TOLD_BYTES:
        progress.say("downloading needed artifacts: %s, %s" % (count_text(len(files)), size_text(total)))
    pool = concurrent.futures.ThreadPoolExecutor(AT_A_TIME)
    try:
        for _ in pool.map(lambda pair: _download(storage, folder, *pair), files):
            pass
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    # No thread may be running when this process forks.
    pool.shutdown()
    return folder


def _expect_room(folder, size):
    room = max(0, shutil.disk_usage(folder).free - SPARE)
    if size <= room:
        return
    # Not the required size: the system uses a part of the boot disk that is not visible here.
    raise NeededError(
        "The needed artifacts have %s, but the disk has space for %s. Raise boot_disk_size_gb (30 by default) by %d."
        % (size_text(size), size_text(room), math.ceil((size - room) / 1e9))
    )


def _download(storage, folder, group, file):
    path = _inside(folder, group["folder"], file["path"])
    uri = group["uri"] + file["path"]
    for attempt in range(TRIES):
        try:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb" if attempt else "xb") as target:
                if _copy(storage, uri, file, target):
                    return
        except OSError as error:
            message = "The needed artifact %s cannot be written to %s: %s." % (uri, path, error.strerror or error)
            raise NeededError(message + (" Set a larger boot_disk_size_gb." if error.errno == errno.ENOSPC else "")) from None
    raise NeededError("The needed artifact %s is not what its task wrote." % uri)


def _copy(storage, uri, file, target):
    """Tell whether the downloaded file matches its entry in the list."""
    digest, size = hashlib.md5(), file["size"]
    for begin in range(0, max(size, 1), PART):
        span = (begin, min(begin + PART, size)) if size > PART else None
        body = storage.read(uri, PATIENCE_SECONDS, span, file["generation"])
        digest.update(body)
        target.write(body)
    return target.tell() == size and base64.b64encode(digest.digest()).decode() == file["md5"]


def _inside(folder, *parts):
    names = [name for part in parts for name in part.split("/")]
    if any(name in ("", ".", "..") or "\0" in name for name in names):
        raise NeededError("%r is not the path of an artifact." % "/".join(names))
    return os.path.join(folder, *names)
