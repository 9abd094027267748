import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseLogFilter } from '../../src/local-cloud/logging/filter.ts';
import type { LogEntry } from '../../src/local-cloud/types.ts';
import { PYTHON } from '../python.ts';
import { allSnippets, named, pages, readPage, root } from './snippets.ts';

const filesIn = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
/** All texts that the first group of a pattern matches, without duplicates, sorted. */
const found = (texts: readonly string[], pattern: RegExp): readonly string[] =>
  [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, first]) => first ?? '')))].sort();
const cells = (text: string): readonly string[] => found([text], /^\| `([^`|]+)`/gm);

describe('links', () => {
  /** The anchor that GitHub generates for a heading. */
  const anchor = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-');

  test.each(pages())('the links of %s lead to existing files and headings', (page) => {
    const text = readPage(page).replace(/^```[\s\S]*?^```$/gm, '');
    const targets = found([text], /(?:\]\(|src(?:set)?=")([^)"\s]+)/g).filter(
      (target) => !/^https?:/.test(target),
    );
    for (const target of targets) {
      const [path = '', fragment] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      expect({ target, exists: existsSync(join(root, file)) }).toEqual({ target, exists: true });
      if (fragment) {
        const headings = [...readPage(file).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
          anchor(heading ?? ''),
        );
        expect(headings).toContain(fragment);
      }
    }
  });

  test('every page of docs is linked from another page', () => {
    for (const page of pages().filter((each) => each !== 'README.md')) {
      const others = pages()
        .filter((each) => each !== page)
        .map(readPage)
        .join('\n');
      const name = page.replace(/^docs\//, '');
      expect({ page, isLinked: others.includes(`](${name}`) || others.includes(`](docs/${name}`) }).toEqual({
        page,
        isLinked: true,
      });
    }
  });
});

describe('the folder map', () => {
  test('it has exactly the folders of src and test', () => {
    const tracked = execFileSync(
      'git',
      ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'test'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    ).split('\n');
    const folders = tracked.flatMap((name) => {
      const [top, folder, rest] = name.split('/');
      return rest && folder !== '__snapshots__' && existsSync(join(root, name)) ? [`${top}/${folder}`] : [];
    });
    const map =
      /<!-- folders -->([\s\S]*)<!-- \/folders -->/.exec(readPage('docs/architecture.md'))?.[1] ?? '';
    expect(cells(map)).toEqual([...new Set(['scripts', 'src', ...folders])].sort());
  });

  test('the files that architecture.md and contributing.md name exist', () => {
    for (const page of ['docs/architecture.md', 'docs/contributing.md']) {
      const text = readPage(page);
      for (const name of found(
        [text],
        /`((?:src|test|scripts|definition|plan|run|report)\/[\w./-]+\.(?:ts|py|json|mjs))`/g,
      )) {
        const exists = existsSync(join(root, name)) || existsSync(join(root, 'src', name));
        expect({ page, name, exists }).toEqual({ page, name, exists: true });
      }
    }
  });
});

describe('troubleshooting', () => {
  const page = readPage('docs/troubleshooting.md');
  const sources = ['definition', 'inputs', 'plan', 'report', 'cloud', 'github', 'run', 'post'].flatMap(
    (folder) => filesIn(join('src', folder), '.ts'),
  );
  const section = (title: string) => page.split(/^## /m).find((part) => part.startsWith(title)) ?? '';

  test('it lists exactly the codes of problems', () => {
    const codes = found(sources, /(?:\bcode:\s*|\b(?:problem|warn)\(\s*|\? )'([a-z]+(?:-[a-z]+)+)'/g).filter(
      (code) =>
        sources.some((text) => new RegExp(`(?:code|problem|warn|isMistake)[^;]{0,40}'${code}'`).test(text)),
    );
    expect(codes.length).toBeGreaterThan(60);
    expect(cells(section('Found before'))).toEqual(codes);
  });

  test('it lists every name of a failure without a result, and the names of the task runner', () => {
    const names = found(sources, /\bname: '([A-Z]\w+)'/g).filter((name) => !/^(TypeError|Error)$/.test(name));
    const python = found(filesIn('src/task', '.py'), /^class (\w+)\((?:SetupError|Exception)\)/gm).filter(
      // The first is the base class. The others end a task that is not needed, and are never shown.
      (name) => !['SetupError', 'Moved', 'GivenUp'].includes(name),
    );
    const listed = found([section('Tasks that failed')], /^\| `(\w+)`/gm);
    expect(listed).toEqual([...new Set([...names, ...python])].sort());
  });

  test("it lists every status of the Action's own refusals", () => {
    const own = found(sources, /\bstatus: (?:\w+ \? )?'([A-Z]+(?:_[A-Z]+)+)'/g);
    const constants = found(sources, /^const [A-Z_]+ = '([A-Z]+_[A-Z]+)';$/gm);
    for (const status of [...own, ...constants]) {
      if (status === 'STATE_UNSPECIFIED') continue;
      expect({ status, isListed: page.includes(`\`${status}\``) }).toEqual({ status, isListed: true });
    }
  });

  test('it has the first words of every warning and error with a fixed text', () => {
    const texts = found(
      sources,
      /\b(?:runner\.warning|runner\.fail|parts\.warn)\(\s*[`']([A-Z][^`'$]{12,}?)(?:[.:]? ?\$|[`'])/g,
    );
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) {
      const start = text.replace(/[.:]?\s*$/, '').replace(/: .*/, '');
      expect({ text, isListed: page.includes(start) }).toEqual({ text, isListed: true });
    }
  });
});

describe('coming from the provider', () => {
  const page = readPage('docs/coming-from-the-provider.md');
  const provider = execFileSync(
    PYTHON,
    [
      '-c',
      'import importlib.util as u; s = u.find_spec("ddeutil.workflow"); print(s.submodule_search_locations[0])',
    ],
    { encoding: 'utf8', env: { ...process.env, PYTHONWARNINGS: 'ignore' } },
  ).trim();
  const text = readFileSync(join(provider, 'plugins', 'providers', 'gcs.py'), 'utf8');
  // The provider contains the script of its tasks as text.
  const own = text.replace(/script_content = [\s\S]*?\n"""/, '');

  test('it has every class, method, field and variable of the provider', () => {
    const names = [
      ...found([own], /^class (\w+)/gm),
      ...found([own], /^ {4}def ([a-z_]\w*)\(/gm).filter((name) => name !== '__init__'),
      ...found([own], /^ {4}([a-z_]+): [\w[\], ]+ = Field\(/gm),
      ...found([text], /environ\[['"](\w+)['"]\]/g),
      ...found([own], /^ {12}"([A-Z_]+)":/gm),
    ].filter((name) => !name.startsWith('__'));
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('monitoring', () => {
  const labels = (uid: string, task: number) => ({
    job_uid: uid,
    task_id: `${uid}-group0-${task}`,
    task_group_name: 'projects/1/locations/us-central1/jobs/j/taskGroups/group0',
  });
  const entry = (log: string, uid: string, task: number, textPayload = 'line'): LogEntry => ({
    logName: `projects/my-project/logs/${log}`,
    insertId: `${uid}-${task}`,
    timestamp: '2026-01-31T12:00:00Z',
    severity: 'INFO',
    resource: {
      type: 'batch.googleapis.com/Job',
      labels: { job_id: uid, location: 'us-central1-a', resource_container: 'my-project' },
    },
    labels: labels(uid, task),
    textPayload,
  });
  const UID = 'ddw-extract-0a1b2c3-1f2e3d4c-5b6a-70';
  const entries = [
    entry('batch_task_logs', UID, 12),
    entry('batch_task_logs', UID, 3),
    entry('batch_task_logs', 'UID-2', 0, '[gcp-batch-workflow] stage end Load FAILED 1.0s'),
    entry('batch_agent_logs', UID, 12),
  ];
  const queries = allSnippets().filter(({ language }) => language === 'logging');

  test.each([
    [0, [0, 1]],
    [1, [0]],
    [2, [2]],
    [3, [3]],
  ])('query %i finds the entries that the page says', (index, wanted) => {
    const query = queries[index];
    if (!query) throw new Error('there is no such query');
    const matches = parseLogFilter(query.text);
    const hits = entries.flatMap((each, at) => (matches(each) ? [at] : []));
    expect({ at: named(query), hits }).toEqual({ at: named(query), hits: wanted });
  });

  test('every query is tested', () => {
    expect(queries).toHaveLength(4);
  });
});

describe('the README', () => {
  const page = readPage('README.md');

  test('it has at most 250 lines', () => {
    expect(page.split('\n').length).toBeLessThanOrEqual(250);
  });

  test('the workflow is complete in eighteen lines', () => {
    const first = allSnippets().find(({ file, language }) => file === 'README.md' && language === 'yaml');
    expect(first?.text.trim().split('\n').length).toBeLessThanOrEqual(18);
    const { jobs } = parse(first?.text ?? '') as { jobs: { etl: { steps: { with?: object }[] } } };
    const given = Object.keys(jobs.etl.steps.find((step) => step.with)?.with ?? {});
    expect(given).toEqual(expect.arrayContaining(['workload_identity_provider', 'batch_service_account']));
  });

  test('its parts are in the order in which a reader needs them', () => {
    const order = [
      ...['badge.svg', 'For data teams', '**Status:**', '<picture>', 'uses: org/gcp-batch-workflow@v1'],
      ...['name: etl', 'npx gcp-batch-workflow local', 'name: files', '## What sets it apart', '## Setup'],
      ...['## Limits', '## Links'],
    ].map((text) => page.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe('every workflow that uses the Action', () => {
  // Without it, the VMs run as the default account of Compute Engine, to which the setup grants no role.
  test('names the account of the machines where it names the caller', () => {
    const used = allSnippets().filter(
      ({ language, text }) => language === 'yaml' && /^ *service_account:/m.test(text),
    );
    expect(used.length).toBeGreaterThan(5);
    for (const each of used.filter(({ text }) => text.includes('uses: org/gcp-batch-workflow'))) {
      expect({ at: named(each), isGiven: /^ *batch_service_account:/m.test(each.text) }).toEqual({
        at: named(each),
        isGiven: true,
      });
    }
  });
});
