import { expect, test } from '@jest/globals';
import { findImage } from '../../../src/local-cloud/batch/tasks/image-names.ts';

test.each([
  'python',
  'python:3.11-slim',
  'python:3.12',
  'python:3.13.2-slim-bookworm',
  'python:3-alpine3.20',
  'mirror.gcr.io/library/python:3.11-slim',
  'docker.io/library/python:3.9',
  'docker.io/python:3.10-alpine',
  'library/python:slim',
  'debian:12',
  `python@sha256:${'a'.repeat(64)}`,
])('%s is an image that exists', (image) => {
  expect(findImage(image)).toEqual({ kind: 'known' });
});

test.each([
  'us-docker.pkg.dev/my-project/images/etl:1',
  'gcr.io/my-project/etl',
  'ghcr.io/octo-org/etl:latest',
  'somebody/etl:1',
  'localhost:5000/etl',
  'mirror.gcr.io/somebody/etl',
])('it is unknown whether %s exists', (image) => {
  expect(findImage(image)).toEqual({ kind: 'stands-in' });
});

test.each([
  ['python:3.11-slm', 1, 'manifest unknown'],
  ['python:3.99', 1, 'manifest unknown'],
  [
    'mirror.gcr.io/library/python:3.11-slimm',
    1,
    'manifest for mirror.gcr.io/library/python:3.11-slimm not found',
  ],
  ['pyhton:3.11', 1, 'pull access denied for pyhton'],
  ['bad image', 125, 'invalid reference format'],
  ['Foo Bar', 125, 'invalid reference format'],
  ['Python:3.11', 125, 'invalid reference format'],
])('%s does not exist', (image, exitCode, text) => {
  expect(findImage(image)).toEqual({ kind: 'missing', exitCode, text: expect.stringContaining(text) });
});
