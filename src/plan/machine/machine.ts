import type { Problem } from '../../errors.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import { variableMistake } from '../../inputs/machine.ts';
import { PATTERNS } from '../../inputs/patterns.ts';
import { plainArguments } from '../../inputs/plain-fields.ts';
import { RESOURCE_FIELDS } from '../../inputs/resource-fields.ts';
import type { Machine } from '../plan.ts';
import { defaultBootDiskType } from './disk-rules.ts';
import { disksOf } from './disks.ts';
import { checkSecretNames, environmentOf } from './environment.ts';
import { isBucket, mountsOf } from './mounts.ts';
import { networkOf } from './network.ts';
import { unknownRegion, unknownZone, ZONE } from './places.ts';
import { provisioningModelOf } from './provisioning.ts';
import { checkMachine, registryOf } from './rules.ts';
import { checkSameMeaning } from './same-meaning.ts';
import { builtInGpu } from './types.ts';
import type { WithReader } from './with-reader.ts';

const LABEL_KEY = /^[a-z][a-z0-9_-]{0,62}$/;
const LABEL_VALUE = /^[a-z0-9_-]{0,63}$/;

/** A machine, and its problems. */
export interface MachineRead {
  /** Absent if there is a problem, or an input is missing. */
  readonly machine?: Machine;
  /** With defaults in place of values that are missing or have a problem. */
  readonly draft: Machine;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Missing inputs that the job needs. */
  readonly missing: readonly ('project_id' | 'region' | 'gcs_bucket')[];
}

/** Default number of times that Batch runs a task again after the loss of its Spot machine. */
const SPOT_RETRIES = 3;

/**
 * Combines the arguments of a job with the inputs. Every problem names the field, in the definition or in the inputs.
 * `losses` is the number of machines that a task may lose until it moves to others; undefined if it does not move.
 */
export function readMachine(read: WithReader, inputs: Inputs, losses: number | undefined): MachineRead {
  const defaults = inputs.machine;
  checkSameMeaning(read);
  const projectId = read.matching('project_id', PATTERNS.projectId, 'a project id') ?? inputs.projectId;
  const region = read.matching('region', PATTERNS.region, 'a region such as us-central1') ?? inputs.region;
  const bucket = read.matching('gcs_bucket', PATTERNS.bucket, 'the name of a bucket') ?? inputs.bucket;
  const provisioningModel = provisioningModelOf(read, defaults);
  const plain = plainArguments(read, defaults);
  const cpuCount = read.number('cpu_count', RESOURCE_FIELDS.cpu_count);
  const timeout = read.integer('timeout_seconds', RESOURCE_FIELDS.timeout_seconds);
  const registry = registryOf(read, defaults, plain.imageStreaming);
  const hasTemplate = plain.instanceTemplate !== undefined;
  checkPlace(read, plain.zones, region);
  const gpu = gpuOf(read, defaults) ?? (hasTemplate ? undefined : builtInGpu(plain.machineType));
  const env = environmentOf(read, defaults.env);
  const secrets = secretsOf(read, defaults.secrets, projectId);
  checkSecretNames(read, env, secrets);
  const { network, subnetwork } = hasTemplate ? {} : networkOf(read, plain, { projectId, region });
  const disks = disksGiven(
    read,
    defaults.disks,
    hasTemplate ? undefined : { type: plain.machineType, ...(gpu && { gpuType: gpu.type }) },
  );
  const machine: Machine = {
    ...plain,
    network,
    subnetwork,
    projectId: projectId ?? '',
    region: region ?? '',
    bucket: bucket ?? '',
    credentialsPath: read.located('credentials_path'),
    requirements: read.list('requirements') ?? defaults.requirements,
    cpuMilli:
      read.integer('cpu_milli', RESOURCE_FIELDS.cpu_milli) ??
      (cpuCount === undefined ? defaults.cpuMilli : Math.round(cpuCount * 1000)),
    bootDiskType: plain.bootDiskType ?? defaultBootDiskType(plain.machineType),
    disks,
    mounts: mountsGiven(read, defaults.mounts, { disks, bucket }),
    gpu,
    ...(registry && { registry }),
    provisioningModel,
    maxRetries:
      losses === undefined
        ? (plain.maxRetries ?? (provisioningModel === 'SPOT' ? SPOT_RETRIES : 1))
        : losses - 1,
    taskTimeoutSeconds: timeout ?? defaults.taskTimeoutSeconds,
    env,
    secrets,
    labels: labelsGiven(read, defaults.labels),
  };
  checkMachine(read, machine);
  const needed = { project_id: projectId, region, gcs_bucket: bucket };
  const missing = (Object.keys(needed) as (keyof typeof needed)[]).filter(
    (name) => needed[name] === undefined && !read.has(name) && !read.isUnread(name),
  );
  return {
    draft: machine,
    ...(read.problems.length === 0 && missing.length === 0 && { machine }),
    problems: read.problems,
    warnings: read.warnings,
    missing,
  };
}

function checkPlace(read: WithReader, zones: readonly string[], given: string | undefined): void {
  const region = read.isUnread('region') ? undefined : given;
  const unknown = region === undefined ? undefined : unknownRegion(region);
  if (unknown) read.warnEither(['region'], unknown.message, unknown.hint);
  const crooked = zones.find((zone) => !ZONE.test(zone));
  if (crooked !== undefined) {
    read.refuseEither(['zones'], `must be zones such as us-central1-a; got ${JSON.stringify(crooked)}`);
    return;
  }
  const strangers = region ? zones.filter((zone) => !zone.startsWith(`${region}-`)) : [];
  // From 2026-07-31, Batch rejects allowedLocations outside the job's region (batch.proto, AllocationPolicy).
  if (strangers.length > 0) {
    read.refuseEither(['zones'], `names ${strangers.join(', ')}, outside the job's region ${region}`);
    return;
  }
  if (unknown) return;
  for (const zone of zones) {
    const unknownOne = unknownZone(zone);
    if (unknownOne) read.warnEither(['zones'], unknownOne.message, unknownOne.hint);
  }
}

function disksGiven(
  read: WithReader,
  defaults: ReadonlyMap<string, string>,
  machine: { readonly type: string; readonly gpuType?: string } | undefined,
): Machine['disks'] {
  return disksOf(read.mapping('disks') ?? defaults, machine, (message, hint) =>
    read.refuseEither(['disks'], message, hint),
  );
}

function mountsGiven(
  read: WithReader,
  defaults: ReadonlyMap<string, string>,
  { disks, bucket }: { readonly disks: Machine['disks']; readonly bucket: string | undefined },
): Machine['mounts'] {
  const paths = disks.map(({ path }) => path);
  const mounts = mountsOf(read.mapping('mounts') ?? defaults, paths, (message, hint) =>
    read.refuseEither(['mounts'], message, hint),
  );
  for (const { path, source, isWritable } of mounts) {
    if (!isWritable || !isBucket(source) || source.bucket !== bucket) continue;
    const at = read.at('mounts');
    const owner = at ? `Job '${read.job.id}': runs-on.with.mounts` : 'input "mounts"';
    read.warnings.push({
      code: 'mount-own-bucket',
      message: `${owner} lets tasks write to the bucket of the run at ${path}, where they could change results of other runs.`,
      ...(at && { at }),
      hint: 'Mount another bucket to write to.',
    });
  }
  return mounts;
}

function gpuOf(read: WithReader, defaults: Inputs['machine']): Machine['gpu'] {
  const type = read.text('gpu_type') ?? defaults.gpuType;
  const count = read.integer('gpu_count', RESOURCE_FIELDS.gpu_count) ?? defaults.gpuCount;
  if (count === 0) return undefined;
  if (type === undefined && count !== undefined) {
    read.refuse('gpu_count', 'needs gpu_type', 'Write for example gpu_type: nvidia-tesla-t4.');
  }
  return type === undefined ? undefined : { type, count: count ?? 1 };
}

/** A secret has the form of a full name, or of `secret` or `secret:version` in the job's project. */
function secretsOf(
  read: WithReader,
  defaults: ReadonlyMap<string, string>,
  projectId: string | undefined,
): ReadonlyMap<string, string> {
  const secrets = new Map<string, string>();
  for (const [name, given] of [...defaults, ...(read.mapping('secrets') ?? [])]) {
    const short = /^([A-Za-z0-9_-]+)(?::([A-Za-z0-9_-]+))?$/.exec(given);
    const mistake = variableMistake(name);
    if (mistake) {
      read.refuse('secrets', mistake);
    } else if (PATTERNS.secretVersion.test(given)) {
      secrets.set(name, given);
    } else if (/^projects\/[^/]+\/secrets\/[^/]+$/.test(given)) {
      secrets.set(name, `${given}/versions/latest`);
    } else if (short) {
      secrets.set(name, `projects/${projectId}/secrets/${short[1]}/versions/${short[2] ?? 'latest'}`);
    } else {
      const hint = 'Write SECRET, SECRET:VERSION or projects/P/secrets/S/versions/V; never the value itself.';
      read.refuseSecret('secrets', `must name a secret of Secret Manager for '${name}'`, hint);
    }
  }
  return secrets;
}

function labelsGiven(read: WithReader, defaults: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const own = read.mapping('labels') ?? new Map<string, string>();
  const labels = new Map([...defaults, ...own]);
  for (const [key, value] of labels) {
    if (!LABEL_KEY.test(key) || !LABEL_VALUE.test(value) || /^goog(le)?-/.test(key)) {
      const grammar =
        'Keys: lower-case letters, digits, "_" and "-", at most 63 characters, starting with a letter but not with "goog-". Values: the same characters.';
      read.refuse('labels', `has the invalid label '${key}=${value}'`, grammar);
    }
  }
  return labels;
}
