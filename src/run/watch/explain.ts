import type { BatchEvent, BatchJobView, TaskView } from '../../cloud/batch-views.ts';
import { RETRIED_EXIT_CODES } from '../../plan/batch-job.ts';
import type { PlannedJob } from '../../plan/plan.ts';
import { TASK_EXIT } from '../../plan/task-contract.ts';
import type { Failure } from '../../report/outcome.ts';

interface Meaning {
  readonly name: string;
  readonly message: string;
  readonly hint?: string;
}

/** Reserved exit codes of Batch (cloud.google.com/batch/docs/troubleshooting#reserved-exit-codes). */
const RESERVED: Readonly<Record<number, Meaning>> = {
  50000: {
    name: 'Unknown',
    message: 'The task ended, and Batch does not know why.',
    hint: "Run the job again. If it stays so, the log of Batch's agent may say more.",
  },
  50001: {
    name: 'Preempted',
    message: 'Compute Engine took the Spot VM away.',
    hint: 'Raise "max_retries" (runs-on.with: retry_count), set "max_preemptions" to go on with standard machines, or "provisioning_model: STANDARD".',
  },
  50002: {
    name: 'VmLost',
    message: 'Batch lost contact with the VM: it crashed, ran out of memory, or cannot reach Batch.',
    hint: 'Give it more memory ("machine_type"). The VMs\' service account needs roles/batch.agentReporter: gcloud projects add-iam-policy-binding PROJECT --role=roles/batch.agentReporter --member=VMS. Without external IP the subnetwork needs Private Google Access.',
  },
  50003: {
    name: 'VmRebooted',
    message: 'The VM was rebooted while the task ran.',
    hint: 'Run the job again.',
  },
  50004: {
    name: 'Unresponsive',
    message: 'The VM and the task stopped answering.',
    hint: 'Give it more memory or disk ("machine_type", "boot_disk_size_gb").',
  },
  50005: {
    name: 'TaskTimeout',
    message: 'The task ran over its time.',
    hint: 'Raise "task_timeout" (runs-on.with: timeout_seconds), or give each combination less to do.',
  },
  50006: {
    name: 'VmRecreated',
    message: 'The VM was made anew while the task ran.',
    hint: 'Run the job again.',
  },
};

/** Why a task left no result: what Batch says about it, in words and with what to do. */
export function explainTask(details: { planned: PlannedJob; job: BatchJobView; task?: TaskView }): Failure {
  const { planned, job, task } = details;
  const last = task?.events.findLast((event) => event.exitCode !== undefined);
  // What succeeded after a preemption still carries the event of it, and none of its end (nextflow-io/nextflow#6977).
  const exitCode = task?.state === 'SUCCEEDED' ? 0 : last?.exitCode;
  // That a task failed with its exit code says nothing new.
  const isNews = (event: BatchEvent) =>
    !/^Task state is updated .* with exit code \d+\.$/.test(event.description);
  const failure = (meaning: Meaning, event?: BatchEvent): Failure => ({
    origin: exitCode === TASK_EXIT.setup ? 'setup' : 'batch',
    stagePath: [],
    name: meaning.name,
    message:
      event?.description && isNews(event)
        ? `${meaning.message} Batch: ${event.description}`
        : meaning.message,
    ...(exitCode !== undefined && exitCode !== 0 && { exitCode }),
    ...(meaning.hint && { hint: withNames(meaning.hint, planned) }),
  });
  const reserved = exitCode === undefined ? undefined : RESERVED[exitCode];
  if (reserved && exitCode === 50005) {
    const limit = `${reserved.message} (${planned.machine.taskTimeoutSeconds} s)`;
    return failure({ ...reserved, message: limit }, last);
  }
  if (reserved) return failure(reserved, last);
  const trouble = jobTrouble(job);
  if (exitCode === undefined && trouble) return failure(trouble.meaning, trouble.event);
  if (exitCode === undefined) {
    return failure({
      name: 'NeverRan',
      message: `The task never ran; Batch ended the job as ${job.state}.`,
      hint: 'Look at the events of the Batch job: gcloud batch jobs describe.',
    });
  }
  return failure(endingOf(exitCode, planned), last);
}

/** A task that ended by itself and left no result. */
function endingOf(exitCode: number, planned: PlannedJob): Meaning {
  const without = `The task ended with exit code ${exitCode} without writing its result.`;
  if (exitCode === 125 || exitCode === 127) {
    return {
      name: 'ImageNotStarted',
      message: without,
      hint: 'The container did not start: check the input "image" (it needs python3). The VMs\' service account must be able to pull it; run: gcloud projects add-iam-policy-binding PROJECT --role=roles/artifactregistry.reader --member=VMS',
    };
  }
  if (exitCode === 137) {
    return {
      name: 'Killed',
      message: without,
      hint: 'It was killed, most often for using more memory than the VM has. Raise "machine_type" or "memory_mb".',
    };
  }
  return {
    name: 'NoResult',
    message: exitCode === 0 ? 'Batch calls the task a success, but it left no result.' : without,
    hint: `The VMs' service account must be able to write it; run: gcloud storage buckets add-iam-policy-binding gs://${planned.machine.bucket} --role=roles/storage.objectUser --member=VMS (and for the task's last words in the log: gcloud projects add-iam-policy-binding PROJECT --role=roles/logging.logWriter --member=VMS).`,
  };
}

/** Puts the names of a job's project and of its VMs' service account into a command. */
export const withNames = (hint: string, { machine }: PlannedJob): string => {
  // Without one Batch takes the project's default (cloud.google.com/batch/docs/create-run-job-custom-service-account).
  const account = machine.serviceAccount ?? 'PROJECT_NUMBER-compute@developer.gserviceaccount.com';
  return hint
    .replaceAll('=VMS', `=serviceAccount:${account}`)
    .replaceAll(' PROJECT ', ` ${machine.projectId} `);
};

const TROUBLES: readonly (readonly [RegExp, Meaning])[] = [
  [
    /CODE_GCE_QUOTA_EXCEEDED|quota/i,
    {
      name: 'QuotaExceeded',
      message: 'A Compute Engine quota of the project does not allow the VMs.',
      hint: 'Ask for more quota, or lower "max_parallel_tasks", use "no_external_ip", another region or machine type.',
    },
  ],
  [
    /CODE_GCE_ZONE_RESOURCE_POOL_EXHAUSTED|stockout|does not have enough resources/i,
    {
      name: 'NoCapacity',
      message: 'The zones have no such machines left.',
      hint: 'Try another "machine_type", "region" or "provisioning_model", or more "zones".',
    },
  ],
  [
    /CODE_GCE_SERVICE_ACCOUNT_NOT_FOUND|service account .* (not found|does not exist)/i,
    {
      name: 'NoServiceAccount',
      message: 'The service account of the VMs does not exist.',
      hint: 'Check the input "batch_service_account".',
    },
  ],
  [
    /CODE_GCE_INVALID_FIELD_VALUE|non-retryable information/i,
    {
      name: 'InvalidMachine',
      message: 'Compute Engine refused the machine that was asked for.',
      hint: 'The text names the field; it comes from the inputs or from runs-on.with of this job.',
    },
  ],
  [
    /compute\.vmExternalIpAccess/i,
    {
      name: 'ExternalIpForbidden',
      message: 'A policy of the organisation forbids VMs with an external IP address.',
      hint: 'Set "no_external_ip: true" (runs-on.with: no_external_ip) with a "subnetwork" that has Private Google Access.',
    },
  ],
  [
    /compute\.trustedImageProjects/i,
    {
      name: 'ImageForbidden',
      message: "A policy of the organisation forbids Batch's VM images.",
      hint: 'Ask for the project "batch-custom-image" to be added to constraints/compute.trustedImageProjects.',
    },
  ],
  [
    /no VM has agent reporting|agent reporting correctly/i,
    {
      name: 'NoAgentContact',
      message: 'The VM started, but its agent never reached Batch.',
      hint: 'Run: gcloud projects add-iam-policy-binding PROJECT --role=roles/batch.agentReporter --member=VMS. Without external IP the subnetwork needs Private Google Access.',
    },
  ],
];

/** The newest event of a Batch job that says why machines do not come. */
export function jobTrouble(job: BatchJobView): { meaning: Meaning; event: BatchEvent } | undefined {
  for (const event of job.events.toReversed()) {
    const meaning = TROUBLES.find(([pattern]) => pattern.test(event.description))?.[1];
    if (meaning) return { meaning, event };
  }
  return undefined;
}

/** Whether a task ended by a failure of its machine, which Batch repeats. */
export const isMachineFailure = (of: { readonly exitCode?: number } | undefined): boolean =>
  RETRIED_EXIT_CODES.some((code) => code === of?.exitCode);
