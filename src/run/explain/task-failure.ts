import type { BatchEvent, BatchJobView, TaskView } from '../../cloud/batch-views.ts';
import { newsOf, taskEndIn } from '../../cloud/explain/batch-events.ts';
import { RETRIED_EXIT_CODES } from '../../plan/batch-job.ts';
import type { PlannedJob } from '../../plan/plan.ts';
import { TASK_EXIT, TASK_TIMEOUT } from '../../plan/task-contract.ts';
import type { Failure } from '../../report/outcome.ts';
import { mountFailure } from './mount-failure.ts';
import { startFailure } from './start-failures.ts';
import { jobTrouble, type Meaning } from './troubles.ts';

/** What the run knows about a task in addition to Batch's data. */
export interface Evidence {
  /** Whether the task runner has written its first line; undefined if the log was not read. */
  readonly hasBegun?: boolean;
  /** Whether a task of this run has written to the bucket, so that the VMs' account has its role. */
  readonly isRoleProved?: boolean;
  /** Log lines of the task, and of Batch's agent on its VM. */
  readonly lines?: readonly string[];
  /** Lines of Batch's agent on all VMs of the job, which have the same mounts. */
  readonly jobLines?: readonly string[];
}

/** The task ran over its time, as Batch says it. */
const OVER_TIME = 50005;

/** Other reserved exit codes of Batch (cloud.google.com/batch/docs/troubleshooting#reserved-exit-codes). */
const RESERVED: Readonly<Record<number, Meaning>> = {
  50000: {
    name: 'Unknown',
    message: 'The task ended, and Batch does not know why.',
    hint: "Run the job again. If it happens again, see the log of Batch's agent.",
  },
  50001: {
    name: 'Preempted',
    message: 'Compute Engine preempted the Spot VM.',
    hint: 'Raise "max_retries" (runs-on.with: retry_count), set "max_preemptions" to continue on standard machines, or "provisioning_model: STANDARD".',
  },
  50002: {
    name: 'VmLost',
    message: 'Batch lost contact with the VM: it crashed, ran out of memory, or cannot reach Batch.',
    hint: 'Run the job again. If it happens again: give it more memory ("machine_type"); without an external IP address, the subnetwork needs Private Google Access; and the VMs\' service account needs roles/batch.agentReporter: gcloud projects add-iam-policy-binding PROJECT --role=roles/batch.agentReporter --member=VMS.',
  },
  50003: {
    name: 'VmRebooted',
    message: 'The VM was rebooted while the task ran.',
    hint: 'Run the job again.',
  },
  50004: {
    name: 'Unresponsive',
    message: 'The VM and the task stopped responding.',
    hint: 'Run the job again. If it happens again, give it more memory or disk ("machine_type", "boot_disk_size_gb").',
  },
  50006: {
    name: 'VmRecreated',
    message: 'Compute Engine recreated the VM while the task ran.',
    hint: 'Run the job again.',
  },
};

/** Advice for a lost VM in a run whose other VMs worked. */
const LOST_ALONE =
  'Run the job again. If it happens again, give the tasks more memory ("machine_type", "memory_mb"). Other tasks of this run worked, so no role and no network setting is missing.';

/** The last event of a task that has an exit code. */
export const lastExit = ({ events }: TaskView): BatchEvent | undefined =>
  events.findLast(({ exitCode }) => exitCode !== undefined);

/**
 * The end of a task, from its own events, or from its job's if Batch does not list the task
 * (nextflow-io/nextflow#5422).
 */
function endOf(job: BatchJobView, index: number, task: TaskView | undefined): Ending {
  const last = task && lastExit(task);
  // A task that succeeded after a preemption still has the event of the preemption, but none of its end
  // (nextflow-io/nextflow#6977).
  if (task?.state === 'SUCCEEDED') return { exitCode: 0, ...(last && { news: newsOf(last) }) };
  if (last?.exitCode !== undefined) return { exitCode: last.exitCode, news: newsOf(last) };
  const ends = job.events.toReversed().flatMap((event) => taskEndIn(event) ?? []);
  const own = ends.find((end) => end.index === index);
  return own ? { exitCode: own.exitCode, news: newsOf({ description: own.description, atMs: 0 }) } : {};
}

interface Ending {
  readonly exitCode?: number;
  /** Batch's text about it without the change of state. */
  readonly news?: string;
}

/** Why a task left no result: Batch's information, in words and with advice. */
export function explainTask(of: {
  planned: PlannedJob;
  job: BatchJobView;
  /** Index of the task in its Batch job. */
  index: number;
  task?: TaskView;
  evidence?: Evidence;
}): Failure {
  const { planned, job, index, task, evidence = {} } = of;
  const { exitCode, news } = endOf(job, index, task);
  if (exitCode === undefined) return withoutExit(planned, job, task);
  if (exitCode === OVER_TIME) return overTime(planned);
  const reserved = RESERVED[exitCode];
  if (!reserved) return failure({ meaning: endingOf(exitCode, planned, evidence), planned, exitCode });
  const meaning = exitCode === 50002 && evidence.isRoleProved ? { ...reserved, hint: LOST_ALONE } : reserved;
  return failure({ meaning, planned, exitCode, ...(news && { news }) });
}

/** A task that ran over its time, whether Batch ended it or it ended itself (`TASK_TIMEOUT` in task-contract.ts). */
export function overTime(planned: PlannedJob): Failure {
  const meaning: Meaning = {
    name: TASK_TIMEOUT,
    message: `The task exceeded its time limit (${planned.machine.taskTimeoutSeconds} s).`,
    hint: 'Raise "task_timeout" (runs-on.with: timeout_seconds), or give each combination less work.',
  };
  return failure({ meaning, planned, exitCode: OVER_TIME });
}

/** Without information about the end of the task: Batch's last message about its job. */
function withoutExit(planned: PlannedJob, job: BatchJobView, task: TaskView | undefined): Failure {
  const trouble = jobTrouble(job);
  if (trouble && trouble.meaning.name !== 'NeverRan') {
    return failure({ meaning: trouble.meaning, planned, news: trouble.news });
  }
  const news = trouble?.news ?? job.events.toReversed().map(newsOf).find(Boolean);
  const hint = 'Check the events of the Batch job: gcloud batch jobs describe.';
  const hasRun = task?.events.some(({ taskState }) => taskState === 'RUNNING') ?? false;
  const ended = `Batch ended the job as ${job.state}.`;
  const what = hasRun
    ? { name: 'StoppedWithJob', message: `The task was stopped; ${ended}` }
    : { name: 'NeverRan', message: `The task never ran; ${ended}` };
  const meaning = { ...what, hint: trouble?.meaning.hint ?? (news ? '' : hint) };
  return failure({ meaning, planned, ...(news && { news }) });
}

function failure(of: { meaning: Meaning; planned: PlannedJob; exitCode?: number; news?: string }): Failure {
  const { meaning, planned, exitCode, news } = of;
  return {
    origin: exitCode === TASK_EXIT.setup ? 'setup' : 'batch',
    stagePath: [],
    name: meaning.name,
    message: news ? `${meaning.message} Batch: ${news}` : meaning.message,
    ...(exitCode !== undefined && exitCode !== 0 && { exitCode }),
    ...(meaning.hint && { hint: withNames(meaning.hint, planned) }),
  };
}

/**
 * Adds information from the log to a failure that was explained before the whole log was read. Only tasks without a
 * result are checked again.
 */
export function explainedByLog(failure: Failure, planned: PlannedJob, evidence: Evidence): Failure {
  const { exitCode, name } = failure;
  if (exitCode === undefined || (name !== 'NoResult' && name !== 'ImageNotStarted')) return failure;
  const again = endingOf(exitCode, planned, evidence);
  const hint = again.hint && withNames(again.hint, planned);
  return { ...failure, name: again.name, message: again.message, ...(hint && { hint }) };
}

/** The task runner's reason (src/task/run_task.py), which it could not write to the bucket. */
const CANNOT_RUN = /(?:^· |\] )cannot run: (.+)$/;

/** Exit codes of a shell and of Docker for a container that could not be started (docs.docker.com, "docker run"). */
const NOT_STARTED = new Set([125, 126, 127, 255]);

/** A task that ended by itself without a result. */
function endingOf(exitCode: number, planned: PlannedJob, evidence: Evidence): Meaning {
  const { hasBegun, lines = [] } = evidence;
  const without = `The task ended with exit code ${exitCode} without writing its result.`;
  const said = hasBegun ? lines.flatMap((line) => CANNOT_RUN.exec(line)?.[1] ?? []).at(-1) : undefined;
  if (said !== undefined) return { name: 'NoResult', message: said };
  const known = hasBegun
    ? undefined
    : (mountFailure(planned, evidence.jobLines ?? lines) ?? startFailure(lines));
  // The reason comes first, since a heading has the first sentence only.
  if (known) return { ...known, message: `${known.message} ${without}` };
  if (NOT_STARTED.has(exitCode) && !hasBegun) {
    const message = `${without} ${EXIT_TEXTS[exitCode] ?? ''}`.trim();
    return { name: 'ImageNotStarted', message, hint: IMAGE_HINT };
  }
  if (exitCode === 137) {
    const hint =
      'It was killed, usually because it used more memory than the VM has. Raise "machine_type" or "memory_mb".';
    return { name: 'Killed', message: without, hint };
  }
  if (exitCode === 139 || exitCode === 134) {
    const hint =
      'A native library in the image crashed (segmentation fault or abort). Try another version of it, or another image; too little memory can also be the cause.';
    return { name: 'Crashed', message: without, hint };
  }
  if (exitCode === 0 || exitCode === TASK_EXIT.setup || hasBegun) {
    const message = exitCode === 0 ? 'Batch reports the task as a success, but it wrote no result.' : without;
    return { name: 'NoResult', message, hint: noResultHint(planned, evidence) };
  }
  const hint = evidence.isRoleProved ? IMAGE_HINT : `${IMAGE_HINT} If it did start, ${roleHint(planned)}`;
  return hasBegun === false
    ? { name: 'ImageNotStarted', message: `${without} It printed nothing.`, hint }
    : { name: 'NoResult', message: without, hint };
}

const EXIT_TEXTS: Readonly<Record<number, string>> = {
  125: 'Docker could not start the container.',
  126: 'The command in the image cannot be executed.',
  127: 'The image does not have the command.',
  255: 'The image is most likely built for another CPU architecture (exec format error).',
};

const IMAGE_HINT =
  'Most likely the container did not start. Check the input "image": it must exist, be built for the CPU of the machine type (linux/amd64, or arm64 for Arm machines), contain python3, and fit on the boot disk ("boot_disk_size_gb"). The VMs\' service account must be able to pull it; run: gcloud projects add-iam-policy-binding PROJECT --role=roles/artifactregistry.reader --member=VMS.';

const roleHint = ({ machine }: PlannedJob): string =>
  `the VMs' service account may not write to the bucket; run: gcloud storage buckets add-iam-policy-binding gs://${machine.bucket} --role=roles/storage.objectCreator --member=VMS, with the condition in docs/google-cloud-setup.md (and, for the last lines of the task in the log: gcloud projects add-iam-policy-binding PROJECT --role=roles/logging.logWriter --member=VMS).`;

function noResultHint(planned: PlannedJob, { isRoleProved }: Evidence): string {
  if (!isRoleProved) return `Most likely ${roleHint(planned)}`;
  return 'Other tasks of this run wrote their results, so no role is missing: the machine stopped it (memory, disk), or the connection to Cloud Storage was lost. Run the job again, with a larger "machine_type" or "boot_disk_size_gb" if it happens again.';
}

/** Inserts the names of a job's project and of its VMs' service account into a command. */
export const withNames = (hint: string, { machine }: PlannedJob): string => {
  // Without one, Batch uses the project's default (cloud.google.com/batch/docs/create-run-job-custom-service-account).
  const account = machine.serviceAccount ?? 'PROJECT_NUMBER-compute@developer.gserviceaccount.com';
  return hint
    .replaceAll('=VMS', `=serviceAccount:${account}`)
    .replaceAll(/\bPROJECT\b/g, () => machine.projectId);
};

/** Whether a task ended because of a machine failure, which Batch retries. */
export const isMachineFailure = (of: { readonly exitCode?: number } | undefined): boolean =>
  RETRIED_EXIT_CODES.some((code) => code === of?.exitCode);
