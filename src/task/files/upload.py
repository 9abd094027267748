"""Uploads one file as an object that must not exist yet: with one request up to 8 MiB, in parts beyond that."""

import base64
import errno
import hashlib
import json
import mimetypes
import os
import re
import stat
import urllib.error
import urllib.parse

from ..storage import StorageError, split_uri

# Bytes of a part, and of files that are sent with one request; parts are multiples of 256 KiB
# (cloud.google.com/storage/docs/performing-resumable-uploads).
PART = 8 * 1024 * 1024
# How often a file is sent from its beginning if the service forgets what it has received.
RESTARTS = 3
PATIENCE_SECONDS = 180


class ArtifactError(Exception):
    """A file of a combination cannot be kept."""


class FileProblem(ArtifactError):
    """A file that cannot be kept, and why: "is a symbolic link"."""


class OtherObject(ArtifactError):
    """An object of another writer already has this name."""

    def __init__(self, uri):
        super().__init__("Object %s exists and was not written by this run" % uri)


class _Forgotten(ArtifactError):
    """The service no longer knows the upload."""


def send(storage, path, uri):
    """Upload the file at `path`; return its `size`, `md5`, `crc32c` and `generation`.

    Raises FileProblem, OtherObject, StorageError, and OSError for a file that cannot be read.
    """
    for _ in range(RESTARTS):
        with _open(path) as file:
            reading = _Reading(file)
            try:
                facts = _send_whole(storage, reading, uri) if reading.size <= PART else _send_parts(storage, reading, uri)
            except _Forgotten:
                continue
            if facts is None:
                # An earlier response may have been lost; other writers can only write the same bytes.
                facts = storage.facts(uri)
            own = {"size": str(reading.size), "md5Hash": reading.finish()}
        if any(facts.get(name) != value for name, value in own.items()):
            raise OtherObject(uri)
        kept = {"size": reading.size, "md5": own["md5Hash"]}
        return dict(kept, crc32c=facts["crc32c"], generation=facts["generation"])
    raise StorageError("Could not write %s: Cloud Storage forgot the upload %d times." % (uri, RESTARTS))


def _open(path):
    try:
        # O_NONBLOCK: a file that has become a pipe must not block the task.
        return os.fdopen(os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb", buffering=0)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise FileProblem("is a symbolic link") from None
        raise


class _Reading:
    """A file that must not change until it is read."""

    def __init__(self, file):
        self.file = file
        self.first = os.fstat(file.fileno())
        if not stat.S_ISREG(self.first.st_mode):
            raise FileProblem("is not a regular file")
        self.size = self.first.st_size
        self.digest = hashlib.md5()
        # Number of bytes in the digest.
        self.digested = 0

    def part(self, begin):
        """Return the bytes from `begin`, at most one part. Returns the last part only if the file has not changed."""
        wanted = min(PART, self.size - begin)
        self.file.seek(begin)
        pieces = []
        while wanted > 0:
            piece = self.file.read(wanted)
            if not piece:
                raise FileProblem("changed while it was read")
            pieces.append(piece)
            wanted -= len(piece)
        bytes_ = b"".join(pieces)
        self.digest.update(bytes_[max(0, self.digested - begin) :])
        self.digested = max(self.digested, begin + len(bytes_))
        if self.digested == self.size:
            self._expect_same()
        return bytes_

    def finish(self):
        """Return the MD5 of the whole file in base64, even if the service did not need all of it."""
        while self.digested < self.size:
            self.part(self.digested)
        return base64.b64encode(self.digest.digest()).decode()

    def _expect_same(self):
        now = os.fstat(self.file.fileno())
        if (now.st_size, now.st_mtime_ns) != (self.first.st_size, self.first.st_mtime_ns):
            raise FileProblem("changed while it was read")


def _about(uri):
    """The metadata with which a browser can show the object."""
    _, name = split_uri(uri)
    kind, encoding = mimetypes.guess_type(name)
    return {"name": name, "contentType": kind if kind and not encoding else "application/octet-stream"}


def _send_whole(storage, reading, uri):
    body = reading.part(0)
    return storage.create_from(uri, dict(_about(uri), md5Hash=reading.finish()), body, PATIENCE_SECONDS)


def _send_parts(storage, reading, uri):
    address = storage.creating(uri, lambda: _begin(storage, uri, reading.size))
    if address is None:
        return None
    try:
        begin = 0
        while True:
            part = reading.part(begin)
            hash_ = {"X-Goog-Hash": "md5=" + reading.finish()} if begin + len(part) == reading.size else {}
            sending = _Part(storage, address, begin, part, reading.size, hash_)
            answer = storage.patiently("write %s" % uri, PATIENCE_SECONDS, sending.attempt)
            if answer is None:
                return None
            begin, facts = answer
            if facts is not None:
                return facts
    except FileProblem:
        # Removes it; otherwise the service would remove it within a week.
        _give_up(storage, address)
        raise


def _begin(storage, uri, size):
    """Return the path of a new upload in parts; None if the object exists."""
    bucket, name = split_uri(uri)
    about = _about(uri)
    path = "%s&name=%s" % (storage.upload_path(bucket, "resumable"), urllib.parse.quote(name, safe=""))
    headers = {
        "Content-Type": "application/json; charset=UTF-8",
        "X-Upload-Content-Length": str(size),
        "X-Upload-Content-Type": about["contentType"],
    }
    body = json.dumps(about).encode()

    def attempt(_):
        _, answered = storage.once("POST", path, body, headers)
        # Ignores the host in it: the VM's token is only for the requested host.
        address = urllib.parse.urlsplit(answered["Location"] or "")
        if not address.path:
            raise ValueError("the response has no upload URL")
        return urllib.parse.urlunsplit(("", "", address.path, address.query, ""))

    return storage.patiently("write %s" % uri, PATIENCE_SECONDS, attempt)


class _Part:
    """The upload of one part; the first attempt sends it, and each further attempt first asks what has arrived."""

    def __init__(self, storage, address, begin, body, total, hash_):
        self.storage = storage
        self.address = address
        self.begin = begin
        self.body = body
        self.total = total
        self.hash = hash_

    def attempt(self, number):
        """Return where the next part begins, and the object's metadata when it is complete."""
        begin = self.begin
        if number > 0:
            begin, facts = self._put(b"", "bytes */%d" % self.total)
            if facts is not None or begin >= self.begin + len(self.body):
                return begin, facts
            if begin < self.begin:
                raise _Forgotten()
        rest = self.body[begin - self.begin :]
        return self._put(rest, "bytes %d-%d/%d" % (begin, self.begin + len(self.body) - 1, self.total))

    def _put(self, body, span):
        headers = dict(self.hash, **{"Content-Range": span, "Content-Type": "application/octet-stream"})
        try:
            text, _ = self.storage.once("PUT", self.address, body, headers)
        except urllib.error.HTTPError as error:
            if error.code == 308:
                return self._arrived(error.headers), None
            if error.code in (404, 410):
                raise _Forgotten() from None
            raise
        return self.total, json.loads(text.decode())

    @staticmethod
    def _arrived(headers):
        found = re.fullmatch(r"bytes=0-(\d+)", headers.get("Range") or "")
        return int(found.group(1)) + 1 if found else 0


def _give_up(storage, address):
    try:
        storage.once("DELETE", address)
    except Exception:
        # 499 confirms it (cloud.google.com/storage/docs/performing-resumable-uploads#cancel-upload).
        pass
