"""Runs one combination with ddeutil-workflow, in a separate process."""

import copy
import gc
import os
import sys
import threading
import time

from . import bounds, codec, environment, failure, library_words, not_passed, observation, trigger
from .output import library_log, log_lines, progress
from .places import Places
from .result import EXIT_SETUP, Ending, SetupError, bounded, error_of, message_of, now_ms, size_warning_of, warning_of, without_tokens
from .supervision import EXIT_UNREPORTED

# Time from the signal until the result is written, for a stage's own `finally`.
CLEAN_UP_SECONDS = 2


class LibraryError(SetupError):
    pass


def _not_imported(library, error):
    described = "%s cannot be imported: %s: %s." % (library, type(error).__name__, error)
    if "failed to map segment" in str(error):
        described += " Its folder is on a file system that is mounted noexec: mount /tmp without, or set TMPDIR."
    else:
        described += " Check that its packages are complete, and built for this Python."
    return LibraryError(described, details=error_of(error)["traceback"])


class Canceled(BaseException):
    """Raised in the main thread when the task must end; no `except Exception` of a stage catches it."""


class Combination:
    """The run of one combination: its state so far, and its result, which is created once."""

    def __init__(self, task, board, report):
        self.task = task
        self.board = board
        self.report = report
        self.event = threading.Event()
        self.once = threading.Lock()
        self.finishing_thread = None
        self.signal = None
        self.stages_started_ms = None
        # The context of the strategy, filled by the library: `stages` holds the ended ones.
        self.live = {}
        # The stage of the outermost level that failed or was interrupted.
        self.failed = None
        self.active = {}
        self.warnings = []
        self.process_id = os.getpid()
        self.places = Places()

    def run(self, prepare):
        """Run to the end, write the report and end the process."""
        try:
            result = self.execute(prepare)
            self.finish(lambda: result)
        except Canceled:
            self.finish(self.canceled)
        except SetupError as error:
            if self.signal is not None:
                # Compiled code, such as pydantic's, replaces Canceled with its own exception.
                self.finish(self.canceled)
            progress.say("cannot run: %s" % error)
            failed = self.task.result("FAILED", error=error_of(error, error.details))
            self.finish(lambda: failed, EXIT_SETUP)
        except BaseException as error:
            broken = error
            self.finish(lambda: self.broken(broken))

    def execute(self, prepare):
        task, job_file = self.task, self.task.job
        environment.configure_library()
        gc.disable()
        try:
            import ddeutil.workflow
            from ddeutil.workflow import job as job_module
            from ddeutil.workflow import reusables, stages, traces, workflow
            from ddeutil.workflow.__about__ import __version__ as version
            from ddeutil.workflow.errors import JobError
            from ddeutil.workflow.result import WAIT, get_status_from_error
            from ddeutil.workflow.utils import extract_id, get_dt_now
        except Exception as error:
            raise _not_imported(job_file["library"], error) from error
        environment.keep_imported()
        if job_file["library"] != "ddeutil-workflow==" + version:
            raise LibraryError(
                "ddeutil-workflow %s is imported from %s, but %s is needed. Use an image without it, or with that version."
                % (version, os.path.dirname(ddeutil.workflow.__file__), job_file["library"])
            )
        # Not earlier, because files of the working folder may have the names of modules that the library needs.
        prepare()
        task.library = version
        library_folder = os.path.dirname(ddeutil.workflow.__file__)
        self.places = Places(library_folder, task.source_folder)
        library_log.replace(traces, library_folder)
        not_passed.watch(reusables)
        library_words.watch(reusables)
        observation.watch(stages, (stages, job_module, workflow), self)
        trigger.watch(workflow, codec.decode(job_file.get("siblings") or {}))

        context = dict(job_file["context"])
        jobs = not_passed.decode_jobs(context.pop("jobs", None) or {})
        context = codec.decode(context)
        extras = dict(codec.decode(job_file.get("extras") or {}))
        # With this, the library detects that a workflow triggers itself.
        extras["__sys_exec_break_circle"] = job_file["workflow"]
        model = codec.decode(job_file["model"])
        # Where it runs, and with which other combinations, is already decided.
        model = {key: value for key, value in model.items() if key not in ("runs-on", "strategy")}
        try:
            job = job_module.Job.model_validate(model)
        except Exception as error:
            raise LibraryError("ddeutil-workflow %s refuses the job: %s" % (version, message_of(error))) from error
        job.id = job_file["job"]
        job.extras = extras
        params = {
            "jobs": jobs,
            "status": WAIT,
            "info": {"exec_start": get_dt_now()},
            "params": context.get("params") or {},
        }
        if context.get("errors"):
            params["errors"] = context["errors"]
        parent, run_id = extract_id(job.id, run_id=job_file["run_id"], extras=extras)
        # Handlers that the job sets itself are prepared by pre_process.
        trace = traces.get_trace(run_id, parent_run_id=parent, extras=extras, pre_process=True)

        if job_file.get("check_if"):
            try:
                if job.is_skipped(params=params):
                    progress.say("skipped: the job's `if` is false")
                    return task.result("SKIP", job_skipped=True)
            except JobError as error:
                progress.say("the job's `if` cannot be decided: %s" % error)
                return task.result("FAILED", if_error=error.to_dict())

        found, errors = {}, None
        try:
            status, _ = job_module.local_process_strategy(job, task.matrix, params, trace, found, event=self.event)
        except JobError as error:
            status, errors = get_status_from_error(error), error.to_dict()
        # Templates of later jobs use the library's own id.
        task.strategy_id = next((key for key, value in found.items() if isinstance(value, dict)), task.strategy_id)
        entry = found.get(task.strategy_id) or {}
        return self.result(str(getattr(status, "value", status)), entry, errors=errors)

    def started(self, run, params):
        if run.parent is None:
            self.live = params
            if self.stages_started_ms is None:
                self.stages_started_ms = now_ms()
        self.active[id(run)] = run
        facts = {"stages_started_ms": self.stages_started_ms, "path": run.path(), "id": run.id}
        self.board.write(facts)
        progress.say(log_lines.stage_start(progress.label_of(run.path("label"))))

    def ended(self, run, result):
        status = str(getattr(result.status, "value", result.status))
        run.errors = (result.context or {}).get("errors")
        self.tell_end(run, status)
        # A stage may raise the library's own StageCancelError; its reason is reported like that of a failure.
        if status == "FAILED" or (status == "CANCEL" and not self.event.is_set()):
            self.mark_failed(run)

    def broke(self, run, error):
        self.tell_end(run, "CANCEL" if isinstance(error, Canceled) else "FAILED")
        self.mark_failed(run)

    def tell_end(self, run, status):
        self.active.pop(id(run), None)
        # Enclosing stages have nothing to add.
        text = failure.text_for_log(run, self.places) if status == "FAILED" and run.failed is None else ""
        if text:
            progress.show(text)
        seconds = time.monotonic() - run.started_at
        progress.say(log_lines.stage_end(progress.label_of(run.path("label")), status, seconds))

    def mark_failed(self, run):
        if run.parent is None:
            self.failed = self.failed or run
        elif run.parent.failed is None:
            run.parent.failed = run

    def result(self, status, context, **members):
        """The result with the outputs of the stages; `warnings` names values that are not passed on."""
        warnings = list(self.warnings)

        def warn(path, type_name):
            warnings.append(warning_of(path, type_name))

        def warn_of_size(path, size):
            warnings.append(size_warning_of(path, size))

        if status == "FAILED" and self.signal is not None:
            status = "CANCEL"
        members.update(
            context=bounds.bound(without_tokens(codec.encode(context, warn)), warn_of_size),
            errors=without_tokens(members.get("errors"), is_error=True),
            stages_started_ms=self.stages_started_ms,
            failed_stage=failure.describe(self.failed, self.places) if self.failed else None,
            warnings=bounded(warnings),
            signal=self.signal,
        )
        return self.task.result(status, **members)

    def partial(self, status, errors):
        """The strategy's entry so far."""
        stages = self.live.get("stages") or {}
        return {"status": status, "matrix": self.task.matrix, "stages": copy.copy(stages), "errors": errors}

    def canceled(self):
        running = [run for run in list(self.active.values()) if run.parent is None] or [self.failed]
        where = " in stage %r" % running[0].name if running[0] is not None else ""
        errors = {"name": "JobCancelError", "message": "Ended by signal %d%s." % (self.signal, where)}
        self.failed = None
        return self.result("CANCEL", self.partial("CANCEL", errors), errors=errors)

    def broken(self, error):
        """An error that the library does not catch, such as outputs that it cannot handle."""
        described = error_of(error)
        progress.say("failed: %s: %s" % (described["name"], described["message"]))
        errors = {"name": described["name"], "message": described["message"]}
        return self.result("FAILED", self.partial("FAILED", errors), errors=errors, error=described)

    def on_signal(self, number, _frame):
        if self.signal is not None or self.once.locked():
            return
        self.signal = number
        self.event.set()
        # In case the main thread does not end, for example because it waits for the threads of a nested stage.
        timer = threading.Timer(CLEAN_UP_SECONDS, self.finish, [self.canceled])
        timer.daemon = True
        timer.start()
        raise Canceled()

    def finish(self, make_result, exit_code=None):
        """Hand over the result and end the process, even if threads are still running."""
        if os.getpid() != self.process_id:
            # Code of a stage forked, and its child returned to this point: only the parent reports the result.
            os._exit(0)
        if not self.once.acquire(blocking=False):
            if self.finishing_thread == threading.get_ident():
                progress.say("the result could not be handed over: %s" % message_of(sys.exc_info()[1]))
                os._exit(EXIT_UNREPORTED)
            # The other thread is about to end the process.
            time.sleep(60)
        self.finishing_thread = threading.get_ident()
        try:
            # Before the end, because a process frees its GPU memory when it ends.
            seen = self.task.meter.gpu_memory() if self.signal is None else None
            ending = Ending.of(make_result(), exit_code, seen)
        except BaseException as error:
            ending = Ending.of(self.task.result("FAILED", error=error_of(error), signal=self.signal))
        ending.write(self.report)
        environment.run_exit_functions()
        os._exit(0)
