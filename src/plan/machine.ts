import type { Job } from '../definition/model.ts';
import type { Problem } from '../errors.ts';
import { PATTERNS } from '../input-patterns.ts';
import type { Inputs } from '../inputs.ts';
import { disksOf } from './disks.ts';
import { checkMachine, extrasOf } from './machine-rules.ts';
import { builtInGpu, defaultBootDiskType } from './machine-types.ts';
import type { Machine } from './plan.ts';
import { type WithReader, withReader } from './with-reader.ts';

const LABEL_KEY = /^[a-z][a-z0-9_-]{0,62}$/;
const LABEL_VALUE = /^[a-z0-9_-]{0,63}$/;

/**
 * Lays a job's `runs-on.with` over the inputs. Every problem names the field, in the definition or in the inputs.
 * `machine` is there only when there is none. `missing` are inputs that this job needs and nobody gave.
 */
export function machineOf(
  job: Job,
  inputs: Inputs,
): {
  readonly machine?: Machine;
  readonly maxParallelTasks?: number;
  readonly problems: readonly Problem[];
  readonly missing: readonly ('project_id' | 'region' | 'gcs_bucket')[];
} {
  const read = withReader(job);
  const defaults = inputs.machine;
  const projectId = read.matching('project_id', PATTERNS.projectId, 'a project id') ?? inputs.projectId;
  const region = read.matching('region', PATTERNS.region, 'a region such as us-central1') ?? inputs.region;
  const bucket = read.matching('gcs_bucket', PATTERNS.bucket, 'the name of a bucket') ?? inputs.bucket;
  const isSpot = read.boolean('spot') ?? read.boolean('preemptible');
  const provisioningModel = isSpot === undefined ? defaults.provisioningModel : isSpot ? 'SPOT' : 'STANDARD';
  const cpuCount = read.number('cpu_count', { min: 0.1, max: 416 });
  const timeout = read.integer('timeout_seconds', { min: 1, max: 14 * 24 * 3600 });
  const retries = read.integer('retry_count', { min: 0, max: 10 });
  const extras = extrasOf(read, defaults);
  const machineType = read.text('machine_type') ?? defaults.machineType;
  const hasTemplate = extras.instanceTemplate !== undefined;
  const maxPreemptions = hasTemplate ? undefined : maxPreemptionsOf(read, provisioningModel, defaults);
  const machine: Machine = {
    ...extras,
    projectId: projectId ?? '',
    region: region ?? '',
    bucket: bucket ?? '',
    zones: zonesOf(read, defaults.zones, region, job),
    credentialsPath: read.located('credentials_path'),
    image: read.text('image') ?? defaults.image,
    requirements: read.list('requirements') ?? defaults.requirements,
    cache: read.boolean('cache') ?? defaults.cache,
    machineType,
    cpuMilli:
      read.integer('cpu_milli', { min: 100, max: 416_000 }) ??
      (cpuCount === undefined ? defaults.cpuMilli : Math.round(cpuCount * 1000)),
    memoryMib: read.integer('memory_mb', { min: 128, max: 30_000_000 }) ?? defaults.memoryMib,
    bootDiskGb: read.integer('boot_disk_size_gb', { min: 10, max: 65_536 }) ?? defaults.bootDiskGb,
    bootDiskType: read.text('boot_disk_type') ?? defaults.bootDiskType ?? defaultBootDiskType(machineType),
    disks: disksGiven(read, defaults.disks, hasTemplate ? undefined : machineType),
    gpu: gpuOf(read, defaults) ?? (hasTemplate ? undefined : builtInGpu(machineType)),
    provisioningModel,
    maxPreemptions,
    maxRetries:
      retries ??
      defaults.maxRetries ??
      (provisioningModel === 'SPOT' && maxPreemptions === undefined ? 3 : 1),
    taskTimeoutSeconds: timeout ?? defaults.taskTimeoutSeconds,
    serviceAccount:
      read.matching('service_account', PATTERNS.serviceAccount, 'the e-mail of a service account') ??
      defaults.serviceAccount,
    network: read.text('network') ?? defaults.network,
    subnetwork: read.text('subnetwork') ?? defaults.subnetwork,
    noExternalIp: read.boolean('no_external_ip') ?? defaults.noExternalIp,
    env: new Map([...defaults.env, ...environmentOf(read)]),
    secrets: secretsOf(read, defaults.secrets, projectId),
    labels: labelsGiven(read, defaults.labels),
  };
  checkMachine(read, machine);
  const needed = { project_id: projectId, region, gcs_bucket: bucket };
  const missing = (Object.keys(needed) as (keyof typeof needed)[]).filter(
    (name) => needed[name] === undefined && !read.has(name),
  );
  return {
    machine: read.problems.length === 0 && missing.length === 0 ? machine : undefined,
    maxParallelTasks: read.integer('max_parallel_tasks', { min: 1, max: 5_000 }) ?? defaults.maxParallelTasks,
    problems: read.problems,
    missing,
  };
}

function zonesOf(
  read: WithReader,
  defaults: readonly string[],
  region: string | undefined,
  job: Job,
): readonly string[] {
  const zones = read.list('zones') ?? defaults;
  const strangers = region ? zones.filter((zone) => !zone.startsWith(`${region}-`)) : [];
  // allowedLocations outside the job's own region are refused from 2026-07-31 on (batch.proto, AllocationPolicy).
  if (strangers.length > 0) {
    const where = read.has('zones') ? `runs-on.with.zones of job '${job.id}'` : 'input "zones"';
    read.problems.push({
      code: 'zone-outside-region',
      message: `${where} names ${strangers.join(', ')}, outside the job's region ${region}.`,
      at: read.at('zones') ?? job.runsOn.at,
    });
  }
  return zones;
}

function disksGiven(
  read: WithReader,
  defaults: ReadonlyMap<string, string>,
  machineType: string | undefined,
): Machine['disks'] {
  const refuse = read.has('disks') ? read.refuse : read.refuseInput;
  return disksOf(read.mapping('disks') ?? defaults, machineType, (message, hint) =>
    refuse('disks', message, hint),
  );
}

function gpuOf(read: WithReader, defaults: Inputs['machine']): Machine['gpu'] {
  const type = read.text('gpu_type') ?? defaults.gpuType;
  const count = read.integer('gpu_count', { min: 0, max: 16 }) ?? defaults.gpuCount;
  if (count === 0) return undefined;
  if (type === undefined && count !== undefined) {
    read.refuse('gpu_count', 'needs gpu_type', 'Write for example gpu_type: nvidia-tesla-t4.');
  }
  return type === undefined ? undefined : { type, count: count ?? 1 };
}

function maxPreemptionsOf(
  read: WithReader,
  model: Machine['provisioningModel'],
  defaults: Inputs['machine'],
): number | undefined {
  const own = read.integer('max_preemptions', { min: 1, max: 11 });
  if (model === 'SPOT') return own ?? defaults.maxPreemptions;
  if (own !== undefined)
    read.refuse('max_preemptions', 'is for Spot machines', 'Write spot: true, or leave it out.');
  return undefined;
}

function environmentOf(read: WithReader): ReadonlyMap<string, string> {
  const env = read.mapping('env') ?? new Map<string, string>();
  for (const name of env.keys()) {
    if (!PATTERNS.environmentName.test(name)) read.refuse('env', `has the invalid variable name '${name}'`);
  }
  return env;
}

/** A secret is named in full, as `secret`, or as `secret:version` in the job's own project. */
function secretsOf(
  read: WithReader,
  defaults: ReadonlyMap<string, string>,
  projectId: string | undefined,
): ReadonlyMap<string, string> {
  const secrets = new Map<string, string>();
  for (const [name, given] of [...defaults, ...(read.mapping('secrets') ?? [])]) {
    const short = /^([A-Za-z0-9_-]+)(?::([A-Za-z0-9_-]+))?$/.exec(given);
    if (!PATTERNS.environmentName.test(name)) {
      read.refuse('secrets', `has the invalid variable name '${name}'`);
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
  const labels = new Map([...defaults, ...(read.mapping('labels') ?? [])]);
  for (const [key, value] of labels) {
    if (!LABEL_KEY.test(key) || !LABEL_VALUE.test(value) || /^goog(le)?-/.test(key)) {
      const grammar =
        'Keys are a-z, 0-9, "_" and "-", from a letter, at most 63 and not from "goog-"; values the same without the first rule.';
      read.refuse('labels', `has the invalid label '${key}=${value}'`, grammar);
    }
  }
  return labels;
}
