"""The lines with which the Action follows a task. src/plan/task-contract.ts reads them; one fixture tests both."""

PREFIX = "[gcp-batch-workflow] "


def task(workflow, job, number, count):
    return "workflow %s, job %s, combination %d of %d" % (workflow, job, number, count)


def stage_start(stage):
    return "stage start %s" % stage


def stage_end(stage, status, seconds):
    return "stage end %s %s %.1fs" % (stage, status, seconds)


def ended(status):
    """The last line, after the result is written."""
    return "ended: %s" % status
