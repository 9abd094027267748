import { combinationPath } from '../../plan/files/combination-path.ts';
import { failedCombinations } from '../failure/causes.ts';
import { codeBlock, details } from '../markdown.ts';
import { countText } from '../numbers.ts';
import type { CombinationOutcome, JobOutcome, Outcome } from '../outcome.ts';
import { maskText, secretTexts } from '../secrets.ts';

/** Maximum number of lines on the screen of a phone; more are folded. */
const OPEN_LINES = 8;
/** Maximum entries of one job; with more failures, the whole job runs again. */
const MOST_ENTRIES = 100;
/** Maximum characters of all entries. */
const MOST_CHARACTERS = 20_000;

/**
 * Entries of the input `only` that run all failed combinations again. Combinations that share a value with which every
 * combination failed have one entry. A job has one entry if all of it or too much failed, or if a value is a secret.
 * Needs the outcome before secrets are masked, because masked values match nothing.
 */
export function onlyEntries({ jobs, plan }: Pick<Outcome, 'jobs' | 'plan'>): readonly string[] {
  const parts = new Set(plan.leftOut?.parts.map(({ job }) => job));
  const secrets = secretTexts(plan);
  const failed = jobs.filter(({ status }) => status === 'FAILED');
  return failed.flatMap((job) => {
    const [name = ''] = combinationPath(job.planned.job.id, new Map()).split('/');
    const entries = entriesOf(job, name, parts.has(job.planned.job.id));
    const isPublic = (entry: string) => maskText(entry, secrets) === entry;
    if (entries.length <= MOST_ENTRIES && entries.every(isPublic)) return entries;
    return isPublic(name) ? [name] : [];
  });
}

function entriesOf(job: JobOutcome, name: string, isPart: boolean): readonly string[] {
  const failed = failedCombinations(job);
  const isWhole = !isPart && failed.length === job.combinations.length;
  if (isWhole || failed.length === 0) return [name];
  const shared = isPart ? new Set<string>() : alwaysFailed(job, failed);
  const entries = new Set<string>();
  for (const one of failed) {
    const values = valuesOf(one);
    const common = values.find((value) => shared.has(value));
    const written = common === undefined ? values : [common];
    entries.add(written.length === 0 ? name : `${name}: ${written.join(', ')}`);
  }
  return [...entries];
}

/** `key=value` of each key, as in a path. */
const valuesOf = ({ combination: { matrix } }: CombinationOutcome): readonly string[] =>
  combinationPath('', matrix).split('/').slice(1);

/** Values of more than one combination, none of which succeeded. */
function alwaysFailed({ combinations }: JobOutcome, failed: readonly CombinationOutcome[]): Set<string> {
  const counts = new Map<string, number>();
  for (const one of failed)
    for (const value of valuesOf(one)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const candidates = new Set([...counts].flatMap(([value, count]) => (count > 1 ? [value] : [])));
  if (candidates.size === 0) return candidates;
  for (const one of combinations) {
    if (one.status === 'FAILED') continue;
    for (const value of valuesOf(one)) candidates.delete(value);
  }
  return candidates;
}

/** How to run only what failed again; empty if nothing failed, or if this is the whole run. Markdown. */
export function runAgain(outcome: Pick<Outcome, 'jobs' | 'plan'>): string {
  const entries = onlyEntries(outcome);
  const lines = entries.map((entry) => `  ${entry}`);
  const text = ['only: |', ...lines].join('\n');
  const isEverything =
    entries.length === outcome.jobs.length && entries.every((entry) => !entry.includes(': '));
  if (entries.length === 0 || isEverything || text.length > MOST_CHARACTERS) return '';
  const block = codeBlock(text, { lines: lines.length + 1, characters: MOST_CHARACTERS }, 'yaml');
  const title = 'Run only what failed again';
  if (lines.length <= OPEN_LINES) return `**${title}:**\n\n${block}`;
  return details(`${title} (${countText(lines.length, 'line')})`, block);
}
