import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { newPythonImages } from '../../../src/local-cloud/batch/tasks/python-image.ts';
import { keptTemplate } from '../../../src/local-cloud/python.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'python-image-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program in place of Python, called with `-m venv HOME`. */
function pythonThat(script: string): string {
  const path = join(folder, 'python3');
  writeFileSync(path, `#!/bin/sh\ncd '${folder}'\n${script}\n`, { mode: 0o755 });
  return path;
}
const imagesOf = (python: string) =>
  newPythonImages({ folder: join(folder, 'batch'), python: () => python, images: new Map() });
const signal = new AbortController().signal;

test('local clouds that start at the same time, and later ones, use one environment; images have their own copy', async () => {
  const python = pythonThat(
    'echo x >> started; sleep 0.2; mkdir -p "$3/bin"; echo "#!$3/bin/python" > "$3/bin/pip3"',
  );
  try {
    const clouds = [imagesOf(python), imagesOf(python), imagesOf(python)];
    const bins = await Promise.all(
      clouds.map((images, index) => images.provide('python:3.12', join(folder, `job-${index}`), signal)),
    );
    const later = await imagesOf(python).provide('python:3.13', join(folder, 'job-later'), signal);
    expect(readFileSync(join(folder, 'started'), 'utf8')).toBe('x\n'.repeat(clouds.length));
    expect(new Set([...bins, later]).size).toBe(clouds.length + 1);
    for (const bin of [...bins, later])
      expect(readFileSync(join(bin, 'pip3'), 'utf8')).toBe(`#!${join(bin, 'python')}\n`);
  } finally {
    rmSync(keptTemplate(python) ?? '', { recursive: true, force: true });
  }
});

test('a local cloud that stops ends the installer, and keeps nothing that is incomplete', async () => {
  const python = pythonThat('mkdir -p "$3"; (echo $$ > ready; sleep 2; echo x > finished)');
  const images = imagesOf(python);
  const provided = images.provide('python:3.12', join(folder, 'job'), signal);
  const failed = expect(provided).rejects.toThrow();
  while (!existsSync(join(folder, 'ready'))) await delay(10);
  await images.stop();
  await failed;
  const kept = keptTemplate(python) ?? '';
  expect([kept === '', existsSync(kept)]).toEqual([false, false]);
  await delay(2_500);
  expect(existsSync(join(folder, 'finished'))).toBe(false);
});
