import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readHandover } from '../../src/run/handover.ts';
import { openStage, type Stage } from '../scenarios/scenario.ts';

const GOOD = {
  version: 2,
  access: { universe: 'googleapis.com', projectId: 'my-project' },
  prefix: 'runs',
  cleanup: 'always',
  jobSummary: true,
  runId: '42-1-abcdef',
  folder: 'runs/acme/etl/42-1-abcdef/',
  buckets: [{ name: 'bucket', projectId: 'my-project' }],
  locations: [{ name: 'projects/my-project/locations/us-central1', projectId: 'my-project' }],
  batchJobs: ['projects/my-project/locations/us-central1/jobs/ddw-a-0123456789ab'],
  resume: 'runs/_resume/7/pr-3/0123456789abcdef/',
};

test('the state that main writes is readable', () => {
  expect(readHandover(JSON.stringify(GOOD))).toEqual(GOOD);
});

const place = (name: string) => [{ name, projectId: 'my-project' }];
test.each<[string, unknown]>([
  ['no JSON', undefined],
  ['a list', []],
  ['another version', { ...GOOD, version: 1 }],
  ['no access', { ...GOOD, access: undefined }],
  ['access with a key', { ...GOOD, access: { ...GOOD.access, key: 'x' } }],
  ['a universe that is an address', { ...GOOD, access: { universe: 'evil.example/' } }],
  [
    'a provider that is none',
    { ...GOOD, access: { ...GOOD.access, workloadIdentityProvider: 'projects/x' } },
  ],
  ['a service account that is a path', { ...GOOD, access: { ...GOOD.access, serviceAccount: '../x' } }],
  ['a prefix above', { ...GOOD, prefix: '..' }],
  ['a clean-up that is none', { ...GOOD, cleanup: 'everything' }],
  ['a summary that is a text', { ...GOOD, jobSummary: 'yes' }],
  ['a folder of nobody', { ...GOOD, folder: '' }],
  ['the root', { ...GOOD, folder: '/' }],
  ['the folder of all runs', { ...GOOD, folder: 'runs/' }],
  ['a folder above', { ...GOOD, folder: 'runs/acme/etl/../../42-1-abcdef/' }],
  ['a folder of another run', { ...GOOD, folder: 'runs/acme/etl/43-1-abcdef/' }],
  [
    'a folder without its slash, which is a prefix of others',
    { ...GOOD, folder: 'runs/acme/etl/42-1-abcdef' },
  ],
  ['a run id that is a filter', { ...GOOD, runId: '42" OR labels.x:*', folder: 'runs/42" OR labels.x:*/' }],
  ['a bucket that is a path', { ...GOOD, buckets: place('bucket/../other') }],
  ['a bucket without project', { ...GOOD, buckets: [{ name: 'bucket' }] }],
  ['a location that is all of them', { ...GOOD, locations: place('projects/my-project/locations/-/../x') }],
  ['a Batch job that is none', { ...GOOD, batchJobs: ['projects/p/locations/r/jobs/a/../b'] }],
  ['a list without end', { ...GOOD, batchJobs: Array.from({ length: 10_001 }, () => GOOD.batchJobs[0]) }],
  ['the notes of all runs', { ...GOOD, resume: 'runs/_resume/' }],
  ['the notes of all keys of a scope', { ...GOOD, resume: 'runs/_resume/7/pr-3/' }],
  ['notes of a folder above', { ...GOOD, resume: 'runs/_resume/7/../0123456789abcdef/' }],
  ['notes that are packages', { ...GOOD, resume: 'runs/_cache/7/pr-3/0123456789abcdef/' }],
  ['notes that are no text', { ...GOOD, resume: { folder: GOOD.resume } }],
])('%s is not', (_, value) => {
  expect(readHandover(value === undefined ? '{' : JSON.stringify(value))).toBeUndefined();
});

describe('post', () => {
  const VICTIM = [
    'gcp-batch-workflow/acme/victim/7-1-abcdef/definition.yml',
    'gcp-batch-workflow/local/definition/7-1-abcdef/x',
  ];
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    for (const name of VICTIM) await stage.cloud.putObject('local-bucket', name, 'precious');
  });
  afterAll(() => stage.end());

  test.each([
    [
      'another run of this repository',
      { runId: '7-1-abcdef', folder: 'gcp-batch-workflow/local/definition/7-1-abcdef/' },
    ],
    [
      'a run of another repository',
      { runId: '7-1-abcdef', folder: 'gcp-batch-workflow/acme/victim/7-1-abcdef/' },
    ],
    [
      'this run under another prefix',
      { runId: '1-1-abcdef', folder: 'precious/local/definition/1-1-abcdef/' },
    ],
  ])('deletes nothing of %s, which a step wrote into its state', async (_, forged) => {
    const definition = 'jobs:\n  a:\n    stages: [{name: s, echo: hi}]\n';
    const step = await stage.step({ definition, inputs: { dry_run: 'true' } });
    await step.main().ended;
    const locations = [{ name: 'projects/local-project/locations/us-central1', projectId: 'local-project' }];
    const buckets = [{ name: 'local-bucket', projectId: 'local-project' }];
    const wanted = { prefix: 'gcp-batch-workflow', cleanup: 'always', jobSummary: true };
    const access = { universe: 'googleapis.com', projectId: 'local-project' };
    const handover = { version: 2, access, ...wanted, ...forged, buckets, locations, batchJobs: [] };
    const text = JSON.stringify(handover);
    await appendFile(join(step.temp, 'state-main'), `run<<FORGED\n${text}\nFORGED\n`);
    const post = await step.post().ended;
    expect({ code: post.code, isTold: post.log.includes('Nothing was cleaned up') }).toEqual({
      code: 0,
      isTold: true,
    });
    const { objects, calls } = await stage.cloud.state();
    expect(objects).toEqual(VICTIM.map((name) => `local-bucket/${name}`).sort());
    expect(calls.filter(({ service }) => service === 'batch' || service === 'storage')).toEqual([]);
  });
});
