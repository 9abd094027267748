import type { ModelPrices, PriceTable } from '../../inputs/prices.ts';
import { builtInGpu } from '../machine/types.ts';
import type { Machine } from '../plan.ts';

/**
 * Price per hour of one VM of a job; undefined if the table has none. The price of a machine type with built-in GPUs
 * includes them, unless the table also has the GPU. Added GPUs need their own price.
 */
export function pricePerHour(machine: Machine, prices: PriceTable): number | undefined {
  // The VM is defined by a template, not by the machine type.
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

/** `0.42 USD`, with enough digits for a small sum. */
export function costText(amount: number, { currency }: PriceTable): string {
  const digits = amount === 0 || amount >= 0.095 ? 2 : Math.min(6, 1 - Math.floor(Math.log10(amount)));
  return `${amount.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${currency}`;
}

/** The name of a machine in the input `prices`: `e2-standard-4 (spot)`. */
export function priceName({ machineType, instanceTemplate, provisioningModel }: Machine): string {
  if (instanceTemplate !== undefined) return `instance template ${instanceTemplate}`;
  const model = provisioningModel.toLowerCase();
  return machineType + (model === 'standard' ? '' : ` (${model})`);
}
