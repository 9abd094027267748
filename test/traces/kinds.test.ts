import { expect, test } from '@jest/globals';
import { recorded, userText } from './user-text.ts';

// More responses of the same kinds as the recorded ones.

const JOB_NAME = 'projects/123456789012/locations/us-central1/jobs/';
const event = (text: string) => ({ events: [[0, text]] });
const ROUTINE = (name: string) =>
  event(`Job state is set from QUEUED to SCHEDULED for job ${JOB_NAME}${name}.`);

test.each([
  'ddw-quota-report-1',
  'ddw-stockout-1',
  'ddw-code-gce-quota-exceeded-1',
  'ddw-error-denied-failed-1',
  'ddw-no-space-left-on-device-1',
  'ddw-not-found-1',
  'ddw-service-account-not-found-1',
])('nothing is read into the name of the job %s', async (name) => {
  const silent = await userText(recorded('job-name-contains-quota'));
  expect(await userText({ id: name, input: { via: 'job', state: 'SCHEDULED', ...ROUTINE(name) } })).toBe(
    silent,
  );
});

test.each([
  [
    'stockout',
    'Constraint constraints/compute.vmExternalIpAccess violated for project quota-stockout.',
    /^ExternalIpForbidden/,
  ],
  [
    'quota',
    "Batch Error: code - CODE_GCE_ZONE_RESOURCE_POOL_EXHAUSTED, description - Instance 'ddw-quota-exceeded-group0-0' creation failed",
    /^NoCapacity/,
  ],
  [
    'bad request',
    "Job gets non-retryable information Batch Error: code - CODE_GCE_BAD_REQUEST, description - googleapi: Error 400: Invalid value for field 'resource.properties.scheduling.maxRunDuration'",
    /^InvalidMachine:.*maxRunDuration/,
  ],
  [
    'an unknown code',
    'Batch Error: code - CODE_SOMETHING_NEW, description - the moon is full',
    /^NeverRan:.*the moon is full/,
  ],
  ['an unknown text', 'The moon refused the VMs.', /^NeverRan:.*The moon refused the VMs/],
  [
    'backend',
    "Batch Error: code - CODE_GCE_BACKEND_ERROR, description - Internal error. Please try again or contact Google Support. (Code: '-1')",
    /^ServiceFailed/,
  ],
  [
    'network',
    "Batch Error: code - CODE_GCE_RESOURCE_NOT_FOUND, description - The resource 'projects/p/global/networks/quota' was not found",
    /^NoNetwork/,
  ],
] as const)('why a job failed before its first task: %s', async (_, text, wanted) => {
  const last = `Job state is set from SCHEDULED to FAILED for job ${JOB_NAME}ddw-quota-1.`;
  const events = [
    [0, text],
    [1, last],
  ];
  expect(await userText({ id: 'x', input: { via: 'job', state: 'FAILED', events } })).toMatch(wanted);
  const inState = [[1, last + text]];
  expect(await userText({ id: 'x', input: { via: 'job', state: 'FAILED', events: inState } })).toMatch(
    wanted,
  );
});

const refused = (service: string, error: object, resource = 'gs://my-bucket/o', headers = {}) => ({
  id: service,
  input: {
    ...{ via: 'error', service, library: 'gaxios', httpStatus: 403, operation: 'read', resource, headers },
    body: { error: { code: 403, status: 'PERMISSION_DENIED', ...error } },
  },
});
const info = (reason: string, metadata = {}) => ({
  message: 'no',
  details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, metadata }],
});

test.each([
  'batch',
  'storage',
  'sts',
  'iamcredentials',
  'logging',
  'cloudresourcemanager',
  'iam',
])('reasons of %s count before the roles of the service', async (service) => {
  const of = (error: object) => userText(refused(service, error, 'projects/p/locations/r'));
  const disabled = info('SERVICE_DISABLED', { service: 'x.googleapis.com', consumer: 'projects/77' });
  expect(await of(disabled)).toMatch(/services enable x\.googleapis\.com --project=77/);
  expect(await of(info('BILLING_DISABLED', { consumer: 'projects/77' }))).toMatch(/billing projects link 77/);
  expect(await of(info('LOCATION_POLICY_VIOLATED'))).toMatch(/Check "region"/);
  const perimeter = [{ violations: [{ type: 'VPC_SERVICE_CONTROLS', description: 'ID42' }] }];
  const closed = info('SECURITY_POLICY_VIOLATED');
  expect(await of({ ...closed, details: [...perimeter, ...closed.details] })).toMatch(/identifier ID42/);
  const permission = info('IAM_PERMISSION_DENIED', { permission: 'storage.objects.get' });
  expect(await of(permission)).toMatch(/roles\/storage\.objectUser/);
  expect(await of(info('IAM_PERMISSION_DENIED', { permission: 'moon.walk' }))).toMatch(/moon\.walk/);
});

test('details of gRPC errors are used like those of REST errors', async () => {
  const { input } = recorded('batch-create-denied');
  const statusDetails = [{ reason: 'SERVICE_DISABLED', metadata: { service: 'batch.googleapis.com' } }];
  expect(await userText({ id: 'x', input: { ...input, details: 'no', statusDetails } })).toMatch(
    /services enable batch/,
  );
});

test.each([
  ['a secondary limit', 403, 'You have exceeded a secondary rate limit.', {}],
  ['a secondary limit as 429', 429, 'You have exceeded a secondary rate limit.', {}],
  ['abuse', 403, 'You have triggered an abuse detection mechanism.', {}],
  [
    'content',
    403,
    'You have exceeded a secondary rate limit and have been temporarily blocked from content creation.',
    {},
  ],
  [
    'a used up limit by its header alone',
    403,
    'Forbidden',
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' },
  ],
  ['Retry-After alone', 403, 'Forbidden', { 'Retry-After': '5' }],
])('GitHub: %s is a limit and no missing permission', async (_, httpStatus, message, headers) => {
  const { input } = recorded('gh-403-integration');
  const text = await userText({ id: 'x', input: { ...input, httpStatus, body: { message }, headers } });
  expect(text).toMatch(/after \d+ attempts.*\n.*not a missing permission/);
});

test.each([
  'report agent state: metadata:{instance:"x"}',
  'Executing runnable script:{text:"echo secret"} environment:{}',
  'runnable: container:{image_uri:"x" username:"u" password:"hunter2"}',
  '{"taskGroups":[{"taskSpec":{"runnables":[{"container":{"imageUri":"x"}}]}}]}',
  '   ',
])('a line of the agent that says nothing to a reader is left out: %s', async (textPayload) => {
  expect(
    await userText({ id: 'x', input: { via: 'log', entry: { textPayload, labels: { job_uid: 'u' } } } }),
  ).toBe('');
});

test('a long line of the agent is shortened', async () => {
  const entry = { textPayload: `docker: ${'x'.repeat(60_000)}`, labels: { job_uid: 'u' } };
  expect((await userText({ id: 'x', input: { via: 'log', entry } })).length).toBeLessThan(600);
});
