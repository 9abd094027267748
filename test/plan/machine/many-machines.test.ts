import { expect, test } from '@jest/globals';
import { planOf } from '../plan-of.ts';

const matrix = (count: number) => ({ n: Array.from({ length: count }, (_, n) => n) });
const warningsOf = (details: Parameters<typeof planOf>[0]) =>
  planOf(details).warnings.filter(({ code }) => code === 'many-machines');

test('300 machines with one combination each cause a warning that suggests a packing with fewer machines', () => {
  const [warning, ...others] = warningsOf({ matrix: matrix(300) });
  expect(others).toEqual([]);
  expect(warning).toMatchObject({
    message:
      "Job 'work' starts 300 machines of 4 vCPUs (1,200 vCPUs together), one for each combination. You also pay while each one boots and shuts down, about a minute and a half: more than short tasks cost.",
    at: { line: 5 },
    hint: 'Let short tasks share machines: with "cpu_count: 1" 75 machines start; with "max-parallel: 80" as well 20, which take one task after the other.',
  });
});

test.each<[string, Parameters<typeof planOf>[0], string | undefined]>([
  ['99 combinations', { matrix: matrix(99) }, undefined],
  [
    '20 that are short for certain',
    { matrix: matrix(20), inputs: { task_timeout: '5m' } },
    '20 machines of 4',
  ],
  ['20 that may be long', { matrix: matrix(20) }, undefined],
  ['max-parallel', { matrix: matrix(300), strategy: { 'max-parallel': 50 } }, undefined],
  ['max_parallel_tasks', { matrix: matrix(300), inputs: { max_parallel_tasks: '50' } }, undefined],
  ['cpu_count', { matrix: matrix(300), with: { cpu_count: 2 } }, undefined],
  ['memory_mb', { matrix: matrix(300), inputs: { memory_mb: '2048' } }, undefined],
  ['a template', { matrix: matrix(300), with: { instance_template: 'mine' } }, 'starts 300 machines, one'],
  ['more than run at a time', { matrix: matrix(9_000) }, 'starts 5,000 machines of 4'],
])('the number of machines causes a warning only if nobody chose it: %s', (_, details, text) => {
  expect(warningsOf(details).map(({ message }) => message)).toEqual(
    text === undefined ? [] : [expect.stringContaining(text)],
  );
});

test('there is no advice to share machines for tasks with GPUs', () => {
  const [warning] = warningsOf({ matrix: matrix(120), with: { machine_type: 'g2-standard-8' } });
  expect(warning?.hint).toBe('With "max-parallel: 20", 20 machines start and take one task after the other.');
});
