"""What the package cache makes of objects that are not what they should be; prints [name, used, said] as JSON."""

import hashlib
import io
import json
import os
import sys
import tarfile
import tempfile

sys.path.insert(0, sys.argv[1])
from task import package_cache, progress  # noqa: E402
from task.storage import StorageError  # noqa: E402

progress.say = lambda text: None
PREFIX = "p/_cache/org/repo/packages/"
KEY = "0" * 64


class Bucket(dict):
    """Storage, as far as the cache speaks to it."""

    def find(self, bucket, name):
        return self.get(name)

    def download(self, bucket, name, file):
        if name not in self:
            raise StorageError("Could not read %s" % name)
        file.write(self[name])

    def upload(self, bucket, name, file, size):
        self[name] = file.read()

    def create(self, bucket, name, body, metadata, patience_seconds):
        self[name] = body


def tar(name, kind=tarfile.REGTYPE):
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as archive:
        member = tarfile.TarInfo(name)
        member.type, member.linkname = kind, "/etc"
        archive.addfile(member)
    return file.getvalue()


def kept():
    """What a task leaves that installed two files."""
    bucket = Bucket()
    cache = package_cache.PackageCache(bucket, "gs://bucket/" + PREFIX)
    with tempfile.TemporaryDirectory() as folder:
        os.makedirs(os.path.join(folder, "tiny", "__pycache__"))
        for name in ("tiny/__init__.py", "tiny/data.bin", "tiny/__pycache__/x.pyc"):
            with open(os.path.join(folder, name), "w") as file:
                file.write(name)
        cache.pack(KEY, folder)
        cache.start_sending()
        cache.finish()
    return bucket


def archive_of(bucket):
    return next(name for name in bucket if name.endswith(".tar.gz"))


def naming(content):
    """A cache whose index and archive agree."""
    digest = hashlib.sha256(content).hexdigest()
    index = json.dumps({"sha256": digest, "size": len(content)}).encode()
    return Bucket({PREFIX + KEY + ".json": index, PREFIX + digest + ".tar.gz": content})


def changed(change):
    bucket = kept()
    change(bucket)
    return bucket


def with_index(text):
    return changed(lambda bucket: bucket.update({PREFIX + KEY + ".json": text.encode()}))


def flip(bucket, at):
    name = archive_of(bucket)
    content = bytearray(bucket[name])
    content[at % len(content)] ^= 1
    bucket[name] = bytes(content)


CASES = {
    "whole": kept(),
    "absent": Bucket(),
    "cut archive": changed(lambda b: b.update({archive_of(b): b[archive_of(b)][:50]})),
    "no archive": changed(lambda b: b.pop(archive_of(b))),
    "index of another path": with_index(json.dumps({"sha256": "../../../other/repo/packages/x", "size": 1})),
    "index with a line break": with_index(json.dumps({"sha256": "0" * 64 + "\n", "size": 1})),
    "cut index": with_index('{"sha'),
    "index that is a list": with_index("[1]"),
    "leads out": naming(tar("../../evil.py")),
    "absolute": naming(tar("/tmp/evil.py")),
    "symbolic link": naming(tar("tiny", tarfile.SYMTYPE)),
    "hard link": naming(tar("tiny", tarfile.LNKTYPE)),
    "device": naming(tar("tiny", tarfile.CHRTYPE)),
    "no archive at all": naming(b"no archive"),
}
for position in range(0, 200, 20):
    CASES["other byte %d" % position] = changed(lambda b, at=position: flip(b, at))

results = []
for name, bucket in CASES.items():
    said = []
    progress.say = said.append
    with tempfile.TemporaryDirectory() as parent:
        folder = os.path.join(parent, "packages")
        used = package_cache.PackageCache(bucket, "gs://bucket/" + PREFIX).fetch(KEY, folder)
        files = sorted(os.path.relpath(os.path.join(at, f), folder) for at, _, fs in os.walk(folder) for f in fs)
        others = [entry for entry in os.listdir(parent) if entry != "packages"]
    results.append([name, used, said[0].split(": ", 2)[-1], files, others])
same = archive_of(kept()) == archive_of(kept())
sys.stdout.write(json.dumps({"results": results, "same": same}))
