"""A task whose Batch job is created while its needed jobs are running: it prepares itself, and waits for job.json."""

import json
import time

from . import mac, supervision
from .output import progress
from .result import EXIT_FAILED, EXIT_OK, VERSION, JobFileError, PlantedObject, now_ms
from .storage import StorageError

LOOK_SECONDS = 5
LEASE_SECONDS = 60
# The next check follows soon.
PATIENCE_SECONDS = 20


class GivenUp(Exception):
    """The task ended while it waited. It did nothing, so there is no result."""

    def __init__(self, message, exit_code):
        super().__init__(message)
        self.exit_code = exit_code


def read(task, storage):
    """Return prepare.json: the part of job.json that is needed before it exists, and the time limits of the task."""
    metadata = storage.facts(task.prepare_uri).get("metadata") or {}
    text = storage.read(task.prepare_uri)
    if not mac.is_prepare_file(task.key, text, metadata):
        raise PlantedObject(task.prepare_uri)
    prepare_file = json.loads(text.decode())
    if prepare_file["version"] != VERSION:
        raise JobFileError(
            "%s has version %r, this task runner reads %d." % (task.prepare_uri, prepare_file["version"], VERSION)
        )
    return prepare_file


def wait(task, storage, prepare_file, check_lease):
    """Return when job.json exists. Raises GivenUp, and the error of `check_lease` if nobody watches the run."""
    try:
        task.waited_ms = _wait(task, storage, prepare_file, check_lease)
    except supervision.Stopped:
        raise GivenUp("ended while it waited", EXIT_FAILED) from None


def _wait(task, storage, prepare_file, check_lease):
    """Milliseconds that it took; None if job.json already existed."""
    if _is_there(task.job_uri, storage):
        return None
    needs = ", ".join(prepare_file["needs"])
    progress.say("waiting for %s" % needs)
    began = lease_at = time.monotonic()
    deadline = began + prepare_file["wait_seconds"] - (now_ms() - task.started_ms) / 1000
    while True:
        time.sleep(LOOK_SECONDS)
        now = time.monotonic()
        if _is_there(task.job_uri, storage):
            progress.say("waited %d s for %s" % (now - began, needs))
            return int((now - began) * 1000)
        if now >= deadline:
            raise GivenUp("waited %d s for %s in vain" % (now - began, needs), EXIT_OK)
        if now >= lease_at + LEASE_SECONDS:
            lease_at = now
            _check(check_lease)


def _is_there(uri, storage):
    try:
        storage.facts(uri, PATIENCE_SECONDS)
    except StorageError as error:
        # A caller without the permission to list objects may get 403 for an object that does not exist. The account may
        # read in this folder, because prepare.json is in it.
        if error.http_status in (403, 404) or error.is_unreachable:
            return False
        raise
    return True


def _check(check_lease):
    try:
        check_lease()
    except StorageError as error:
        if error.is_missing:
            raise GivenUp("the run's folder was deleted", EXIT_FAILED) from None
        # Wait for this error as long as for job.json.
        if not error.is_unreachable:
            raise
