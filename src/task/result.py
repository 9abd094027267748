"""The result object of one task attempt, in the form for the Action."""

import json
import platform
import posixpath
import re
import time
import traceback

from . import codec, mac, storage
from .usage.meter import Meter, tells_of_kill

VERSION = 1
MAX_TEXT = 16_384
MAX_WARNINGS = 100
# Text that must not reach a report even if the task's code printed it: access tokens of Google, JSON web tokens,
# GitHub's, private keys, passwords in addresses (RFC 3986, section 3.2.1).
TOKENS = re.compile(
    r"(?<![\w.-])ya29\.[\w.-]{8,}={0,2}|(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]+)?|(?<!\w)(?:gh[oprsu]_|github_pat_)\w{16,}"
    r"|(?<![\w-])AIza[\w-]{35}|(?<=\bBearer )[\w.~+/=-]{16,}"
    r"|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,20}PRIVATE KEY-----)?"
    r"|(?P<user>//[^\s/?#@:\"<>]*:)[^\s/?#\"<>]+(?=@)|(?:(?<=http://)|(?<=https://))[^\s/?#@:\"<>]+(?=@)"
)
EXIT_OK, EXIT_FAILED, EXIT_SETUP = 0, 1, 2


class SetupError(Exception):
    """The task runner fails: packages, job.json, library. `details` becomes the result's traceback."""

    def __init__(self, message, details=""):
        super().__init__(message)
        self.details = details


class JobFileError(SetupError):
    """job.json, or prepare.json, is not valid for this task runner."""


class PlantedObject(SetupError):
    """An object in the run's folder was written by somebody else."""

    def __init__(self, uri):
        super().__init__("Object %s exists and was not written by this run." % uri)


class TaskTimeout(SetupError):
    """The task exceeded its own time limit."""

    def __init__(self, seconds):
        super().__init__("The task exceeded its time limit (%d s)." % seconds)


def now_ms():
    return int(time.time() * 1000)


class Task:
    """The data of this task attempt; grows while it is set up."""

    def __init__(self, environ):
        self.started_ms = now_ms()
        self.meter = Meter()
        self.index = _number(environ.get("BATCH_TASK_INDEX"))
        self.attempt = _number(environ.get("BATCH_TASK_RETRY_ATTEMPT"))
        self.job_uri = environ.get("GCP_BATCH_WORKFLOW_JOB", "")
        # Set if the Batch job was created before its needed jobs had ended.
        self.prepare_uri = environ.get("GCP_BATCH_WORKFLOW_PREPARE", "")
        # How long the prepared task waited for job.json; None if it did not wait.
        self.waited_ms = None
        # Key of the Batch job; None if the environment has none.
        self.key = mac.take_key(environ)
        self.job = None
        self.strategy_id = ""
        self.matrix = {}
        self.library = None
        # Folder with the files of the repository, if the run has any.
        self.source_folder = None
        # The claim of the task before it starts, below the folder of claims; None if combinations do not move.
        self.claim = None
        # The PackageCache, if the job has one.
        self.cache = None
        # Files of the combination in $ARTIFACTS_DIR.
        self.artifacts = None
        # The copy of the log, if the Action requests one.
        self.log_copy = None
        # Path of the combination's files, below the folder of a run's artifacts.
        self.path = ""

    def place(self):
        """Bucket and object name of the result."""
        bucket, name = storage.split_uri(self.job_uri)
        # If job.json is unreadable: results/ in its folder, as planned by the Action.
        prefix = posixpath.dirname(name) + "/results/"
        if isinstance(self.job, dict) and isinstance(self.job.get("results_prefix"), str):
            prefix = self.job["results_prefix"]
        return bucket, "%s%d-%d.json" % (prefix, self.index, self.attempt)

    def result(self, status, **members):
        """The complete result; `members` override the defaults."""
        result = {
            "version": VERSION,
            "index": self.index,
            "attempt": self.attempt,
            "strategy_id": self.strategy_id,
            "status": status,
            "job_skipped": False,
            "context": {},
            "errors": None,
            "if_error": None,
            "error": None,
            "failed_stage": None,
            "warnings": [],
            "started_ms": self.started_ms,
            "stages_started_ms": None,
            "ended_ms": now_ms(),
            "library": self.library,
            "python": platform.python_version(),
            "signal": None,
        }
        if self.waited_ms is not None:
            result["waited_ms"] = self.waited_ms
        result.update(members)
        return result


def metadata_of(result):
    """Custom metadata of the object, so that a list request shows the status of tasks."""
    metadata = {
        "status": result["status"],
        "strategy_id": result["strategy_id"],
        "job_skipped": "true" if result["job_skipped"] else "false",
        "started_ms": str(result["started_ms"]),
        "ended_ms": str(result["ended_ms"]),
    }
    if result.get("waited_ms") is not None:
        metadata["waited_ms"] = str(result["waited_ms"])
    return metadata


class Ending:
    """The remaining work: the object to write, and the exit code."""

    def __init__(self, body, metadata, exit_code, was_killed=False, gpu=None):
        self.body = body
        self.metadata = metadata
        self.exit_code = exit_code
        # Whether it reports a process that was killed with SIGKILL.
        self.was_killed = was_killed
        # Value of `Meter.gpu_memory` at the end of the stages.
        self.gpu = gpu

    @classmethod
    def of(cls, result, exit_code=None, gpu=None):
        if exit_code is None:
            exit_code = EXIT_OK if result["status"] in ("SUCCESS", "SKIP", "MOVED") else EXIT_FAILED
        return cls(codec.dumps(result).encode(), metadata_of(result), exit_code, tells_of_kill(result), gpu)

    def with_metadata(self, more):
        return self._like(self.body, dict(self.metadata, **more), self.exit_code)

    def with_member(self, name, value):
        """Add data about other uploads; nothing if there are none."""
        if not value:
            return self
        member = (",%s:%s}" % (codec.dumps(name), codec.dumps(value))).encode()
        return self._like(self.body[: -len(b"}")] + member, self.metadata, self.exit_code)

    def with_problem(self, name, message):
        """Add a problem: it fails a successful combination, and is a warning for an unsuccessful one."""
        result = json.loads(self.body.decode())
        if result["status"] != "SUCCESS":
            result["warnings"] = bounded(result["warnings"] + [message])
            return self._rewritten(result, self.exit_code)
        errors = {"name": name, "message": shortened(message)}
        result.update(status="FAILED", errors=errors, error=dict(errors, traceback=""))
        result["context"] = dict(result["context"], status="FAILED", errors=errors)
        return self._rewritten(result, EXIT_SETUP)

    def canceled(self, number):
        """Mark a successful combination that a signal stopped before its files were uploaded."""
        result = json.loads(self.body.decode())
        if result["status"] != "SUCCESS":
            return self
        errors = {"name": "JobCancelError", "message": "Ended by signal %d while its artifacts were uploaded." % number}
        result.update(status="CANCEL", errors=errors, signal=number)
        result["context"] = dict(result["context"], status="CANCEL", errors=errors)
        return self._rewritten(result, EXIT_FAILED)

    def _rewritten(self, result, exit_code):
        return self._like(codec.dumps(result).encode(), dict(self.metadata, **metadata_of(result)), exit_code)

    def _like(self, body, metadata, exit_code):
        return Ending(body, metadata, exit_code, self.was_killed, self.gpu)

    def write(self, file):
        facts = {"metadata": self.metadata, "exit_code": self.exit_code, "size": len(self.body)}
        head = json.dumps(dict(facts, was_killed=self.was_killed, gpu=self.gpu))
        file.write(head.encode() + b"\n" + self.body)
        file.flush()

    @classmethod
    def read(cls, file):
        """Read the data from `write`; None if it was not called."""
        file.seek(0)
        head, body = file.readline(), file.read()
        facts = json.loads(head) if head.endswith(b"\n") else {}
        # Shorter if the writer was killed.
        if len(body) != facts.get("size"):
            return None
        return cls(body, facts["metadata"], facts["exit_code"], facts["was_killed"], facts["gpu"])


def error_of(error, details=None):
    """An exception as the result's `error`."""
    if details is None:
        details = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    return {"name": type(error).__name__, "message": message_of(error), "traceback": shortened(details)}


def message_of(error):
    try:
        return shortened(str(error)) or type(error).__name__
    except Exception as second:
        return "(its text could not be created: %s)" % type(second).__name__


def without_tokens(value, is_error=False):
    """Mask everything that looks like a token in the library's errors in a context."""
    if isinstance(value, dict):
        return {key: without_tokens(item, is_error or key == "errors") for key, item in value.items()}
    if isinstance(value, list):
        return [without_tokens(item, is_error) for item in value]
    return masked(value) if is_error and isinstance(value, str) else value


def masked(text):
    """Mask tokens and the passwords of addresses in a text."""
    return TOKENS.sub(lambda found: (found.group("user") or "") + "***", text)


def shortened(text, limit=MAX_TEXT):
    """Keep the beginning and most of the end, which contains the cause."""
    # Mask before the cut, which could leave the end of a token without its beginning.
    text = masked(text.encode("utf-8", "backslashreplace").decode())
    if len(text) <= limit:
        return text
    head, tail = limit // 4, limit - limit // 4 - 60
    return "%s\n... %d characters omitted ...\n%s" % (text[:head], len(text) - head - tail, text[-tail:])


def bounded(warnings):
    more = len(warnings) - MAX_WARNINGS
    return warnings if more <= 0 else warnings[:MAX_WARNINGS] + ["and %d more warnings" % more]


def warning_of(path, type_name):
    """`path` leads through the strategy's entry: stages, <id>, outputs, <key>, ..."""
    return "%s (%s) is not passed on: a job that reads it fails" % (codec.output_named(path), type_name)


def size_warning_of(path, size):
    return (
        "%s (%.1f MB) is too large to be passed on: a job that reads it fails. Write it to a bucket, and output "
        "its name." % (codec.output_named(path), size / 1e6)
    )


def _number(text):
    return int(text) if text and text.isdigit() else 0
