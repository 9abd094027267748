import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WHEELS = `
import sys, zipfile
for version in sys.argv[2:]:
    with zipfile.ZipFile(sys.argv[1] + "/tiny_thing-%s-py3-none-any.whl" % version, "w") as wheel:
        info = "tiny_thing-%s.dist-info/" % version
        wheel.writestr("tiny_thing/__init__.py", "SIZE = 7\\nVERSION = %r\\n" % version)
        wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: tiny-thing\\nVersion: %s\\n" % version)
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(info + "RECORD", "")
`;

/** A package index in a new folder, for PIP_FIND_LINKS. It contains only `tiny-thing` in these versions. */
export function tinyIndex(python: string, versions: readonly string[] = ['1.0']): string {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  const { status, stderr } = spawnSync(python, ['-c', WHEELS, folder, ...versions], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return folder;
}
