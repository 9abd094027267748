import type { PriceTable } from '../inputs/prices.ts';
import type { Machine } from '../plan/plan.ts';

/** What one VM of a job costs an hour; undefined when the table does not tell. */
export function pricePerHour(machine: Machine, prices: PriceTable): number | undefined {
  // A template says what the VM is, not the machine type.
  if (machine.instanceTemplate !== undefined) return undefined;
  const model = machine.provisioningModel === 'SPOT' ? 'spot' : 'standard';
  const base = prices.perHour.get(machine.machineType)?.[model];
  const gpu = machine.gpu && prices.perHour.get(machine.gpu.type)?.[model];
  return base === undefined ? undefined : base + (gpu ?? 0) * (machine.gpu?.count ?? 0);
}

/** `0.42 USD`, with as many digits as a small sum needs. */
export function costText(amount: number, { currency }: PriceTable): string {
  const digits = amount === 0 || amount >= 0.095 ? 2 : Math.min(6, 1 - Math.floor(Math.log10(amount)));
  return `${amount.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${currency}`;
}
