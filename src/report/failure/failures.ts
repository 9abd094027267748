import { textOf } from '../../definition/python/value.ts';
import { printable } from '../../printable.ts';
import type { Detail, Links } from '../detail.ts';
import { code, codeBlock, details, inline, lastLines, link, oneLine, table, unbroken } from '../markdown.ts';
import { countText, durationText, numberText } from '../numbers.ts';
import type { CombinationOutcome, Failure, JobOutcome } from '../outcome.ts';
import { combinationText, matrixKeys } from '../values.ts';
import { whatToDo } from '../what-to-do.ts';
import { type Cause, failureText } from './causes.ts';
import { exitCodeText } from './exit-codes.ts';
import { lineOf } from './failure-line.ts';

const MAX_KEY_COLUMNS = 3;
const SHOWN_FAILED = 20;
/** Maximum lines of a traceback that is not folded. */
const OPEN_LINES = 24;
// Maximum characters of a traceback that are read, from its end.
const TRACEBACK_LENGTH = 200_000;

/** The failures, cause by cause: position, message, advice, combinations and evidence. Markdown. */
export function failuresSection(of: {
  readonly causes: readonly Cause[];
  /** The page's heading. */
  readonly verdict: string;
  readonly file: string;
  readonly links: Links;
  readonly detail: Detail;
}): string {
  const { causes, detail } = of;
  if (causes.length === 0) return '';
  const shown = causes.slice(0, detail.causes);
  const parts = shown.map((cause, position) => causeText({ ...of, cause, position }));
  if (causes.length > shown.length) {
    const rest = causes.slice(shown.length);
    const tasks = rest.reduce((sum, cause) => sum + cause.combinations.length, 0);
    parts.push(`… and ${countText(rest.length, 'more cause')} (${countText(tasks, 'task')}).`);
  }
  return [...(causes.length > 1 ? [overview(of, shown)] : []), ...parts].join('\n\n');
}

/** A list of all causes, before the evidence of each. */
function overview(of: { readonly file: string; readonly links: Links }, causes: readonly Cause[]): string {
  return table(
    [
      { title: '#', align: 'right' },
      { title: 'Cause' },
      { title: 'Tasks', align: 'right' },
      { title: 'Where' },
    ],
    causes.map((cause, position) => [
      String(position + 1),
      // The rest of a long message follows below.
      code(failureText(cause.failure).trimStart().split('\n')[0] ?? '', 120),
      tasksText(cause),
      `${shortPlace(cause)} ${lineLink(cause, of)}`,
    ]),
  );
}

const tasksText = (cause: Cause) =>
  `${numberText(Math.max(1, cause.combinations.length))} of ${numberText(cause.job.planned.combinations.length)}`;

const shortPlace = (cause: Cause): string => {
  const stage = cause.failure.stagePath.at(-1);
  const job = code(cause.job.planned.job.id, 40);
  return stage === undefined ? job : `${job} / ${code(stage, 40)}`;
};

const placeMarkdown = (cause: Cause): string => {
  const stages = cause.failure.stagePath.map((name) => code(name, 80));
  const job = code(cause.job.planned.job.id, 80);
  return stages.length === 0 ? job : `${job} / stage ${stages.join(' / ')}`;
};

const lineLink = (cause: Cause, of: { readonly file: string; readonly links: Links }): string => {
  const { file } = cause.failure;
  if (file) return link(code(`${file.path}:${file.line}`, 160), of.links.source?.(file.path, file.line));
  const line = lineOf(cause.job, cause.failure);
  return link(inline(`${of.file.split('/').at(-1)}:${line}`), of.links.definition?.(line));
};

function causeText(of: {
  readonly causes: readonly Cause[];
  readonly verdict: string;
  readonly cause: Cause;
  readonly position: number;
  readonly file: string;
  readonly links: Links;
  readonly detail: Detail;
}): string {
  const { cause, detail } = of;
  const { failure } = cause;
  const isOnly = of.causes.length === 1;
  const facts = [
    isOnly ? `${placeMarkdown(cause)} at ${lineLink(cause, of)}` : lineLink(cause, of),
    cause.job.planned.combinations.length > 1 ? `${tasksText(cause)} tasks` : '',
    failure.exitCode === undefined ? '' : exitCodeText(failure.exitCode),
    cause.combinations.length === 1 ? taskFacts(cause, of.links) : '',
  ].filter((text) => text !== '');
  const traceback = evidenceOf(failure);
  const limits = { lines: detail.tracebackLines, characters: detail.lineLength };
  const isTracebackOpen = isOnly && traceback !== '';
  const hint = oneLine(failure.hint ?? '', 600);
  return [
    // For a single cause, the verdict above is the heading.
    ...(isOnly ? [] : [`### ❌ ${of.position + 1}. ${placeMarkdown(cause)}`]),
    facts.join(' · '),
    ...(hint === '' ? [] : [whatToDo(hint, 600)]),
    ...messageText({ ...of, verdict: isOnly ? of.verdict : '' }, isTracebackOpen ? traceback : ''),
    ...(isTracebackOpen
      ? [codeBlock(traceback, { ...limits, lines: Math.min(limits.lines, OPEN_LINES) })]
      : []),
    ...(cause.combinations.length > 1 ? [failedTasks(of)] : []),
    ...(traceback !== '' && (!isTracebackOpen || traceback.split('\n').length > OPEN_LINES)
      ? [details('Traceback', codeBlock(traceback, limits))]
      : []),
    ...logText(cause, traceback, detail),
  ].join('\n\n');
}

/** A traceback, or the stderr of a script; nothing if it only repeats the message. */
function evidenceOf({ traceback = '', message, origin }: Failure): string {
  const given = printable(traceback.slice(-TRACEBACK_LENGTH)).trim();
  const hasFrame = /^ *File "/m.test(given);
  const isOfScript = origin === 'stage' && given.split('\n').length > 1;
  return hasFrame || (isOfScript && given !== printable(message).trim()) ? given : '';
}

/** The message, unless it is already visible: in the verdict, or at the end of an open traceback. */
function messageText(
  of: { readonly cause: Cause; readonly verdict: string; readonly detail: Detail },
  openTraceback: string,
): readonly string[] {
  const { cause, detail } = of;
  const similar =
    cause.messages > 1 ? [`${numberText(cause.messages)} similar messages; this is the first.`] : [];
  const message = printable(failureText(cause.failure).slice(0, detail.lineLength * 20)).trim();
  const isShort = message.length <= 300 && !message.includes('\n');
  // As the verdict says it: without the number that says nothing that the words do not.
  const isSaid = isShort && of.verdict.includes(message.replace(/\[Errno \d+\] /, '').replace(/\.$/, ''));
  if (isSaid || openTraceback.includes(message)) return similar;
  // Code blocks do not wrap: on a phone, a long sentence would not be visible.
  if (isShort) return [code(message), ...similar];
  return [
    codeBlock(message.split('\n').slice(0, 20).join('\n'), { lines: 20, characters: detail.lineLength }),
    ...similar,
  ];
}

const taskFacts = (cause: Cause, links: Links): string => {
  const [only] = cause.combinations;
  if (!only) return '';
  const name = combinationText(only.combination);
  const facts = [
    name === '' ? '' : code(name, 160),
    timeText(only),
    only.attempts > 1 ? `${numberText(only.attempts)} tries` : '',
    logLink(cause.job, only, links),
  ];
  return facts.filter((text) => text !== '').join(' · ');
};

const timeText = (one: CombinationOutcome) =>
  one.startedMs === undefined || one.endedMs === undefined
    ? ''
    : unbroken(durationText(one.endedMs - one.startedMs));

function logLink(job: JobOutcome, one: CombinationOutcome, links: Links): string {
  const batchJob = job.batchJobs.at(-1);
  if (!batchJob || !links.logs) return '';
  // A Batch job for a retry has only the failed combinations, and numbers its tasks from 0.
  const address = links.logs({ job, batchJob, ...(job.batchJobs.length === 1 && { taskIndex: one.index }) });
  return address === undefined ? '' : link('log', address);
}

/** The failed combinations of one cause, a column for each key of a small matrix. */
function failedTasks(of: { readonly cause: Cause; readonly links: Links; readonly detail: Detail }): string {
  const { cause, links } = of;
  const listed = cause.combinations.slice(0, of.detail.failed);
  const keys = matrixKeys(listed.map((one) => one.combination));
  const isWide = keys.length > MAX_KEY_COLUMNS;
  const hasLogs = links.logs !== undefined && cause.job.batchJobs.length > 0;
  const hasTries = listed.some((one) => one.attempts > 1);
  const columns = [
    { title: 'Task', align: 'right' as const },
    ...(isWide ? [{ title: 'Combination' }] : keys.map((key) => ({ title: inline(key, 40) }))),
    { title: 'Time', align: 'right' as const },
    ...(hasTries ? [{ title: 'Tries', align: 'right' as const }] : []),
    ...(hasLogs ? [{ title: 'Log' }] : []),
  ];
  const row = (one: CombinationOutcome) => [
    String(one.index),
    ...(isWide
      ? [inline(combinationText(one.combination), 160)]
      : keys.map((key) => inline(textOf(one.combination.matrix.get(key) ?? ''), 60))),
    timeText(one),
    ...(hasTries ? [String(one.attempts)] : []),
    ...(hasLogs ? [logLink(cause.job, one, links)] : []),
  ];
  const first = table(columns, listed.slice(0, SHOWN_FAILED).map(row));
  const later = listed.slice(SHOWN_FAILED);
  const left = cause.combinations.length - listed.length;
  return [
    first,
    ...(later.length > 0
      ? [details(`${countText(later.length, 'more failed task')}`, table(columns, later.map(row)))]
      : []),
    ...(left > 0
      ? [
          `… and ${countText(left, 'more failed task')}, listed in the output \`failed\` and the run's folder.`,
        ]
      : []),
  ].join('\n\n');
}

/** The end of the task's log, without lines that are already shown above. */
function logText(cause: Cause, evidence: string, detail: Detail): readonly string[] {
  const above = new Set([...evidence.split('\n'), ...failureText(cause.failure).split('\n')].map(bare));
  // If a stage failed, the task runner's lines about packages are irrelevant.
  const isOwn = (line: string) => cause.failure.origin === 'stage' && line.startsWith('· packages:');
  const isNew = (line: string) => !isOwn(line) && !above.has(bare(line));
  const all = cause.failure.lastLines ?? [];
  const lines = lastOf(all, detail.logLines, isNew);
  const isText = (line: string) => oneLine(line) !== '';
  const hasText = lines.some(isText) || all.some((line) => isText(line) && isNew(line));
  if (lines.length === 0 || !hasText) return [];
  const limits = { lines: detail.logLines, characters: detail.lineLength };
  const shown = lastLines(lines.join('\n'), limits);
  // Of a program that Python code started, its own words are there alone.
  const isEvidence = evidence === '' || cause.failure.name === 'CalledProcessError';
  return [details('Last lines of the task', codeBlock(shown.join('\n'), limits), isEvidence)];
}

/** The last lines that pass a test, which is slow for long ones; at most so many. */
function lastOf(lines: readonly string[], count: number, test: (line: string) => boolean): readonly string[] {
  const found: string[] = [];
  for (let at = lines.length - 1; at >= 0 && found.length < count; at--) {
    const line = lines[at] ?? '';
    if (test(line)) found.push(line);
  }
  return found.reverse();
}

/** A line without folders of files, which differ between a log and a traceback. */
const bare = (line: string): string =>
  printable(line)
    .replace(/"[^"]*\/([^"/]+", line )/, '"$1')
    .replace(/^· (?:failed|cannot run): /, '')
    // The file in which the library saves a script.
    .replace(/^\d{20}T\d+\.sh: (?:line )?\d+: /, '')
    .trim();
