import type { ModelPrices, PriceTable } from '../../inputs/prices.ts';
import { builtInGpu } from '../machine/types.ts';
import type { Machine } from '../plan.ts';

/**
 * What one VM of a job costs an hour; undefined when the table does not tell. The price of a machine type with GPUs of its
 * own includes them, unless the table names the GPU as well; GPUs that are added need a price of their own.
 */
export function pricePerHour(machine: Machine, prices: PriceTable): number | undefined {
  // A template says what the VM is, not the machine type.
  if (machine.instanceTemplate !== undefined) return undefined;
  const base = priceOf(prices.perHour.get(machine.machineType), machine);
  const { gpu } = machine;
  if (!gpu || base === undefined) return base;
  const each = priceOf(prices.perHour.get(gpu.type), machine);
  if (each === undefined) return builtInGpu(machine.machineType) ? base : undefined;
  return base + each * gpu.count;
}

function priceOf(price: ModelPrices | undefined, { provisioningModel }: Machine): number | undefined {
  switch (provisioningModel) {
    case 'STANDARD':
      return price?.standard;
    case 'SPOT':
      return price?.spot;
    case 'FLEX_START':
      return price?.flex_start;
    case 'RESERVATION_BOUND':
      return price?.reservation_bound ?? price?.standard;
  }
}

/** `0.42 USD`, with as many digits as a small sum needs. */
export function costText(amount: number, { currency }: PriceTable): string {
  const digits = amount === 0 || amount >= 0.095 ? 2 : Math.min(6, 1 - Math.floor(Math.log10(amount)));
  return `${amount.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${currency}`;
}

/** What a machine is called in the input `prices`: `e2-standard-4 (spot)`. */
export function priceName({ machineType, instanceTemplate, provisioningModel }: Machine): string {
  if (instanceTemplate !== undefined) return `instance template ${instanceTemplate}`;
  const model = provisioningModel.toLowerCase();
  return machineType + (model === 'standard' ? '' : ` (${model})`);
}
