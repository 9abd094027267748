import type { Runner } from '../github/runner.ts';
import { neutral } from '../report/markdown.ts';
import type { RunLog } from './the-run.ts';

export const runLog = (runner: Runner): RunLog => ({
  say: (line) => runner.info(neutral(line)),
  notice: runner.notice,
  warn: runner.warning,
  group: runner.group,
  isDebug: runner.isDebug,
});
