import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type BatchRig, LOCATION, scriptJob, startBatchRig } from '../local-cloud/batch/batch-rig.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

let rig: BatchRig;
let server: Server;
let folder: string;
/** The calls of the fake programs. */
const calls: string[][] = [];
/** `run/attempt` → its GitHub status. Other runs are unknown to GitHub. */
const RUNS: Readonly<Record<string, string>> = {
  '1/1': 'completed',
  '1/2': 'in_progress',
  '2/1': 'completed',
  '3/1': 'queued',
  '4/1': 'completed',
};

/** Fake gcloud and gh with the commands of the sweep. They use Batch of the local cloud and `RUNS`. */
async function answer([tool, ...args]: string[]): Promise<string> {
  if (tool === 'gh') {
    const [, run, attempt] = /\/actions\/runs\/(\d+)\/attempts\/(\d+)$/.exec(args[1] ?? '') ?? [];
    const status = RUNS[`${run}/${attempt}`];
    if (status === undefined) throw new Error('HTTP 404: Not Found');
    return `${status}\n`;
  }
  const command = args.filter((arg) => !arg.startsWith('-')).join(' ');
  if (command.startsWith('batch jobs list')) {
    const filter = args.find((arg) => arg.startsWith('--filter='))?.slice('--filter='.length) ?? '';
    const [, key = '', value = ''] = /^labels\.([\w-]+)=(\w+)$/.exec(filter) ?? [];
    const [jobs] = await rig.client.listJobs({ parent: LOCATION, filter: `labels.${key}="${value}"` });
    const format = args.find((arg) => arg.startsWith('--format='));
    const fields = /value\((.*)\)$/.exec(format ?? '')?.[1]?.split(',') ?? [];
    const row = (job: (typeof jobs)[number]) =>
      fields
        .map((field) => (field === 'name' ? job.name : (job.labels?.[field.replace('labels.', '')] ?? '')))
        .join('\t');
    return jobs.map((job) => `${row(job)}\n`).join('');
  }
  if (command.startsWith('batch jobs delete'))
    await rig.client.deleteJob({ name: command.split(' ')[3] ?? '' });
  return '';
}

beforeAll(async () => {
  rig = await startBatchRig();
  folder = await mkdtemp(join(tmpdir(), 'sweep-'));
  server = createServer((request, response) => {
    void (async () => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const args = JSON.parse(body) as string[];
      calls.push(args);
      try {
        response.end(await answer(args));
      } catch (error) {
        response.writeHead(404).end(String(error));
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  for (const tool of ['gcloud', 'gh']) {
    const script = `#!${process.execPath}
const body = JSON.stringify(['${tool}', ...process.argv.slice(2)]);
fetch('http://127.0.0.1:${port}', { method: 'POST', body }).then(async (answer) => {
  process.stdout.write(answer.ok ? await answer.text() : '');
  process.exitCode = answer.ok ? 0 : 1;
});
`;
    await writeFile(join(folder, tool), script);
    await chmod(join(folder, tool), 0o755);
  }
});
afterAll(async () => {
  server.close();
  await rig.stop();
  await rm(folder, { recursive: true, force: true });
});

test('the documented sweep deletes only the remains of finished runs', async () => {
  const labels = (repository: string, run: string, attempt: string) => ({
    'github-repository-id': repository,
    'github-run-id': run,
    'github-run-attempt': attempt,
    'gcp-batch-workflow-run': `${run}-${attempt}-abcdef`,
  });
  const made: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'dead-1': labels('77', '1', '1'),
    'dead-2': labels('77', '2', '1'),
    'dead-3': labels('77', '4', '1'),
    'live-1': labels('77', '1', '2'),
    'live-2': labels('77', '3', '1'),
    unknown: labels('77', '9', '1'),
    'other-repository': labels('78', '1', '1'),
    'not-ours': {},
  };
  for (const [id, labels] of Object.entries(made))
    await rig.create(id, { ...scriptJob('sleep 600'), labels });
  const document = await readFile(join(root, 'docs', 'security.md'), 'utf8');
  const workflow = parse(/^```yaml\n([\s\S]*?)^```/m.exec(document)?.[1] ?? '') as {
    jobs: { sweep: { env: Record<string, string>; steps: { run?: string }[] } };
  };
  const { env, steps } = workflow.jobs.sweep;
  const script = steps.find(({ run }) => run)?.run ?? '';
  expect(script).not.toBe('');
  const shell = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
    env: {
      ...{ ...env, PROJECT: 'local-project', REGION: 'us-central1', GH_TOKEN: 'x' },
      ...{ GITHUB_REPOSITORY: 'acme/etl', GITHUB_REPOSITORY_ID: '77' },
      PATH: `${folder}:${process.env.PATH}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  shell.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  shell.stderr.on('data', (chunk) => {
    output += String(chunk);
  });
  const code = await new Promise((resolve) => shell.on('close', resolve));
  expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
  const deleted = calls
    .filter((args) => args.includes('delete'))
    .map((args) => args.find((arg) => arg.includes('/jobs/'))?.split('/jobs/')[1]);
  expect(deleted.sort()).toEqual(['dead-1', 'dead-2', 'dead-3']);
  await rig.until(() => rig.service.state().length === 5, 'the dead jobs to go');
  expect(
    rig.service
      .state()
      .map(({ name }) => name.split('/jobs/')[1])
      .sort(),
  ).toEqual([...['live-1', 'live-2', 'not-ours', 'other-repository', 'unknown']]);
  const folders = calls.filter((args) => args.includes('storage')).map((args) => args.at(-1));
  expect(folders.sort()).toEqual([
    ...['1-1', '2-1', '4-1'].map((run) => `gs://my-bucket/gcp-batch-workflow/acme/etl/${run}-abcdef/`),
  ]);
});
