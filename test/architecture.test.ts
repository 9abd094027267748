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
 * dependency-cruiser cannot read TypeScript 7, so it gets the same files without their types. Type imports become normal
 * imports, because importing a type from a higher layer is also a dependency on it.
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
    // Its exit code is the number of violations, which the JSON also contains.
    return String((error as { stdout?: unknown }).stdout);
  }
}

interface Module {
  readonly source: string;
  readonly dependencies: readonly { readonly resolved: string }[];
}

/** Folders with the same parent whose files import each other in a circle. */
function circlesOfFolders(json: string): string[] {
  const { modules } = JSON.parse(json) as { modules: readonly Module[] };
  /** Folder → a folder in it → other folders in it whose files that folder imports. */
  const levels = new Map<string, Map<string, Set<string>>>();
  for (const { source, dependencies } of modules) {
    for (const { resolved } of dependencies) {
      const from = source.split('/');
      const to = resolved.split('/');
      const depth = from.findIndex((part, at) => part !== to[at]);
      const [own, other] = [from[depth], to[depth]];
      const areFolders = depth < Math.min(from.length, to.length) - 1;
      if (depth < 1 || !areFolders || own === undefined || other === undefined) continue;
      const folder = from.slice(0, depth).join('/');
      const level = levels.get(folder) ?? new Map<string, Set<string>>();
      levels.set(folder, level.set(own, (level.get(own) ?? new Set()).add(other)));
    }
  }
  return [...levels].flatMap(([folder, imports]) => {
    const open = new Map(imports);
    // A folder that no other remaining folder imports, or that imports none, is in no circle.
    for (let before = -1; before !== open.size; ) {
      before = open.size;
      for (const [child, others] of open) {
        const isImported = [...open.values()].some((each) => each.has(child));
        if (!isImported || ![...others].some((other) => open.has(other))) open.delete(child);
      }
    }
    return open.size === 0 ? [] : [`${folder}: ${[...open.keys()].sort().join(', ')}`];
  });
}

const violations = (json: string) =>
  (
    JSON.parse(json) as { summary: { violations: { rule: { name: string }; from: string; to: string }[] } }
  ).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);

/** Rule → file → what it imports against that rule. */
const VIOLATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-cycles': { 'src/cloud/a.ts': './b.ts', 'src/cloud/b.ts': './a.ts' },
  'core-is-pure': { 'src/plan/pure.ts': 'node:fs' },
  'core-knows-no-outside': { 'src/report/outside.ts': '../cloud/a.ts' },
  'definition-is-the-bottom': { 'src/definition/bottom.ts': '../plan/pure.ts' },
  'inputs-know-no-plan': { 'src/inputs/plan.ts': '../plan/pure.ts' },
  'plan-knows-no-report': { 'src/plan/report.ts': '../report/outside.ts' },
  'adapters-hold-no-policy': { 'src/github/policy.ts': '../run/entries.ts' },
  'run-knows-no-post': { 'src/run/ending.ts': '../post/cleanup.ts' },
  'flow-is-below-the-entries': { 'src/run/entries.ts': '../main.ts' },
  'the-action-ships-alone': { 'src/run/alone.ts': '../local-cloud/own.ts' },
  'the-local-cloud-is-independent': { 'src/local-cloud/own.ts': '../plan/pure.ts' },
  'no-orphans': { 'src/plan/orphan.ts': '' },
};

describe('architecture', () => {
  test('imports go downwards only, and never in a circle of folders', () => {
    const texts = new Map(sources('src').map((name) => [name, readFileSync(join(root, name), 'utf8')]));
    const found = cruise(texts);
    expect(violations(found)).toEqual([]);
    expect(circlesOfFolders(found)).toEqual([]);
  });

  test('every rule has a sentence with its reason', async () => {
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

  test('each rule reports a violation', async () => {
    const files = new Map<string, string>();
    for (const imports of Object.values(VIOLATIONS)) {
      for (const [from, imported] of Object.entries(imports)) {
        files.set(from, imported === '' ? '' : `import '${imported}';\n`);
        const target = join(dirname(from), imported);
        if (imported.startsWith('.') && !files.has(target)) files.set(target, '');
      }
    }
    const found = violations(cruise(files));
    const { default: rules } = (await import(join(root, '.dependency-cruiser.mjs'))) as {
      default: { forbidden: readonly { name: string }[] };
    };
    for (const { name } of rules.forbidden) {
      const [from = ''] = Object.keys(VIOLATIONS[name] ?? {});
      const start = `${name}: ${from.replace(/ts$/, 'js')} → `;
      expect({ name, isFound: found.some((each) => each.startsWith(start)) }).toEqual({
        name,
        isFound: true,
      });
    }
  });

  test('a circle of folders without a circle of files is found, at every level', () => {
    const found = cruise(
      new Map([
        ['src/a/one.ts', "import '../b/one.ts';\n"],
        ['src/b/one.ts', ''],
        ['src/b/two.ts', "import '../a/two.ts';\nimport '../c/inner/d.ts';\n"],
        ['src/a/two.ts', ''],
        ['src/c/inner/d.ts', "import '../other/e.ts';\n"],
        ['src/c/other/e.ts', ''],
        ['src/c/other/f.ts', "import type { G } from '../inner/g.ts';\n"],
        ['src/c/inner/g.ts', ''],
      ]),
    );
    expect(violations(found).filter((each) => each.startsWith('no-cycles'))).toEqual([]);
    expect(circlesOfFolders(found)).toEqual(['src: a, b', 'src/c: inner, other']);
  });

  const actionFiles = sources('src').filter((name) => !name.startsWith(join('src', 'local-cloud')));

  test('types are named, and no literal is spread to satisfy the formatter', () => {
    const found = actionFiles.flatMap((name) =>
      readFileSync(join(root, name), 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          /Parameters<typeof |\.\.\.\{ ?\w+[,:]/.test(line) ? [`${name}:${at + 1}: ${line.trim()}`] : [],
        ),
    );
    expect(found).toEqual([]);
  });

  // Otherwise a renamed member is lost without a type error.
  test('the flow of a run spreads no parameter into the argument of a call', () => {
    const flow = actionFiles.filter((name) => /^src.(run|post)./.test(name));
    expect(flow.length).toBeGreaterThan(30);
    expect(flow.flatMap((name) => spreadParameters(readFileSync(join(root, name), 'utf8')))).toEqual([]);
    const bag = 'function a(parts: Parts): void {\n  b({ ...parts, c });\n}\n';
    expect(spreadParameters(bag)).toEqual(['parts']);
  });
});

/** Names of parameters that are spread into an argument of a call. */
function spreadParameters(text: string): string[] {
  const parameters = new Set([...text.matchAll(/[(,]\s*(\w+)\??: [A-Z{]/g)].map(([, name]) => name));
  const spreads = [...text.matchAll(/\w\(\s*\{[^{}]*?\.\.\.(\w+)\s*[,}]/g)].map(([, name]) => name ?? '');
  return spreads.filter((name) => parameters.has(name));
}
