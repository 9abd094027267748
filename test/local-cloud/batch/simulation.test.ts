import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { newAgenda } from '../../../src/local-cloud/batch/agenda.ts';
import { type JobFile, sealed, simulatedResult } from '../../../src/local-cloud/batch/simulated/result.ts';
import { scriptOf } from '../../../src/local-cloud/batch/tasks/script.ts';
import { simulationOf } from '../../../src/local-cloud/simulation.ts';
import { callsOfBoth } from '../../bench/same-calls.ts';

const contract = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'contracts', 'task-contract.json'), 'utf8'),
) as {
  job: JobFile;
  result: Record<string, unknown>;
  metadata: Record<string, string>;
  seals: {
    key: string;
    result: { index: number; attempt: number; body: string; metadata: Record<string, string> };
  };
};
const storage = { get: async () => undefined, createdMs: async () => undefined, put: async () => '1' };

const kindsOfValues = (value: object) =>
  Object.entries(value).map(([name, each]) => [name, each === null ? 'null' : typeof each]);

test('a simulated result has the members of the contract, of the same types and in the same order', () => {
  const made = simulatedResult({
    ...{ job: contract.job, index: 0, attempt: 0, status: 'SUCCESS', outputBytes: 10 },
    startedMs: 1767312000000,
    endedMs: 1767312002000,
    key: contract.seals.key,
  });
  const body = JSON.parse(made.body) as Record<string, unknown>;
  expect(kindsOfValues(body)).toEqual(kindsOfValues(contract.result));
  expect(made.metadata).toMatchObject(contract.metadata);
  expect(made.name).toBe(`${contract.job.results_prefix}0-0.json`);
  expect(body.context).toEqual({
    matrix: { table: 'customer' },
    stages: { process: { outputs: { simulated: true, text: 'xxxxxxxxxx' }, status: 'SUCCESS' } },
    status: 'SUCCESS',
  });
  expect(made.body).toContain('simulated');
});

test('a simulated result has the same seal as one of the task runner', () => {
  const { key, result } = contract.seals;
  const { sha256, mac, ...metadata } = result.metadata;
  const { index, attempt, body } = result;
  expect(sealed({ key, index, attempt, body, metadata })).toEqual({ ...metadata, sha256, mac });
});

test('a script depends only on its seed and key, and matches the given rates', () => {
  const simulation = simulationOf({ seed: 'a', failureRate: 0.01, preemptionRate: 0.05 }, storage);
  const scripts = (seed: string) =>
    Array.from({ length: 10_000 }, (_, task) =>
      scriptOf({ ...simulation, seed }, { job: 'j', task: String(task), attempt: 0 }),
    );
  const all = scripts('a');
  expect(scripts('a')).toEqual(all);
  expect(scripts('b')).not.toEqual(all);
  const count = (...endings: string[]) => all.filter(({ ending }) => endings.includes(ending)).length;
  expect(count('fails')).toBeGreaterThan(70);
  expect(count('fails')).toBeLessThan(130);
  expect(count('preempted', 'lost')).toBeGreaterThan(420);
  expect(count('preempted', 'lost')).toBeLessThan(580);
  for (const { ms, ending } of all) if (ending === 'succeeds') expect(ms).toBeGreaterThanOrEqual(60_000);
});

test('events that are due are ordered by time, and then by insertion', () => {
  const agenda = newAgenda<number>();
  const times = Array.from({ length: 500 }, (_, at) => (at * 7919) % 50);
  for (const [at, time] of times.entries()) agenda.add(time, at);
  const taken: number[] = [];
  for (let next = agenda.due(40); next; next = agenda.due(40)) taken.push(next.entry);
  const expected = times
    .map((time, at) => ({ time, at }))
    .filter(({ time }) => time <= 40)
    .sort((a, b) => a.time - b.time || a.at - b.at);
  expect(taken).toEqual(expected.map(({ at }) => at));
});

test('the Action makes the same calls for simulated tasks as for executed ones', async () => {
  const { executed, simulated } = await callsOfBoth(20);
  expect(executed.status).toBe('SUCCESS');
  expect(simulated).toEqual(executed);
});
