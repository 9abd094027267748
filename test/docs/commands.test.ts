import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  allSnippets,
  commandsOf,
  named,
  readmeDefinition,
  readPage,
  root,
  type Snippet,
} from './snippets.ts';

const snippets = allSnippets();
const shell = snippets.filter(({ language }) => language === 'sh');
const scripts = Object.keys(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
).filter((name) => !name.startsWith('pre'));

const folders: string[] = [];
const temporary = () => {
  const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

describe('commands in the documentation', () => {
  const isGoogle = (each: Snippet) => /^\s*gcloud /m.test(each.text);

  test.each(
    shell.filter(isGoogle),
  )('$file:$line: every gcloud command is right, and in an order that works', (each) => {
    const home = temporary();
    const gcloud = join(home, 'gcloud');
    writeFileSync(gcloud, readFileSync(join(import.meta.dirname, 'gcloud-stand-in.mjs')));
    chmodSync(gcloud, 0o755);
    writeFileSync(join(home, 'package.json'), '{"type": "module"}');
    const { status, stderr, stdout } = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', each.text], {
      cwd: home,
      env: {
        PATH: `${home}:${dirname(process.execPath)}:${process.env.PATH}`,
        GCLOUD_STATE: join(home, 'state.json'),
      },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    if (each.file.includes('setup')) {
      for (const side of ['', '-pulls']) {
        expect(stdout).toContain(`gcs_bucket: my-bucket${side}\n`);
        expect(stdout).toContain(
          `\nservice_account: batch-runner${side}@my-project.iam.gserviceaccount.com\n`,
        );
      }
    }
  });

  test('the stand-in of gcloud refuses what is wrong', () => {
    const home = temporary();
    const gcloud = (...args: string[]) =>
      spawnSync(process.execPath, [join(import.meta.dirname, 'gcloud-stand-in.mjs'), ...args], {
        env: { GCLOUD_STATE: join(home, 'state.json') },
        encoding: 'utf8',
      }).stderr;
    expect(gcloud('storage', 'buckets', 'create', 'gs://b', '--project=p', '--location=l')).toContain(
      'must be specified',
    );
    expect(gcloud('batch', 'jobs', 'list', '--project=p', '--filter=f', '--nonsense')).toContain(
      'unrecognized',
    );
    expect(gcloud('iam', 'service-accounts', 'describe', 'x')).toContain('Invalid choice');
    const bind = [
      'projects',
      'add-iam-policy-binding',
      'p',
      '--condition=None',
      '--role=roles/batch.jobsEditor',
    ];
    expect(gcloud(...bind, '--member=serviceAccount:a@p.iam.gserviceaccount.com')).toContain(
      'does not exist yet',
    );
  });

  test('every npm script that is named exists, and every test file', () => {
    const named = snippets.flatMap(({ text }) => [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)]);
    for (const [, script] of named) expect(scripts).toContain(script);
    for (const command of shell.flatMap(commandsOf)) {
      const [, path] = /^.*npm test -- (\S+)/.exec(command) ?? [];
      if (path) expect({ path, exists: existsSync(join(root, path)) }).toEqual({ path, exists: true });
    }
  });

  test('contributing has every npm script', () => {
    const text = readPage('docs/contributing.md');
    expect(
      scripts.filter((name) => !text.includes(name === 'test' ? 'npm test' : `npm run ${name}`)),
    ).toEqual([]);
  });

  // The others start what runs this test, or a check of all files that CI runs, or need Google.
  const executed = shell
    .filter((each) => !isGoogle(each))
    .flatMap((each) => commandsOf(each).map((command) => [named(each), command] as const))
    .filter(([, command]) => /^npm run (demo|local)\b/.test(command));

  test('demo, local and its dry run are among them', () => {
    expect(executed.map(([, command]) => command.split(' ')[2]).sort()).toEqual(['demo', 'local', 'local']);
  });

  test.each(executed)(
    '%s: %s',
    (_, command) => {
      const clone = temporary();
      for (const name of [
        'package.json',
        'scripts',
        'test',
        'src',
        'dist',
        'docs',
        'node_modules',
        'action.yml',
      ]) {
        symlinkSync(join(root, name), join(clone, name));
      }
      mkdirSync(join(clone, 'workflows'));
      writeFileSync(join(clone, 'workflows', 'etl.yml'), readmeDefinition());
      const output = execFileSync('bash', ['-euc', command], {
        cwd: clone,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      if (command.includes('demo')) expect(output).toContain('ended as SUCCESS');
      else if (command.includes('--dry-run')) expect(output).toContain('2 jobs with 4 tasks would run');
      else expect(output).toMatch(/report .*SUCCESS|SUCCESS/);
    },
    300_000,
  );
});
