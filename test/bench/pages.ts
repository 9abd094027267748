import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Benchmark, type TableName, tablesOf } from './report.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = join(ROOT, 'docs', 'performance.md');
const README = join(ROOT, 'README.md');

const part = (name: string) => new RegExp(`<!-- ${name} -->\\n\\n([\\s\\S]*?)\\n\\n<!-- /${name} -->`);

/** Throws when the text has no such part. */
function partOf(text: string, name: string): string {
  const found = part(name).exec(text)?.[1];
  if (found === undefined) throw new Error(`There is no part <!-- ${name} -->.`);
  return found;
}

function filled(text: string, name: string, content: string): string {
  partOf(text, name);
  return text.replace(part(name), () => `<!-- ${name} -->\n\n${content}\n\n<!-- /${name} -->`);
}

/** docs/performance.md with the tables of a benchmark. */
export const withTables = (page: string, found: Benchmark): string =>
  Object.entries(tablesOf(found)).reduce((text, [name, table]) => filled(text, name, table), page);

type Row = Readonly<Record<string, string>>;

/** The rows of a table of docs/performance.md, by the heads of its columns. */
function rowsIn(page: string, name: TableName): Row[] {
  const cells = (line: string) => line.split('|').slice(1, -1);
  const [heads = [], , ...rows] = partOf(page, name)
    .split('\n')
    .map((line) => cells(line).map((cell) => cell.trim()));
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [heads[at] ?? '', cell])));
}

/** Throws when the table has no such row or column. */
function value(rows: readonly Row[], of: Row, column: string): string {
  const row = rows.find((each) => Object.entries(of).every(([head, cell]) => each[head] === cell));
  const found = row?.[column];
  if (found === undefined) throw new Error(`There is no ${column} of ${JSON.stringify(of)}.`);
  return found;
}

/** The README with the ratios that docs/performance.md tells; what depends on a machine stays there. */
export function withRatios(readme: string, page: string): string {
  const runs = rowsIn(page, 'runs');
  const baseline = rowsIn(page, 'baseline');
  const [taskStart = {}] = rowsIn(page, 'task-start');
  const many = { jobs: '1', tasks: '10,000' };
  const number = (of: Row, column: string) => Number.parseFloat(value(runs, of, column).replaceAll(',', ''));
  const instead = (of: Row) =>
    `${value(baseline, of, "the Action's time")} the time, ${value(baseline, of, 'its requests')} the requests`;
  const memory = number(many, 'peak memory') / number({ jobs: '1', tasks: '1' }, 'peak memory');
  const rows = [
    ['requests to Google for each of 10,000 tasks', (number(many, 'requests') / 10_000).toFixed(2)],
    ['time beyond the critical path, 10,000 tasks of one job', value(runs, many, 'overhead')],
    [
      'time beyond the critical path, 50 jobs of 20 tasks',
      value(runs, { jobs: '50', tasks: '1,000' }, 'overhead'),
    ],
    ['memory for 10,000 results of 10 KB, beside that for one', `${memory.toFixed(1)} ×`],
    [
      'a Batch job for each of 1,000 combinations instead, 256 at a time',
      instead({ tasks: '1,000', 'at a time': '256' }),
    ],
    [
      'a Batch job for each of 100 combinations instead, one after another',
      instead({ tasks: '100', 'at a time': '1' }),
    ],
    [
      "start of a task beside the provider's recipe: a VM's first, with `cache: true`, the VM's next",
      Object.values(taskStart).join(', '),
    ],
  ];
  const table = ['| what | ratio |', '| --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join(
    '\n',
  );
  return filled(readme, 'ratios', table);
}

async function writeReadme(): Promise<void> {
  const [readme, page] = [await readFile(README, 'utf8'), await readFile(PAGE, 'utf8')];
  await writeFile(README, withRatios(readme, page));
}

/** Puts a whole benchmark into docs/performance.md, and its ratios into the README. */
export async function writePages(found: Benchmark): Promise<void> {
  await writeFile(PAGE, withTables(await readFile(PAGE, 'utf8'), found));
  await writeReadme();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeReadme();
