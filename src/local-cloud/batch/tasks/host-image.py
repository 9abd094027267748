"""Writes the files of a container image to stdout, as a tar: this machine's Python with what it has, a shell, libraries.

With --name it prints a name for the image instead, which tells what is in it.
"""

import hashlib
import io
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile

PROGRAMS = ("sh", "bash", "env", "cat", "echo", "id", "ls", "mkdir", "rm", "sleep", "wc", "touch", "tar")
LEFT_OUT = {"__pycache__", "test", "tests", "idlelib", "turtledemo", "ensurepip", "tkinter", "lib2to3"}
SITE_PACKAGES = sysconfig.get_path("purelib")


def name():
    parts = [sys.version, sys.base_prefix, sorted(os.listdir(SITE_PACKAGES)), PROGRAMS, open(__file__).read()]
    return "gcp-batch-workflow-host:%s" % hashlib.sha256(repr(parts).encode()).hexdigest()[:16]


def libraries_of(path):
    """Absolute paths of the shared libraries that a file needs, the loader among them."""
    told = subprocess.run(["ldd", path], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.decode()
    return re.findall(r"(/\S+) \(0x", told)


def main():
    archive = tarfile.open(fileobj=sys.stdout.buffer, mode="w|", format=tarfile.PAX_FORMAT)
    written = set()

    def add(path, target):
        if target not in written:
            written.add(target)
            archive.add(os.path.realpath(path), target.lstrip("/"), recursive=False)

    def text(target, content, mode=0o644):
        member = tarfile.TarInfo(target.lstrip("/"))
        data = content.encode()
        member.size, member.mode = len(data), mode
        archive.addfile(member, io.BytesIO(data))

    def folder(target, mode):
        member = tarfile.TarInfo(target.lstrip("/"))
        member.type, member.mode = tarfile.DIRTYPE, mode
        archive.addfile(member)

    def link(target, to):
        member = tarfile.TarInfo(target.lstrip("/"))
        member.type, member.linkname = tarfile.SYMTYPE, to
        archive.addfile(member)

    binaries = []

    def tree(top, target, left_out=LEFT_OUT):
        for parent, folders, names in os.walk(top):
            folders[:] = [one for one in folders if one not in left_out and not one.startswith("config-")]
            for one in names:
                path = os.path.join(parent, one)
                if one.endswith((".a", ".pyc")) or not os.path.isfile(path):
                    continue
                if re.search(r"\.so(\.|$)", one):
                    binaries.append(path)
                add(path, os.path.join(target, os.path.relpath(path, top)))

    for target, mode in (("/tmp", 0o1777), ("/root", 0o755), ("/usr/bin", 0o755), ("/usr/local/bin", 0o755)):
        folder(target, mode)
    link("/bin", "usr/bin")
    text("/etc/passwd", "root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/nonexistent:/bin/sh\n")
    text("/etc/group", "root:x:0:\nnogroup:x:65534:\n")
    python = os.path.realpath(sys.executable)
    add(python, python)
    link("/usr/local/bin/python3", python)
    binaries.append(python)
    stdlib = sysconfig.get_path("stdlib")
    tree(stdlib, stdlib, LEFT_OUT | {"site-packages", "dist-packages"})
    # What the tests' environment has, the library among it, is what the image has.
    tree(SITE_PACKAGES, os.path.join(stdlib, "site-packages"))
    for program in PROGRAMS:
        path = shutil.which(program)
        if path:
            add(path, "/usr/bin/" + program)
            binaries.append(path)
    for path in binaries:
        for library in libraries_of(path):
            base = os.path.basename(library)
            # The loader is named by its path in every program.
            add(library, library if base.startswith("ld-") else "/usr/lib/host/" + base)
    archive.close()


if __name__ == "__main__":
    print(name()) if sys.argv[1:] == ["--name"] else main()
