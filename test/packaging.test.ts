import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';
import { parse } from 'yaml';
import { bundledPackages } from '../scripts/bundled-packages.ts';
import { billOfMaterials } from '../scripts/sbom.ts';

const root = join(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const packages = bundledPackages();
const ids = packages.map(({ name, version }) => `${name}@${version}`);

describe('the licenses of the bundle', () => {
  test('every package has a license that allows redistribution, and its text', () => {
    for (const { name, license, text } of packages) {
      expect({ name, license }).toEqual({
        name,
        license: expect.stringMatching(/^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD)$/),
      });
      expect({ name, isThere: text.length > 100 }).toEqual({ name, isThere: true });
    }
  });

  test('every package occurs once, in the locked version', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(ids);
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version: string }> };
    const locked = Object.entries(lock.packages).map(
      ([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`,
    );
    expect(ids.filter((id) => !locked.includes(id))).toEqual([]);
  });

  test('the packages are those that another bundler finds', () => {
    const { metafile } = buildSync({
      entryPoints: [join(root, 'src', 'entry.ts')],
      absWorkingDir: root,
      bundle: true,
      format: 'esm',
      logLevel: 'error',
      metafile: true,
      outdir: 'nowhere',
      platform: 'node',
      splitting: true,
      write: false,
    });
    const folders = Object.keys(metafile.inputs).flatMap((path) => {
      const [folder = []] = /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(path) ?? [];
      return folder;
    });
    const found = [...new Set(folders)].map((folder) => {
      const { name, version } = JSON.parse(read(join(folder, 'package.json'))) as Record<string, string>;
      return `${name}@${version}`;
    });
    expect([...new Set(found)].toSorted()).toEqual(ids);
  });
});

describe('the size of the bundle', () => {
  const dist = join(root, 'dist');

  test('it has at most 3.0 MB without the licenses', () => {
    const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && entry.name !== 'licenses.txt',
    );
    const bytes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(3_000_000);
  });

  test('the error for an omitted class names the script that omits it', () => {
    const standIn = createRequire(import.meta.url)(join(dist, 'left-out.cjs')) as { google: unknown };
    expect(() => standIn.google).toThrow(/scripts\/bundle\.mjs/);
  });
});

describe('the bill of materials', () => {
  test('it contains every package of the bundle, with its hash', () => {
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

  test('name, description, author, icon and color follow its rules', () => {
    expect(manifest).toMatchObject({
      name: 'gcp-batch-workflow',
      author: expect.any(String),
      branding: { icon: 'layers', color: 'blue' },
    });
    expect(String(manifest.description).length).toBeLessThanOrEqual(125);
  });

  test('the top folder has one action and a license', () => {
    expect(existsSync(join(root, 'LICENSE'))).toBe(true);
    const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
    const top = new Set(tracked.filter(Boolean).map((name) => name.split('/')[0] ?? ''));
    const isTool = (name: string) => name.startsWith('.') || /\.(jsonc?|m?js|config\.\w+)$/.test(name);
    expect([...top].filter((name) => !isTool(name)).sort()).toEqual(
      ['LICENSE', 'README.md', 'action.yml', 'dist', 'docs', 'scripts', 'src', 'test'].sort(),
    );
  });

  test('the lock file names only the public registry', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
    const other = Object.values(lock.packages).filter(
      ({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(other).toEqual([]);
  });
});
