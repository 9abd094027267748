"""Identifies objects of this Batch job with a key that only the Action and the tasks of one Batch job know.

Everybody who may write to the bucket can write an object of any name. Without the key, none is accepted.
"""

import base64
import ctypes
import hashlib
import hmac
import os

VARIABLE = "GCP_BATCH_WORKFLOW_JOB_KEY"
KEY_BYTES = 32
# Custom metadata of a result that its MAC covers. The id comes last, because it is the only text that is not ours.
_COVERED = (
    "status",
    "job_skipped",
    "started_ms",
    "ended_ms",
    "waited_ms",
    "cpu_ms",
    "peak_bytes",
    "memory_source",
    "oom",
    "disk_bytes",
    "disk_total_bytes",
    "gpu_bytes",
    "gpu_total_bytes",
    "log",
    "strategy_id",
)


def take_key(environ=os.environ):
    """Return the key and remove it from the environment, so that no stage can read it; None if there is none."""
    text = environ.get(VARIABLE, "")
    if environ is os.environ:
        _overwrite(VARIABLE)
    environ.pop(VARIABLE, None)
    try:
        key = base64.urlsafe_b64decode(text.encode() + b"=" * (-len(text) % 4))
    except ValueError:
        return None
    return key if len(key) == KEY_BYTES else None


def _overwrite(name):
    """Clear the value in memory: /proc/<pid>/environ shows the variables with which a process was started."""
    try:
        getenv = ctypes.CDLL(None).getenv
        getenv.argtypes, getenv.restype = (ctypes.c_char_p,), ctypes.c_void_p
        address = getenv(name.encode())
        if address:
            ctypes.memset(address, ord("*"), len(ctypes.string_at(address)))
    except (OSError, AttributeError):
        # Not every C library can be loaded; the variable itself is removed in any case.
        pass


def digest_of(body):
    return hashlib.sha256(body).hexdigest()


def is_job_file(key, body, metadata):
    """Tell whether the Action wrote this job.json for the Batch job with this key."""
    return _is_same(_mac(key, ["job.json", digest_of(body), metadata.get("needs", "")]), metadata)


def is_prepare_file(key, body, metadata):
    """Tell whether the Action wrote this prepare.json for the Batch job with this key."""
    return _is_same(_mac(key, ["prepare.json", digest_of(body)]), metadata)


def seal_result(key, index, attempt, body, metadata):
    """Return the custom metadata of a result, with its digest and MAC."""
    sealed = dict(metadata, sha256=digest_of(body))
    return dict(sealed, mac=_result_mac(key, index, attempt, sealed))


def is_result(key, index, attempt, body, metadata):
    """Tell whether a task of this Batch job wrote this result for this index and attempt."""
    if metadata.get("sha256") != digest_of(body):
        return False
    return _is_same(_result_mac(key, index, attempt, metadata), metadata)


def seal_claim(key, name, by):
    """Return the custom metadata of a claim on a combination; `by` is task or action."""
    return {"by": by, "mac": _mac(key, ["claim", name, by])}


def claimant(key, name, metadata):
    """Return who wrote a claim, task or action; None if nobody with the key did."""
    by = metadata.get("by")
    if by not in ("task", "action") or not _is_same(seal_claim(key, name, by)["mac"], metadata):
        return None
    return by


def _result_mac(key, index, attempt, metadata):
    covered = [str(metadata.get(name, "")) for name in _COVERED]
    return _mac(key, ["result", str(index), str(attempt), metadata["sha256"]] + covered)


def _mac(key, parts):
    return hmac.new(key, "\n".join(parts).encode(), hashlib.sha256).hexdigest()


def _is_same(mac, metadata):
    return hmac.compare_digest(mac.encode(), str(metadata.get("mac", "")).encode())
