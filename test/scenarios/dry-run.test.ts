import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { actionStep } from '../../src/cli/action-step.ts';
import { localRun } from '../../src/cli/local-run.ts';
import { testPython } from '../../src/local-cloud/python.ts';

const DEFINITION = `name: flow
params:
  day: date
  token: {type: str, secret: true}
jobs:
  load:
    strategy:
      matrix:
        table: [customer, order]
    runs-on:
      type: gcp_batch
      with: {env: {TOKEN: a-secret-word}}
    stages:
      - {name: Load, echo: "\${{ matrix.table }}"}
  report:
    needs: [load]
    if: "'\${{ params.day }}' > '2000'"
    stages:
      - {name: Report, echo: done}
`;

const folder = mkdtempSync(join(tmpdir(), 'dry-run-'));
afterAll(() => rmSync(folder, { recursive: true }));
const OUTSIDE = join(folder, 'outside.txt');
writeFileSync(
  join(folder, 'watch.cjs'),
  // The process can reach the outside only through a socket.
  `const { Socket } = require('node:net');
   const connect = Socket.prototype.connect;
   Socket.prototype.connect = function (...given) {
     require('node:fs').appendFileSync(${JSON.stringify(OUTSIDE)}, JSON.stringify(given[0]) + '\\n');
     return connect.apply(this, given);
   };\n`,
);
writeFileSync(OUTSIDE, '');

async function dryRun(definition: string) {
  writeFileSync(join(folder, 'flow.yml'), definition);
  const step = await actionStep({
    workspace: folder,
    inputs: {
      workflow: 'flow.yml',
      ...{ project_id: 'my-project', region: 'us-central1', gcs_bucket: 'my-bucket' },
      params: 'day: 2026-01-31\ntoken: a-secret-word\n',
      dry_run: 'true',
    },
    // No token, no key file, no endpoint.
    environment: { PATH: process.env.PATH, NODE_OPTIONS: `--require ${join(folder, 'watch.cjs')}` },
  });
  const main = await step.main().ended;
  const post = await step.post().ended;
  await step.dispose();
  return { main, post };
}

describe('a dry run without credentials or network', () => {
  test('prints and summarizes the graph, combinations, Batch jobs and uploads, and succeeds', async () => {
    const { main, post } = await dryRun(DEFINITION);
    expect([main.code, post.code, main.outputs.status]).toEqual([0, 0, 'SUCCESS']);
    const { log, summary } = main;
    expect(log).toContain('load: needs nothing, 2 tasks, e2-standard-4 in us-central1');
    expect(log).toContain(`report: needs load (all_success), if "'\${{ params.day }}' > '2000'", 1 task`);
    for (const text of [log, summary]) {
      expect(text).toContain('0713594752 {"table":"customer"}');
      expect(text).toMatch(/gs:\/\/my-bucket\/gcp-batch-workflow\/local\/definition\/.*\/definition\.yml/);
      expect(text).toMatch(/gs:\/\/my-bucket\/.*\/jobs\/report\/0\/job\.json/);
    }
    expect(summary).toMatch(/flowchart LR[\s\S]*j0 --> j1/);
    // The Batch job in the format of the REST API, with one member per line.
    const spec = /::group::Batch job of 'load'\n([\s\S]*?)::endgroup::/.exec(log)?.[1] ?? '';
    expect(JSON.parse(spec)).toMatchObject({ taskGroups: [{ taskCount: '2' }] });
    expect(`${log}${summary}`.replace(/^::add-mask::.*$/gm, '')).not.toContain('a-secret-word');
    expect(readFileSync(OUTSIDE, 'utf8')).toBe('');
  });

  test('an invalid definition fails it with the problems', async () => {
    const { main } = await dryRun(DEFINITION.replace('needs:', 'neds:'));
    expect([main.code, main.outputs.status]).toEqual([1, 'FAILED']);
    expect(main.log).toMatch(/flow\.yml:16:5: Job 'report': unknown key 'neds'/);
    expect(readFileSync(OUTSIDE, 'utf8')).toBe('');
  });
});

test('npm run local with --dry-run sends no request to the local cloud', async () => {
  writeFileSync(join(folder, 'flow.yml'), DEFINITION);
  let output = '';
  const options = {
    workspace: folder,
    inputs: { workflow: 'flow.yml', params: 'day=2026-01-31\ntoken=x', dry_run: 'true' },
    python: testPython(process.env),
    node: process.execPath,
  };
  const run = await localRun(options, (text) => {
    output += text;
  });
  expect([run.code, run.calls, run.leftovers]).toEqual([0, [], { batchJobs: [], objects: [] }]);
  expect(output).toContain('Dry run: 2 jobs with 3 tasks would run; nothing was started.');
  expect(run.outputs.plan).toMatch(/^\{"workflow":"flow"/);
});
