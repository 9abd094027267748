import { faultKinds } from './fault-kinds.ts';
import { LIMITS } from './github/limit-texts.ts';
import type { Fault, Faults } from './types.ts';

/** Delay of a response of kind `slow`. */
export const SLOW_MS = 3_000;

const SERVICES = [
  ...['batch', 'storage', 'sts', 'iamcredentials', 'oidc', 'metadata', 'logging', 'github'],
  ...['cloudresourcemanager', 'iam'],
];
const FIELDS = [
  'service',
  'method',
  'path',
  'body',
  'times',
  'kind',
  'status',
  'retryAfter',
  'limit',
  'afterCommit',
  'chance',
];

/** Faults that wait for matching calls: the oldest matching one is used first. */
export function createFaults(): Faults {
  let waiting: { fault: Fault; left: number }[] = [];
  let random = seededRandom();
  return {
    add(fault) {
      waiting.push({ fault, left: fault.times });
    },
    take({ service, method, path, body }) {
      const found = waiting.find(
        ({ fault }) =>
          fault.service === service &&
          (fault.method === undefined || fault.method === method) &&
          (fault.path === undefined || path.includes(fault.path)) &&
          (fault.body === undefined || body?.includes(fault.body) === true) &&
          (fault.chance === undefined || random() < fault.chance),
      );
      if (!found) return undefined;
      found.left -= 1;
      if (found.left <= 0) waiting = waiting.filter((entry) => entry !== found);
      return found.fault;
    },
    left: () => waiting.reduce((sum, { left }) => sum + left, 0),
    clear() {
      random = seededRandom();
      waiting = [];
    },
  };
}

/** Reproducible numbers from 0 to 1 (mulberry32). */
function seededRandom(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Reads the body of `POST /faults`. Returns a mistake as text. */
export function parseFault(value: unknown): Fault | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'The body must be an object.';
  const body = value as Record<string, unknown>;
  const unknownField = Object.keys(body).find((field) => !FIELDS.includes(field));
  if (unknownField) return `Unknown field "${unknownField}"; known: ${FIELDS.join(', ')}.`;
  if (!SERVICES.includes(String(body.service))) return `"service" must be one of ${SERVICES.join(', ')}.`;
  if (!faultKinds.some((kind) => kind === body.kind))
    return `"kind" must be one of ${faultKinds.join(', ')}.`;
  const times = body.times ?? 1;
  if (!Number.isInteger(times) || Number(times) < 1) return '"times" must be a whole number from 1.';
  if (body.limit !== undefined && !LIMITS.some((each) => each === body.limit))
    return `"limit" must be one of ${LIMITS.join(', ')}.`;
  if (body.limit !== undefined && (body.kind !== 'status' || body.service !== 'github'))
    return '"limit" is for kind "status" of GitHub.';
  if (
    body.kind === 'status' &&
    body.limit === undefined &&
    !(Number(body.status) >= 400 && Number(body.status) <= 599)
  ) {
    return '"status" must be an HTTP status from 400 to 599.';
  }
  const chance = body.chance ?? 1;
  if (!(typeof chance === 'number' && chance > 0 && chance <= 1))
    return '"chance" must be a number above 0, up to 1.';
  return { ...(body as unknown as Fault), times: Number(times) };
}
