import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

const at = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);

/** Megabytes for new objects before, after and long after the space was enlarged for this number of tasks. */
function spaces(tasks: number): readonly number[] {
  const program = `
    await import(${at('../../src/engine.ts')});
    const { growNewSpace } = await import(${at('../../src/run/new-space.ts')});
    const { getHeapSpaceStatistics } = await import('node:v8');
    const size = () => getHeapSpaceStatistics().find((each) => each.space_name === 'new_space').space_size / 1024 / 1024;
    const sizes = [size()];
    growNewSpace(${tasks});
    sizes.push(size());
    const kept = [];
    for (let count = 0; count < 1_000_000; count++) kept.push({ count });
    sizes.push(size());
    console.log(JSON.stringify(sizes));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as number[];
}

test('the space for new objects grows once for a run with many tasks', () => {
  const [before, after, later] = spaces(10_000);
  expect(before).toBeLessThan(8);
  expect({ after, later }).toEqual({ after: 8, later: 8 });
});

test('the space for new objects stays small for a run with few tasks', () => {
  // V8 uses the second half only after its first collection.
  for (const megabytes of spaces(10)) expect(megabytes).toBeLessThanOrEqual(2);
});
