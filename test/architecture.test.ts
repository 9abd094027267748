import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const copy = join(root, 'test', '.cache', 'architecture');

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.ts'));

/**
 * dependency-cruiser cannot read TypeScript 7, so it is given the same files without their types. Type imports stay as
 * imports: a type from above is a dependency on what is above.
 */
function cruise(files: ReadonlyMap<string, string>): string {
  rmSync(copy, { recursive: true, force: true });
  for (const [name, text] of files) {
    const asImports = text.replace(/^(import|export) type (\{[^}]*\}|\*) from ('[^']+');/gm, 'import $3;');
    const script = stripTypeScriptTypes(asImports).replace(
      /(from |import |import\()'(\.[^']*)\.ts'/g,
      "$1'$2.js'",
    );
    const file = join(copy, name.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, script);
  }
  const rules = readFileSync(join(root, '.dependency-cruiser.mjs'), 'utf8').replaceAll(
    '\\\\.ts$',
    '\\\\.js$',
  );
  writeFileSync(join(copy, 'rules.mjs'), rules);
  const bin = join(root, 'node_modules', '.bin', 'depcruise');
  try {
    return execFileSync(process.execPath, [bin, '--config', 'rules.mjs', '--output-type', 'json', 'src'], {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 100e6,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    // Its exit code is the number of violations, which the JSON has too.
    return String((error as { stdout?: unknown }).stdout);
  }
}

const violations = (json: string) =>
  (
    JSON.parse(json) as { summary: { violations: { rule: { name: string }; from: string; to: string }[] } }
  ).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);

describe('architecture', () => {
  test('imports go downwards only', () => {
    const texts = new Map(sources('src').map((name) => [name, readFileSync(join(root, name), 'utf8')]));
    expect(violations(cruise(texts))).toEqual([]);
  });

  test('every rule has a sentence that says why', async () => {
    const { default: rules } = (await import(join(root, '.dependency-cruiser.mjs'))) as {
      default: { forbidden: readonly { name: string; comment?: string; severity: string }[] };
    };
    for (const { name, comment = '', severity } of rules.forbidden) {
      expect({ name, comment, severity }).toEqual({
        name,
        comment: expect.stringMatching(/^[A-Z].{20,}\.$/s),
        severity: 'error',
      });
    }
  });

  test('the rules can fail', () => {
    const found = violations(
      cruise(
        new Map([
          [
            'src/definition/a.ts',
            "import { b } from '../plan/b.ts';\nimport fs from 'node:fs';\nexport const a = [b, fs];\n",
          ],
          [
            'src/plan/b.ts',
            "import type { A } from '../definition/a.ts';\nimport { info } from '@actions/core';\nexport const b = info;\n",
          ],
        ]),
      ),
    );
    const names = new Set(found.map((line) => line.split(':')[0]));
    expect([...names].sort()).toEqual(
      ['core-is-pure', 'definition-is-the-bottom', 'no-cycles', 'one-door-to-the-runner'].sort(),
    );
  });

  const actionFiles = sources('src').filter((name) => !name.startsWith(join('src', 'local-cloud')));

  test('types are named, and no literal is spread to please the formatter', () => {
    const found = actionFiles.flatMap((name) =>
      readFileSync(join(root, name), 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          /Parameters<typeof |\.\.\.\{ ?\w+[,:]/.test(line) ? [`${name}:${at + 1}: ${line.trim()}`] : [],
        ),
    );
    expect(found).toEqual([]);
  });

  // A renamed member would be lost without a type error.
  test('the flow of a run spreads no parameter into the argument of a call', () => {
    const flow = actionFiles.filter((name) => /^src.(run|post)./.test(name));
    expect(flow.length).toBeGreaterThan(30);
    expect(flow.flatMap((name) => spreadParameters(readFileSync(join(root, name), 'utf8')))).toEqual([]);
    const bag = 'function a(parts: Parts): void {\n  b({ ...parts, c });\n}\n';
    expect(spreadParameters(bag)).toEqual(['parts']);
  });
});

/** Names of parameters that a call is given as part of an object. */
function spreadParameters(text: string): string[] {
  const parameters = new Set([...text.matchAll(/[(,]\s*(\w+)\??: [A-Z{]/g)].map(([, name]) => name));
  const spreads = [...text.matchAll(/\w\(\s*\{[^{}]*?\.\.\.(\w+)\s*[,}]/g)].map(([, name]) => name ?? '');
  return spreads.filter((name) => parameters.has(name));
}
