import type { Runner } from '../github/runner.ts';
import type { RunLog } from './the-run.ts';

export const runLog = (runner: Runner): RunLog => ({
  say: runner.info,
  notice: runner.notice,
  warn: runner.warning,
  group: runner.group,
  debug: runner.debug,
  isDebug: runner.isDebug,
});
