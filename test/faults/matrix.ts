import { faultKinds } from '../../src/local-cloud/fault-kinds.ts';
import type { Fates, Fault } from '../../src/local-cloud/types.ts';
import { openSimulatedStage, type SimulatedStage } from '../bench/simulated-stage.ts';
import type { QuickRun } from './quick-run.ts';
import { MARKER, type Site } from './sites.ts';

type Kind = Pick<Fault, 'kind' | 'status' | 'retryAfter' | 'afterCommit'>;

export const FAULTS: Readonly<Record<string, Kind>> = {
  500: { kind: 'status', status: 500 },
  503: { kind: 'status', status: 503 },
  '429 + Retry-After': { kind: 'status', status: 429, retryAfter: 7 },
  403: { kind: 'status', status: 403 },
  ...Object.fromEntries(
    faultKinds
      .filter((kind) => kind !== 'status')
      .flatMap((kind): [string, Kind][] =>
        kind === 'reset'
          ? [
              ['reset', { kind }],
              ['reset after commit', { kind, afterCommit: true }],
            ]
          : [[kind, { kind }]],
      ),
  ),
};

export interface Cell {
  readonly site: string;
  readonly fault: string;
  /** Violated expectations. Empty if the run handled the fault. */
  readonly losses: readonly string[];
  readonly log: string;
}

/** Runs with one fault each, one after another, on a local cloud in simulated time. */
export interface FaultStage {
  try(site: Site, fault: string): Promise<Cell>;
  end(): Promise<void>;
}

/** Limit of a run in milliseconds of its clock. A fault can delay a run by a few minutes. */
const MAIN_MS = 900_000;
const POST_MS = 240_000;
const REFUSALS = 1_000;

export async function openFaultStage(): Promise<FaultStage> {
  let fates: Fates = {};
  const stage = await openSimulatedStage({
    simulate: {
      bootMs: 10_000,
      taskMs: [20_000, 60_000],
      fates: { task: (key) => fates.task?.(key), job: (job) => fates.job?.(job) },
    },
  });
  return {
    async try(site, fault) {
      await stage.cloud.reset();
      for (const path of site.data ?? []) {
        const [bucket = '', ...name] = path.split('/');
        await stage.cloud.makeBucket(bucket);
        await stage.cloud.putObject(bucket, name.join('/'), Buffer.from('a\n1\n'));
      }
      if (site.earlier) {
        fates = site.earlier;
        await stage.run(site.run);
      }
      fates = site.fates ?? {};
      return { site: site.name, fault, ...(await tryFault(stage, site, fault)) };
    },
    end: () => stage.end(),
  };
}

/** One run with one fault that occurs twice in a row at one site. */
async function tryFault(
  stage: SimulatedStage,
  site: Site,
  fault: string,
): Promise<Pick<Cell, 'log' | 'losses'>> {
  const kind = FAULTS[fault];
  if (!kind) throw new Error(`unknown fault ${fault}`);
  const { cloud } = stage;
  const isRefusal = kind.status === 403;
  // Main is always refused. Post can receive the role while it waits.
  const times = isRefusal ? (site.isPost ? 1 : REFUSALS) : 2;
  for (const each of site.before ?? []) cloud.addFault(each);
  if (site.hasComment) await writeComment(cloud.environment);
  const inject = () => cloud.addFault({ ...site.match, ...kind, times });
  if (!site.isPost) inject();
  let isHit = false;
  const run = await stage.run({
    ...site.run,
    between: () => {
      if (site.isPost) return inject();
      isHit = cloud.faultsLeft() < times;
      // Faults of main do not affect post.
      cloud.clearFaults();
    },
  });
  if (site.isPost) isHit = cloud.faultsLeft() < times;
  const { checkRuns, comments, objects } = await cloud.state();
  const gitHub = [
    ...(checkRuns.length > 1 ? [`${checkRuns.length} check runs`] : []),
    ...(comments.length > 1 ? [`${comments.length} comments`] : []),
    ...(checkRuns.some(({ status }) => status !== 'completed') &&
    !(isRefusal && site.match.service === 'github')
      ? ['a check run left open']
      : []),
  ];
  const losses = [...lossesOf(run, site, { isRefusal, isHit, objects }), ...gitHub];
  return { log: `${run.main.log}\n${run.post.log}`, losses };
}

function lossesOf(
  run: QuickRun,
  site: Site,
  met: { isRefusal: boolean; isHit: boolean; objects: readonly string[] },
): string[] {
  const { main, post, left } = run;
  const status = (met.isRefusal && site.refused) || (site.status ?? 'SUCCESS');
  const log = `${main.log}\n${post.log}`;
  const isGood = status === 'SUCCESS';
  const ran = [
    ...(main.outputs.status === status ? [] : [`status ${main.outputs.status}, not ${status}`]),
    ...((main.code === 0) === isGood ? [] : [`exit code ${main.code}`]),
    ...(main.tookMs < MAIN_MS ? [] : [`took ${main.tookMs} ms`]),
    ...(main.summary === '' ? ['no summary'] : []),
  ];
  return [
    ...(met.isHit ? [] : ['the fault was never met']),
    ...(site.status === '' ? [] : ran),
    ...(site.isKept || left.batchJobs === 0 ? [] : [`${left.batchJobs} Batch jobs left`]),
    ...(site.isKept ? [] : strayIn(met.objects, site)),
    ...(!site.stays || met.isRefusal || met.objects.some((name) => site.stays?.test(name))
      ? []
      : ['nothing is left for later runs']),
    ...(!site.says || met.isRefusal || site.says.test(main.log) ? [] : [`it does not say ${site.says}`]),
    ...(post.tookMs < POST_MS ? [] : [`post took ${post.tookMs} ms`]),
    ...(/\[object|undefined|NaN/.test(log) ? ['an unreadable line'] : []),
    ...(met.isRefusal && !site.isPost && !/Grant |Run: |Add |Give |Check |[Cc]ompare /.test(log)
      ? ['no advice']
      : []),
  ];
}

function strayIn(objects: readonly string[], { stays, data = [] }: Site): string[] {
  const strays = objects.filter((name) => !stays?.test(name) && !data.includes(name));
  return strays.length === 0 ? [] : [`${strays.length} objects left`];
}

async function writeComment(environment: Readonly<Record<string, string>>): Promise<void> {
  const answer = await fetch(`${environment.GITHUB_API_URL}/repos/owner/repo/issues/1/comments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${environment.GITHUB_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ body: `${MARKER}\nof an earlier run` }),
  });
  if (!answer.ok) throw new Error(`the comment was not written: ${answer.status} ${await answer.text()}`);
}

/** The table of a matrix: a row for each site, a column for each fault, with `ok` or the losses. */
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
