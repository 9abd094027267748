import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import type { Call } from '../cloud/call.ts';
import { endpointsOf } from '../cloud/endpoints.ts';
import { CloudError } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Plan } from '../plan/plan.ts';
import { neutral } from '../report/markdown.ts';
import { secretTexts } from '../report/secrets.ts';
import type { Clients } from './clients.ts';
import { callOf, connect, principalIn } from './connect.ts';
import type { Deps } from './deps.ts';
import { drive } from './drive.ts';
import { type Handover, handoverText, STATE_NAME } from './handover.ts';
import { newHandover, resumePlace, runIdentity } from './identity.ts';
import { inFile } from './kept-text.ts';
import { leaseOf } from './lease.ts';
import { outcomeOf } from './outcome/outcome.ts';
import { preflight } from './prepare/preflight.ts';
import { prepare } from './prepare/prepare.ts';
import type { Source } from './prepare/source.ts';
import { stageRun } from './prepare/stage.ts';
import { earlyOutputs } from './publish/early-outputs.ts';
import { openGitHubReport, reportPlan, reportProblems } from './publish/github-report.ts';
import { publishOutcome, publishPlan, publishProblems, tellWarnings } from './publish/publish.ts';
import { resumeOf } from './resume/resume.ts';
import { resumeKey } from './resume/resume-key.ts';
import { newRunState } from './state.ts';

/**
 * The story of a run: read → plan → note what to clean → stage → drive → report. Gives the exit code of the step.
 * What was made is noted for the post step before it is made.
 */
export async function run(deps: Deps): Promise<number> {
  const startedMs = deps.clock.now();
  const call = callOf(deps);
  const nonce = randomBytes(3).toString('hex');
  const prepared = await prepare({ ...deps, rawInputs: deps.runner.inputs, nowMs: startedMs });
  const { inputs, plan } = prepared;
  maskSecrets(prepared, deps);
  tellWarnings(prepared.warnings, deps);
  if (!inputs || !plan) {
    const code = await publishProblems(prepared, deps);
    if (inputs) await reportProblems({ ...prepared, inputs, call, startedMs, nonce }, deps);
    return code;
  }
  const identity = runIdentity(deps.gitHub, inputs.prefix, nonce);
  if (inputs.dryRun) {
    const code = await publishPlan(
      { plan, inputs, identity, hasSource: prepared.source !== undefined },
      deps,
    );
    await reportPlan({ plan, inputs, call, startedMs, nonce }, deps);
    return code;
  }
  const endpoints = endpointsOf(deps.environment, inputs.universe);
  const clients = connect({ inputs, endpoints, call, deps });
  const ready = { ...prepared, inputs, plan, identity, startedMs, call, nonce, clients };
  if (!inputs.preflight) return runPlan(ready, deps);
  const found = await preflight({ plan, inputs, clients, principal: principalIn(deps), signal: deps.stop });
  tellWarnings(found.warnings, deps);
  const told = { ...ready, problems: found.problems, warnings: [...prepared.warnings, ...found.warnings] };
  // A cancelled check found nothing out: the run ends as a cancelled run does.
  if (found.problems.length === 0 || deps.stop.aborted) return runPlan(told, deps);
  const code = await publishProblems(told, deps);
  await reportProblems(told, deps);
  await clients.close();
  return code;
}

/** Before the first word that could hold one of them. The runner masks forms in base64, JSON and addresses by itself. */
function maskSecrets({ inputs, plan }: { inputs?: Inputs; plan?: Plan }, { runner }: Deps): void {
  const secrets = [...(plan ? secretTexts(plan) : []), inputs?.githubToken ?? ''];
  for (const secret of secrets) runner.mask(secret);
}

async function runPlan(
  parts: {
    inputs: Inputs;
    plan: Plan;
    identity: ReturnType<typeof runIdentity>;
    definitionText: string;
    source?: Source;
    startedMs: number;
    call: Call;
    nonce: string;
    clients: Clients;
  },
  deps: Deps,
): Promise<number> {
  const { inputs, plan, identity, clients } = parts;
  const { runner, clock } = deps;
  const everything = newHandover(plan, identity);
  // Until there is access nothing can have been made.
  let handover: Handover = { ...everything, buckets: [], locations: [] };
  const note = (change: Partial<Handover>) => {
    handover = { ...handover, ...change };
    runner.saveState(STATE_NAME, handoverText(handover));
  };
  const key = inputs.resume && resumeKey({ ...parts, ...deps, program: deps.program() });
  const resume = key ? resumePlace(deps.gitHub, { ...parts, prefix: inputs.prefix, key }) : undefined;
  const bucket = everything.buckets[0]?.name ?? '';
  const outputs = earlyOutputs({ plan, identity, bucket, runner });
  const texts = inFile(deps.environment.RUNNER_TEMP || tmpdir());
  const state = newRunState(plan, parts.startedMs, texts.keep);
  const gitHubReport = await openGitHubReport({ ...parts, note: (checkRunId) => note({ checkRunId }) }, deps);
  let broken: CloudError | undefined;
  try {
    const authenticated = clients.authenticate(deps.stop);
    // What is needed next is loaded while the token is on its way.
    const [home] = everything.buckets;
    if (home) void Promise.allSettled([clients.storage(home), clients.batch(home)]);
    await authenticated;
    note({ buckets: everything.buckets, locations: everything.locations, ...(resume && { resume }) });
    await stageRun({
      plan,
      definitionText: parts.definitionText,
      handover,
      clients,
      commit: identity.commit,
      ...(parts.source && { source: parts.source }),
      signal: deps.stop,
    });
    await drive({
      ...{ state, plan, identity, clients, clock, program: deps.program(), startedMs: parts.startedMs },
      skipDefaultLabels: inputs.machine.skipDefaultLabels,
      hasSource: parts.source !== undefined,
      ...(inputs.onRunnerLoss === 'stop' && {
        lease: leaseOf({ handover: everything, clients, clock, warn: runner.warning }),
      }),
      ...(resume && {
        resume: resumeOf({
          ...{ handover: everything, resume, clients },
          ...{ say: runner.info, warn: runner.warning },
        }),
      }),
      timeoutMs: inputs.timeoutSeconds * 1000,
      queueTimeoutMs:
        inputs.queueTimeoutSeconds === undefined ? undefined : inputs.queueTimeoutSeconds * 1000,
      pollMs: inputs.pollSeconds === undefined ? undefined : inputs.pollSeconds * 1000,
      streamLogs: inputs.streamLogs,
      stop: deps.stop,
      note: (name, job) => {
        note({ batchJobs: [...handover.batchJobs, name] });
        outputs.submitted(job, name);
      },
      looked: gitHubReport.progress,
      say: (line) => runner.info(neutral(line)),
      group: runner.group,
      notice: runner.notice,
      isAll: runner.isDebug,
      warn: runner.warning,
    });
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    if (deps.stop.aborted) state.stop ??= { status: 'CANCEL', signal: String(deps.stop.reason) };
    broken = error;
  }
  const outcome = outcomeOf(state, { identity, bucket, endedMs: clock.now(), ...(broken && { broken }) });
  note({ status: outcome.status });
  const code = await publishOutcome({ outcome, state, inputs, identity, gitHubReport }, deps);
  await clients.close();
  texts.close();
  return code;
}
