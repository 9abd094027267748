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
  ['a label that exists', 'labels.kind:*', ['one']],
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

test('jobs are listed newest first, or in the requested order', async () => {
  expect(await ids('', LOCATION, 'create_time')).toEqual(['one', 'two']);
  expect(await ids('', LOCATION, 'name desc')).toEqual(['two', 'one']);
});

test('a list has pages of pageSize', async () => {
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

test('tasks are listed by state, also over several pages', async () => {
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
  ['an invalid filter', { parent: LOCATION, filter: 'labels.run' }],
  ['a filter by a field that jobs do not have', { parent: LOCATION, filter: 'colour=red' }],
  ['an open parenthesis', { parent: LOCATION, filter: '(labels.run=r1' }],
  ['an invalid order', { parent: LOCATION, orderBy: 'size' }],
  ['an invalid parent', { parent: 'projects/p' }],
])('%s is an invalid argument', async (_, request) => {
  await expect(rig.client.listJobs(request)).rejects.toMatchObject({ code: 3 });
});

test('a page token is valid only for its own request and page size', async () => {
  const parent = LOCATION;
  for (const id of ['token-a', 'token-b']) await rig.create(id, scriptJob('exit 0'));
  const options = { autoPaginate: false };
  const [, next] = await rig.client.listJobs({ parent, pageSize: 1 }, options);
  const pageToken = next?.pageToken ?? '';
  for (const request of [
    { parent, pageSize: 1, pageToken: 'bogus' },
    { parent, pageSize: 1, pageToken, orderBy: 'name' },
    { parent: LOCATION.replace('us-central1', 'us-east1'), pageSize: 1, pageToken },
  ]) {
    await expect(rig.client.listJobs(request, options)).rejects.toMatchObject({
      code: 3,
      details: expect.stringContaining('page_token field is invalid'),
    });
  }
  await expect(rig.client.listJobs({ parent, pageSize: 2, pageToken }, options)).rejects.toMatchObject({
    code: 3,
    details:
      'pagesize field is invalid. mismatching token page size error : request page size (2) != token page size (1)',
  });
});

test.each([
  'nosuch',
  'jobs(name',
  'jobs)name(',
  '',
])('the field mask "%s" is an invalid argument', async (mask) => {
  const headers = { 'x-goog-fieldmask': mask };
  const asked = rig.client.listJobs({ parent: LOCATION }, { autoPaginate: false, otherArgs: { headers } });
  await expect(asked).rejects.toMatchObject({ code: 3 });
});

test('the number of a project names the same project', async () => {
  const name = await rig.create('numbered', scriptJob('exit 0'));
  const numbered = name.replace('local-project', '123456789012');
  expect((await rig.get(numbered)).name).toBe(name);
  const [jobs] = await rig.client.listJobs({ parent: LOCATION.replace('local-project', '123456789012') });
  expect(jobs.map((job) => job.name)).toContain(name);
});

test('a request id stays known after its job is deleted', async () => {
  const requestId = '0b6f0f9e-1f0a-4c3b-9d0e-5a1f6f0c7d21';
  const name = await rig.create('remembered', scriptJob('exit 0'), { requestId });
  const { uid } = await rig.ended(name);
  const [operation] = await rig.client.deleteJob({ name });
  await operation.promise();
  const [again] = await rig.client.createJob({
    parent: LOCATION,
    jobId: 'remembered',
    requestId,
    job: scriptJob('exit 1'),
  });
  expect(again.uid).toBe(uid);
});

test('the locations of Batch are listed', async () => {
  const ids: string[] = [];
  for await (const { locationId } of rig.client.listLocationsAsync({ name: 'projects/local-project' }))
    ids.push(locationId ?? '');
  expect(ids).toEqual(expect.arrayContaining(['us-central1', 'europe-west4']));
});
