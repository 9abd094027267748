import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { bundledPackages } from '../scripts/bundled-packages.ts';
import { billOfMaterials } from '../scripts/sbom.ts';

const root = join(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const packages = bundledPackages();
const ids = packages.map(({ name, version }) => `${name}@${version}`);

describe('the licences of the bundle', () => {
  test('every package has a licence that may be passed on, and its text', () => {
    for (const { name, licence, text } of packages) {
      expect({ name, licence }).toEqual({
        name,
        licence: expect.stringMatching(/^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD)$/),
      });
      expect({ name, isThere: text.length > 100 }).toEqual({ name, isThere: true });
    }
  });

  test('every package is there once, in the version that is locked', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(ids);
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version: string }> };
    const locked = Object.entries(lock.packages).map(
      ([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`,
    );
    expect(ids.filter((id) => !locked.includes(id))).toEqual([]);
  });

  test('no package whose code says where it comes from is left out', () => {
    const code = readdirSync(join(root, 'dist'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => read(join('dist', name)));
    const named = new Set(
      code.flatMap((text) =>
        [...text.matchAll(/^;?\/\/ .*node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gm)].map(([, name]) => name),
      ),
    );
    expect(named.size).toBeGreaterThan(5);
    const listed = new Set(packages.map(({ name }) => name));
    expect([...named].filter((name) => !listed.has(name ?? ''))).toEqual([]);
  });
});

describe('the bill of materials', () => {
  test('it holds what the bundle holds, each with its hash', () => {
    const { components, ...bom } = billOfMaterials();
    expect(components.map(({ name, version }) => `${name}@${version}`)).toEqual(ids);
    for (const { purl, hashes } of components) {
      expect(purl).toMatch(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@[\w.-]+$/);
      expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
    }
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
  });
});

describe('the Marketplace', () => {
  const manifest = parse(read('action.yml')) as Record<string, unknown>;

  test('name, description, author, icon and colour are as it wants them', () => {
    expect(manifest).toMatchObject({
      name: 'gcp-batch-workflow',
      author: expect.any(String),
      branding: { icon: 'layers', color: 'blue' },
    });
    expect(String(manifest.description).length).toBeLessThanOrEqual(125);
  });

  test('there is one action at the top, and a licence', () => {
    expect(existsSync(join(root, 'LICENSE'))).toBe(true);
    const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
    const top = new Set(tracked.filter(Boolean).map((name) => name.split('/')[0] ?? ''));
    const isTool = (name: string) => name.startsWith('.') || /\.(jsonc?|m?js|config\.\w+)$/.test(name);
    expect([...top].filter((name) => !isTool(name)).sort()).toEqual(
      ['LICENSE', 'README.md', 'action.yml', 'dist', 'docs', 'scripts', 'src', 'test'].sort(),
    );
  });

  test('the lock file names no registry but the public one', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
    const other = Object.values(lock.packages).filter(
      ({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(other).toEqual([]);
  });
});
