import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type BatchRig, LOCATION, scriptJob, startBatchRig } from './batch-rig.ts';

let rig: BatchRig;
beforeAll(async () => {
  rig = await startBatchRig();
  const job = (text: string, labels: Record<string, string>) => ({ ...scriptJob(text), labels });
  await rig.ended(await rig.create('one', job('exit 0', { run: 'r1', kind: 'x' })));
  await rig.ended(await rig.create('two', job('exit 1', { run: 'r1' })));
  const parent = 'projects/local-project/locations/europe-west1';
  const three = await rig.create('three', job('exit 0', { run: 'r2' }), { parent });
  await rig.ended(three);
  await rig.create('other', job('exit 0', { run: 'r1' }), { parent: parent.replace('local-', 'other-') });
});
afterAll(() => rig.stop());

const ids = async (filter: string, parent = LOCATION, orderBy = '') => {
  const [jobs] = await rig.client.listJobs({ parent, filter, orderBy });
  return jobs.map(({ name }) => name?.split('/').at(-1));
};

test.each([
  ['nothing', '', ['two', 'one']],
  ['a label', 'labels.run="r1"', ['two', 'one']],
  ['a label without quotes', 'labels.run=r1', ['two', 'one']],
  ['a label that is there', 'labels.kind:*', ['one']],
  ['a state', 'status.state="FAILED"', ['two']],
  ['several, joined by AND', 'labels.run="r1" AND status.state=SUCCEEDED', ['one']],
  ['several without AND', 'labels.run=r1 status.state=SUCCEEDED', ['one']],
  ['alternatives', 'labels.run=r1 AND (status.state=SUCCEEDED OR status.state=FAILED)', ['two', 'one']],
  ['the opposite', 'NOT labels.kind=x', ['two']],
  ['another value', 'labels.kind!="x"', ['two']],
  ['a time', 'create_time > "2020-01-01T00:00:00Z" AND createTime < "2020-01-02T00:00:00Z"', []],
  ['no such label', 'labels.run="r3"', []],
])('jobs can be listed by %s', async (_, filter, expected) => {
  expect(await ids(filter)).toEqual(expected);
});

test('a location of "-" lists all regions of the project', async () => {
  expect(await ids('', 'projects/local-project/locations/-')).toEqual(['three', 'two', 'one']);
});

test('jobs come newest first, or in the order that is asked for', async () => {
  expect(await ids('', LOCATION, 'create_time')).toEqual(['one', 'two']);
  expect(await ids('', LOCATION, 'name desc')).toEqual(['two', 'one']);
});

test('a list comes in pages of pageSize', async () => {
  const parent = 'projects/local-project/locations/-';
  const request = { parent, pageSize: 2 };
  const page = async (pageToken: string) => {
    const [, next, answer] = await rig.client.listJobs({ ...request, pageToken }, { autoPaginate: false });
    return [answer?.jobs?.map(({ name }) => name?.split('/').at(-1)), next?.pageToken] as const;
  };
  const [first, token] = await page('');
  expect(first).toEqual(['three', 'two']);
  expect(await page(token ?? '')).toEqual([['one'], undefined]);
  await expect(rig.client.listJobs({ parent, pageToken: 'mine' })).rejects.toMatchObject({ code: 3 });
});

test('tasks are listed by state, more than a page of them too', async () => {
  const name = await rig.create('many', scriptJob('exit $((BATCH_TASK_INDEX == 3))', {}, { taskCount: 5 }));
  await rig.ended(name);
  const parent = `${name}/taskGroups/group0`;
  const pageOf = (pageToken = '') =>
    rig.client.listTasks({ parent, pageSize: 3, pageToken }, { autoPaginate: false });
  expect(await rig.tasks(name, 'State=SUCCEEDED')).toHaveLength(4);
  expect(await rig.tasks(name, 'status.state="FAILED"')).toHaveLength(1);
  const [first, next] = await pageOf();
  const [second] = await pageOf(next?.pageToken ?? '');
  expect([...first, ...second].map((task) => task.name)).toEqual(
    [0, 1, 2, 3, 4].map((index) => `${parent.replace('local-project', '123456789012')}/tasks/${index}`),
  );
});

test.each([
  ['a filter that is none', { parent: LOCATION, filter: 'labels.run' }],
  ['a filter by a field that jobs do not have', { parent: LOCATION, filter: 'colour=red' }],
  ['an open parenthesis', { parent: LOCATION, filter: '(labels.run=r1' }],
  ['an order that is none', { parent: LOCATION, orderBy: 'size' }],
  ['a parent that is none', { parent: 'projects/p' }],
])('%s is an invalid argument', async (_, request) => {
  await expect(rig.client.listJobs(request)).rejects.toMatchObject({ code: 3 });
});
