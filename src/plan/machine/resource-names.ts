import { PATTERNS } from '../../inputs/patterns.ts';
import type { Machine } from '../plan.ts';
import { MACHINE_DATA } from './data.ts';
import { DISK_TYPES } from './disk-rules.ts';
import { type UnknownName, unknownName } from './places.ts';
import { factsOf, GPU_TYPES, MACHINE_TYPES, seriesOf } from './types.ts';
import type { WithReader } from './with-reader.ts';

const TEMPLATE =
  /^(?:(?:https:\/\/www\.googleapis\.com\/compute\/v1\/)?projects\/([^/\s]+)\/)?global\/instanceTemplates\/[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** Why an instance template cannot be used, as the end of a sentence (batch.proto, InstancePolicyOrTemplate). */
export function templateMistake(template: string, projectId: string): string | undefined {
  if (PATTERNS.tag.test(template)) return undefined;
  const match = TEMPLATE.exec(template);
  if (/\/regions\/[^/]+\/instanceTemplates\//.test(`/${template}`)) {
    return 'names a regional template; Batch supports only global ones';
  }
  if (!match) {
    return `must be a name or projects/PROJECT/global/instanceTemplates/NAME; got ${JSON.stringify(template)}`;
  }
  const project = match[1];
  // A number may be the number of the job's own project.
  if (project === undefined || project === projectId || /^\d+$/.test(project)) return undefined;
  return `names a template of project ${project}; Batch accepts only those of the job's own project ${projectId}`;
}

/** cloud.google.com/vpc/docs/quota#per_instance */
const MOST_TAGS = 64;

/** A custom G2 type differs only in memory (…/accelerator-optimized-machines#g2-vms). */
const hasCustomTypes = (machineType: string): boolean =>
  seriesOf(machineType) in MACHINE_DATA.custom || seriesOf(machineType) === 'g2';

/**
 * Warns about names that are in no list. They may be newer than the lists, so they don't fail the run, but a misspelled
 * name would do so minutes later.
 */
export function checkNames(read: WithReader, machine: Machine): void {
  const warn = (key: string, unknown: UnknownName | undefined) => {
    if (unknown) read.warnEither([key], unknown.message, unknown.hint);
  };
  for (const tag of machine.tags) {
    if (!PATTERNS.tag.test(tag)) {
      read.refuseEither(
        ['tags'],
        `has the invalid tag ${JSON.stringify(tag)}`,
        'A tag has at most 63 characters (a-z, digits and "-"), starts with a letter, and does not end with "-".',
      );
    }
  }
  if (machine.tags.length > MOST_TAGS) {
    read.refuseEither(['tags'], `has ${machine.tags.length} tags; a VM can have ${MOST_TAGS}`);
  }
  for (const { type } of machine.disks) warn('disks', unknownName(type, DISK_TYPES, 'disk type'));
  if (machine.gpu) warn('gpu_type', unknownName(machine.gpu.type, GPU_TYPES, 'GPU type'));
  if (machine.instanceTemplate !== undefined) return;
  const { machineType, minCpuPlatform } = machine;
  if (!factsOf(machineType)) {
    warn('machine_type', unknownName(machineType, MACHINE_TYPES, 'machine type'));
  } else if (machineType.includes('custom-') && !hasCustomTypes(machineType)) {
    const series = seriesOf(machineType).toUpperCase();
    read.warnEither(
      ['machine_type'],
      `names a custom machine type, which ${series} machines are not known to have`,
    );
  }
  if (minCpuPlatform === undefined) return;
  if (seriesOf(machineType) === 'e2') {
    read.refuseEither(
      ['min_cpu_platform', 'machine_type'],
      `does not fit: Compute Engine chooses the processor of E2 machines (${machineType})`,
    );
  } else {
    warn(
      'min_cpu_platform',
      unknownName(minCpuPlatform, MACHINE_DATA.cpuPlatforms.split(', '), 'CPU platform'),
    );
  }
}
