import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Combination } from '../../src/definition/model.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { rowParts } from '../../src/plan/files/combination-rows.ts';
import type { Preparation } from '../../src/plan/files/preparation.ts';
import { prepareFileText } from '../../src/plan/files/prepare-file.ts';
import { jobFileParts } from '../../src/plan/files/staging.ts';
import { isJobFileOf, sealJobFile, sealPrepareFile, sha256Of } from '../../src/plan/mac.ts';
import type { Plan, PlannedJob, RunIdentity } from '../../src/plan/plan.ts';
import { planRun } from '../../src/plan/plan-run.ts';
import type { ArtifactPlaces } from '../../src/plan/task-contract.ts';
import { explainTask } from '../../src/run/explain/task-failure.ts';
import { readResult } from '../../src/run/watch/read-result.ts';
import { resultOfMetadata } from '../../src/run/watch/result-metadata.ts';

/** The tests of the task runner also read this file. */
const contract = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'contracts', 'task-contract.json'), 'utf8'),
) as {
  job: {
    results_prefix: string;
    artifacts: ArtifactPlaces;
    combinations: readonly unknown[];
  } & Readonly<Record<string, unknown>>;
  prepare: Readonly<Record<string, unknown>>;
  result: Readonly<Record<string, unknown>>;
  metadata: Readonly<Record<string, string>>;
  seals: {
    key: string;
    job_file: { body: string; metadata: Readonly<Record<string, string>> };
    prepare_file: { body: string; metadata: Readonly<Record<string, string>> };
  };
};

const identity: RunIdentity = {
  runId: '9001-1-a1b2c3',
  folder: 'gcp-batch-workflow/org/repo/9001-1-a1b2c3/',
  githubRunId: '9001',
  githubRunAttempt: '1',
  repositoryId: '7',
  commit: '0123456789abcdef0123456789abcdef01234567',
  prefix: 'gcp-batch-workflow',
  scopes: { own: '0123456789abcdef' },
};

const DEFINITION = `
name: nightly
params:
  scale: int
  run_date: datetime
extras: {}
jobs:
  etl:
    stages:
      - name: Process
        id: process
        run: |
          rows = \${{ params.scale }} * 2
          result.context.update({"rows": rows})
`;

function planOf(text: string, inputs: Readonly<Record<string, string>> = {}): Plan {
  const place = {
    workflow: 'etl.yml',
    project_id: 'my-project',
    region: 'us-central1',
    gcs_bucket: 'my-bucket',
  };
  const read = readInputs({ ...place, ...inputs }, {});
  if (!read.inputs) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  const definition = { text, file: 'etl.yml' };
  const { plan, problems } = planRun({
    inputs: read.inputs,
    definition,
    environment: {},
    now: new Date('2026-01-31T12:00:00Z'),
  });
  if (!plan) throw new Error(problems.map(({ message }) => message).join('\n'));
  return plan;
}

const jobOf = (plan: Plan, id: string): PlannedJob => {
  const planned = plan.jobs.get(id);
  if (!planned) throw new Error(id);
  return planned;
};

const combinations: readonly Combination[] = [
  { strategyId: '0713594752', matrix: new Map([['table', 'customer']]) },
  { strategyId: '1219595081', matrix: new Map([['a', 1]]) },
];

function jobFile(more: Partial<Parameters<typeof jobFileParts>[0]> & { plan: Plan }): unknown {
  const details = {
    planned: jobOf(more.plan, 'etl'),
    identity,
    combinations,
    checkIf: false,
    neededContexts: new Map<string, () => Iterable<string>>(),
    resultsPrefix: contract.job.results_prefix,
    artifacts: contract.job.artifacts,
    hasLease: false,
    ...more,
  };
  return JSON.parse([...jobFileParts(details)].join(''));
}

const PARAMS = { params: '{"scale": 10, "run_date": "2026-01-02T00:00:00Z"}' };

describe('job.json', () => {
  test('has the form that the task runner reads', () => {
    expect(jobFile({ plan: planOf(DEFINITION, PARAMS) })).toEqual(contract.job);
  });

  test('names the other objects that tasks read: files, packages, the lease, their rows', () => {
    const plan = planOf(DEFINITION, { ...PARAMS, cache: 'true', requirements: 'polars==1.0\nrequests' });
    const rowsUri = 'gs://my-bucket/rows.jsonl';
    const sourceSha256 = 'a'.repeat(64);
    const cache = { entries: { k: { uri: 'gs://my-bucket/x', sha256: 'b' } }, uploads: 'gs://my-bucket/y/' };
    const wide: readonly Combination[] = Array.from({ length: 150 }, (_, index) => ({
      strategyId: String(index).padStart(10, '0'),
      matrix: new Map([['e', index < 100 ? 'é' : 'e']]),
    }));
    expect(
      jobFile({ plan, checkIf: true, sourceSha256, cache, hasLease: true, rowsUri, combinations: wide }),
    ).toEqual({
      ...contract.job,
      check_if: true,
      requirements: ['polars==1.0', 'requests'],
      cache,
      source: {
        uri: 'gs://my-bucket/gcp-batch-workflow/org/repo/9001-1-a1b2c3/source.tar.gz',
        sha256: sourceSha256,
      },
      lease: {
        uri: 'gs://my-bucket/gcp-batch-workflow/org/repo/9001-1-a1b2c3/lease.json',
        max_age_seconds: 600,
      },
      // Bytes (an é has two). A row is {"strategy_id":"…","matrix":{"e":"…"},"path":"etl/e=…"} and a line end.
      combinations: {
        ...{ uri: rowsUri, count: 150, rows_a_part: 100, offsets: [0, 7_100, 10_350] },
        sha256: [0, 100].map((first) =>
          sha256Of([...rowParts('etl', wide.slice(first, first + 100))].join('')),
        ),
      },
    });
  });

  test('has the variables with control characters, which a Batch job cannot contain', () => {
    const env = 'env: { PEM: "one\\ntwo\\n", TAB: "a\\tb", PLAIN: text }';
    const runsOn = `  etl:\n    runs-on: {type: gcp_batch, with: {${env}}}`;
    const plan = planOf(DEFINITION.replace('  etl:', runsOn), PARAMS);
    expect(jobFile({ plan })).toMatchObject({ env: { PEM: 'one\ntwo\n', TAB: 'a\tb' } });
    expect(jobFile({ plan })).not.toHaveProperty('env.PLAIN');
  });

  test('contains the context of every needed job, unchanged and in the given order', () => {
    const neededContexts = new Map([
      ['b"1', () => ['{"status":', '"SUCCESS"}']],
      ['10', () => ['{}']],
    ]);
    const file = [
      ...jobFileParts({
        plan: planOf(DEFINITION, PARAMS),
        planned: jobOf(planOf(DEFINITION, PARAMS), 'etl'),
        ...{
          identity,
          combinations,
          checkIf: false,
          neededContexts,
          resultsPrefix: 'r/',
          artifacts: contract.job.artifacts,
          hasLease: false,
        },
      }),
    ].join('');
    expect(file).toContain('"jobs":{"b\\"1":{"status":"SUCCESS"},"10":{}}}');
    expect(() => JSON.parse(file)).not.toThrow();
  });
});

describe('prepare.json', () => {
  const dependent = DEFINITION.replace(
    '  etl:\n',
    '  extract: {stages: [{name: a, echo: b}]}\n  etl:\n    needs: [extract]\n',
  );
  const prepareFile = (plan: Plan, more: Partial<Preparation> = {}): unknown =>
    JSON.parse(
      prepareFileText({
        plan,
        planned: jobOf(plan, 'etl'),
        identity,
        tasks: 2,
        waitSeconds: 600,
        hasLease: false,
        ...more,
      }),
    );

  test('has the form that the task runner reads', () => {
    expect(prepareFile(planOf(dependent, PARAMS))).toEqual(contract.prepare);
  });

  test('has the same members as job.json for packages, files, variables, the log and the lease', () => {
    const inputs = { cache: 'true', requirements: 'polars==1.0', task_timeout: '90s' };
    const runsOn = '    runs-on: {type: gcp_batch, with: {env: {PEM: "one\\ntwo\\n"}}}';
    const plan = planOf(dependent.replace('  etl:\n', `  etl:\n${runsOn}\n`), { ...PARAMS, ...inputs });
    const more = {
      logs: 'gs://my-bucket/logs/',
      sourceSha256: 'a'.repeat(64),
      cache: { entries: {}, uploads: 'gs://my-bucket/y/' },
      hasLease: true,
    };
    const names = ['logs', 'library', 'requirements', 'env', 'cache', 'source', 'lease'];
    const job = jobFile({ plan, ...more }) as Readonly<Record<string, unknown>>;
    const shared = Object.fromEntries(names.map((name) => [name, job[name]]));
    expect(Object.values(shared)).not.toContain(undefined);
    expect(prepareFile(plan, more)).toEqual({ ...contract.prepare, ...shared, task_timeout_seconds: 90 });
  });
});

describe('seals', () => {
  const { key, job_file: ofJob, prepare_file: ofPreparation } = contract.seals;
  const bytes = (text: string) => Buffer.from(text);

  test('have the values that the task runner accepts', () => {
    const { needs = '' } = ofJob.metadata;
    expect(sealJobFile({ key, body: bytes(ofJob.body), needs })).toEqual(ofJob.metadata);
    expect(sealPrepareFile({ key, body: bytes(ofPreparation.body) })).toEqual(ofPreparation.metadata);
  });

  test('of a prepare.json are not valid for a job.json', () => {
    expect(isJobFileOf(key, ofJob.metadata)).toBe(true);
    expect(isJobFileOf(key, { ...sealPrepareFile({ key, body: bytes(ofJob.body) }) })).toBe(false);
  });
});

test('the result in the contract is read correctly', () => {
  const plan = planOf(DEFINITION, PARAMS);
  const at = {
    planned: jobOf(plan, 'etl'),
    index: 0,
    combination: combinations[0] as Combination,
    earlierAttempts: 1,
    retry: 0,
  };
  const kept: string[] = [];
  const keep = (text: string) => {
    kept.push(text);
    return { text: () => text } as never;
  };
  const outcome = {
    combination: combinations[0],
    index: 0,
    attempts: 2,
    status: 'SUCCESS',
    startedMs: 1_767_312_000_000,
    endedMs: 1_767_312_002_000,
    warnings: [],
  };
  expect(readResult({ at, text: JSON.stringify(contract.result), keep }).outcome).toEqual(outcome);
  expect(kept.map((text) => JSON.parse(text))).toEqual([contract.result.context]);
  expect(resultOfMetadata(at, contract.metadata)).toEqual({
    state: { outcome },
    isWhole: false,
  });
});

test('a time limit has the same failure whether the task or Batch enforces it', () => {
  const plan = planOf(DEFINITION, { ...PARAMS, task_timeout: '90s' });
  const planned = jobOf(plan, 'etl');
  const combination = combinations[0] as Combination;
  const at = { planned, index: 0, combination, earlierAttempts: 0, retry: 0 };
  const error = { name: 'TaskTimeout', message: 'The task exceeded its time limit (90 s).', traceback: '' };
  const text = JSON.stringify({ ...contract.result, status: 'FAILED', context: {}, waited_ms: 7_000, error });
  const { outcome, errors } = readResult({ at, text, keep: () => ({ text: () => '' }) as never });
  const ended = { index: 0, state: 'FAILED', events: [{ description: '', atMs: 0, exitCode: 50005 }] };
  const byBatch = explainTask({ planned, job: {} as never, index: 0, task: ended as never });
  expect(outcome?.failure).toEqual(byBatch);
  expect(outcome?.startedMs).toBe(Number(contract.result.started_ms) + 7_000);
  expect(errors).toEqual({ name: byBatch.name, message: byBatch.message });
  const metadata = { ...contract.metadata, waited_ms: '7000' };
  expect(resultOfMetadata(at, metadata)?.state.outcome?.startedMs).toBe(outcome?.startedMs);
});
