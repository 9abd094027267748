import { toJsonText } from '../definition/python/codec.ts';
import { textOf, type Value } from '../definition/python/value.ts';
import type { PriceTable } from '../inputs/prices.ts';
import { isUnlisted } from '../plan/glob-job.ts';
import type { Machine, Plan, PlannedJob } from '../plan/plan.ts';
import { maximumText } from './cost/maximum-text.ts';
import type { Detail } from './detail.ts';
import { machinesText } from './machine-change.ts';
import { codeBlock, details } from './markdown.ts';
import { countText, durationText } from './numbers.ts';
import { leftOutText } from './only/left-out.ts';
import { MASK, maskText, secretTexts } from './secrets.ts';

/** Maximum number of combinations of a job in a log; the output `plan` has all of them. */
const SHOWN = 20;

const combinationLines = ({ combinations }: PlannedJob, most: number): readonly string[] => [
  ...combinations
    .slice(0, most)
    .map(({ strategyId, matrix }) => `${strategyId} ${toJsonText(matrix as ReadonlyMap<Value, Value>)}`),
  ...(combinations.length > most
    ? [`… and ${countText(combinations.length - most, 'more combination')}`]
    : []),
];

/** The machines to which combinations move, and when. */
function moveLines({ machine, moves }: PlannedJob): readonly string[] {
  if (!moves) return [];
  const [[, ...larger] = [], ...fallbacks] = moves.machines;
  const list = (machines: readonly Machine[]) =>
    machines.map((each) => machinesText(machine, each)).join(', ');
  const others = fallbacks.flatMap(([first]) => first ?? []);
  return [
    ...(others.length > 0
      ? [
          `after ${durationText(moves.fallbackAfterMs)} without machines, or when they are lost: ${list(others)}`,
        ]
      : []),
    ...(moves.isForMemory ? [`out of memory: ${list(larger) || 'no machine with more is known'}`] : []),
  ];
}

/** Whether its machines boot before its needs have ended. */
function earlyText({ job, startEarly }: PlannedJob): string {
  if (startEarly === undefined || job.needs.length === 0) return '';
  return startEarly === 'always' ? 'starts early whenever its needs run' : 'starts early';
}

/** The number of a job's tasks, which is unknown if a bucket was not listed. */
export const taskCountText = (planned: PlannedJob): string =>
  isUnlisted(planned) ? 'one task per matching file' : countText(planned.combinations.length, 'task');

const hasMatrix = ({ job }: PlannedJob) => job.strategy.matrix.size > 0;

/** A text in quotes, so that line breaks are visible; others as in the summary. */
const paramText = (value: Value): string => (typeof value === 'string' ? toJsonText(value) : textOf(value));

/** The plan as lines of a log: params, the graph of jobs, combinations, and uploads. */
export function planLines(
  plan: Plan,
  uploads: readonly string[],
  prices: PriceTable | undefined,
): readonly string[] {
  const specs = plan.workflow.params;
  const params = [...plan.params].map(
    ([name, value]) => `  ${name} = ${specs.get(name)?.secret ? MASK : paramText(value)}`,
  );
  const jobs = [...plan.jobs.values()].flatMap((planned) => {
    const { job, machine, parallelism } = planned;
    const facts = [
      job.needs.length > 0 ? `needs ${job.needs.join(', ')} (${job.triggerRule})` : 'needs nothing',
      job.condition ? `if ${JSON.stringify(job.condition.value)}` : '',
      taskCountText(planned),
      parallelism > 0 ? `${parallelism} at a time` : '',
      `${machine.machineType} in ${machine.region}`,
      earlyText(planned),
    ];
    const lines = [...moveLines(planned), ...(hasMatrix(planned) ? combinationLines(planned, SHOWN) : [])];
    const fact = facts.filter((each) => each !== '').join(', ');
    return [`  ${job.id}: ${fact}`, ...lines.map((line) => `    ${line}`)];
  });
  const secrets = secretTexts(plan);
  const leftOut = leftOutText(plan.leftOut);
  const most = maximumText(plan, prices);
  return [
    ...(params.length > 0 ? ['Params:', ...params] : []),
    'Jobs:',
    ...jobs,
    ...(most ? [most] : []),
    ...(leftOut ? [leftOut] : []),
    'Uploads:',
    ...uploads.map((uri) => `  ${uri}`),
  ].map((line) => maskText(line, secrets));
}

/** Sections of a dry run's page: the combinations of each job with a matrix, and the planned uploads. Markdown. */
export function planDetails(plan: Plan, uploads: readonly string[], detail: Detail): readonly string[] {
  const rows = detail.jobRows;
  const size = { lines: rows + 1, characters: 300 };
  const combinations = [...plan.jobs.values()]
    .filter(hasMatrix)
    .slice(0, detail.causes)
    .map((planned) => {
      const title = `${planned.job.id}: ${countText(planned.combinations.length, 'combination')}`;
      return details(title, codeBlock(combinationLines(planned, rows).join('\n'), size));
    });
  const listed = [
    ...uploads.slice(0, rows),
    ...(uploads.length > rows ? [`… and ${countText(uploads.length - rows, 'more')}`] : []),
  ];
  return [...combinations, details(`Uploads (${uploads.length})`, codeBlock(listed.join('\n'), size))];
}
