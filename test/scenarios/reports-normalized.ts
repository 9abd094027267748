import type { StepResult } from '../../src/cli/action-step.ts';

/**
 * Values that differ in every run, with a placeholder for each: ids, folders, ports, times and durations. The order
 * matters: the longest forms come first.
 */
const DIFFERENT: readonly (readonly [RegExp, string])[] = [
  [/(\d+)-(\d+)-[0-9a-f]{6}\b/g, '$1-$2-NONCE'],
  [/\/[\w./-]*\/(action-step|workspace|local-cloud)-\w+/g, '/TEMP'],
  [/127\.0\.0\.1:\d+/g, 'LOOPBACK'],
  [/(ddw-[a-z]+)-[0-9a-f-]+/g, '$1-ID'],
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, 'WHEN'],
  [/\d{4}-\d\d-\d\dT\d\d%3A\d\d%3A\d\d(\.\d+)?Z/g, 'WHEN'],
  [/20\d\d-\d\d-\d\d \d\d:\d\d UTC/g, 'WHEN'],
  [/2000-01-01 \d\d:\d\d:\d\d/g, 'ELAPSED'],
  [/tickInterval \w+/g, 'tickInterval STEP'],
  [/\b\d+(h[ \u00a0]\d\dm|m[ \u00a0]\d\ds)/g, 'TIME'],
  [/(?<![\w"=:.-])\d+(\.\d+)?s\b/g, 'TIME'],
  [/\(\d+ ms, attempt/g, '(N ms, attempt'],
  [/(< )?\d+\.\d\d vCPU-hours/g, 'N vCPU-hours'],
  [/(?:< |&#60; )?\d+(?:\.\d+)? worked/g, 'N worked'],
  // The usage of a process and the source of the measurement depend on the machine.
  [/(?:largest process|peak) [\d.,]+ [kMG]?B of (\d+ [MG]B), \d+ % of/g, 'used N of $1, N % of'],
  [/\b\d+\.\d{2,6} (EUR|USD)/g, 'N $1'],
  // Adjacent cells share a line.
  [/\| (?:< |&#60; )?\d+\.\d\d (?=\|)/g, '| N '],
  // A machine that becomes free before the last task starts is used again.
  [/\| [\d,]+ (?=\| N \| N \|)/g, '| N '],
  [/\b\d+ objects?\b/g, 'N objects'],
];

export const normalized = (text: string): string =>
  DIFFERENT.reduce((all, [pattern, word]) => all.replace(pattern, word), text);

/** A page without its vCPU-hours, because they are not always known. */
export const withoutHours = (text: string): string =>
  text.replace(/\| N \|$/gm, '|  |').replace(/^Together N vCPU-hours.*\n\n/m, '');

/** Progress of a job. The time of each check decides which of these lines appear. */
const PROGRESS =
  /^(\S+(?: \(retry \d+\))?) (?:queued|waiting for machines|machines are ready|being canceled|\d[\d,]*\/[\d,]+ running\b.*|[\d,]+ (?:ok|failed)\b.*)$/;
/** Output of tasks and their groups. The order of concurrent tasks varies. */
const OUTPUT = /^\[\S+ \S+=/;

/** The log of a step as a reader sees it, without hidden commands, masks and progress, which vary. */
export function logOf({ log }: StepResult, isStopped = false): string {
  const lines = normalized(log)
    // Another test covers the specification of a Batch job.
    .replace(/(::group::Batch job of [^\n]*\n)[\s\S]*?(?=::endgroup::)/g, '$1(as JSON)\n')
    .split('\n')
    .filter((line) => !/^::(debug|add-mask|save-state|set-output)/.test(line))
    .map((line) => line.replace(/^(\{"workflow":"[^"]*").*/, '$1…'));
  const isProgress = (line: string) => PROGRESS.exec(line)?.[1];
  // Timing decides whether a stopped run still reports this.
  const getOn = new Set(isStopped ? [] : lines.flatMap((line) => isProgress(line) ?? []));
  const output = lines.filter((line) => OUTPUT.test(line)).sort();
  const others = lines
    .filter((line) => isProgress(line) === undefined && !OUTPUT.test(line))
    .flatMap((line) => {
      const [, job = '', retry] = /^(\S+): starting .*?(?:, (retry \d+) of \d+)?$/.exec(line) ?? [];
      const name = retry ? `${job} (${retry})` : job;
      return getOn.has(name) ? [line, `${name} … (how it gets on)`] : [line];
    });
  const shown = output.length > 40 ? [`(${output.length} lines of tasks)`] : output;
  const heading = '--- output of combinations, in the order of the alphabet:';
  return [...others, ...(shown.length > 0 ? [heading, ...shown] : [])].join('\n').trim();
}
