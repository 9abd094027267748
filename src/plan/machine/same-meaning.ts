import type { WithReader } from './with-reader.ts';

/**
 * Reports arguments of the same job or entry that say the same thing in two ways, with different values: one of them
 * would be ignored silently. An argument and an input do not conflict, because arguments override inputs.
 */
export function checkSameMeaning(read: WithReader): void {
  const cpuCount = read.text('cpu_count');
  const cpuMilli = read.text('cpu_milli');
  if (cpuCount && cpuMilli && Math.round(Number(cpuCount) * 1000) !== Number(cpuMilli)) {
    refuseBoth(read, ['cpu_count', cpuCount], ['cpu_milli', cpuMilli]);
  }
  const spot = read.boolean('spot');
  const preemptible = read.boolean('preemptible');
  if (spot !== undefined && preemptible !== undefined && spot !== preemptible) {
    refuseBoth(read, ['spot', String(spot)], ['preemptible', String(preemptible)]);
  }
  const type = read.text('gpu_type');
  if (type !== undefined && Number(read.text('gpu_count')) === 0 && read.has('gpu_count')) {
    refuseBoth(read, ['gpu_type', type], ['gpu_count', '0']);
  }
  const env = read.mapping('env') ?? new Map<string, string>();
  const twice = [...(read.mapping('environment') ?? [])].find(([name, value]) => {
    const other = env.get(name);
    return other !== undefined && other !== value;
  });
  const [name] = twice ?? [];
  // The values may be secrets.
  if (name !== undefined) {
    refuseAt(read, ['env', 'environment'], (first) => `sets ${name}, and ${first} sets it to another value`);
  }
}

type Said = readonly [key: string, value: string];

/**
 * Reports two arguments that contradict each other: at the one that comes second in the file, with the position of the
 * first one.
 */
export function refuseBoth(read: WithReader, one: Said, other: Said): void {
  const values = new Map([one, other]);
  refuseAt(read, [one[0], other[0]], (place, first, second) => {
    return `is ${values.get(second)}, but ${place} is ${values.get(first)}`;
  });
}

function refuseAt(
  read: WithReader,
  [one, other]: readonly [string, string],
  messageOf: (place: string, first: string, second: string) => string,
): void {
  const [first, second] = comesBefore(read, one, other) ? [one, other] : [other, one];
  const at = read.at(first);
  const place = at ? `${first} on line ${at.line}, column ${at.column}` : first;
  read.refuseEither([second, first], messageOf(place, first, second), 'Remove one of them.');
}

function comesBefore(read: WithReader, one: string, other: string): boolean {
  const [a, b] = [read.at(one), read.at(other)];
  if (!a || !b) return true;
  return a.line === b.line ? a.column < b.column : a.line < b.line;
}
