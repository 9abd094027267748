import type { MachineInputs } from '../../inputs/machine.ts';
import { PATTERNS } from '../../inputs/patterns.ts';
import { RESOURCE_FIELDS, type ResourceField } from '../../inputs/resource-fields.ts';
import type { Machine } from '../plan.ts';
import { MACHINE_DATA } from './data.ts';
import { BOOT_DISK_TYPES, diskMistake } from './disk-rules.ts';
import { checkProvisioning } from './provisioning.ts';
import { checkNames, templateMistake } from './resource-names.ts';
import {
  builtInGpu,
  customMistake,
  factsOf,
  isKnownSeries,
  machineTypeFor,
  seriesOf,
  shapeOf,
} from './types.ts';
import type { WithReader } from './with-reader.ts';

type Refuse = WithReader['refuseEither'];

/**
 * Checks a whole machine against Google's documentation, so that an impossible shape is rejected at its field instead
 * of waiting for a VM that never starts. Unknown values are not rejected.
 */
export function checkMachine(read: WithReader, machine: Machine): void {
  const refuse: Refuse = read.refuseEither;
  checkNames(read, machine);
  if (machine.instanceTemplate !== undefined) {
    checkTemplate(read, machine.instanceTemplate, machine.projectId);
    return;
  }
  const custom = customMistake(machine.machineType);
  if (custom) refuse(['machine_type'], `${custom}; got "${machine.machineType}"`);
  checkGpu(machine, refuse);
  checkBootDisk(machine, refuse);
  checkShare(machine, refuse);
  checkProvisioning(read, machine);
}

function checkTemplate(read: WithReader, template: string, projectId: string): void {
  const mistake = templateMistake(template, projectId);
  if (mistake) read.refuseEither(['instance_template'], mistake);
  for (const [key, field] of Object.entries<ResourceField>(RESOURCE_FIELDS)) {
    if (!field.isOfTemplate || !read.has(key) || read.isUnread(key)) continue;
    read.refuse(key, 'cannot be combined with instance_template, which defines it', 'Remove one of them.');
  }
}

function checkGpu(machine: Machine, refuse: Refuse): void {
  const { gpu, machineType } = machine;
  const own = builtInGpu(machineType);
  if (!gpu) return;
  const other = machineTypeFor(gpu.type);
  const hint = other && `Write for example machine_type: ${other}.`;
  if (own) {
    if (gpu.type !== own.type) {
      refuse(
        ['gpu_type', 'machine_type'],
        `does not fit: ${machineType} has ${own.type}, not ${gpu.type}`,
        hint,
      );
    } else if (gpu.count !== own.count) {
      refuse(
        ['gpu_count', 'gpu_type'],
        `does not fit: ${machineType} has ${own.count} of ${own.type}, not ${gpu.count}`,
        'Remove it.',
      );
    }
    return;
  }
  const counts = MACHINE_DATA.n1Gpus[gpu.type];
  const mostVcpus = counts?.[gpu.count];
  if (counts && mostVcpus === undefined) {
    const all = Object.keys(counts).join(', ');
    refuse(['gpu_count', 'gpu_type'], `is ${gpu.count}; a VM can have ${all} of ${gpu.type}`);
  }
  if ((counts && seriesOf(machineType) !== 'n1') || (!counts && other !== undefined)) {
    const family = counts ? 'N1 machines' : `machines such as ${other}`;
    refuse(
      ['gpu_type', 'machine_type'],
      `does not fit: ${gpu.type} is available with ${family}, not with ${machineType}`,
      hint,
    );
  } else if (!counts && isKnownSeries(machineType) && seriesOf(machineType) !== 'n1') {
    refuse(
      ['gpu_type', 'machine_type'],
      `does not fit: no GPU such as ${gpu.type} can be attached to ${machineType}`,
    );
  } else if (mostVcpus !== undefined && (factsOf(machineType)?.vCpus ?? 0) > mostVcpus) {
    refuse(
      ['gpu_count', 'machine_type', 'gpu_type'],
      `does not fit: a machine with ${gpu.count} of ${gpu.type} has at most ${mostVcpus} vCPUs; ${machineType} has more`,
    );
  }
}

function checkBootDisk(machine: Machine, refuse: Refuse): void {
  const { bootDiskType: type, machineType } = machine;
  if (type === undefined) return;
  if (!BOOT_DISK_TYPES.includes(type)) {
    refuse(['boot_disk_type'], `is not a boot disk type: "${type}"`, `Known: ${BOOT_DISK_TYPES.join(', ')}.`);
    return;
  }
  const mistake = diskMistake(type, machineType);
  if (mistake) refuse(['boot_disk_type', 'machine_type'], `does not fit: ${type} ${mistake}`);
}

/** A task that requests more than a VM has would wait forever. */
function checkShare(machine: Machine, refuse: Refuse): void {
  const shape = shapeOf(machine.machineType);
  if (!shape) return;
  const { cpuMilli = 0, memoryMib = 0 } = machine;
  if (cpuMilli > shape.cpuMilli) {
    refuse(
      ['cpu_milli', 'cpu_count', 'machine_type'],
      `does not fit: a task requests ${cpuMilli / 1000} vCPUs, but ${machine.machineType} has ${shape.cpuMilli / 1000}`,
    );
  }
  if (memoryMib > shape.memoryMib) {
    refuse(
      ['memory_mb', 'machine_type'],
      `does not fit: a task requests ${memoryMib} MiB, but ${machine.machineType} has ${shape.memoryMib}`,
    );
  }
}

/** User and password for the registry of the image. */
export function registryOf(
  read: WithReader,
  defaults: MachineInputs,
  imageStreaming: boolean,
): Machine['registry'] {
  const given = read.text('registry_password');
  // Everyone who may read the Batch job could read a password in it (batch.proto, Container.password).
  if (given !== undefined && !PATTERNS.secretVersion.test(given)) {
    const hint = 'Write projects/P/secrets/S/versions/V; never the value itself.';
    read.refuseSecret('registry_password', 'must name a secret of Secret Manager', hint);
  }
  const username = read.text('registry_username') ?? defaults.registryUsername;
  const password = given ?? defaults.registryPassword;
  const refuse = (key: string, message: string) => read.refuseEither([key], message);
  if ((username === undefined) !== (password === undefined)) {
    const key = username === undefined ? 'registry_password' : 'registry_username';
    refuse(key, 'needs both registry_username and registry_password');
  }
  if (imageStreaming && username !== undefined) {
    refuse('image_streaming', 'cannot be combined with registry_username, which containerd ignores');
  }
  return username === undefined || password === undefined ? undefined : { username, password };
}
