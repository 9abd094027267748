"""Tests how the package cache handles wrong objects. Prints [name, used, said] as JSON."""

import base64
import hashlib
import io
import json
import os
import sys
import tarfile
import tempfile

sys.path.insert(0, sys.argv[1])
from task.install import package_cache  # noqa: E402
from task.output import progress  # noqa: E402
from task.storage import StorageError  # noqa: E402

progress.say = lambda text: None
UPLOADS = "gs://bucket/run/packages/"
KEY = "0" * 64


class Bucket(dict):
    """Storage with the operations that the cache uses: URI → content."""

    def download(self, uri, file):
        if uri not in self:
            raise StorageError("Could not read %s" % uri)
        file.write(self[uri])

    def upload(self, uri, file, size):
        self[uri] = file.read()
        md5 = base64.b64encode(hashlib.md5(self[uri]).digest()).decode()
        return {"md5Hash": md5, "size": str(size), "crc32c": "", "generation": "1"}


def tar(name, kind=tarfile.REGTYPE):
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as archive:
        member = tarfile.TarInfo(name)
        member.type, member.linkname = kind, "/etc"
        archive.addfile(member)
    return file.getvalue()


def kept():
    """The result of a task that installed two files: the bucket, and `entries` that name its archive."""
    bucket = Bucket()
    cache = package_cache.PackageCache(bucket, {"entries": {}, "uploads": UPLOADS})
    with tempfile.TemporaryDirectory() as folder:
        os.makedirs(os.path.join(folder, "tiny", "__pycache__"))
        for name in ("tiny/__init__.py", "tiny/data.bin", "tiny/__pycache__/x.pyc"):
            with open(os.path.join(folder, name), "w") as file:
                file.write(name)
        cache.pack(KEY, folder)
        cache.start_sending()
        cache.finish()
    (sent,) = cache.sent
    return bucket, {sent["key"]: {"uri": "%s%s.tar.gz" % (UPLOADS, sent["sha256"]), "sha256": sent["sha256"]}}


def naming(content):
    """An archive whose name contains its correct digest."""
    return Bucket({UPLOADS + "x": content}), {KEY: {"uri": UPLOADS + "x", "sha256": hashlib.sha256(content).hexdigest()}}


def changed(change):
    """`change` returns different content for the archive, or None to delete it."""
    bucket, entries = kept()
    uri = entries[KEY]["uri"]
    content = change(bucket.pop(uri))
    if content is not None:
        bucket[uri] = content
    return bucket, entries


def flipped(content, at):
    content = bytearray(content)
    content[at % len(content)] ^= 1
    return bytes(content)


CASES = {
    "whole": kept(),
    "absent": (Bucket(), {"1" * 64: {"uri": UPLOADS + "x", "sha256": ""}}),
    "cut archive": changed(lambda content: content[:50]),
    "no archive": changed(lambda content: None),
    "leads out": naming(tar("../../evil.py")),
    "absolute": naming(tar("/tmp/evil.py")),
    "symbolic link": naming(tar("tiny", tarfile.SYMTYPE)),
    "hard link": naming(tar("tiny", tarfile.LNKTYPE)),
    "device": naming(tar("tiny", tarfile.CHRTYPE)),
    "no archive at all": naming(b"no archive"),
}
for position in range(0, 300, 20):
    CASES["other byte %d" % position] = changed(lambda content, at=position: flipped(content, at))

results = []
for name, (bucket, entries) in CASES.items():
    said = []
    progress.say = said.append
    with tempfile.TemporaryDirectory() as parent:
        folder = os.path.join(parent, "packages")
        cache = package_cache.PackageCache(bucket, {"entries": entries, "uploads": UPLOADS})
        used = cache.fetch(KEY, folder)
        files = sorted(os.path.relpath(os.path.join(at, f), folder) for at, _, fs in os.walk(folder) for f in fs)
        others = [entry for entry in os.listdir(parent) if entry != "packages"]
    results.append([name, used, said[0].split(": ", 2)[-1], files, others])
same = kept() == kept()
sys.stdout.write(json.dumps({"results": results, "same": same}))
