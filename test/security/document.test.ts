import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { INPUT_DEFAULTS } from '../../src/inputs/defaults.ts';
import { NEVER_SENT } from '../../src/plan/source-patterns.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const text = read('docs/security.md');

const cellsOf = (line: string) =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
const threats = text
  .split('\n')
  .filter((line) => /^\| S\d+ /.test(line))
  .map(cellsOf);
const attacks = text
  .split('\n')
  .filter((line) => /^\| R\d+ /.test(line))
  .map(cellsOf);
const blocks = (language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, block = '']) => block,
  );

describe('docs/security.md', () => {
  test('lists every threat once, with a countermeasure', () => {
    expect(threats.map(([id]) => id)).toEqual(Array.from({ length: 32 }, (_, at) => `S${at + 1}`));
    for (const [, threat = '', answer = ''] of threats) {
      expect(threat.length).toBeGreaterThan(15);
      expect(answer.length).toBeGreaterThan(20);
    }
  });

  test('lists exactly the files that are never sent', () => {
    const section = text.slice(text.indexOf('## What `source` never sends'), text.indexOf('## Threats'));
    const listed = [...section.matchAll(/^- .*$/gm)].flatMap(([line]) =>
      [...line.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    expect(listed).toEqual(
      Object.values(NEVER_SENT)
        .flat()
        .map((name) => name.replace('**/', '')),
    );
  });

  test('lists every attack once', () => {
    expect(attacks.map(([id]) => id)).toEqual(Array.from({ length: 32 }, (_, at) => `R${at + 1}`));
  });

  test.each(
    [...threats, ...attacks].map(([id = '', , answer = '', tests = '']) => [id, answer, tests] as const),
  )('%s names existing tests, or says why it does not apply', (_, answer, tests) => {
    const named = [...tests.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    if (named.length === 0) expect(answer).toMatch(/^Does not apply/);
    for (const name of named) {
      expect({ name, isThere: /^test\/.*\.test\.ts$/.test(name) && existsSync(join(root, name)) }).toEqual({
        name,
        isThere: true,
      });
    }
  });

  test('lists every role that the setup grants, and no broad role', () => {
    const rolesIn = (given: string) => new Set(given.match(/roles\/[\w.]+\b/g));
    const listed = rolesIn(text);
    for (const role of rolesIn(read('docs/google-cloud-setup.md'))) expect([...listed]).toContain(role);
    for (const role of listed) expect(role).not.toMatch(/^roles\/(owner|editor|viewer)$|admin/i);
    const tests = ['caller-roles', 'vm-roles'].map((name) => read(`test/security/${name}.test.ts`)).join('');
    for (const role of listed) {
      // Batch itself needs these roles before the task runner starts, or they are for other identities.
      if (/secretmanager|TokenCreator|artifactregistry/.test(role)) continue;
      const isNamed =
        tests.includes(role) || (role.endsWith('logWriter') && tests.includes('logging.logEntries.create'));
      expect({ role, isNamed }).toEqual({ role, isNamed: true });
    }
  });

  test('has a condition that admits one branch of one repository, by numeric ids', () => {
    const [condition = ''] = blocks('cel');
    const accepts = (claims: Readonly<Record<string, string>>) =>
      condition
        .trim()
        .split(' && ')
        .every((part) => {
          const [, name = '', value] = /^assertion\.(\w+) == '([^']*)'$/.exec(part) ?? [];
          if (value === undefined) throw new Error(`cannot evaluate ${part}`);
          return claims[name] === value;
        });
    const good = {
      repository_owner_id: '9919',
      repository_id: '1296269',
      ref: 'refs/heads/main',
      repository: 'octo-org/octo-repo',
    };
    expect(accepts(good)).toBe(true);
    for (const forged of [
      { repository_id: '1' },
      { repository_owner_id: '1' },
      { ref: 'refs/heads/main2' },
      { ref: 'refs/pull/1/merge' },
      { ref: 'refs/tags/main' },
      { repository_id: '' },
    ]) {
      expect(accepts({ ...good, ...forged })).toBe(false);
    }
    // A name that was released and then registered by another owner.
    expect(accepts({ ...good, repository_id: '2', repository_owner_id: '3' })).toBe(false);
    expect(accepts({ repository: good.repository, ref: good.ref })).toBe(false);
  });

  test.each(
    text
      .split('\n')
      .filter((line) => /^\| R\d+ /.test(line))
      .map(cellsOf)
      .map(([id = '', attack = '', answer = '', tests = '']) => [id, attack, answer, tests] as const),
  )('%s has an answer, and names tests that are there', (_, attack, answer, tests) => {
    expect(attack.length).toBeGreaterThan(15);
    expect(answer.length).toBeGreaterThan(4);
    const named = [...tests.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named)
      expect({ name, isThere: existsSync(join(root, name)) }).toEqual({ name, isThere: true });
  });

  test('the setup uses the default prefix', () => {
    const setup = read('docs/google-cloud-setup.md');
    for (const [, prefix] of setup.matchAll(/objects\/([\w-]+)\/_/g))
      expect(prefix).toBe(INPUT_DEFAULTS.gcs_prefix);
    expect(setup).toContain(`"matchesPrefix": ["${INPUT_DEFAULTS.gcs_prefix}/`);
  });

  test('no command of the setup has a comment, because an interactive zsh would run it', () => {
    const commands = [...read('docs/google-cloud-setup.md').matchAll(/^```sh\n([\s\S]*?)^```/gm)];
    expect(commands).toHaveLength(2);
    for (const [, block = ''] of commands) expect(block).not.toMatch(/(^|\s)#/m);
  });

  test('has a sweep with only the permissions that it needs', () => {
    const [sweep = ''] = blocks('yaml');
    const { permissions } = parse(sweep) as { permissions: unknown };
    expect(permissions).toEqual({ actions: 'read', 'id-token': 'write' });
  });
});

describe('the supply chain', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
  };

  test('every package is pinned by hash and comes from the public registry', () => {
    const packages = Object.entries(lock.packages).filter(([name]) => name !== '');
    expect(packages.length).toBeGreaterThan(100);
    for (const [name, { resolved, integrity }] of packages) {
      expect({ name, isPinned: /^sha512-/.test(integrity ?? '') }).toEqual({ name, isPinned: true });
      if (resolved !== undefined) expect(resolved).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    }
  });

  test('each direct dependency has an exact version', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('CI audits dependencies, rebuilds dist/ and signs releases; packages run no scripts', () => {
    const workflow = (name: string) => read(`.github/workflows/${name}.yml`);
    expect(workflow('ci')).toMatch(/npm audit --omit=dev --audit-level=high/);
    expect(workflow('check-dist')).toMatch(/npm run (reproducible|build)/);
    expect(workflow('release')).toContain('actions/attest-build-provenance@');
    const { jobs } = parse(workflow('release')) as {
      jobs: Record<string, { permissions: Record<string, string>; steps: { run?: string }[] }>;
    };
    for (const [name, { permissions, steps }] of Object.entries(jobs)) {
      // `npm publish` of a tarball installs nothing and runs none of its scripts.
      const commands = steps.map(({ run = '' }) =>
        run.replace(/^npm publish \S+\.tgz .*--ignore-scripts$/m, ''),
      );
      const installs = commands.some((run) => /\bnp[mx]\b|\bpip\b/.test(run));
      const rights = Object.entries(permissions).filter(([, right]) => right === 'write');
      expect({ name, both: installs && rights.length > 0 }).toEqual({ name, both: false });
    }
    expect(Object.keys(jobs)).toEqual(['build', 'release', 'npm']);
    expect(workflow('release')).toMatch(/npm publish .* --provenance/);
    expect(read('scripts/setup.mjs')).toContain("'--ignore-scripts'");
    const { updates } = parse(read('.github/dependabot.yml')) as {
      updates: { cooldown?: { 'default-days': number } }[];
    };
    for (const { cooldown } of updates) expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7);
  });

  test('every Python package of the repository is pinned with its hashes', () => {
    for (const name of ['python-requirements', 'lint-requirements']) {
      const packages = read(`scripts/${name}.txt`).replace(/ \\\n/g, '').split('\n').filter(Boolean);
      expect(packages.length).toBeGreaterThan(2);
      for (const each of packages) expect(each).toMatch(/^[\w.-]+==[\w.]+.* --hash=sha256:[0-9a-f]{64}/);
    }
  });
});
