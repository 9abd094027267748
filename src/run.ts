import { randomBytes } from 'node:crypto';
import { caller } from './cloud/call.ts';
import { endpointsOf } from './cloud/endpoints.ts';
import type { Deps } from './deps.ts';
import { type Handover, handoverText, STATE_NAME } from './handover.ts';
import type { Inputs } from './inputs.ts';
import type { Plan } from './plan/plan.ts';
import { connect } from './run/connect.ts';
import { drive } from './run/drive.ts';
import { openGitHubReport } from './run/github-report.ts';
import { newHandover, runIdentity } from './run/identity.ts';
import { outcomeOf } from './run/outcome.ts';
import { prepare } from './run/prepare.ts';
import { publishOutcome, publishPlan, publishProblems } from './run/publish.ts';
import { stageRun } from './run/stage.ts';

/**
 * The story of a run: read → plan → note what to clean → stage → drive → report. Gives the exit code of the step.
 * Throws `CloudError` when the cloud ended it; what was made is noted for the post step by then.
 */
export async function run(deps: Deps): Promise<number> {
  const startedMs = deps.clock.now();
  const prepared = await prepare({ ...deps, rawInputs: deps.runner.inputs, nowMs: startedMs });
  const { inputs, plan } = prepared;
  if (!inputs || !plan) return publishProblems(prepared, deps);
  const identity = runIdentity(deps.gitHub, inputs.prefix, randomBytes(3).toString('hex'));
  if (inputs.dryRun) return publishPlan({ plan, inputs, identity, warnings: prepared.warnings }, deps);
  return runPlan({ ...prepared, inputs, plan, identity, startedMs }, deps);
}

async function runPlan(
  parts: {
    inputs: Inputs;
    plan: Plan;
    identity: ReturnType<typeof runIdentity>;
    definitionText: string;
    warnings: Plan['warnings'];
    startedMs: number;
  },
  deps: Deps,
): Promise<number> {
  const { inputs, plan, identity } = parts;
  const { runner, clock } = deps;
  let handover: Handover = newHandover(plan, identity);
  const note = (change: Partial<Handover>) => {
    handover = { ...handover, ...change };
    runner.saveState(STATE_NAME, handoverText(handover));
  };
  const call = caller({ clock, random: Math.random, trace: runner.debug });
  const endpoints = endpointsOf(deps.environment, inputs.universe);
  const clients = connect({ inputs, endpoints, call, deps });
  await clients.authenticate(deps.stop);
  note({});
  const gitHubReport = await openGitHubReport({ plan, inputs, call, startedMs: parts.startedMs }, deps);
  await stageRun({ plan, definitionText: parts.definitionText, handover, clients, commit: identity.commit });
  const state = await drive({
    ...{ plan, identity, clients, clock, program: deps.program(), startedMs: parts.startedMs },
    skipDefaultLabels: inputs.machine.skipDefaultLabels,
    timeoutMs: inputs.timeoutSeconds * 1000,
    queueTimeoutMs: inputs.queueTimeoutSeconds === undefined ? undefined : inputs.queueTimeoutSeconds * 1000,
    pollMs: inputs.pollSeconds === undefined ? undefined : inputs.pollSeconds * 1000,
    streamLogs: inputs.streamLogs,
    stop: deps.stop,
    note: (name) => note({ batchJobs: [...handover.batchJobs, name] }),
    say: runner.info,
    warn: runner.warning,
  });
  const bucket = handover.buckets[0]?.name ?? '';
  const outcome = outcomeOf(state, { identity, bucket, endedMs: clock.now() });
  note({ status: outcome.status });
  const code = await publishOutcome(
    { outcome, state, inputs, identity, gitHubReport, warnings: parts.warnings },
    deps,
  );
  await clients.close();
  return code;
}
