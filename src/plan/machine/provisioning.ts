import { type MachineInputs, PROVISIONING_MODELS, type ProvisioningModel } from '../../inputs/machine.ts';
import { RESOURCE_FIELDS } from '../../inputs/resource-fields.ts';
import type { Machine } from '../plan.ts';
import { MACHINE_DATA } from './data.ts';
import { refuseBoth } from './same-meaning.ts';
import { isKnownSeries } from './types.ts';
import type { WithReader } from './with-reader.ts';

const KEYS = ['provisioning_model', 'spot', 'preemptible'] as const;

/** Batch ends a job on FLEX_START machines after 7 days (cloud.google.com/batch/quotas). */
export const FLEX_START_SECONDS = 7 * 24 * 3600;

/** The provisioning model of a job's VMs: from one of three arguments of the job, else from the input. */
export function provisioningModelOf(read: WithReader, defaults: MachineInputs): ProvisioningModel {
  const isSpot = read.boolean('spot') ?? read.boolean('preemptible');
  const named = read.choice('provisioning_model', PROVISIONING_MODELS);
  if (named !== undefined && isSpot !== undefined && isSpot !== (named === 'SPOT')) {
    refuseBoth(
      read,
      ['provisioning_model', named],
      [read.has('spot') ? 'spot' : 'preemptible', String(isSpot)],
    );
  }
  return named ?? (isSpot === undefined ? defaults.provisioningModel : isSpot ? 'SPOT' : 'STANDARD');
}

/**
 * The number of machines that a task of the job may lose until it moves to others; undefined if it does not move.
 * `hasFallback`: the job has a list of other machines; without one, only Spot machines are replaced, with standard
 * ones.
 */
export function maxPreemptionsOf(
  read: WithReader,
  of: { readonly model: ProvisioningModel; readonly hasFallback: boolean; readonly defaults: MachineInputs },
): number | undefined {
  const { model, hasFallback, defaults } = of;
  const own = read.integer('max_preemptions', RESOURCE_FIELDS.max_preemptions);
  if (model === 'SPOT' || (hasFallback && model !== 'FLEX_START')) {
    return own ?? defaults.maxPreemptions ?? (hasFallback ? 1 : undefined);
  }
  // As an input, it applies to all jobs with Spot machines.
  const isForNobody = model !== 'STANDARD' && !KEYS.some((key) => read.has(key));
  if (own !== undefined || (isForNobody && defaults.maxPreemptions !== undefined)) {
    read.refuseEither(['max_preemptions'], 'is for Spot machines', 'Write spot: true, or remove it.');
  }
  return hasFallback ? 1 : undefined;
}

const onlySpot = (machineType: string) =>
  `${machineType} is only available with the provisioning model SPOT or FLEX_START`;

/** Checks that a machine that is lost too often can be replaced with a standard one. */
export function checkStandard(read: WithReader, machineType: string): void {
  if (!MACHINE_DATA.withoutStandard.test(machineType)) return;
  read.refuseEither(['max_preemptions'], `does not fit: ${onlySpot(machineType)}`);
}

/** Checks that the provisioning model is possible with the machine, the reservation and the timeout of a task. */
export function checkProvisioning(read: WithReader, machine: Machine): void {
  const { provisioningModel: model, machineType } = machine;
  const isReserved = machine.reservation !== undefined && machine.reservation !== 'NO_RESERVATION';
  const types = [...KEYS, 'machine_type'];
  if (model === 'SPOT' && MACHINE_DATA.withoutSpot.test(machineType)) {
    read.refuseEither(types, `does not fit: Compute Engine has no Spot machines of type ${machineType}`);
  }
  if (model === 'STANDARD' && MACHINE_DATA.withoutStandard.test(machineType)) {
    read.refuseEither(types, `does not fit: ${onlySpot(machineType)}`, 'Write spot: true.');
  }
  if (model === 'RESERVATION_BOUND' && !isReserved) {
    read.refuseEither(KEYS, 'needs reservation when it is RESERVATION_BOUND', 'Name the reservation.');
  }
  if (model === 'FLEX_START') checkFlexStart(read, machine, isReserved);
}

/** cloud.google.com/compute/docs/instances/about-flex-start-vms. */
function checkFlexStart(read: WithReader, machine: Machine, isReserved: boolean): void {
  const { machineType } = machine;
  if (machine.gpu === undefined && !MACHINE_DATA.flexStart.test(machineType)) {
    const keys = [...KEYS, 'machine_type'];
    if (isKnownSeries(machineType)) {
      read.refuseEither(
        keys,
        `does not fit: FLEX_START is only for machines with GPUs and for H4D, not for ${machineType}`,
      );
    } else {
      read.warnEither(keys, `is FLEX_START, and ${machineType} is not known to have GPUs`);
    }
  }
  if (machine.taskTimeoutSeconds > FLEX_START_SECONDS) {
    read.refuseEither(
      ['timeout_seconds'],
      `is ${machine.taskTimeoutSeconds} s; tasks on FLEX_START machines run for at most 7 days`,
    );
  }
  if (machine.placement !== undefined) {
    read.refuseEither(['placement'], 'cannot be combined with the provisioning model FLEX_START');
  }
  if (isReserved) {
    read.refuseEither(
      ['reservation'],
      'cannot be combined with the provisioning model FLEX_START',
      'Remove it.',
    );
  }
}
