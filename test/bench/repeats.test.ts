import { expect, test } from '@jest/globals';
import type { Call, ServiceName } from '../../src/local-cloud/types.ts';
import { repeatsIn } from './repeats.ts';

const call = (service: ServiceName, method: string, path: string, status: number): Call => ({
  ...{ service, method, path, status },
  ...{ ms: 1, bytes: 1 },
});
const read = (name: string, status: number) => call('storage', 'GET', `/o/${name}?alt=media`, status);

test('a repeated read without a response is distinguished from a repeated read of an existing result', () => {
  const calls = [
    ...[read('0', 0), read('0', 503), read('0', 200)],
    ...[read('1', 200), read('1', 200)],
    ...[call('batch', 'CreateJob', 'j', 14), call('batch', 'CreateJob', 'j', 0)],
    { ...read('0', 200), from: 'task' as const },
  ];
  expect(repeatsIn(calls)).toEqual({ retries: 3, mistakes: ['/o/1?alt=media'] });
});

test('periodic status checks, log reads and renewals of the lease are not repeats', () => {
  const again = [
    call('batch', 'ListJobs', 'l', 0),
    call('logging', 'POST', '/v2/entries:list', 200),
    call('storage', 'POST', '/upload/o?name=lease.json', 200),
  ];
  expect(repeatsIn([...again, ...again])).toEqual({ retries: 0, mistakes: [] });
});
