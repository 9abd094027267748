"""The files of a combination in $ARTIFACTS_DIR, and their upload to the folder of the run."""

import concurrent.futures
import os
import shutil
import stat
import tempfile
import time

from .. import codec, mac
from ..output import progress
from ..storage import StorageError, split_uri
from .upload import ArtifactError, FileProblem, OtherObject, send

MAX_FILES = 10_000
MAX_BYTES = 2**40
# Maximum number of files in the result itself; more are in a separate object.
MAX_LISTED = 100
# Maximum bytes of an object's name (cloud.google.com/storage/docs/objects#naming).
MAX_NAME = 1024
AT_A_TIME = 8
# Seconds for the upload on a machine that is about to be lost.
HURRIED_SECONDS = 4
# Minimum bytes for which the log mentions the upload.
TOLD_BYTES = 10**8
# Maximum number of problems in a message.
MAX_NAMED = 5

_KINDS = (
    (stat.S_ISLNK, "is a symbolic link"),
    (stat.S_ISFIFO, "is a pipe"),
    (stat.S_ISSOCK, "is a socket"),
    (stat.S_ISBLK, "is a device"),
    (stat.S_ISCHR, "is a device"),
)


def count_text(count):
    return "1 file" if count == 1 else "%d files" % count


def size_text(size):
    """Return bytes in a readable form, such as "142 MB" or "2.1 GB"."""
    for unit, name in ((10**12, "TB"), (10**9, "GB")):
        if size >= unit:
            return "%.1f %s" % (size / unit, name)
    return "%d MB" % round(size / 1e6)


class Artifacts:
    """`facts` is `artifacts` of job.json; `path` is the combination's path."""

    def __init__(self, storage, facts, path, index, attempt):
        self.storage = storage
        self.uploads = "%s%d/%s/" % (facts["uploads"], attempt, path)
        self.list_uri = "%s%d-%d.json" % (facts["lists"], index, attempt)
        self.folder = tempfile.mkdtemp(prefix="gcp-batch-workflow-artifacts-")
        # In the form of the result.
        self.sent = []
        self.problems = []

    def upload(self, seconds=None):
        """Upload the files in the folder, within `seconds` if given. `problems` lists files that cannot be kept."""
        files, self.problems = found_in(self.folder, len(split_uri(self.uploads + "x")[1].encode()) - 1)
        if not files:
            return
        total = sum(size for _, size in files)
        if len(files) > MAX_FILES or total > MAX_BYTES:
            self.problems.append(
                "a task may leave %d files with 1 TiB, but this one left %s"
                % (
                    MAX_FILES,
                    "more"
                    if len(files) > MAX_FILES
                    else "%s with %s" % (count_text(len(files)), size_text(total)),
                )
            )
            return
        if total >= TOLD_BYTES:
            # The upload takes a while, in which the task logs nothing else.
            progress.say("uploading artifacts: %s, %s" % (count_text(len(files)), size_text(total)))
        deadline = None if seconds is None else time.monotonic() + seconds
        self._send_all([path for path, _ in files], deadline)
        self.sent.sort(key=lambda file: file["path"])

    def _send_all(self, paths, deadline):
        pool = concurrent.futures.ThreadPoolExecutor(AT_A_TIME)
        futures = {pool.submit(self._send_one, path): path for path in paths}
        left = set(futures)
        try:
            while left:
                seconds = None if deadline is None else max(0, deadline - time.monotonic())
                done, left = concurrent.futures.wait(left, seconds, concurrent.futures.FIRST_COMPLETED)
                for future in done:
                    self._take(futures[future], future)
                if left and not done:
                    self.problems.append("%d of %d files were not uploaded before the end" % (len(left), len(paths)))
                    return
        except StorageError as error:
            # If the service refuses one file, it refuses all.
            self.problems.append(str(error))
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def _send_one(self, path):
        return send(self.storage, os.path.join(self.folder, path), self.uploads + path)

    def _take(self, path, future):
        try:
            self.sent.append(dict({"path": path}, **future.result()))
        except FileProblem as error:
            self.problems.append("%r %s" % (path, error))
        except OtherObject as error:
            self.problems.append(str(error))
        except OSError as error:
            self.problems.append("%r cannot be read: %s" % (path, error.strerror or error))

    def listed(self):
        """Return the files for the result; None if there are none. Raises StorageError."""
        if not self.sent:
            return None
        total = {"count": len(self.sent), "size": sum(file["size"] for file in self.sent)}
        if len(self.sent) <= MAX_LISTED:
            return dict(total, files=self.sent)
        body = codec.dumps(self.sent).encode()
        bucket, name = split_uri(self.list_uri)
        sha256 = mac.digest_of(body)
        if self.storage.create(bucket, name, body, {}) is None:
            if mac.digest_of(self.storage.read(self.list_uri)) != sha256:
                raise StorageError("Object %s exists and was not written by this run." % self.list_uri)
        return dict(total, list={"uri": self.list_uri, "sha256": sha256})

    def problems_text(self):
        """A sentence about files that cannot be kept; empty if there are none."""
        if not self.problems:
            return ""
        more = len(self.problems) - MAX_NAMED
        named = self.problems[:MAX_NAMED] + (["and %d more" % more] if more > 0 else [])
        return "Artifacts could not be kept: %s." % "; ".join(named).rstrip(".")

    def remove(self):
        """Remove the folder: the disk of a VM is deleted with it, but that of a permanent machine is not."""
        shutil.rmtree(self.folder, ignore_errors=True)


def found_in(folder, prefix_bytes):
    """Return the regular files in a folder, as (path, size) ordered by path, and problems with other entries.

    Returns at most MAX_FILES + 1 files. `prefix_bytes` is the length of an object's name before the path.
    """
    files, problems = [], []
    waiting = [""]
    while waiting:
        parent = waiting.pop()
        for path, status, problem in sorted(_entries(folder, parent), key=lambda entry: entry[0]):
            problem = problem or _problem_of(path, status, prefix_bytes)
            if problem:
                problems.append("%r %s" % (path, problem))
            elif stat.S_ISDIR(status.st_mode):
                waiting.append(path)
            else:
                files.append((path, status.st_size))
                if len(files) > MAX_FILES:
                    return files, problems
    return sorted(files), problems


def _entries(folder, parent):
    try:
        if os.path.islink(folder):
            # The folder that is collected stayed empty, whatever the link points to.
            return [("$ARTIFACTS_DIR", None, "was replaced by a symbolic link")]
        with os.scandir(os.path.join(folder, parent)) as entries:
            return [(os.path.join(parent, each.name), each.stat(follow_symlinks=False), None) for each in entries]
    except FileNotFoundError:
        return []
    except OSError as error:
        return [(parent or "$ARTIFACTS_DIR", None, "cannot be read: %s" % error.strerror)]


def _problem_of(path, status, prefix_bytes):
    for matches, reason in _KINDS:
        if matches(status.st_mode):
            return reason
    try:
        size = len(path.encode())
    except UnicodeEncodeError:
        return "has a name that is not UTF-8"
    if "\n" in path or "\r" in path:
        return "has a line break in its name"
    if not stat.S_ISDIR(status.st_mode) and prefix_bytes + size > MAX_NAME:
        return "has a name that is too long: %d bytes with its folder, at most %d" % (prefix_bytes + size, MAX_NAME)
    return None
