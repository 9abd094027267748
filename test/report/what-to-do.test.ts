import { expect, test } from '@jest/globals';
import { whatToDo } from '../../src/report/what-to-do.ts';

test.each([
  ['Set a larger disk.', '**What to do:** Set a larger disk.'],
  [
    'Run: gcloud projects add-iam-policy-binding p --role=roles/batch.agentReporter --member=serviceAccount:a@p.iam.gserviceaccount.com. Changes take minutes.',
    '**What to do:** Run:\n\n```sh\ngcloud projects add-iam-policy-binding p --role=roles/batch.agentReporter --member=serviceAccount:a@p.iam.gserviceaccount.com\n```\n\nChanges take minutes.',
  ],
  [
    'Run: gcloud services enable batch.googleapis.com --project=p (or ask its owner).',
    '**What to do:** Run:\n\n```sh\ngcloud services enable batch.googleapis.com --project=p\n```\n\n(or ask its owner).',
  ],
])('a command has its own block: %s', (hint, wanted) => {
  expect(whatToDo(hint, 600)).toBe(wanted);
});
