"""The environment in which a combination runs: variables, the library's settings, unbuffered output."""

import atexit
import datetime
import decimal
import gc
import json
import os
import re
import sys
import threading
import time
import uuid

from . import source, storage

EXIT_SECONDS = 5

# Variables that control programs, not stages; a param with such a name must not change them.
_PROTECTED = re.compile(
    r"^(PATH|HOME|SHELL|PWD|IFS|BASH_ENV|TZ|TMPDIR|LC_.*|LD_.*|DYLD_.*|PYTHON[A-Z0-9]*|PIP_.*|UV_.*"
    r"|HTTPS?_PROXY|NO_PROXY"
    r"|BATCH_.*|GCE_METADATA_.*|API_ENDPOINT_OVERRIDE|GCP_BATCH_WORKFLOW_.*|WORKFLOW_.*)$"
)

# Replacements for defaults of 0.0.86 that contradict its documentation; a job's own `env` overrides them.
_LIBRARY_SETTINGS = {
    # Stages without an id keep their outputs.
    "WORKFLOW_CORE_STAGE_DEFAULT_ID": "true",
    # The library's default names a module that does not exist, so that filters such as fmt fail.
    "WORKFLOW_CORE_REGISTRY_FILTER": "ddeutil.workflow.reusables",
    "WORKFLOW_CORE_REGISTRY_CALLER": source.REGISTRY,
    # library_log shows the useful part of its log.
    "WORKFLOW_LOG_TRACE_HANDLERS": "[]",
    "WORKFLOW_LOG_AUDIT_ENABLE_WRITE": "false",
    "WORKFLOW_LOG_DEBUG_MODE": "false",
}


def configure_library(environ=os.environ):
    """Set the library's switches; must come before its import."""
    for name, value in _LIBRARY_SETTINGS.items():
        environ.setdefault(name, value)
    # The library writes local time but labels it UTC.
    if "TZ" not in environ:
        environ["TZ"] = "UTC"
        time.tzset()


def keep_imported():
    """Turn collections of garbage on, but not for the objects so far: those of imported modules stay."""
    # PyPy lacks it.
    if hasattr(gc, "freeze"):
        gc.freeze()
    gc.enable()


def describe(task, environ=os.environ):
    """Set variables that describe the task for its stages (docs/definition.md); the job's own `env` overrides them."""
    run_uri = task.job["run_uri"]
    variables = {
        "RUN_URI": run_uri,
        "GCS_BUCKET": storage.split_uri(run_uri)[0],
        "JOB_ID": task.job["job"],
        # Only types that JSON lacks become text, for example a date.
        "COMBINATION": json.dumps(task.matrix, default=str),
    }
    for name, value in variables.items():
        environ.setdefault(name, value)


def export(values, given, environ=os.environ):
    """Set each scalar of `values` as a variable (data_source -> DATA_SOURCE), unless it is in `given` or protected."""
    for key, value in values.items():
        text = _text_of(value)
        name = variable_name(key)
        if text is None or name in given or _PROTECTED.match(name):
            continue
        environ[name] = text


def variable_name(key):
    name = re.sub(r"[^A-Z0-9_]", "_", str(key).upper())
    return "_" + name if name[:1].isdigit() else name


def _text_of(value):
    """The text of a scalar for a shell; None for other values."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, (str, int, float, decimal.Decimal, uuid.UUID, os.PathLike)):
        text = str(value)
        # No operating system accepts these in a variable.
        return None if "\0" in text or _has_surrogates(text) else text
    return None


def _has_surrogates(text):
    return any("\ud800" <= character <= "\udfff" for character in text)


def find_packages(folder, environ=os.environ):
    """Let programs that stages start also find the packages."""
    for name, path in (("PYTHONPATH", folder), ("PATH", os.path.join(folder, "bin"))):
        environ[name] = os.pathsep.join([path] + [text for text in [environ.get(name)] if text])


def show_output_at_once(environ=os.environ):
    """Make lines appear in the log at once, here and in Python programs that stages start."""
    _open_standard_descriptors()
    environ.setdefault("PYTHONUNBUFFERED", "1")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(line_buffering=True, errors="backslashreplace")


def _open_standard_descriptors():
    """Open descriptors 0, 1 and 2 if the task was started without them, so that they are not used for other files."""
    descriptor = os.open(os.devnull, os.O_RDWR)
    while descriptor <= 2:
        descriptor = os.open(os.devnull, os.O_RDWR)
    os.close(descriptor)


def run_exit_functions():
    """Run functions that packages registered with atexit (exporters flush there), but do not wait if one hangs."""
    thread = threading.Thread(target=atexit._run_exitfuncs, daemon=True)
    thread.start()
    thread.join(EXIT_SECONDS)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError, AttributeError):
            pass
