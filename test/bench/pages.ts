import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Benchmark, type TableName, tablesOf } from './report.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = join(ROOT, 'docs', 'performance.md');
const COMPARISON = join(ROOT, 'docs', 'comparison.md');

const part = (name: string) => new RegExp(`<!-- ${name} -->\\n\\n([\\s\\S]*?)\\n\\n<!-- /${name} -->`);

/** Throws if the text does not have the part. */
function partOf(text: string, name: string): string {
  const found = part(name).exec(text)?.[1];
  if (found === undefined) throw new Error(`There is no part <!-- ${name} -->.`);
  return found;
}

function filled(text: string, name: string, content: string): string {
  partOf(text, name);
  return text.replace(part(name), () => `<!-- ${name} -->\n\n${content}\n\n<!-- /${name} -->`);
}

/** Returns docs/performance.md with the tables of a benchmark. */
export const withTables = (page: string, found: Benchmark): string =>
  Object.entries(tablesOf(found)).reduce((text, [name, table]) => filled(text, name, table), page);

type Row = Readonly<Record<string, string>>;

/** The rows of a table of docs/performance.md, by column headings. */
function rowsIn(page: string, name: TableName): Row[] {
  const cells = (line: string) => line.split('|').slice(1, -1);
  const [heads = [], , ...rows] = partOf(page, name)
    .split('\n')
    .map((line) => cells(line).map((cell) => cell.trim()));
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [heads[at] ?? '', cell])));
}

/** Throws if the table does not have the row or column. */
function value(rows: readonly Row[], of: Row, column: string): string {
  const row = rows.find((each) => Object.entries(of).every(([head, cell]) => each[head] === cell));
  const found = row?.[column];
  if (found === undefined) throw new Error(`There is no ${column} of ${JSON.stringify(of)}.`);
  return found;
}

/** A row of the table of start-up times: the first task of a VM, the same with a cache, and later tasks of the VM. */
const startUp = (row: Row): string => {
  const [first, cached, next] = Object.values(row);
  return `first task of a VM ${first}, with \`cache: true\` ${cached}, later tasks of the VM ${next}`;
};

/** `39 ms (1.2 × Node)` → `1.2 ×`. Throws for a cell without a ratio. */
function ofNode(start: Row, column: string): string {
  const found = /\(([\d.]+ ×) Node\)/.exec(start[column] ?? '')?.[1];
  if (found === undefined) throw new Error(`There is no ratio of ${column} in the table of starts.`);
  return found;
}

/** Returns docs/comparison.md with ratios from docs/performance.md, because absolute values depend on the machine. */
export function withRatios(comparison: string, page: string): string {
  const runs = rowsIn(page, 'runs');
  const baseline = rowsIn(page, 'baseline');
  const [taskStart = {}] = rowsIn(page, 'task-start');
  const [start = {}] = rowsIn(page, 'start');
  const many = { jobs: '1', tasks: '10,000' };
  const number = (of: Row, column: string) => Number.parseFloat(value(runs, of, column).replaceAll(',', ''));
  const instead = (of: Row) =>
    `${value(baseline, of, "the Action's time")} the time, ${value(baseline, of, 'its requests')} the requests`;
  const memory = number(many, 'peak memory') / number({ jobs: '1', tasks: '1' }, 'peak memory');
  const rows = [
    ['requests to Google per task, for 10,000 tasks', (number(many, 'requests') / 10_000).toFixed(2)],
    ['time beyond the critical path, 10,000 tasks of one job', value(runs, many, 'overhead')],
    [
      'time beyond the critical path, 50 jobs of 20 tasks',
      value(runs, { jobs: '50', tasks: '1,000' }, 'overhead'),
    ],
    ['peak memory for 10,000 results of 10 KB, relative to one result', `${memory.toFixed(1)} ×`],
    [
      'start of the Action, relative to an empty Node program',
      `first line ${ofNode(start, 'first line')}, dry run ${ofNode(start, 'dry run')}, first request ${ofNode(start, 'first request of main')}`,
    ],
    [
      'one Batch job per combination instead: 1,000 combinations, 256 at a time',
      instead({ tasks: '1,000', 'at a time': '256' }),
    ],
    [
      'one Batch job per combination instead: 100 combinations, one after another',
      instead({ tasks: '100', 'at a time': '1' }),
    ],
    ["start-up time of a task, relative to the library's provider", startUp(taskStart)],
  ];
  const table = ['| what | ratio |', '| --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join(
    '\n',
  );
  return filled(comparison, 'ratios', table);
}

async function writeComparison(): Promise<void> {
  const [comparison, page] = [await readFile(COMPARISON, 'utf8'), await readFile(PAGE, 'utf8')];
  await writeFile(COMPARISON, withRatios(comparison, page));
}

/** Writes a whole benchmark to docs/performance.md, and its ratios to docs/comparison.md. */
export async function writePages(found: Benchmark): Promise<void> {
  await writeFile(PAGE, withTables(await readFile(PAGE, 'utf8'), found));
  await writeComparison();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeComparison();
