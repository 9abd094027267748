import { isKnownMachine } from '../places/machine-shapes.ts';
import { projectNumber } from '../places/projects.ts';
import { isKnownZone } from '../places/regions.ts';
import type { Job } from './job.ts';
import { machineTypeOf, policyOf } from './vms.ts';
import type { InstancePolicyMessage, JobMessage } from './wire/messages.ts';

/** Why the machines of a job cannot be created: Batch's text in an event of the job, which then becomes FAILED. */
export interface MachineProblem {
  readonly text: string;
  /** Whether Batch finds it before the job is SCHEDULED. */
  readonly isBeforeScheduling: boolean;
  /** Whether it depends on a list of names that becomes outdated. */
  readonly isByList: boolean;
}

/** Size in GB of Batch's own images (job.proto, Disk.size_gb). */
const IMAGE_GB = 30;
const LOCAL_SSD_GB = 375;

/**
 * Possible numbers of local SSDs, by series and by vCPUs up to a number
 * (cloud.google.com/compute/docs/disks/local-ssd#choose_number_local_ssds, read in November 2026). A series that is not
 * listed has none.
 */
const SSD_COUNTS: Readonly<Record<string, readonly (readonly [vcpus: number, counts: readonly number[]])[]>> =
  {
    n1: [[96, [1, 2, 3, 4, 5, 6, 7, 8, 16, 24]]],
    n2: [
      [10, [1, 2, 4, 8, 16, 24]],
      [20, [2, 4, 8, 16, 24]],
      [40, [4, 8, 16, 24]],
      [80, [8, 16, 24]],
      [128, [16, 24]],
    ],
    n2d: [
      [16, [1, 2, 4, 8, 16, 24]],
      [48, [2, 4, 8, 16, 24]],
      [80, [4, 8, 16, 24]],
      [224, [8, 16, 24]],
    ],
    c2: [
      [8, [1, 2, 4, 8]],
      [16, [2, 4, 8]],
      [30, [4, 8]],
      [60, [8]],
    ],
    c2d: [
      [16, [1, 2, 4, 8]],
      [32, [2, 4, 8]],
      [56, [4, 8]],
      [112, [8]],
    ],
    a2: [
      [12, [1, 2, 4, 8]],
      [24, [2, 4, 8]],
      [48, [4, 8]],
      [96, [8]],
    ],
    g2: [
      [16, [1]],
      [24, [2]],
      [32, [1]],
      [48, [4]],
      [96, [8]],
    ],
    m1: [[96, [1, 2, 3, 4, 5, 6, 7, 8]]],
    m3: [
      [32, [4, 8]],
      [128, [8]],
    ],
  };
/** Series whose SSDs and GPUs are part of the type (…-lssd, a3, a4). */
const WITH_THEIR_OWN = /-(lssd|standardlssd|highlssd)$|^(a3|a4|a4x|g4|z3)-/;
/**
 * Accelerators are attached to N1, or built into an accelerator-optimized machine (cloud.google.com/compute/docs/gpus).
 */
const WITH_GPUS = /^(n1|a2|a3|a4|a4x|g2|g4)-|^custom-/;
/** Series that boot from Hyperdisk only (cloud.google.com/compute/docs/disks/hyperdisks#machine-type-support). */
const HYPERDISK_ONLY = /^(n4|n4a|n4d|c4|c4a|c4d|m4|x4|a4|a4x|h4d|z4)-/;
/** cloud.google.com/compute/docs/instances/spot: series without Spot VMs. */
const WITHOUT_SPOT = /^(h3|m2|m3|m4|x4|a4x)-/;

const batchError = (code: string, description: string) =>
  `Batch Error: code - ${code}, description - ${description}`;

const invalidField = (description: string): MachineProblem => ({
  text: `Job gets non-retryable information ${batchError('CODE_GCE_INVALID_FIELD_VALUE', description)}`,
  isBeforeScheduling: false,
  isByList: false,
});

/** The first reason why Compute Engine creates no machine for the job; reasons from lists come last. */
export function machineProblem(job: Job): MachineProblem | undefined {
  const policy = policyOf(job.message);
  const machineType = machineTypeOf(job.message);
  if (machineType === undefined) return undefined;
  return (
    bootDiskProblem(policy, machineType) ??
    localSsdProblem(policy, machineType) ??
    (policy.accelerators?.length && !WITH_GPUS.test(machineType)
      ? invalidField(
          `Invalid value for field 'resource.guestAccelerators': ''. Accelerators are not supported by machine type ${machineType}.`,
        )
      : undefined) ??
    (policy.provisioningModel === 'SPOT' && WITHOUT_SPOT.test(machineType)
      ? invalidField(
          `Invalid value for field 'resource.scheduling.provisioningModel': 'SPOT'. Machine type ${machineType} does not support it.`,
        )
      : undefined) ??
    unknownName(job, machineType)
  );
}

function bootDiskProblem(
  { bootDisk }: InstancePolicyMessage,
  machineType: string,
): MachineProblem | undefined {
  const { sizeGb, image, type = '' } = bootDisk ?? {};
  const size = Number(sizeGb ?? 0);
  if (size > 0 && size < IMAGE_GB && (!image || image.startsWith('batch-'))) {
    return invalidField(
      `Invalid value for field 'resource.disks[0].initializeParams.diskSizeGb': '${size}'. Requested disk size cannot be smaller than the image size (${IMAGE_GB} GB).`,
    );
  }
  if (!type.startsWith('pd-') || !HYPERDISK_ONLY.test(machineType)) return undefined;
  return invalidField(
    `[${type}] features are not compatible for creating instance of machine type ${machineType}.`,
  );
}

function localSsdProblem(
  { disks = [] }: InstancePolicyMessage,
  machineType: string,
): MachineProblem | undefined {
  const gb = disks
    .filter(({ newDisk }) => newDisk?.type === 'local-ssd')
    .reduce((sum, { newDisk }) => sum + (Number(newDisk?.sizeGb ?? 0) || LOCAL_SSD_GB), 0);
  if (gb === 0 || WITH_THEIR_OWN.test(machineType)) return undefined;
  const count = Math.ceil(gb / LOCAL_SSD_GB);
  const [series = ''] = machineType.split('-');
  const vcpus = vcpusOf(machineType);
  const counts = SSD_COUNTS[series.replace(/^custom$/, 'n1')]?.find(([upTo]) => vcpus <= upTo)?.[1] ?? [];
  if (counts.includes(count)) return undefined;
  const allowed = counts.length > 0 ? `[${counts.join(', ')}]` : '[]';
  return invalidField(
    `Number of local SSDs for an instance of type ${machineType} should be one of ${allowed}, while ${count} is requested.`,
  );
}

/** For names with GPUs in the number, such as a2-highgpu-1g, the share per GPU. */
function vcpusOf(machineType: string): number {
  const gpus = /^a2-\w+-(\d+)g$/.exec(machineType)?.[1];
  if (gpus !== undefined) return Number(gpus) * 12;
  return Number(/(?:custom-|-)(\d+)(?:-|$)/.exec(machineType)?.[1] ?? 0);
}

/** Public text of a machine type that a region does not have (broadinstitute/cromwell, centaur tests). */
function unknownName(job: Job, machineType: string): MachineProblem | undefined {
  const [, project = '', , region = '', , id = ''] = job.name.split('/');
  const zones = zonesGiven(job.message);
  const unknown = zones.filter((zone) => !isKnownZone(zone));
  if (unknown.length > 0) {
    return {
      ...invalidField(
        `Invalid value for field 'zone': '${unknown[0]}'. Unknown zone: ${unknown.join(', ')} of project ${projectNumber(project)}.`,
      ),
      isByList: true,
    };
  }
  if (isKnownMachine(machineType)) return undefined;
  const description = `machine type ${machineType} for job ${id}, project ${projectNumber(project)}, region ${region}, zones (if any) ${zones.join(',')} is not available.`;
  return {
    text: `Job failed when Batch tries to schedule it: ${batchError('CODE_MACHINE_TYPE_NOT_FOUND', description)}`,
    isBeforeScheduling: true,
    isByList: true,
  };
}

const zonesGiven = (message: JobMessage): readonly string[] =>
  (message.allocationPolicy?.location?.allowedLocations ?? [])
    .filter((location) => location.startsWith('zones/'))
    .map((location) => location.slice('zones/'.length));
