import { textOf, type Value } from '../definition/python/value.ts';
import { readInputText } from '../definition/yaml/input-text.ts';
import type { InputReader } from './reader.ts';

/** Of an hour, by provisioning model. */
export type ModelPrices = { readonly [Model in (typeof MODELS)[number]]?: number };

const MODELS = ['standard', 'spot', 'flex_start', 'reservation_bound'] as const;

/** Prices of machines from the workflow file, because Google's prices depend on region, contract and day. */
export interface PriceTable {
  /** `USD` */
  readonly currency: string;
  /** Price of one machine or accelerator, by its type. */
  readonly perHour: ReadonlyMap<string, ModelPrices>;
}

const FORM =
  'Write for example\nprices: |\n  currency: USD\n  e2-standard-4: 0.134\n  n2-standard-8: {standard: 0.389, spot: 0.094}';

/** Reads the input `prices`: the price per hour, by machine type or accelerator type. */
export function pricesOf(read: InputReader): PriceTable | undefined {
  const given = read.text('prices');
  if (given === undefined) return undefined;
  const text = readInputText(given);
  if ('error' in text) {
    read.refuse('prices', `cannot be read: ${text.error}`, FORM);
    return undefined;
  }
  if (!(text.value instanceof Map)) {
    read.refuse('prices', 'must be a mapping of machine types to hourly prices', FORM);
    return undefined;
  }
  let currency = 'USD';
  const perHour = new Map<string, ModelPrices>();
  for (const [key, value] of text.value as ReadonlyMap<Value, Value>) {
    const name = textOf(key);
    if (name === 'currency') {
      if (typeof value === 'string' && /^\S{1,8}$/.test(value)) currency = value;
      else read.refuse('prices', 'has a currency that is not a short word such as "USD"', FORM);
      continue;
    }
    const price = priceOf(value);
    if (price) perHour.set(name, price);
    else {
      const expected =
        'a number of at least 0, or a mapping of "standard", "spot", "flex_start" and "reservation_bound" to such numbers';
      read.refuse('prices', `has no price for "${name}": it must be ${expected}`, FORM);
    }
  }
  return { currency, perHour };
}

function priceOf(value: Value): ModelPrices | undefined {
  if (isPrice(value)) return Object.fromEntries(MODELS.map((model) => [model, value]));
  if (!(value instanceof Map) || value.size === 0) return undefined;
  const price: { -readonly [Model in keyof ModelPrices]: ModelPrices[Model] } = {};
  for (const [key, amount] of value as ReadonlyMap<Value, Value>) {
    const model = MODELS.find((known) => known === key);
    if (model === undefined || !isPrice(amount)) return undefined;
    price[model] = amount;
  }
  return price;
}

const isPrice = (value: Value): value is number =>
  typeof value === 'number' && value >= 0 && Number.isFinite(value);
