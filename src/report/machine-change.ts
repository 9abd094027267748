import type { Machine } from '../plan/plan.ts';
import { numberText } from './numbers.ts';

const MODELS: Readonly<Record<Machine['provisioningModel'], string>> = {
  STANDARD: 'standard',
  SPOT: 'Spot',
  FLEX_START: 'flex-start',
  RESERVATION_BOUND: 'reserved',
};

/** The provisioning model of a machine, in words. */
export const modelText = ({ provisioningModel }: Pick<Machine, 'provisioningModel'>): string =>
  MODELS[provisioningModel];

/** The difference between two machines, such as `standard machines` or `Spot n2d-standard-8 machines in us-east1`. */
export function machinesText(own: Machine, other: Machine): string {
  const what = [
    own.provisioningModel === other.provisioningModel ? '' : modelText(other),
    own.machineType === other.machineType ? '' : other.machineType,
  ].filter((text) => text !== '');
  const isMore = own.memoryMib !== other.memoryMib && other.memoryMib !== undefined;
  const where = own.zones.join() === other.zones.join() ? '' : other.zones.join(', ');
  const place = own.region === other.region ? where : other.region;
  const memory = isMore ? `with ${numberText(other.memoryMib ?? 0)} MiB for each task` : '';
  const text = [...what, 'machines', memory, place && `in ${place}`].filter((part) => part !== '').join(' ');
  return text === 'machines' ? 'other machines' : text;
}
