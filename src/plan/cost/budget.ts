import type { Position, Problem } from '../../errors.ts';
import { checkedGlob } from '../../inputs/glob.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import { machinesOf } from '../moves.ts';
import type { Machine, PlannedJob } from '../plan.ts';
import { priceName, pricePerHour } from './prices.ts';
import { vcpusOf } from './vcpus.ts';

type Limits = Pick<Inputs, 'maxCost' | 'maxVcpuHours' | 'warnCost' | 'prices' | 'allowedMachineTypes'>;

/**
 * Reports machines that the cost limits exclude: machine types that are not allowed, and machines whose cost would be
 * unknown during the run. This includes every machine that the job may move to.
 */
export function budgetProblems(planned: PlannedJob, inputs: Limits): readonly Problem[] {
  const machines = machinesOf(planned);
  const names = (isWrong: (machine: Machine) => boolean) => [
    ...new Set(machines.filter(isWrong).map(priceName)),
  ];
  const { prices, maxVcpuHours } = inputs;
  const costInput =
    inputs.maxCost === undefined ? (inputs.warnCost === undefined ? undefined : 'warn_cost') : 'max_cost';
  const priced = costInput && prices ? names((machine) => pricePerHour(machine, prices) === undefined) : [];
  const counted = maxVcpuHours === undefined ? [] : names((machine) => vcpusOf(machine) === undefined);
  return [
    ...notAllowed(planned, machines, inputs.allowedMachineTypes),
    ...problem(planned, priced, {
      code: 'missing-price',
      what: `runs on {}, for which the input "prices" has no price; the input "${costInput}" needs the price of every machine`,
      hint: 'Add it to the input "prices", for the provisioning model that the job uses.',
    }),
    ...problem(planned, counted, {
      code: 'unknown-vcpus',
      what: 'runs on {}, whose vCPUs are not known; the input "max_vcpu_hours" needs those of every machine',
      hint: 'Set "machine_type" to a type that this Action knows, or limit the run with "max_cost".',
    }),
  ];
}

function notAllowed(
  planned: PlannedJob,
  machines: readonly Machine[],
  allowed: readonly string[],
): readonly Problem[] {
  if (allowed.length === 0) return [];
  const globs = allowed.map(checkedGlob);
  const isAllowed = ({ machineType, instanceTemplate }: Machine) =>
    instanceTemplate === undefined && globs.some((glob) => glob.matches(machineType));
  const refused = [...new Set(machines.filter((machine) => !isAllowed(machine)).map(nameOf))];
  return problem(planned, refused, {
    code: 'machine-not-allowed',
    what: 'runs on {}, which the input "allowed_machine_types" does not allow',
    hint: `Choose a machine type that matches ${allowed.join(', ')}, also in "fallback" and "on_out_of_memory".`,
  });
}

const nameOf = ({ machineType, instanceTemplate }: Machine): string =>
  instanceTemplate === undefined ? machineType : `instance template ${instanceTemplate}`;

function problem(
  planned: PlannedJob,
  names: readonly string[],
  of: { readonly code: string; readonly what: string; readonly hint: string },
): readonly Problem[] {
  if (names.length === 0) return [];
  const what = of.what.replace('{}', () => names.join(', '));
  const { code, hint } = of;
  return [{ code, message: `Job '${planned.job.id}' ${what}.`, at: placeOf(planned), hint }];
}

/** Position of the job's machine settings. */
function placeOf({ job }: PlannedJob): Position {
  const given = ['machine_type', 'instance_template', 'fallback', 'on_out_of_memory'].flatMap(
    (name) => job.runsOn.with.get(name)?.keyAt ?? [],
  );
  return given[0] ?? job.at;
}
