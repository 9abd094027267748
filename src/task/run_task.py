"""One task of a Batch job: runs one combination of a workflow job, and writes the result to the bucket."""

import io
import json
import os
import sys

from . import codec, early, environment, mac, source, supervision
from .files.artifacts import HURRIED_SECONDS, ArtifactError, Artifacts
from .install import packages
from .output import log_lines, progress
from .output.copy import Copy
from .result import EXIT_FAILED, EXIT_SETUP, VERSION, Ending, JobFileError, PlantedObject, SetupError, Task, TaskTimeout, error_of
from .storage import Storage, StorageError, split_uri

OLDEST_PYTHON = (3, 9)


class Orphaned(Exception):
    """Nobody watches the run anymore."""


def main():
    """Run the task and end the process. Every end except the loss of the machine leaves a result object."""
    environment.keep_imported()
    environment.show_output_at_once()
    stop = supervision.Stop()
    task = Task(os.environ)
    storage = Storage()
    # The result cannot be written if nothing can be reached, so do not wait for it.
    hurried = False
    try:
        try:
            ending = run(task, storage, stop)
        finally:
            stop.ignore()
    except early.GivenUp as error:
        progress.say(str(error))
        os._exit(error.exit_code)
    except supervision.Stopped:
        if stop.is_over_time:
            ending = over_time(task, stop, None)
        else:
            progress.say("ended by signal %d before the first stage" % stop.signal)
            ending = Ending.of(task.result("CANCEL", signal=stop.signal))
    except Orphaned as error:
        progress.say("not started: %s" % error)
        ending = Ending.of(task.result("CANCEL", error=error_of(error, "")))
    except (SetupError, StorageError) as error:
        progress.say("cannot run: %s" % error)
        hurried = getattr(error, "is_unreachable", False)
        result = task.result("FAILED", error=error_of(error, getattr(error, "details", "")))
        ending = Ending.of(result, EXIT_SETUP)
    except BaseException as error:
        described = error_of(error)
        progress.show(described["traceback"])
        ending = Ending.of(task.result("FAILED", error=described), EXIT_SETUP)
    if task.artifacts:
        ending = keep_artifacts(task, ending, stop)
    if task.cache and stop.signal is None:
        task.cache.finish()
        ending = ending.with_member("packages", task.cache.sent)
    hurried = hurried or stop.signal is not None
    if task.log_copy:
        progress.copy_to(None)
        last_line = log_lines.ended(ending.metadata["status"])
        ending = ending.with_metadata(task.log_copy.upload(last_line, hurried=hurried))
    os._exit(publish(task, storage, ending, hurried=hurried))


def run(task, storage, stop):
    if task.key is None:
        raise JobFileError("%s is not set: it holds the key of this task's Batch job." % mac.VARIABLE)
    if task.prepare_uri:
        prepare_file = early.read(task, storage)
        begin(task, storage, prepare_file, prepare_file["tasks"])
        folder = set_up(task, storage, prepare_file)
        lease = prepare_file["lease"]
        early.wait(task, storage, prepare_file, lambda: check_lease(lease, storage))
        # Batch's limit includes the waiting time.
        stop.limit(prepare_file["task_timeout_seconds"])
        read_job(task, storage)
        check_lease(task.job.get("lease"), storage)
    else:
        read_job(task, storage)
        begin(task, storage, task.job, count_of(task.job["combinations"]))
    environment.describe(task)
    if not claim(task, storage):
        progress.say("not started: the combination was moved to another Batch job")
        return Ending.of(task.result("MOVED"))
    if not task.prepare_uri:
        folder = set_up(task, storage, task.job)
    task.artifacts = Artifacts(storage, task.job["artifacts"], task.path, task.index, task.attempt)
    os.environ["ARTIFACTS_DIR"] = task.artifacts.folder
    if task.job.get("needs_artifacts"):
        from .files import needed

        os.environ["NEEDS_ARTIFACTS_DIR"] = needed.provide(storage, task.job["needs_artifacts"], read_named)

    board = progress.Board()

    def work(report):
        # Imported here, because a Python that is too old cannot import it, and the result must report that.
        from .combination import Combination

        # The parent signs the result: the stages need no key.
        task.key = None
        combination = Combination(task, board, report)
        supervision.take_signals(combination.on_signal)
        combination.run(lambda: enter(task, folder))

    def meanwhile():
        task.meter.start()
        if task.cache:
            task.cache.start_sending()

    status, report, peak_bytes = supervision.run_separately(work, stop, meanwhile)
    ending = Ending.read(io.BytesIO(report)) or vanished(task, status, board.read(), stop)
    if stop.is_over_time and ending.metadata["status"] == "CANCEL":
        ending = over_time(task, stop, board.read().get("stages_started_ms"))
    task.meter.saw_gpu(ending.gpu)
    return ending.with_metadata(task.meter.metadata(peak_bytes, task.job.get("memory_mib"), ending.was_killed))


def begin(task, storage, facts, count):
    """Log what the task is; `facts` is job.json or prepare.json. Raises an error if the task cannot continue."""
    copy_log(task, storage, facts.get("logs"))
    progress.say(log_lines.task(facts["workflow"], facts["job"], task.index + 1, count))
    if sys.version_info < OLDEST_PYTHON:
        from .install.installer import PackageError

        raise PackageError(
            "The image's Python is %d.%d; ddeutil-workflow needs %d.%d or newer. Choose another image."
            % (sys.version_info[:2] + OLDEST_PYTHON)
        )
    # Values that a Batch job cannot contain, such as those with line breaks.
    os.environ.update(facts.get("env") or {})
    check_lease(facts.get("lease"), storage)


def set_up(task, storage, facts):
    """Unpack the files of the repository and install packages; return their folder, like `packages.provide`."""
    if facts.get("source"):
        task.source_folder = source.unpack(read_named(storage, facts["source"]), facts["source"]["uri"])
    requirements = [facts["library"]] + list(facts.get("requirements") or [])
    if facts.get("cache"):
        from .install.package_cache import PackageCache

        task.cache = PackageCache(storage, facts["cache"])
    return packages.provide(requirements, os.environ.get("GCP_BATCH_WORKFLOW_SHARED"), task.cache)


def read_job(task, storage):
    """Read job.json and this task's combination in it."""
    if not task.job_uri:
        raise JobFileError("GCP_BATCH_WORKFLOW_JOB is not set: it names the job.json of this task.")
    metadata = storage.facts(task.job_uri).get("metadata") or {}
    text = storage.read(task.job_uri)
    if not mac.is_job_file(task.key, text, metadata):
        raise PlantedObject(task.job_uri)
    try:
        job = json.loads(text.decode())
        version = job["version"]
        if version == VERSION:
            task.job = job
            combination = combination_of(job["combinations"], task.index, storage)
            task.strategy_id = combination["strategy_id"]
            task.matrix = codec.decode(combination["matrix"])
            task.path = combination["path"]
            task.claim = combination.get("claim")
    except IndexError:
        raise JobFileError("%s has no combination %d." % (task.job_uri, task.index)) from None
    except (StorageError, PlantedObject):
        raise
    except Exception as error:
        raise JobFileError(
            "%s is not a job of this Action: %s: %s" % (task.job_uri, type(error).__name__, error)
        ) from error
    if version != VERSION:
        raise JobFileError(
            "%s has version %r, this task runner reads %d: the Action changed during the run."
            % (task.job_uri, version, VERSION)
        )


def copy_log(task, storage, folder):
    """From now on, keep a copy of the log for the `folder` in the bucket, if the Action requests one."""
    if not folder:
        return
    try:
        task.log_copy = Copy(storage, folder, task.index, task.attempt)
    except OSError as error:
        progress.say("no copy of the log is kept: %s" % error)
        return
    progress.copy_to(task.log_copy)


def count_of(combinations):
    return combinations["count"] if isinstance(combinations, dict) else len(combinations)


def combination_of(combinations, index, storage):
    """Return one combination: from job.json, or from its part of the object with all combinations."""
    if isinstance(combinations, list):
        return combinations[index]
    part, row = divmod(index, combinations["rows_a_part"])
    begin, end = combinations["offsets"][part], combinations["offsets"][part + 1]
    named = {"uri": combinations["uri"], "sha256": combinations["sha256"][part]}
    rows = read_named(storage, named, span=(begin, end))
    return json.loads(rows.decode().split("\n")[row])


def read_named(storage, named, span=None):
    """Return the bytes whose digest is in job.json."""
    body = storage.read(named["uri"], span=span)
    if mac.digest_of(body) != named["sha256"]:
        raise PlantedObject(named["uri"])
    return body


def check_lease(lease, storage):
    """Refuse to start if the lease is not renewed, because nobody watches the run."""
    if not lease:
        return
    age_seconds = storage.age_seconds(lease["uri"])
    if age_seconds > lease["max_age_seconds"]:
        raise Orphaned(
            "ORPHANED: the run's watcher was last seen %d s ago (%s), more than the %d s allowed: the machine that ran the "
            "Action is gone. on_runner_loss: continue lets tasks start anyway."
            % (age_seconds, lease["uri"], lease["max_age_seconds"])
        )


def claim(task, storage):
    """Claim the combination; return False if the Action claimed it before, to run it in another Batch job."""
    if task.claim is None:
        return True
    # Batch retries a task that lost its machine: each attempt has its own claim.
    uri = task.job["claims"] + task.claim + ("-%d" % task.attempt if task.attempt else "")
    bucket, name = split_uri(uri)
    if storage.create(bucket, name, b'{"by":"task"}\n', mac.seal_claim(task.key, name, "task")) is not None:
        return True
    by = mac.claimant(task.key, name, storage.facts(uri).get("metadata") or {})
    if by is None:
        raise PlantedObject(uri)
    # It is our own: the response was lost.
    return by == "task"


def enter(task, folder):
    """Set up the child's environment."""
    given = frozenset(os.environ)
    params = codec.decode(task.job["context"]).get("params") or {}
    environment.export(dict(params, **{str(key): value for key, value in task.matrix.items()}), given)
    source.enter(task.source_folder)
    if folder is not None:
        environment.find_packages(folder)


def vanished(task, status, known, stop):
    """The child ended without a report."""
    started_ms = known.get("stages_started_ms")
    if stop.signal is not None:
        result = task.result("CANCEL", stages_started_ms=started_ms, signal=stop.signal)
        return Ending.of(result)
    name, message = supervision.tell_status(status)
    progress.say("failed: %s" % message)
    error = {"name": name, "message": message, "traceback": ""}
    stage = None
    if known.get("path"):
        stage = {"path": known["path"], "id": known["id"], "exception": name, "message": message}
        stage.update(traceback="", code_line=None, exit_code=None, file=None)
    return Ending.of(task.result("FAILED", error=error, failed_stage=stage, stages_started_ms=started_ms))


def over_time(task, stop, started_ms):
    """The task exceeded its limit: it fails like a task that Batch stops for this reason."""
    error = TaskTimeout(stop.limit_seconds)
    progress.say("failed: %s" % error)
    return Ending.of(task.result("FAILED", error=error_of(error, ""), stages_started_ms=started_ms), EXIT_FAILED)


def keep_artifacts(task, ending, stop):
    """Upload the files of the combination, with any status, and list them in the result."""
    artifacts = task.artifacts
    try:
        try:
            if stop.signal is None:
                stop.heed()
                artifacts.upload()
            else:
                artifacts.upload(HURRIED_SECONDS)
        finally:
            stop.ignore()
    except supervision.Stopped:
        artifacts.problems.append("the task was stopped before all files were uploaded")
    except Exception as error:
        artifacts.problems.append("%s: %s" % (type(error).__name__, error))
    try:
        listed = artifacts.listed()
    except Exception as error:
        listed = None
        artifacts.problems.append(str(error))
    problems = artifacts.problems_text()
    if problems and stop.signal is not None:
        ending = ending.canceled(stop.signal)
    if problems:
        progress.say(problems)
        ending = ending.with_problem(ArtifactError.__name__, problems)
    artifacts.remove()
    return ending.with_member("artifacts", listed)


def publish(task, storage, ending, hurried):
    """Write the result; return the exit code of the process."""
    try:
        bucket, name = task.place()
        if task.key is None:
            raise JobFileError("nobody would accept it without the key of its Batch job.")
        metadata = mac.seal_result(task.key, task.index, task.attempt, ending.body, ending.metadata)
        patience_seconds = 20 if hurried else 180
        if storage.create(bucket, name, ending.body, metadata, patience_seconds) is None:
            check_own(task, storage, "gs://%s/%s" % (bucket, name))
            progress.say("a result of this attempt exists already")
    except Exception as error:
        progress.say("the result could not be written: %s" % error)
        return ending.exit_code or EXIT_SETUP
    progress.say(log_lines.ended(ending.metadata["status"]))
    return ending.exit_code


def check_own(task, storage, uri):
    """Raise unless the existing result is of this attempt, whose first response was lost."""
    metadata = storage.facts(uri).get("metadata") or {}
    if not mac.is_result(task.key, task.index, task.attempt, storage.read(uri), metadata):
        raise PlantedObject(uri)
