import { type InputReader, quoted } from './reader.ts';

/** Limits on what a run may cost, as `Inputs` has them. */
interface Budget {
  readonly maxCost?: number;
  readonly maxVcpuHours?: number;
  readonly warnCost?: number;
  readonly allowedMachineTypes: readonly string[];
}

export function budgetOf(read: InputReader): Budget {
  const maxCost = amountOf(read, 'max_cost');
  const warnCost = amountOf(read, 'warn_cost');
  const maxVcpuHours = amountOf(read, 'max_vcpu_hours');
  for (const name of ['max_cost', 'warn_cost']) {
    if (read.text(name) !== undefined && read.text('prices') === undefined) {
      read.refuse(name, 'needs the input "prices" with a price for every machine of the run');
    }
  }
  const allowedMachineTypes = read.list('allowed_machine_types');
  const wrong = allowedMachineTypes.find((pattern) => !/^[a-z0-9*?![\]-]{1,100}$/.test(pattern));
  if (wrong !== undefined) {
    const expected = 'must be patterns of machine types, such as "e2-*" or "n2-standard-[248]"';
    read.refuse('allowed_machine_types', `${expected}; got ${quoted(wrong)}`);
  }
  return {
    ...(maxCost !== undefined && { maxCost }),
    ...(maxVcpuHours !== undefined && { maxVcpuHours }),
    ...(warnCost !== undefined && { warnCost }),
    allowedMachineTypes,
  };
}

function amountOf(read: InputReader, name: string): number | undefined {
  const text = read.text(name);
  if (text === undefined) return undefined;
  const amount = /^\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : 0;
  if (amount > 0) return amount;
  read.refuse(name, `must be a number above 0, such as "20" or "0.5"; got "${text}"`);
  return undefined;
}
