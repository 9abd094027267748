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
import { parse, stringify } from 'yaml';
import {
  allSnippets,
  commandsOf,
  named,
  readmeDefinition,
  readPage,
  root,
  type Snippet,
  snippetsOf,
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

/** What a command prints if it works as the page says. */
const SAID: readonly (readonly [text: string, command: RegExp])[] = [
  ['ended as SUCCESS', / demo\b/],
  ['no problem found', / check /],
  ['2 jobs with 4 tasks', / plan |--dry-run/],
  ['SUCCESS', / local /],
];

describe('commands in the documentation', () => {
  const isGoogle = (each: Snippet) => /^\s*gcloud /m.test(each.text);
  const removes = ({ text }: Snippet) => text.includes('service-accounts delete');

  /** Runs a snippet with the replacement of gcloud, which starts with the state in `home`. */
  function withStandIn(text: string, home: string) {
    const gcloud = join(home, 'gcloud');
    writeFileSync(gcloud, readFileSync(join(import.meta.dirname, 'gcloud-stand-in.mjs')));
    chmodSync(gcloud, 0o755);
    writeFileSync(join(home, 'package.json'), '{"type": "module"}');
    return spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', text], {
      cwd: home,
      env: {
        PATH: `${home}:${dirname(process.execPath)}:${process.env.PATH}`,
        GCLOUD_STATE: join(home, 'state.json'),
      },
      encoding: 'utf8',
    });
  }

  test.each(
    shell.filter((each) => isGoogle(each) && !removes(each)),
  )('$file:$line: every gcloud command is valid, and in an order that works', (each) => {
    const { status, stderr, stdout } = withStandIn(each.text, temporary());
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

  test('the setup can be removed: accounts, roles, pools and buckets are gone', () => {
    const [setUp, remove] = snippetsOf('docs/google-cloud-setup.md').filter(isGoogle);
    const home = temporary();
    const left = () => JSON.parse(readFileSync(join(home, 'state.json'), 'utf8')) as string[];
    withStandIn(setUp?.text ?? '', home);
    expect(left().filter((each) => each.startsWith('account '))).toHaveLength(4);
    // No account has all four roles, so some commands find no role to remove.
    const { status, stderr } = withStandIn(remove?.text ?? '', home);
    const unexpected = stderr
      .split('\n')
      .filter((line) => line && !/roles\/\S+ on .* does not exist/.test(line));
    expect({ status, unexpected }).toEqual({ status: 0, unexpected: [] });
    expect(left().filter((each) => !each.startsWith('api '))).toEqual([]);
  });

  test('the replacement of gcloud refuses invalid commands', () => {
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

  test('every npm script and test file that the pages name exists', () => {
    const named = snippets.flatMap(({ text }) => [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)]);
    for (const [, script] of named) expect(scripts).toContain(script);
    for (const command of shell.flatMap(commandsOf)) {
      const [, path] = /^.*npm test -- (\S+)/.exec(command) ?? [];
      if (path) expect({ path, exists: existsSync(join(root, path)) }).toEqual({ path, exists: true });
    }
  });

  test('contributing.md names every npm script', () => {
    const text = readPage('docs/contributing.md');
    expect(
      scripts.filter((name) => !text.includes(name === 'test' ? 'npm test' : `npm run ${name}`)),
    ).toEqual([]);
  });

  // The others run this test, or run checks that CI runs, or need Google.
  const executed = shell
    .filter((each) => !isGoogle(each))
    .flatMap((each) => commandsOf(each).map((command) => [named(each), command] as const))
    .filter(([, command]) => /^(npm run (demo|local)|npx gcp-batch-workflow) /.test(`${command} `));

  test('they include the demo and every command of the package', () => {
    const commands = executed.map(([, command]) => command.split(' ')[2]);
    expect(commands).toEqual(expect.arrayContaining(['demo', 'check', 'plan', 'local']));
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
      mkdirSync(join(clone, 'data'));
      writeFileSync(join(clone, 'workflows', 'etl.yml'), readmeDefinition());
      writeFileSync(join(clone, 'data', 'customers.csv'), 'id\n1\n');
      const ours = command.replace('npx gcp-batch-workflow', `${process.execPath} src/cli/main.ts`);
      const output = execFileSync('bash', ['-euc', ours], {
        cwd: clone,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const [said] = SAID.find(([, pattern]) => pattern.test(command)) ?? [
        'a command that the test does not know',
      ];
      expect(output).toContain(said);
    },
    300_000,
  );

  test("the README's workflow for many files starts one task per file, and keeps the files of the last job", () => {
    const yaml = snippetsOf('README.md').filter(({ language }) => language === 'yaml');
    const definition = parse(yaml.find(({ text }) => text.startsWith('name: files'))?.text ?? '') as {
      jobs: Record<string, { 'runs-on': { with: Record<string, unknown> }; stages: { run: string }[] }>;
    };
    const { clean, report } = definition.jobs;
    if (!clean?.stages[0] || !report?.stages[0]) throw new Error('The README has other jobs.');
    // Needs no packages; `npm run examples` runs the definition unchanged.
    for (const job of [clean, report]) delete job['runs-on'].with.requirements;
    const begin = 'import os, pathlib\nleft = pathlib.Path(os.environ["ARTIFACTS_DIR"])\n';
    clean.stages[0].run = `${begin}(left / "sales.csv").write_text(os.environ["FILE"] + "\\n")\ndel left\n`;
    report.stages[0].run = `${begin}paths = sorted(pathlib.Path(os.environ["NEEDS_ARTIFACTS_DIR"], "clean").glob("file=*/sales.csv"))\n(left / "sales.txt").write_text("".join(path.read_text() for path in paths))\ndel left, paths\n`;
    const step = yaml.find(({ text }) => text.includes('matrix_glob'))?.text ?? '';
    const { steps } = parse(step) as { steps: { with?: Record<string, string> }[] };
    const given = steps.find((each) => each.with)?.with ?? {};
    const repository = temporary();
    for (const folder of ['.git', 'workflows', 'data']) mkdirSync(join(repository, folder));
    writeFileSync(join(repository, 'workflows', 'files.yml'), stringify(definition));
    for (const name of ['oslo.csv', 'berlin.csv', 'notes.txt'])
      writeFileSync(join(repository, 'data', name), '');
    const inputs = ['matrix_job', 'matrix_glob', 'artifacts_uri', 'artifacts_dir'].flatMap((name) => [
      '--input',
      `${name}=${given[name]}`,
    ]);
    const data = [
      ...['--put', `gs://my-bucket/sales=${join(repository, 'data')}`],
      ...['--get', `gs://my-bucket/report=${join(repository, 'kept')}`],
    ];
    execFileSync(
      process.execPath,
      [join(root, 'src', 'cli', 'main.ts'), 'local', 'workflows/files.yml', ...inputs, ...data],
      { cwd: repository, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    for (const folder of ['kept', 'report']) {
      expect(readFileSync(join(repository, folder, 'report', 'sales.txt'), 'utf8')).toBe(
        'gs://my-bucket/sales/berlin.csv\ngs://my-bucket/sales/oslo.csv\n',
      );
    }
  }, 300_000);
});
