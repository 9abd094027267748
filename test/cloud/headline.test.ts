import { expect, test } from '@jest/globals';
import { headlineOf } from '../../src/cloud/explain/headline.ts';

const request = {
  service: 'storage',
  operation: 'upload',
  resource: 'gs://my-bucket/runs/1/definition.yml',
  httpStatus: 403,
  status: '',
  details: { reason: '', metadata: {}, perimeterId: '' },
  isLimit: false,
  principal: { caller: 'principal://x', federated: 'principal://x', claims: '' },
} as const;

test.each([
  [
    {
      message:
        "principal://iam.googleapis.com/projects/1/locations/global does not have storage.objects.create access to the Google Cloud Storage object. Permission 'storage.objects.create' denied on resource (or it may not exist).",
    },
    'no permission storage.objects.create on gs://my-bucket (HTTP 403)',
  ],
  [
    {
      service: 'batch',
      operation: 'create Batch job',
      resource: 'projects/my-project/locations/us-central1/jobs/ddw-a',
      message: "Permission 'batch.jobs.create' denied on 'projects/my-project'",
    },
    'no permission batch.jobs.create on project my-project (HTTP 403)',
  ],
  [
    { httpStatus: 404, message: 'The specified bucket does not exist.' },
    'bucket my-bucket does not exist (HTTP 404)',
  ],
  [
    { httpStatus: 503, message: 'The service is currently unavailable.' },
    'The service is currently unavailable (HTTP 503): upload',
  ],
  [
    { httpStatus: 0, status: 'ECONNREFUSED', message: 'connect ECONNREFUSED' },
    'connect ECONNREFUSED (ECONNREFUSED): upload',
  ],
  [{ httpStatus: 401, message: 'principal://x/y is unknown' }, 'the caller is unknown (HTTP 401): upload'],
  [{ httpStatus: 500, message: '' }, 'upload failed (HTTP 500)'],
  [{ operation: 'copy to', httpStatus: 503, message: 'Busy.' }, 'Busy (HTTP 503): copy to gs://my-bucket'],
  [
    { operation: 'test writing to', httpStatus: 500, message: '' },
    'test writing to gs://my-bucket failed (HTTP 500)',
  ],
] as const)('a heading about %j begins with the reason', (over, expected) => {
  expect(headlineOf({ ...request, ...over })).toBe(expected);
});
