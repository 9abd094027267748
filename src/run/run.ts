import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { proxySecrets } from '../cloud/proxy.ts';
import { CloudError } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Plan, RunIdentity } from '../plan/plan.ts';
import { maximumText } from '../report/cost/maximum-text.ts';
import { withAdvice } from '../report/failure/advice.ts';
import { countText } from '../report/numbers.ts';
import { leftOutText } from '../report/only/left-out.ts';
import { secretTexts } from '../report/secrets.ts';
import { accessOf } from './access.ts';
import { deliveryOf, type Targets } from './artifacts/delivery.ts';
import { withArtifacts } from './artifacts/outcome-rows.ts';
import type { Clients } from './clients.ts';
import { callOf, connect, principalIn } from './connect.ts';
import type { Deps, Session } from './deps.ts';
import { drive } from './drive.ts';
import { type Handover, handoverNote } from './handover.ts';
import { historyOf, noHistory } from './history/history.ts';
import { historyStore } from './history/store.ts';
import { newHandover, resumeFolder, runIdentity } from './identity.ts';
import { inFile, type KeptTexts } from './kept-text.ts';
import { leaseOf, noLease } from './lease.ts';
import { logFilesOf, noLogFiles } from './logs/log-files.ts';
import { logStream, noLogs } from './logs/logs.ts';
import { maskAhead } from './outcome/mask-ahead.ts';
import { jobOutcomes, outcomeOf } from './outcome/outcome.ts';
import { workspaceNames } from './outcome/workspace-names.ts';
import { packagesOf } from './package-cache.ts';
import { globFiles } from './prepare/list-bucket.ts';
import { preflight } from './prepare/preflight.ts';
import { type Prepared, prepare, withFiles } from './prepare/prepare.ts';
import { digestOfArchive } from './prepare/source-archive.ts';
import { stageRun } from './prepare/stage.ts';
import { earlyOutputs } from './publish/early-outputs.ts';
import { openGitHubReport, reportPlan, reportProblems } from './publish/github-report.ts';
import {
  publishOutcome,
  publishPlan,
  publishProblems,
  type Refusal,
  tellWarnings,
} from './publish/publish.ts';
import { ResultReads } from './result-reads.ts';
import { noResume, resumeOf } from './resume/resume.ts';
import { resumeKey } from './resume/resume-key.ts';
import { runLog } from './run-log.ts';
import { abandoned, newRunState, stopped } from './state.ts';
import type { LogFiles, Run, RunSettings } from './the-run.ts';

/** The parts of a run that can start. */
interface Ready {
  readonly inputs: Inputs;
  readonly plan: Plan;
  /** The plan before the input `only` removed a part of it. */
  readonly whole: Plan;
  readonly prepared: Prepared;
  readonly identity: RunIdentity;
  readonly session: Session;
}

/**
 * The steps of a run: read → plan → save what to clean up → stage → drive → report. Returns the exit code of the step.
 * Everything is recorded for the post step before it is created.
 */
export async function run(deps: Deps): Promise<number> {
  const session: Session = {
    startedMs: deps.clock.now(),
    nonce: randomBytes(3).toString('hex'),
    call: callOf(principalIn(asGiven(deps), deps), deps),
  };
  const prepared = await prepare(deps, session.startedMs);
  maskSecrets(prepared, deps);
  tellWarnings(prepared.warnings, deps);
  const { inputs, plan, whole } = prepared;
  if (!inputs || !plan || !whole) return refuse(prepared, session, deps);
  const identity = runIdentity(deps.gitHub, inputs.prefix, session.nonce);
  const ready: Ready = { inputs, plan, whole, prepared, identity, session };
  if (inputs.dryRun) return showPlan(ready, deps);
  const clients = connect(accessOf(inputs), session.call, deps);
  // Sends the first request now, before anything large is loaded; callers that wait for its token get any error.
  clients.authenticate(deps.stop).catch(() => undefined);
  try {
    const problems = inputs.preflight ? await ask(ready, clients, deps) : [];
    const listed = problems.length === 0 ? await listFiles(ready, clients, deps) : { ready, problems };
    // A canceled check has no result, so the run ends like a canceled run.
    if (listed.problems.length === 0 || deps.stop.aborted) return await carryOut(listed.ready, clients, deps);
    return await refuse({ inputs, file: prepared.file, problems: listed.problems }, session, deps);
  } finally {
    await clients.close();
  }
}

/** Also if the inputs are wrong, and only a check run is written. */
const asGiven = ({ runner: { inputs } }: Deps) => ({
  workloadIdentityProvider: inputs.workload_identity_provider ?? '',
  serviceAccount: inputs.service_account ?? '',
});

/**
 * Before the first output that could contain one of them. The runner itself masks forms in base64, JSON and URLs.
 */
function maskSecrets({ inputs, plan, secrets: given }: Prepared, { runner, environment }: Deps): void {
  const secrets = [
    ...given,
    ...(plan ? secretTexts(plan) : []),
    inputs?.githubToken ?? '',
    ...proxySecrets(environment),
  ];
  for (const secret of new Set(secrets)) runner.mask(secret);
}

async function refuse(refusal: Refusal, session: Session, deps: Deps): Promise<number> {
  const code = await publishProblems(refusal, deps);
  if (refusal.inputs) await reportProblems(refusal, refusal.inputs, session, deps);
  return code;
}

async function showPlan({ plan, inputs, identity, prepared, session }: Ready, deps: Deps): Promise<number> {
  const hasSource = prepared.source !== undefined;
  const code = await publishPlan({ plan, inputs, identity, hasSource }, deps);
  await reportPlan(plan, inputs, session, deps);
  return code;
}

/** Checks with Google before anything is created. */
async function ask({ plan, inputs }: Ready, clients: Clients, deps: Deps): Promise<Refusal['problems']> {
  const principal = principalIn(accessOf(inputs), deps);
  const found = await preflight({ plan, inputs, clients, principal, signal: deps.stop });
  tellWarnings(found.warnings, deps);
  return found.problems;
}

/** Lists the bucket of the input `matrix_glob`, the last step before something is created. */
async function listFiles(
  ready: Ready,
  clients: Clients,
  deps: Deps,
): Promise<{ readonly ready: Ready; readonly problems: Refusal['problems'] }> {
  const { prepared, whole, inputs } = ready;
  const { caller } = principalIn(accessOf(inputs), deps);
  const found = await globFiles(whole, { clients, caller }, deps.stop);
  if (!found || deps.stop.aborted) return { ready, problems: [] };
  if ('problem' in found) return { ready, problems: [found.problem] };
  const complete = await withFiles(prepared, found.files, deps.environment);
  tellWarnings(complete.warnings, deps);
  const { plan = ready.plan, problems } = complete;
  deps.runner.info(`matrix_glob: ${countText(found.files.length, 'file')} found.`);
  return { ready: { ...ready, plan, whole: complete.whole ?? whole, prepared: complete }, problems };
}

async function carryOut(ready: Ready, clients: Clients, deps: Deps): Promise<number> {
  const { inputs, identity } = ready;
  const texts = inFile(deps.environment.RUNNER_TEMP || tmpdir());
  const everything = handoverOf(ready, deps);
  const leftOut = leftOutText(ready.plan.leftOut);
  if (leftOut) deps.runner.info(leftOut);
  if (inputs.prices || inputs.maxVcpuHours !== undefined) {
    deps.runner.info(maximumText(ready.plan, inputs.prices));
  }
  const one = await theRun(ready, { clients, everything, texts }, deps);
  const broken = await staged(one, ready, everything);
  if (broken) abandoned(one.state, deps.clock.now());
  const undelivered = broken ? undefined : await one.artifacts.finish(one.state);
  const [home] = everything.buckets;
  const bucket = home?.name ?? '';
  const end = { identity, bucket, endedMs: deps.clock.now(), broken: broken ?? undelivered };
  const workspace = await workspaceNames(deps.environment, ready.prepared.source?.paths ?? []);
  const runUri = `gs://${bucket}/${identity.folder}`;
  const outcomes = withArtifacts(jobOutcomes(one.state), one.state, { kept: inputs.artifactsUri, runUri });
  const jobs = withAdvice(outcomes, { workspace });
  await maskAhead(jobs, secretTexts(one.plan));
  const outcome = outcomeOf(one.state, jobs, end);
  one.handover.ended(outcome.status);
  const code = await publishOutcome(one, outcome, inputs, deps);
  await one.history.keep(outcome);
  texts.close();
  return code;
}

/** Every place in which the run may create something, and where later runs look for its results. */
function handoverOf({ inputs, plan, whole, prepared, identity }: Ready, deps: Deps): Handover {
  const everything = newHandover(plan, identity, inputs);
  if (!inputs.resume) return everything;
  const { environment, gitHub } = deps;
  const { definitionText, source } = prepared;
  const key = resumeKey({
    plan: whole,
    definitionText,
    source,
    program: deps.program(),
    gitHub,
    environment,
  });
  return { ...everything, resume: resumeFolder(identity, key) };
}

/** The dependencies of a run's parts. */
interface Parts {
  readonly clients: Clients;
  readonly everything: Handover;
  readonly texts: KeptTexts;
}

async function theRun(ready: Ready, parts: Parts, deps: Deps): Promise<Run> {
  const { inputs, plan, identity, session } = ready;
  const { clients, everything } = parts;
  const { clock } = deps;
  const log = runLog(deps.runner);
  const reads = new ResultReads();
  const handover = handoverNote(everything, deps.runner);
  const outputs = earlyOutputs(plan, identity, everything.buckets[0]?.name ?? '', deps.runner);
  const report = await openGitHubReport({ plan, inputs, session, noted: handover.checkRun }, deps);
  const { resume } = everything;
  const { source } = ready.prepared;
  const [home] = everything.buckets;
  return {
    plan,
    identity,
    settings: settingsOf(inputs),
    ...(source && { sourceSha256: digestOfArchive(source.archive) }),
    program: deps.program(),
    startedMs: session.startedMs,
    clock,
    clients,
    log,
    state: newRunState(plan, session.startedMs, parts.texts.keep),
    reads,
    handover,
    outputs,
    report,
    lease: inputs.onRunnerLoss === 'stop' ? leaseOf(everything, { clients, clock, log }) : noLease,
    resume: resume ? resumeOf(everything, resume, { clients, clock, log, reads }) : noResume,
    packages: packagesOf({ identity, clients, log }),
    history:
      inputs.history && home
        ? historyOf(historyStore(home, { plan, identity, clients }), { plan, identity, clock, log })
        : noHistory,
    logFiles: logFilesIn(ready, clients, deps),
    artifacts: deliveryOf(targetsOf(inputs, deps), { clients, clock, log, stop: deps.stop }),
    logs: inputs.streamLogs ? logStream({ clients, clock, log }) : noLogs,
    stop: deps.stop,
  };
}

function logFilesIn({ inputs, plan }: Ready, clients: Clients, deps: Deps): LogFiles {
  const { environment, clock, runner } = deps;
  if (inputs.logsDir === undefined) return noLogFiles;
  return logFilesOf({
    workspace: environment.GITHUB_WORKSPACE || process.cwd(),
    folder: inputs.logsDir,
    secrets: [...secretTexts(plan), inputs.githubToken ?? '', ...proxySecrets(environment)].filter(Boolean),
    clients,
    clock,
    log: runLog(runner),
  });
}
const targetsOf = (inputs: Inputs, { environment }: Deps): Targets => ({
  uri: inputs.artifactsUri,
  ...(inputs.artifactsDir !== undefined && {
    folder: { workspace: environment.GITHUB_WORKSPACE || process.cwd(), path: inputs.artifactsDir },
  }),
});

const milliseconds = (seconds: number | undefined) => (seconds === undefined ? undefined : seconds * 1000);

const settingsOf = (inputs: Inputs): RunSettings => ({
  timeoutMs: inputs.timeoutSeconds * 1000,
  queueTimeoutMs: milliseconds(inputs.queueTimeoutSeconds),
  pollMs: milliseconds(inputs.pollSeconds),
  skipDefaultLabels: inputs.machine.skipDefaultLabels,
  cost: {
    prices: inputs.prices,
    maxCost: inputs.maxCost,
    maxVcpuHours: inputs.maxVcpuHours,
    warnCost: inputs.warnCost,
  },
});

/** Stages and drives the run. Returns what ended it before its jobs ended. */
async function staged(one: Run, { prepared }: Ready, everything: Handover): Promise<CloudError | undefined> {
  const { clients, stop } = one;
  try {
    const authenticated = clients.authenticate(stop);
    // Loads the next modules while the token is requested.
    const [home] = everything.buckets;
    if (home) void Promise.allSettled([clients.storage(home), clients.batch(home)]);
    await authenticated;
    one.handover.accessible();
    await stageRun(one, everything, prepared);
    await drive(one);
    return undefined;
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    if (stop.aborted) stopped(one.state, { status: 'CANCEL', signal: String(stop.reason) });
    return error;
  }
}
