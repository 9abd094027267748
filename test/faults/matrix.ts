import type { Fault } from '../local-cloud/types.ts';
import type { QuickOptions, QuickRun, QuickStage } from './quick-run.ts';

/** One place where the Action calls a service, and a run in which it does. */
export interface Site {
  readonly name: string;
  readonly match: Pick<Fault, 'service' | 'method' | 'path'>;
  readonly run?: QuickOptions;
  /** Where the journal of the local cloud shows the call, when not at `match`. */
  readonly seenAt?: Pick<Fault, 'service' | 'method' | 'path'>;
  /** The request is one of the post step. */
  readonly isPost?: boolean;
  /** Status of the run without a fault; SUCCESS unless said. */
  readonly status?: string;
  /** Status when the service refuses (403) once; as without a fault unless said. */
  readonly refused?: string;
  /** Faults without which the request is not made at all. */
  readonly before?: readonly Fault[];
}

const FAILS = `jobs:
  many:
    strategy: {fail-fast: true, matrix: {n: [1, 2]}}
    stages: [{name: s, id: s, echo: hi}]
`;
const account = { service_account: 'runner@local-project.iam.gserviceaccount.com' };
const checked = { check_run: 'true' };

/** Every remote call site of main and post. */
export const SITES: readonly Site[] = [
  { name: 'OIDC token', match: { service: 'oidc' }, refused: 'FAILED' },
  { name: 'STS exchange', match: { service: 'sts' }, refused: 'FAILED' },
  {
    name: 'impersonation',
    match: { service: 'iamcredentials' },
    run: { inputs: account },
    refused: 'FAILED',
  },
  {
    name: 'upload of the definition',
    match: { service: 'storage', method: 'POST', path: 'definition.yml' },
    refused: 'FAILED',
  },
  {
    name: 'upload of job.json',
    match: { service: 'storage', method: 'POST', path: 'job.json' },
    refused: 'FAILED',
  },
  { name: 'CreateJob', match: { service: 'batch', method: 'CreateJob' }, refused: 'FAILED' },
  {
    name: 'GetJob after ALREADY_EXISTS',
    match: { service: 'batch', method: 'GetJob' },
    before: [
      { service: 'batch', method: 'CreateJob', times: 1, kind: 'status', status: 409, afterCommit: true },
    ],
    refused: 'FAILED',
  },
  { name: 'ListJobs', match: { service: 'batch', method: 'ListJobs' }, refused: 'FAILED' },
  {
    name: 'ListTasks',
    match: { service: 'batch', method: 'ListTasks' },
    run: { inputs: { env_vars: 'TASK_WRITES=no' } },
    status: 'FAILED',
  },
  {
    name: 'CancelJob',
    match: { service: 'batch', method: 'CancelJob' },
    run: { definition: FAILS, inputs: { env_vars: 'TASK_FAILS=0,TASK_SLOW=1' } },
    status: 'FAILED',
  },
  { name: 'list of results', match: { service: 'storage', method: 'GET', path: 'prefix=' } },
  { name: 'read of a result', match: { service: 'storage', method: 'GET', path: '0-0.json' } },
  { name: 'entries:list', match: { service: 'logging' } },
  { name: 'create check run', match: { service: 'github', method: 'POST' }, run: { inputs: checked } },
  { name: 'update check run', match: { service: 'github', method: 'PATCH' }, run: { inputs: checked } },
  { name: 'post: OIDC token', match: { service: 'oidc' }, isPost: true },
  { name: 'post: STS exchange', match: { service: 'sts' }, isPost: true },
  { name: 'post: ListJobs', match: { service: 'batch', method: 'ListJobs' }, isPost: true },
  { name: 'post: DeleteJob', match: { service: 'batch', method: 'DeleteJob' }, isPost: true },
  { name: 'post: list', match: { service: 'storage', method: 'GET', path: 'prefix=' }, isPost: true },
  { name: 'post: delete 100', match: { service: 'storage', path: '/batch/storage' }, isPost: true },
  {
    name: 'post: one of 100',
    match: { service: 'storage', method: 'DELETE' },
    isPost: true,
    // Parts of a batch request are no calls of their own.
    seenAt: { service: 'storage', path: '/batch/storage' },
  },
];

type Kind = Pick<Fault, 'kind' | 'status' | 'retryAfter' | 'afterCommit'>;

export const FAULTS: Readonly<Record<string, Kind>> = {
  500: { kind: 'status', status: 500 },
  503: { kind: 'status', status: 503 },
  '429 + Retry-After': { kind: 'status', status: 429, retryAfter: 7 },
  403: { kind: 'status', status: 403 },
  reset: { kind: 'reset' },
  'reset after commit': { kind: 'reset', afterCommit: true },
  hang: { kind: 'hang' },
  slow: { kind: 'slow' },
  malformed: { kind: 'malformed' },
};

export interface Cell {
  readonly site: string;
  readonly fault: string;
  /** What is not as it should be; empty when the run held. */
  readonly losses: readonly string[];
}

/** One run with one fault, twice in a row, at one site. */
export async function tryFault(stage: QuickStage, site: Site, fault: string): Promise<Cell> {
  const kind = FAULTS[fault];
  if (!kind) throw new Error(`unknown fault ${fault}`);
  const { cloud } = stage;
  await cloud.reset();
  const isRefusal = kind.status === 403;
  // A refusal that lasts is the right answer to a missing role; the others come twice.
  const inject = () => cloud.addFault({ ...site.match, ...kind, times: isRefusal ? 1 : 2 });
  for (const each of site.before ?? []) cloud.addFault(each);
  if (!site.isPost) inject();
  const run = await stage.run({
    ...site.run,
    // An answer that is 3 s late must still be in time for the clock that runs faster.
    speed: kind.kind === 'slow' ? 5 : 20,
    between: () => {
      if (site.isPost) inject();
    },
  });
  const seenAt = site.seenAt ?? site.match;
  const { calls } = await cloud.state();
  const isHit = calls.some(
    ({ service, method, path }) =>
      service === seenAt.service &&
      (seenAt.method === undefined || method === seenAt.method) &&
      (seenAt.path === undefined || path.includes(seenAt.path)),
  );
  const status = (isRefusal && site.refused) || site.status || 'SUCCESS';
  return { site: site.name, fault, losses: lossesOf(run, status, isHit) };
}

function lossesOf(run: QuickRun, status: string, isHit: boolean): string[] {
  const { main, post, left } = run;
  const isGood = status === 'SUCCESS';
  return [
    ...(isHit ? [] : ['the fault was never met']),
    ...(main.outputs.status === status ? [] : [`status ${main.outputs.status}, not ${status}`]),
    ...((main.code === 0) === isGood ? [] : [`exit code ${main.code}`]),
    ...(main.tookMs < 3_600_000 ? [] : [`took ${main.tookMs} ms`]),
    ...(main.summary === '' ? ['no summary'] : []),
    ...(left.batchJobs > 0 ? [`${left.batchJobs} Batch jobs left`] : []),
    ...(left.objects > 0 ? [`${left.objects} objects left`] : []),
    ...(post.tookMs < 240_000 ? [] : [`post took ${post.tookMs} ms`]),
    ...(/\[object|undefined/.test(main.log + post.log) ? ['an unreadable line'] : []),
  ];
}

/** The table of a matrix: sites down, faults across, `ok` or what was lost. */
export function tableOf(cells: readonly Cell[]): string {
  const faults = [...new Set(cells.map(({ fault }) => fault))];
  const sites = [...new Set(cells.map(({ site }) => site))];
  const row = (words: readonly string[]) => `| ${words.join(' | ')} |`;
  const at = (site: string, fault: string) => {
    const cell = cells.find((each) => each.site === site && each.fault === fault);
    return !cell ? '' : cell.losses.length === 0 ? 'ok' : cell.losses.join('; ');
  };
  return [
    row(['call', ...faults]),
    row(['---', ...faults.map(() => '---')]),
    ...sites.map((site) => row([site, ...faults.map((fault) => at(site, fault))])),
  ].join('\n');
}
