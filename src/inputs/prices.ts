import { textOf, type Value } from '../definition/python/value.ts';
import { readInputText } from '../definition/yaml/input-text.ts';
import type { InputReader } from './reader.ts';

/** What machines cost, as the workflow file tells: Google's prices depend on region, contract and day. */
export interface PriceTable {
  /** `USD` */
  readonly currency: string;
  /** Of one machine or accelerator, by its type. */
  readonly perHour: ReadonlyMap<string, { readonly standard?: number; readonly spot?: number }>;
}

const FORM =
  'Write for example\nprices: |\n  currency: USD\n  e2-standard-4: 0.134\n  n2-standard-8: {standard: 0.389, spot: 0.094}';

/** Reads the input `prices`: what a machine costs an hour, by machine type or accelerator type. */
export function pricesOf(read: InputReader): PriceTable | undefined {
  const given = read.text('prices');
  if (given === undefined) return undefined;
  const text = readInputText(given);
  if ('error' in text) {
    read.refuse('prices', `cannot be read: ${text.error}`, FORM);
    return undefined;
  }
  if (!(text.value instanceof Map)) {
    read.refuse('prices', 'must be a mapping of machine types to prices of an hour', FORM);
    return undefined;
  }
  let currency = 'USD';
  const perHour = new Map<string, { standard?: number; spot?: number }>();
  for (const [key, value] of text.value as ReadonlyMap<Value, Value>) {
    const name = textOf(key);
    if (name === 'currency') {
      if (typeof value === 'string' && /^\S{1,8}$/.test(value)) currency = value;
      else read.refuse('prices', 'has a currency that is no short word such as "USD"', FORM);
      continue;
    }
    const price = priceOf(value);
    if (price) perHour.set(name, price);
    else {
      const expected = 'a number of at least 0, or a mapping with "standard", "spot" or both';
      read.refuse('prices', `has no price for "${name}": it must be ${expected}`, FORM);
    }
  }
  return { currency, perHour };
}

function priceOf(value: Value): { standard?: number; spot?: number } | undefined {
  if (isPrice(value)) return { standard: value, spot: value };
  if (!(value instanceof Map) || value.size === 0) return undefined;
  const price: { standard?: number; spot?: number } = {};
  for (const [model, amount] of value as ReadonlyMap<Value, Value>) {
    if ((model !== 'standard' && model !== 'spot') || !isPrice(amount)) return undefined;
    price[model] = amount;
  }
  return price;
}

const isPrice = (value: Value): value is number =>
  typeof value === 'number' && value >= 0 && Number.isFinite(value);
