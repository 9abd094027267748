"""Packages of earlier runs, in the bucket: one archive per set of requirements and kind of environment."""

import base64
import gzip
import hashlib
import os
import shutil
import tarfile
import tempfile
import threading

from ..output import progress
from ..source import check_member

CHUNK = 1024 * 1024
# Maximum seconds to wait for the cache at the end of a task.
FINISH_SECONDS = 60


class CacheError(Exception):
    """The content of the cache is wrong; the packages are then installed."""


class PackageCache:
    """Archives of installed packages. `facts` is `cache` of job.json.

    `entries` names those of earlier runs: {environment key: {"uri", "sha256"}}. Only the Action adds to them: what this
    task installed goes into the folder `uploads` of its own run, and its result lists it. Nothing that goes wrong here
    fails a task.
    """

    def __init__(self, storage, facts):
        self.storage = storage
        self.entries = facts["entries"]
        self.uploads = facts["uploads"]
        self.waiting = None
        self.thread = None
        # Uploaded archives, in the form of the result.
        self.sent = []

    def fetch(self, key, folder):
        """Unpack the archive for `key` into the new `folder`; False if there is none, or it is not valid."""
        entry = self.entries.get(key)
        if entry is None:
            progress.say("packages: not in the cache yet")
            return False
        try:
            with tempfile.TemporaryFile() as file:
                self.storage.download(entry["uri"], file)
                size = file.seek(0, os.SEEK_END)
                _verify(file, entry["sha256"])
                _unpack(file, folder)
        except Exception as error:
            shutil.rmtree(folder, ignore_errors=True)
            progress.say("packages: the cache is not used: %s: %s" % (type(error).__name__, error))
            return False
        progress.say("packages: from the cache, %.1f MB" % (size / 1e6))
        return True

    def pack(self, key, folder):
        """Create the archive of the new installation, before any other code can change it."""
        try:
            file = tempfile.TemporaryFile()
            _pack(folder, file)
            self.waiting = (key, file)
        except Exception as error:
            progress.say("packages: not kept for later runs: %s: %s" % (type(error).__name__, error))

    def start_sending(self):
        """Upload the archive from `pack` while the stages run."""
        if self.waiting is not None:
            self.thread = threading.Thread(target=self._send, daemon=True)
            self.thread.start()

    def finish(self):
        """Wait until the archive from `pack` is uploaded, so that the result can list it."""
        if self.thread is not None:
            self.thread.join(FINISH_SECONDS)

    def _send(self):
        key, file = self.waiting
        try:
            size = file.seek(0, os.SEEK_END)
            sha256, md5 = _digest_of(file, hashlib.sha256()), _digest_of(file, hashlib.md5())
            uri = "%s%s.tar.gz" % (self.uploads, sha256.hex())
            # None: another task of the run was faster, or somebody planted an object with this name.
            facts = self.storage.upload(uri, file, size) or self.storage.facts(uri)
            if facts.get("md5Hash") != base64.b64encode(md5).decode() or facts.get("size") != str(size):
                raise CacheError("Object %s exists and was not written by this run" % uri)
            sent = {"key": key, "sha256": sha256.hex(), "size": size}
            self.sent = [dict(sent, crc32c=facts["crc32c"], generation=facts["generation"])]
            progress.say("packages: kept for later runs, %.1f MB" % (size / 1e6))
        except Exception as error:
            progress.say("packages: not kept for later runs: %s: %s" % (type(error).__name__, error))
        finally:
            file.close()


def _digest_of(file, digest):
    file.seek(0)
    for chunk in iter(lambda: file.read(CHUNK), b""):
        digest.update(chunk)
    file.seek(0)
    return digest.digest()


def _verify(file, expected):
    found = _digest_of(file, hashlib.sha256()).hex()
    if found != expected:
        raise CacheError("its archive has the digest %s, not %s" % (found[:12], expected[:12]))


def _pack(folder, file):
    """The same files give the same bytes, so that tasks with the same installation upload one object."""

    def plain(member):
        member.uid = member.gid = member.mtime = 0
        member.uname = member.gname = ""
        return member

    # Little compression: this costs the first run time, and the network between VM and bucket is fast.
    with gzip.GzipFile(filename="", mode="wb", compresslevel=1, fileobj=file, mtime=0) as zipped:
        with tarfile.open(fileobj=zipped, mode="w", format=tarfile.PAX_FORMAT) as archive:
            for parent, folders, names in os.walk(folder):
                folders[:] = sorted(name for name in folders if name != "__pycache__")
                for name in sorted(names):
                    path = os.path.join(parent, name)
                    archive.add(path, os.path.relpath(path, folder), recursive=False, filter=plain)


def _unpack(file, folder):
    os.makedirs(folder)
    with tarfile.open(fileobj=file, mode="r:gz") as archive:
        members = archive.getmembers()
        for member in members:
            check_member(member, "the cached archive")
        options = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
        archive.extractall(folder, members, **options)
