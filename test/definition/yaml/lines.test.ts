import { expect, test } from '@jest/globals';
import type { Stage } from '../../../src/definition/model.ts';
import { readWorkflow } from '../../../src/definition/workflow/workflow.ts';
import { lineOfFailure } from '../../../src/report/failure/failure-line.ts';

/** The lines in the file of the lines 1, 2, … of the code of the innermost first stage. */
function linesOf(stageText: string, count: number): (number | undefined)[] {
  const text = `name: w\njobs:\n  a:\n    stages:\n${stageText}`;
  const read = readWorkflow({ text, file: 'w.yml' }, { workflowName: undefined, environment: {} });
  const job = read.workflow?.jobs.get('a');
  if (!job) throw new Error(JSON.stringify(read.problems));
  const path: string[] = [];
  for (let stage: Stage | undefined = job.stages[0]; stage; stage = stage.nested[0]) path.push(stage.name);
  return Array.from({ length: count }, (_, index) =>
    lineOfFailure({ job, stagePath: path, codeLine: index + 1 }),
  );
}

test('a literal block: line by line, also with empty lines at its start', () => {
  expect(linesOf('      - name: s\n        run: |\n          a = 1\n          b = 2\n', 2)).toEqual([7, 8]);
  expect(linesOf('      - name: s\n        run: |-\n\n          a = 1\n\n          b = 2\n', 4)).toEqual([
    7, 8, 9, 10,
  ]);
  expect(linesOf('      - name: s\n        run: |2\n          a = 1\n          b = 2\n', 2)).toEqual([7, 8]);
});

test('a folded block: joined lines have the position of their first line', () => {
  const folded =
    '      - name: s\n        run: >\n          a = (1 +\n          2)\n\n          b = 2\n            + 3\n          c = 4\n';
  // The text is "a = (1 + 2)\nb = 2\n  + 3\nc = 4\n".
  expect(linesOf(folded, 4)).toEqual([7, 10, 11, 12]);
});

test('quoted and plain texts: their own line, or the line where each line begins', () => {
  expect(linesOf('      - name: s\n        run: "a = 1\\nb = 2\\nc = 3"\n', 3)).toEqual([6, 6, 6]);
  expect(linesOf("      - name: s\n        run: 'a = 1\n\n          b = 2'\n", 2)).toEqual([6, 8]);
  expect(linesOf('      - name: s\n        run: "a = 1\\n\\\n          b = 2"\n', 2)).toEqual([6, 7]);
  expect(linesOf('      - name: s\n        run: print(1)\n', 1)).toEqual([6]);
});

test('a stage inside others, in block and in flow style', () => {
  const nested =
    '      - name: p\n        parallel:\n          one:\n            - name: f\n              foreach: [1]\n              stages:\n                - name: s\n                  run: |\n                    a = 1\n                    b = 2\n';
  expect(linesOf(nested, 2)).toEqual([13, 14]);
  const flow = '      - {name: p, parallel: {one: [{name: s, run: "a = 1\\nb = 2"}]}}\n';
  expect(linesOf(flow, 2)).toEqual([5, 5]);
});

test('Windows line ends and tabs in the code change nothing', () => {
  expect(linesOf('      - name: s\r\n        run: |\r\n          if x:\r\n          \tb = 2\r\n', 2)).toEqual(
    [7, 8],
  );
});
