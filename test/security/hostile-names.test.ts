import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BATCH_JOB_ID, batchJobId, labelsOf, labelValue, partFolder } from '../../src/plan/names.ts';
import '../faults/certificate-file.ts';
import type { SimulatedStage } from '../bench/simulated-stage.ts';

// A dynamic import, because Jest evaluates static imports before the line above.
const { openSimulatedStage } = await import('../bench/simulated-stage.ts');

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const IDENTITY = {
  ...{ runId: '42-1-abcdef', folder: 'runs/acme/etl/42-1-abcdef/', githubRunId: '42', githubRunAttempt: '1' },
  ...{ repositoryId: '7', commit: '0'.repeat(40), prefix: 'runs', scopes: { own: '0'.repeat(16) } },
};
/** Ids with a special meaning in a path, shell, filter, URL or label. */
const IDS = [
  '../other',
  '..',
  '.',
  'a/b',
  'a%2fb',
  'a\r\nX-Header: 1',
  '/',
  '\\',
  '#?*[]',
  '$(touch /tmp/pwned)',
  '`id`',
  '"; id; #',
  '" OR labels.x:*',
  'ÄÖ 😀',
  '-',
  '',
  'x'.repeat(2_000),
  '\u0000',
  '__proto__',
  'constructor',
];

const text = fc.oneof(fc.constantFrom(...IDS), fc.string({ unit: 'grapheme', maxLength: 80 }));

test('for any job id, the generated names are valid for the services and stay in their places', () => {
  fc.assert(
    fc.property(text, (job) => {
      expect(batchJobId({ runId: '42-1-abcdef', job, part: 0, specDigest: 'd' })).toMatch(BATCH_JOB_ID);
      const folder = partFolder(IDENTITY, job.toWellFormed(), 0);
      const inside = folder.slice(`${IDENTITY.folder}jobs/`.length);
      expect(folder.startsWith(`${IDENTITY.folder}jobs/`)).toBe(true);
      expect(inside.split('/')).toHaveLength(3);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the test checks that there are no control characters
      expect(inside).not.toMatch(/[\u0000-\u001f\\?#[\]]/);
      expect(labelValue(job)).toMatch(/^[a-z0-9_-]{0,63}$/);
      const planned = { job: { id: job }, machine: { labels: new Map() } } as never;
      for (const [key, value] of Object.entries(labelsOf(planned, IDENTITY, false))) {
        expect(key).toMatch(/^[a-z][a-z0-9_-]{0,62}$/);
        expect(value).toMatch(/^[a-z0-9_-]{0,63}$/);
      }
    }),
    { numRuns: 500 },
  );
});

test('two jobs never share a Batch job or a folder', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      if (a === b || !a.isWellFormed() || !b.isWellFormed()) return;
      const id = (job: string) => batchJobId({ runId: 'r', job, part: 0, specDigest: 'd' });
      expect(id(a)).not.toBe(id(b));
      expect(partFolder(IDENTITY, a, 0)).not.toBe(partFolder(IDENTITY, b, 0));
    }),
    { numRuns: 500 },
  );
});

let stage: SimulatedStage;
beforeAll(async () => {
  stage = await openSimulatedStage();
});
beforeEach(() => stage.cloud.reset());
afterAll(() => stage.end());

test('a whole run of such jobs stays in its folder, and is deleted', async () => {
  const ids = IDS.filter((id) => id !== '' && id.length < 100 && !id.includes('\u0000'));
  const jobs = ids.map((id) => `  ${JSON.stringify(id)}: {stages: [{name: s, id: s, echo: hi}]}`);
  let during: readonly string[] = [];
  const { main, left } = await stage.run({
    definition: `name: hostile\njobs:\n${jobs.join('\n')}\n`,
    between: async () => {
      during = (await stage.cloud.state()).objects;
    },
  });
  expect({ status: main.outputs.status, log: main.code === 0 ? '' : main.log }).toEqual({
    status: 'SUCCESS',
    log: '',
  });
  expect(during.length).toBeGreaterThan(ids.length * 2);
  for (const name of during)
    expect(name).toMatch(/^local-bucket\/gcp-batch-workflow\/owner\/repo\/7-1-[0-9a-f]{6}\//);
  expect(Object.keys(JSON.parse(main.outputs.batch_jobs ?? '{}') as object)).toHaveLength(ids.length);
  expect(left).toEqual({ batchJobs: 0, objects: 0 });
});

test('a missing bucket is not created', async () => {
  const { main } = await stage.run({ inputs: { gcs_bucket: 'no-such-bucket' } });
  expect(main.outputs.status).toBe('FAILED');
  expect(main.log).toContain('The Action never creates a bucket');
  const { calls, objects } = await stage.cloud.state();
  expect(objects).toEqual([]);
  expect(
    calls.filter(
      ({ service, method, path }) => service === 'storage' && method === 'POST' && /\/b(\?|$)/.test(path),
    ),
  ).toEqual([]);
});

test('no text can start a program or run as code', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/^(local-cloud|cli)[\\/]/.test(name),
  );
  expect(files.length).toBeGreaterThan(100);
  // It compiles the code of stages from its standard input, and does not run it.
  const compiler = join('run', 'prepare', 'python-syntax.ts');
  expect(files).toContain(compiler);
  for (const name of files) {
    if (name === compiler) continue;
    const source = readFileSync(join(root, 'src', name), 'utf8');
    expect({
      name,
      found: /child_process|\beval\(|new Function\(|node:vm|execSync/.exec(source)?.[0],
    }).toEqual({ name, found: undefined });
  }
});
