"""Packages of earlier runs, in the bucket: one archive for each set of requirements, found by what it was made for."""

import gzip
import hashlib
import json
import os
import re
import shutil
import tarfile
import tempfile
import threading

from . import progress
from .source import check_member
from .storage import split_uri

CHUNK = 1024 * 1024
# What is left of the cache at the end of a task is not waited for longer.
FINISH_SECONDS = 60


class CacheError(Exception):
    """The cache does not hold what it says; the packages are installed then."""


class PackageCache:
    """A folder of the bucket: `<key>.json` names an archive by its SHA-256, `<sha256>.tar.gz` is that archive.

    Both are written once and never again, so tasks that install at the same time do each other no harm. Nothing that
    goes wrong here fails a task.
    """

    def __init__(self, storage, uri):
        self.storage = storage
        self.bucket, self.prefix = split_uri(uri)
        self.waiting = None
        self.thread = None

    def fetch(self, key, folder):
        """Unpack what is there for `key` into the new `folder`; False when there is nothing, or nothing good."""
        try:
            facts = self.storage.find(self.bucket, "%s%s.json" % (self.prefix, key))
            if facts is None:
                progress.say("packages: not in the cache yet")
                return False
            name, size = _named(facts)
            with tempfile.TemporaryFile() as file:
                self.storage.download(self.bucket, "%s%s.tar.gz" % (self.prefix, name), file)
                _verify(file, name)
                _unpack(file, folder)
        except Exception as error:
            shutil.rmtree(folder, ignore_errors=True)
            progress.say("packages: the cache is not used: %s: %s" % (type(error).__name__, error))
            return False
        progress.say("packages: from the cache, %.1f MB" % (size / 1e6))
        return True

    def pack(self, key, folder):
        """Make the archive of what was just installed, before any other code sees it."""
        try:
            file = tempfile.TemporaryFile()
            _pack(folder, file)
            self.waiting = (key, file)
        except Exception as error:
            progress.say("packages: not kept for later runs: %s: %s" % (type(error).__name__, error))

    def start_sending(self):
        """Upload, while the stages run, what `pack` made."""
        if self.waiting is not None:
            self.thread = threading.Thread(target=self._send, daemon=True)
            self.thread.start()

    def finish(self):
        if self.thread is not None:
            self.thread.join(FINISH_SECONDS)

    def _send(self):
        key, file = self.waiting
        try:
            size = file.seek(0, os.SEEK_END)
            digest = _digest_of(file)
            # The archive first: what an index names is there.
            self.storage.upload(self.bucket, "%s%s.tar.gz" % (self.prefix, digest), file, size)
            index = json.dumps({"sha256": digest, "size": size}).encode()
            self.storage.create(self.bucket, "%s%s.json" % (self.prefix, key), index, {}, patience_seconds=30)
            progress.say("packages: kept for later runs, %.1f MB" % (size / 1e6))
        except Exception as error:
            progress.say("packages: not kept for later runs: %s: %s" % (type(error).__name__, error))
        finally:
            file.close()


def _named(facts):
    index = json.loads(facts.decode())
    name, size = index["sha256"], index["size"]
    if not (isinstance(name, str) and re.match(r"^[0-9a-f]{64}\Z", name) and isinstance(size, int)):
        raise CacheError("its index is not one of this Action")
    return name, size


def _digest_of(file):
    digest = hashlib.sha256()
    file.seek(0)
    for chunk in iter(lambda: file.read(CHUNK), b""):
        digest.update(chunk)
    file.seek(0)
    return digest.hexdigest()


def _verify(file, expected):
    found = _digest_of(file)
    if found != expected:
        raise CacheError("its archive %s.tar.gz has the content of %s" % (expected[:12], found[:12]))


def _pack(folder, file):
    """The same files give the same bytes, so that tasks which install the same thing upload one object."""

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
