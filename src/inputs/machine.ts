import type { Value } from '../definition/python/value.ts';
import { readInputText } from '../definition/yaml/input-text.ts';
import { PATTERNS } from './patterns.ts';
import { plainInputs } from './plain-fields.ts';
import type { InputReader } from './reader.ts';
import { type PlainFields, RESOURCE_FIELDS } from './resource-fields.ts';

/** How Compute Engine provides VMs (batch.proto, AllocationPolicy.ProvisioningModel, without the deprecated one). */
export const PROVISIONING_MODELS = ['STANDARD', 'SPOT', 'FLEX_START', 'RESERVATION_BOUND'] as const;

export type ProvisioningModel = (typeof PROVISIONING_MODELS)[number];

/** Arguments of `runs-on.with`. They are checked per job, because they must fit the job's own arguments. */
export type Overrides = readonly ReadonlyMap<Value, Value>[];

/** Defaults for the machines of all jobs; a job's `runs-on.with` overrides them. */
export type MachineInputs = PlainFields & {
  readonly requirements: readonly string[];
  readonly cpuMilli?: number;
  readonly gpuType?: string;
  readonly gpuCount?: number;
  /** Path → `TYPE:SIZE_GB`. */
  readonly disks: ReadonlyMap<string, string>;
  /** Path → `gs://bucket/folder` or `nfs://server/export`, with `:rw` and options. */
  readonly mounts: ReadonlyMap<string, string>;
  readonly registryUsername?: string;
  readonly registryPassword?: string;
  readonly provisioningModel: ProvisioningModel;
  readonly maxPreemptions?: number;
  readonly fallback?: Overrides;
  readonly fallbackAfterSeconds: number;
  readonly startEarly: (typeof START_EARLY)[number];
  readonly onOutOfMemory?: Overrides | 'next';
  readonly taskTimeoutSeconds: number;
  readonly env: ReadonlyMap<string, string>;
  /** Variable → resource name of a Secret Manager version. */
  readonly secrets: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly skipDefaultLabels: boolean;
};

/** Reads the inputs about machines. `requirements` is the unchanged text of that input, including line breaks. */
export function machineInputs(read: InputReader, requirements: string): MachineInputs {
  const cpuCount = read.text('cpu_count');
  const cpuMilli = cpuCount === undefined ? undefined : Math.round(Number(cpuCount) * 1000);
  const { min, max } = RESOURCE_FIELDS.cpu_milli;
  if (cpuMilli !== undefined && !(cpuMilli >= min && cpuMilli <= max)) {
    read.refuse(
      'cpu_count',
      `must be a number of vCPUs from ${min / 1000} to ${max / 1000}; got "${cpuCount}"`,
    );
  }
  const inputs: MachineInputs = {
    ...plainInputs(read),
    requirements: requirements
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line && !line.startsWith('#')),
    cpuMilli,
    gpuType: read.text('gpu_type'),
    gpuCount: read.integer('gpu_count', { ...RESOURCE_FIELDS.gpu_count, min: 1 }),
    disks: read.keyValues('disks'),
    mounts: mountsIn(read),
    registryUsername: read.text('registry_username'),
    registryPassword: registryPasswordOf(read),
    provisioningModel: read.choice('provisioning_model', PROVISIONING_MODELS),
    maxPreemptions: read.integer('max_preemptions', RESOURCE_FIELDS.max_preemptions),
    fallback: overridesOf(read, 'fallback', 'a list of mappings'),
    fallbackAfterSeconds: read.duration('fallback_after', FALLBACK_AFTER) ?? 15 * 60,
    startEarly: read.choice('start_early', START_EARLY),
    onOutOfMemory:
      read.text('on_out_of_memory') === 'next'
        ? 'next'
        : overridesOf(read, 'on_out_of_memory', '"next" or a list of mappings'),
    taskTimeoutSeconds: read.duration('task_timeout', RESOURCE_FIELDS.timeout_seconds) ?? 6 * 3600,
    env: read.keyValues('env_vars'),
    secrets: read.keyValues('secrets'),
    labels: read.keyValues('labels'),
    skipDefaultLabels: read.boolean('skip_default_labels'),
  };
  checkNames(read, inputs);
  return inputs;
}

/** One per line: the name of a folder may hold a comma. */
function mountsIn(read: InputReader): ReadonlyMap<string, string> {
  const mounts = new Map<string, string>();
  for (const row of read.rows('mounts')) {
    const sign = row.indexOf('=');
    const path = row.slice(0, Math.max(0, sign)).trim();
    if (path === '') {
      read.refuse('mounts', `has '${row}', which is not PATH=gs://bucket/folder`, 'Write one per line.');
    } else if (mounts.has(path)) read.refuse('mounts', `has ${path} twice`);
    else mounts.set(path, row.slice(sign + 1).trim());
  }
  return mounts;
}

/** When the Batch job of a job may be created before its needs have ended. */
export const START_EARLY = ['never', 'auto', 'always'] as const;

/** Seconds. Batch fails a job that has waited for two days (cloud.google.com/batch/quotas). */
export const FALLBACK_AFTER = { min: 1, max: 2 * 24 * 3600 } as const;

/** The value of an input that is YAML or JSON. */
function overridesOf(read: InputReader, name: string, expected: string): Overrides | undefined {
  const text = read.text(name);
  if (text === undefined) return undefined;
  const parsed = readInputText(text);
  const example = `Write for example ${name}: '[{machine_type: n2-standard-4}]'.`;
  if ('error' in parsed) {
    read.refuse(name, `must be ${expected}, as YAML or JSON: ${parsed.error}`, example);
    return undefined;
  }
  const { value } = parsed;
  const items = Array.isArray(value) ? (value as readonly Value[]) : undefined;
  const mappings = items?.flatMap((item) => (item instanceof Map ? [item] : []));
  if (mappings && mappings.length === items?.length) return mappings;
  read.refuse(name, `must be ${expected}`, example);
  return undefined;
}

/** Everyone who may read the Batch job could read a password in it (batch.proto, Container.password). */
function registryPasswordOf(read: InputReader): string | undefined {
  const password = read.text('registry_password');
  if (password === undefined || PATTERNS.secretVersion.test(password)) return password;
  // The message omits the value, which may be the password.
  read.refuse('registry_password', 'must be projects/P/secrets/S/versions/V, a secret of Secret Manager');
  return undefined;
}

/** Why a task cannot have a variable of this name, as the end of a sentence. */
export function variableMistake(name: string): string | undefined {
  if (!PATTERNS.environmentName.test(name)) return `has the invalid variable name '${name}'`;
  if (!PATTERNS.reservedName.test(name)) return undefined;
  return `sets ${name}, which ${name.startsWith('BATCH_') ? 'Batch' : 'the task runner'} sets itself`;
}

/** What to write for a name that no variable can have. */
function nameHint(name: string): string | undefined {
  if (PATTERNS.environmentName.test(name)) return undefined;
  const right = name.replace(/^export\s+/, '').replace(/[^A-Za-z0-9_]/g, '_');
  return PATTERNS.environmentName.test(right)
    ? `Write ${right}=VALUE.`
    : 'Names have letters, digits and underscores, and do not begin with a digit.';
}

function checkNames(read: InputReader, machine: MachineInputs): void {
  for (const [input, variables] of [
    ['env_vars', machine.env],
    ['secrets', machine.secrets],
  ] as const) {
    for (const name of variables.keys()) {
      const mistake = variableMistake(name);
      if (mistake) read.refuse(input, mistake, nameHint(name));
    }
  }
  if ((machine.gpuType === undefined) !== (machine.gpuCount === undefined)) {
    const [given, missing] =
      machine.gpuType === undefined ? ['gpu_count', 'gpu_type'] : ['gpu_type', 'gpu_count'];
    read.refuse(given, `needs the input "${missing}"`);
  }
}
