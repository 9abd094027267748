import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { LocalCloudOptions } from './options.ts';
import { FAIL_STOPS_JOB, type FailStopsJob } from './types.ts';

/** Reads the arguments of the local cloud's program. Throws an Error that describes the mistake. */
export function readFlags(args: readonly string[]): { envFile: string; options: LocalCloudOptions } {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'env-file': { type: 'string' },
      'latency-ms': { type: 'string' },
      'boot-ms': { type: 'string' },
      'fail-stops-job': { type: 'string' },
      realistic: { type: 'boolean' },
      simulate: { type: 'boolean' },
      speed: { type: 'string' },
      seed: { type: 'string' },
      'task-seconds': { type: 'string' },
      'fail-percent': { type: 'string' },
      'preempt-percent': { type: 'string' },
      'output-bytes': { type: 'string' },
    },
  });
  const number = (flag: keyof typeof values, unit: string): number | undefined => {
    const text = values[flag];
    if (text === undefined) return undefined;
    if (!/^\d+$/.test(String(text)))
      throw new Error(`--${flag} must be a whole number${unit}; got "${text}".`);
    return Number(text);
  };
  const latencyMs = number('latency-ms', ' of milliseconds');
  const bootMs = number('boot-ms', ' of milliseconds');
  const speed = number('speed', '');
  const failPercent = number('fail-percent', '');
  const preemptPercent = number('preempt-percent', '');
  const outputBytes = number('output-bytes', '');
  const failStopsJob = readFailStopsJob(values['fail-stops-job']);
  const seconds = values['task-seconds'];
  const [, from, to] = /^(\d+)-(\d+)$/.exec(seconds ?? '') ?? [];
  if (seconds !== undefined && from === undefined)
    throw new Error(`--task-seconds must have the form MIN-MAX; got "${seconds}".`);
  const simulate = {
    ...(values.seed !== undefined && { seed: values.seed }),
    ...(speed !== undefined && { speed }),
    ...(from !== undefined && { taskMs: [Number(from) * 1000, Number(to) * 1000] as const }),
    ...(failPercent !== undefined && { failureRate: failPercent / 100 }),
    ...(preemptPercent !== undefined && { preemptionRate: preemptPercent / 100 }),
    ...(outputBytes !== undefined && { outputBytes }),
  };
  const [only] = Object.keys(simulate);
  if (only !== undefined && !values.simulate)
    throw new Error('The flags of simulated tasks need --simulate.');
  if (!values['env-file']) throw new Error('--env-file is missing: it names the file for the variables.');
  return {
    envFile: resolve(values['env-file']),
    options: {
      ...(latencyMs !== undefined && { latencyMs }),
      ...(bootMs !== undefined && { bootMs }),
      ...(failStopsJob && { failStopsJob }),
      ...(values.realistic && { realistic: true }),
      ...(values.simulate && { simulate }),
    },
  };
}

/** Reads the value of `--fail-stops-job`. Throws an Error for an invalid value. */
export function readFailStopsJob(text: string | undefined): FailStopsJob | undefined {
  if (text === undefined) return undefined;
  const found = FAIL_STOPS_JOB.find((each) => each === text);
  if (!found) throw new Error(`--fail-stops-job must be ${FAIL_STOPS_JOB.join(' or ')}; got "${text}".`);
  return found;
}
