import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { LocalCloudOptions } from './options.ts';
import { FAIL_STOPS_JOB, type FailStopsJob } from './types.ts';

export const USAGE = `Usage: gcp-batch-workflow cloud --env-file FILE [--latency-ms N] [--boot-ms N]
  --realistic           the delays of the real service; machines, zones and regions that are not known are refused
  --fail-stops-job waiting|all
                        a task that fails ends its Batch job: tasks that wait never start, or all end
  --simulate            tasks are not executed but follow a script; with it:
    --speed N           how much faster than the world the simulated time runs (60)
    --seed TEXT         another seed, other tasks (1)
    --task-seconds A-B  shortest and longest task (60-300)
    --fail-percent P    of all tasks (0)
    --preempt-percent P of all attempts (0)
    --output-bytes N    characters of text among the outputs of a task (100)`;

/** Reads the arguments of the local cloud's program. Throws an Error whose message says what is wrong with them. */
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
    if (!/^\d+$/.test(String(text))) throw new Error(`--${flag} must be a whole number${unit}: "${text}"`);
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
    throw new Error(`--task-seconds wants MIN-MAX: "${seconds}"`);
  const simulate = {
    ...(values.seed !== undefined && { seed: values.seed }),
    ...(speed !== undefined && { speed }),
    ...(from !== undefined && { taskMs: [Number(from) * 1000, Number(to) * 1000] as const }),
    ...(failPercent !== undefined && { failureRate: failPercent / 100 }),
    ...(preemptPercent !== undefined && { preemptionRate: preemptPercent / 100 }),
    ...(outputBytes !== undefined && { outputBytes }),
  };
  const [only] = Object.keys(simulate);
  if (only !== undefined && !values.simulate) throw new Error('Options of simulated tasks need --simulate.');
  if (!values['env-file']) throw new Error('--env-file is missing.');
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

/** Reads the value of `--fail-stops-job`. Throws an Error when it is none. */
export function readFailStopsJob(text: string | undefined): FailStopsJob | undefined {
  if (text === undefined) return undefined;
  const found = FAIL_STOPS_JOB.find((each) => each === text);
  if (!found) throw new Error(`--fail-stops-job must be ${FAIL_STOPS_JOB.join(' or ')}: "${text}"`);
  return found;
}
