import { expect, test } from '@jest/globals';
import type { LogLine } from '../../../src/cloud/logging.ts';
import { linesOfTask, shownAgentLines } from '../../../src/run/logs/agent-lines.ts';

const line = (text: string, host = '', taskIndex = -1): LogLine => ({
  insertId: text,
  timestamp: '',
  text,
  isError: false,
  jobUid: 'u',
  taskIndex,
  taskRetry: 0,
  host,
});
const textsOf = (lines: readonly LogLine[], task: number, tasks = 20) =>
  linesOfTask(lines, task, tasks).map(({ text }) => text);

test('a task gets the lines of its own VM: by label, by name and by machine', () => {
  const lines = [
    line('task/u-group0-1/0/0 started', 'vm-a'),
    line('pull failed', 'vm-a'),
    line('task/u-group0-12/0/0 started', 'vm-b'),
    line('disk full', 'vm-b'),
    line('by label', 'vm-b', 1),
    line('of nobody'),
  ];
  expect(textsOf(lines, 1)).toEqual(['task/u-group0-1/0/0 started', 'pull failed', 'disk full', 'by label']);
  expect(textsOf(lines, 12)).toEqual(['task/u-group0-12/0/0 started', 'disk full']);
  expect(textsOf(lines, 2)).toEqual([]);
});

test('if no line names its VM, or a job has one task, all lines are shown', () => {
  expect(textsOf([line('denied')], 3)).toEqual(['denied']);
  expect(textsOf([line('a', 'vm-a'), line('b', 'vm-b', 0)], 0, 1)).toEqual(['a', 'b']);
});

test('the newest lines are shown, shortened, without heartbeats and commands of the agent', () => {
  const many = Array.from({ length: 40 }, (_, index) => line(`line ${index}`));
  const noise = [
    line('report agent state: metadata:{}'),
    line('Executing runnable container:{password:"x"}'),
  ];
  const shown = shownAgentLines([...many, ...noise, line('x'.repeat(60_000))]);
  expect(shown).toHaveLength(20);
  expect(shown[0]).toBe('line 21');
  expect(shown.at(-1)?.length).toBeLessThan(600);
});
