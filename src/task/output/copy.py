"""A copy of everything that a task writes to its log, which the Action saves in a file on the runner."""

import concurrent.futures
import os
import tempfile
import threading

from ..files.upload import send
from .log_lines import PREFIX

# Maximum bytes: a program that writes endlessly must not fill the disk of the VM.
MAX_BYTES = 1024**3
# Seconds for the upload on a machine that is about to be lost.
HURRIED_SECONDS = 4


class Copy:
    """`folder` is the gs:// URI of its folder. Several threads may write."""

    def __init__(self, storage, folder, index, attempt):
        self.storage = storage
        self.uri = "%s%d-%d.log" % (folder, index, attempt)
        self.descriptor, self.path = tempfile.mkstemp(prefix="gcp-batch-workflow-log-")
        self.lock = threading.Lock()
        self.size = 0
        # Whether the rest did not fit.
        self.is_cut = False

    def write(self, data):
        """Add bytes. Bytes that cannot be added are omitted, because the log itself has them."""
        with self.lock:
            if self.is_cut or self.descriptor is None:
                return
            self.is_cut = self.size + len(data) > MAX_BYTES
            try:
                while data and not self.is_cut:
                    done = os.write(self.descriptor, data)
                    self.size += done
                    data = data[done:]
            except OSError:
                self.is_cut = True

    def upload(self, last_line, hurried):
        """Add a last line and upload the copy. Return its metadata for the result; empty if the upload failed."""
        self.write((PREFIX + last_line + "\n").encode())
        with self.lock:
            os.close(self.descriptor)
            self.descriptor = None
        pool = concurrent.futures.ThreadPoolExecutor(1)
        try:
            sending = pool.submit(send, self.storage, self.path, self.uri)
            kept = sending.result(HURRIED_SECONDS if hurried else None)
        except Exception:
            # The Action then reads Cloud Logging.
            return {}
        finally:
            pool.shutdown(wait=False)
            try:
                os.unlink(self.path)
            except OSError:
                pass
        words = [kept["generation"], str(kept["size"]), kept["crc32c"]] + (["cut"] if self.is_cut else [])
        return {"log": " ".join(words)}
