import { noHistory } from '../../src/run/history/history.ts';
import { noLease } from '../../src/run/lease.ts';
import { noLogFiles } from '../../src/run/logs/log-files.ts';
import { noLogs } from '../../src/run/logs/logs.ts';
import { noReport } from '../../src/run/publish/github-report.ts';
import { ResultReads } from '../../src/run/result-reads.ts';
import { noResume } from '../../src/run/resume/resume.ts';
import { newRunState } from '../../src/run/state.ts';
import type { Run, RunLog } from '../../src/run/the-run.ts';
import { plan } from './schedule-facts.ts';

const nothing = () => undefined;

/** A log that ignores everything except the given functions. */
export const logTo = (parts: Partial<RunLog> = {}): RunLog => ({
  say: nothing,
  notice: nothing,
  warn: nothing,
  group: nothing,
  isDebug: false,
  debug: nothing,
  ...parts,
});

const refused = () => Promise.reject(new Error('This run has no services.'));

/** A run for which a test sets only the members that it needs. */
export function aRun(parts: Partial<Run> = {}): Run {
  const thePlan = parts.plan ?? parts.state?.plan ?? plan({});
  return {
    plan: thePlan,
    identity: {
      runId: '1-1-abc',
      folder: 'p/o/r/1-1-abc/',
      githubRunId: '1',
      githubRunAttempt: '1',
      repositoryId: '1',
      commit: '',
      prefix: 'p',
      scopes: { own: '0123456789abcdef' },
    },
    settings: {
      timeoutMs: 86_400_000,
      queueTimeoutMs: undefined,
      pollMs: undefined,
      skipDefaultLabels: false,
      cost: { prices: undefined, maxCost: undefined, maxVcpuHours: undefined, warnCost: undefined },
    },
    program: { loader: '', archive: '' },
    startedMs: 0,
    clock: { now: Date.now, sleep: async () => undefined },
    clients: {
      batch: refused,
      storage: refused,
      logging: refused,
      permissions: refused,
      authenticate: refused,
      close: async () => undefined,
    },
    log: logTo(),
    state: newRunState(thePlan, 0),
    reads: new ResultReads(),
    handover: { accessible: nothing, batchJob: nothing, checkRun: nothing, ended: nothing },
    outputs: { submitted: nothing },
    report: noReport,
    lease: noLease,
    resume: noResume,
    history: noHistory,
    artifacts: { follow: nothing, finish: async () => undefined },
    packages: { cacheFor: async () => undefined, keep: async () => undefined },
    logs: noLogs,
    logFiles: noLogFiles,
    stop: new AbortController().signal,
    ...parts,
  };
}
