import { expect, test } from '@jest/globals';
import { sha256Of } from '../../../src/plan/mac.ts';
import { neededFiles } from '../../../src/run/artifacts/needed.ts';
import { inMemory } from '../../../src/run/kept-text.ts';
import { type CombinationState, collected, type RunState } from '../../../src/run/state.ts';
import { runningJobs } from '../running-job.ts';

const file = (path: string) => ({ path, size: 3, md5: 'm', crc32c: 'c', generation: '17' });

/** A run in which each combination of `extract` and `clean` wrote this number of files, and `report` needs both. */
function runWith(files: number): RunState {
  const state = runningJobs({
    extract: { size: 2 },
    clean: {},
    report: { needs: ['extract', 'clean'] },
  });
  for (const id of ['extract', 'clean']) {
    const job = state.jobs.get(id);
    if (!job) throw new Error(id);
    const states = job.planned.combinations.map((combination, index): [number, CombinationState] => {
      const outcome = { combination, index, status: 'SUCCESS', attempts: 1, warnings: [] } as const;
      const list = Array.from({ length: files }, (_, at) => file(`f${at}`));
      const stored = { name: `r/jobs/${id}/0/results/${index}-0.json`, generation: '1' };
      const left = { count: files, bytes: 3 * files, files: inMemory(JSON.stringify(list)) };
      return [index, { outcome, stored, artifacts: left }];
    });
    collected(job, { combinations: new Map(states), preemptions: 0 });
  }
  return state;
}

const needed = (state: RunState, needsArtifacts?: readonly string[]) => {
  const planned = state.jobs.get('report')?.planned;
  if (!planned) throw new Error('report');
  return neededFiles(state, { ...planned, ...(needsArtifacts && { needsArtifacts }) });
};

test('a job that names no other job gets no files', () => {
  expect(needed(runWith(1))).toBeUndefined();
});

test('job.json lists few files, and only those of the named jobs', () => {
  const { member, lines } = needed(runWith(1), ['clean']) ?? {};
  expect(lines).toBeUndefined();
  const bucket = runWith(1).jobs.get('clean')?.planned.machine.bucket;
  const [{ path } = { path: '' }] = JSON.parse(member?.('') ?? '').groups.map(
    (group: { folder: string }) => ({ path: group.folder }),
  );
  expect(path).toMatch(/^clean/);
  expect(JSON.parse(member?.('') ?? '')).toEqual({
    groups: [{ folder: path, uri: `gs://${bucket}/r/artifacts/0-0/${path}/`, files: [file('f0')] }],
  });
});

test('many files are listed in their own object, one combination per line, with its digest', () => {
  const { member, lines } = needed(runWith(34), ['extract', 'clean']) ?? {};
  const text = [...(lines?.() ?? [])].join('');
  const groups = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { files: unknown[] });
  expect(groups.map(({ files }) => files.length)).toEqual([34, 34, 34]);
  expect(JSON.parse(member?.('gs://b/needs.jsonl') ?? '')).toEqual({
    uri: 'gs://b/needs.jsonl',
    sha256: sha256Of(text),
  });
});

test('a hundred files are few', () => {
  expect(needed(runWith(33), ['extract', 'clean'])?.lines).toBeUndefined();
});

test('without files, the list is empty, so that the folder exists', () => {
  expect(needed(runningJobs({ clean: {}, report: { needs: ['clean'] } }), ['clean'])?.member('')).toBe(
    '{"groups":[]}',
  );
});
