import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WHEEL = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1] + "/tiny_thing-1.0-py3-none-any.whl", "w") as wheel:
    wheel.writestr("tiny_thing/__init__.py", "SIZE = 7\\n")
    wheel.writestr("tiny_thing-1.0.dist-info/METADATA", "Metadata-Version: 2.1\\nName: tiny-thing\\nVersion: 1.0\\n")
    wheel.writestr("tiny_thing-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr("tiny_thing-1.0.dist-info/RECORD", "")
`;

/** A package index in a new folder; it has `tiny-thing==1.0` and nothing else. For PIP_FIND_LINKS. */
export function tinyIndex(python: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  const { status, stderr } = spawnSync(python, ['-c', WHEEL, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return folder;
}
