import { fromJsonText, toJsonText } from '../definition/python/codec.ts';
import { pythonRepr } from '../definition/python/text.ts';
import { Tagged, type Value } from '../definition/python/value.ts';
import type { Problem } from '../errors.ts';
import type { Plan } from '../plan/plan.ts';
import { CUT } from '../plan/task-contract.ts';
import { visible } from '../printable.ts';
import { hide, type Range, type SecretFinder, secretFinder } from './hidden-ranges.ts';
import type { CombinationOutcome, Failure, JobArtifacts, JobOutcome, Outcome } from './outcome.ts';

export const MASK = '***';

// Masking texts of one or two characters would make every report unreadable and hide nothing.
const SHORTEST = 3;

const textsOfParams = new WeakMap<Plan['params'], readonly string[]>();

/** Texts of secret params in all forms for a report; the same list for the same params. */
export function secretTexts(plan: Pick<Plan, 'workflow' | 'params'>): readonly string[] {
  const known = textsOfParams.get(plan.params);
  if (known) return known;
  const values = [...plan.workflow.params.values()].flatMap((spec) => {
    const value = plan.params.get(spec.name);
    return spec.secret && value !== undefined ? [value] : [];
  });
  const list = textsOf(values);
  textsOfParams.set(plan.params, list);
  return list;
}

/** Texts of secret values in all forms for a report; the longest first. */
export function textsOf(values: readonly Value[]): readonly string[] {
  const texts = new Set<string>();
  for (const value of values) collect(value, texts);
  return [...texts].sort((a, b) => b.length - a.length);
}

function collect(value: Value, texts: Set<string>): void {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'object') {
    if (value instanceof Tagged) collect(value.v, texts);
    else if (value instanceof Map) for (const member of value.values()) collect(member, texts);
    else if (Array.isArray(value)) for (const member of value) collect(member, texts);
    return;
  }
  const text = String(value);
  // Lines of a key appear separately, in tracebacks and in the log, and often without their indentation.
  const parts = [text, ...text.split(/\r?\n/)];
  for (const part of [...parts, ...parts.map((each) => each.trim())]) {
    if (part.trim().length < SHORTEST) continue;
    for (const form of formsOf(part).map(visible)) if (form.trim().length >= SHORTEST) texts.add(form);
  }
}

/** The forms of a text in JSON, in a URL and in `repr`. */
const formsOf = (text: string): readonly string[] => {
  const json = JSON.stringify(text).slice(1, -1);
  return [
    text,
    json,
    // The default form of Python's json.
    json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n'),
    pythonRepr(text).slice(1, -1),
    encodeURIComponent(text.toWellFormed()),
  ];
};

/** Data that is computed once for the secrets of a run. */
interface Masking {
  readonly finder: SecretFinder;
  /** A page, two checks, several outputs and a verdict need the same combinations: each is masked once. */
  readonly combinations: WeakMap<CombinationOutcome, CombinationOutcome>;
}

const maskings = new WeakMap<readonly string[], Masking>();

function maskingBy(secrets: readonly string[]): Masking {
  const masking = maskings.get(secrets) ?? { finder: secretFinder(secrets), combinations: new WeakMap() };
  maskings.set(secrets, masking);
  return masking;
}

/**
 * Hides the texts of secret params; the runner masks its log, but not requests to GitHub. Invisible characters are
 * removed first: a terminal sequence or a zero-width character would hide a secret from the search, but not from the
 * reader.
 */
export function maskText(text: string, secrets: readonly string[]): string {
  if (secrets.length === 0) return text;
  const seen = visible(text);
  const ranges = maskingBy(secrets).finder.within(seen);
  return ranges.length === 0 ? text : hide(seen, ranges, MASK);
}

/** The same for a text that was already cut: the remains of a secret at a cut are also hidden. */
export function maskCutText(text: string, secrets: readonly string[]): string {
  if (secrets.length === 0) return text;
  const seen = visible(text);
  const { finder } = maskingBy(secrets);
  // Both are searched in the original text: a hidden part could prevent another from being found.
  const ranges = [...finder.within(seen)];
  let start = 0;
  for (const piece of seen.split(CUT)) {
    if (!CUT.test(piece)) {
      ranges.push(...finder.atEnds(piece).map(([from, to]): Range => [start + from, start + to]));
    }
    start += piece.length;
  }
  return ranges.length === 0 ? text : hide(seen, ranges, MASK);
}

/** A problem with all texts masked, including the quoted line of the definition. */
export function maskProblem(problem: Problem, secrets: readonly string[]): Problem {
  const mask = (text: string) => maskText(text, secrets);
  return {
    ...problem,
    message: mask(problem.message),
    ...(problem.hint !== undefined && { hint: mask(problem.hint) }),
    ...(problem.excerpt !== undefined && { excerpt: mask(problem.excerpt) }),
  };
}

/** The same for JSON text of the tagged codec, which stays JSON for any secret. */
export const maskJson = (text: string, secrets: readonly string[]): string =>
  secrets.length === 0 ? text : toJsonText(maskValue(fromJsonText(text), secrets));

function maskValue(value: Value, secrets: readonly string[]): Value {
  if (typeof value === 'string') return maskText(value, secrets);
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return secrets.includes(String(value)) ? MASK : value;
  // A date or number with a masked part is invalid, so all of it is masked.
  if (value instanceof Tagged) {
    const texts = new Set<string>();
    collect(value, texts);
    return [...texts].some((text) => maskText(text, secrets) !== text) ? MASK : value;
  }
  if (value instanceof Map) {
    return new Map([...value].map(([key, member]) => [maskValue(key, secrets), maskValue(member, secrets)]));
  }
  return (value as readonly Value[]).map((member) => maskValue(member, secrets));
}

/** An outcome in which the texts of secret params are masked in all texts of others. */
export function withoutSecrets(outcome: Outcome): Outcome {
  const secrets = secretTexts(outcome.plan);
  const specs = outcome.plan.workflow.params;
  const params = new Map(
    [...outcome.plan.params].map(([name, value]) => [name, specs.get(name)?.secret ? MASK : value] as const),
  );
  const plan = { ...outcome.plan, params };
  if (secrets.length === 0) return { ...outcome, plan };
  const mask = (text: string) => maskText(text, secrets);
  return {
    ...outcome,
    plan,
    verdict: mask(outcome.verdict),
    warnings: outcome.warnings.map(mask),
    ...(outcome.broken && { broken: maskFailure(outcome.broken, mask) }),
    jobs: maskJobs(outcome.jobs, secrets),
  };
}

/** Jobs with all texts of others masked, before they are cut. */
export function maskJobs(jobs: readonly JobOutcome[], secrets: readonly string[]): readonly JobOutcome[] {
  if (secrets.length === 0) return jobs;
  const mask = (text: string) => maskCutText(text, secrets);
  return jobs.map((job) => ({
    ...job,
    ...(job.reason !== undefined && { reason: mask(job.reason) }),
    ...(job.artifacts && { artifacts: maskArtifacts(job.artifacts, mask) }),
    combinations: job.combinations.map((one) => maskCombination(one, secrets)),
  }));
}

const maskArtifacts = (artifacts: JobArtifacts, mask: (text: string) => string): JobArtifacts => ({
  ...artifacts,
  uri: mask(artifacts.uri),
  shown: artifacts.shown.map(({ path, uri }) => ({ path: mask(path), uri: mask(uri) })),
});

/** A combination's outcome with all texts of others masked. */
export function maskCombination(one: CombinationOutcome, secrets: readonly string[]): CombinationOutcome {
  if (secrets.length === 0 || (!one.failure && one.warnings.length === 0)) return one;
  const { combinations } = maskingBy(secrets);
  const known = combinations.get(one);
  if (known) return known;
  const mask = (text: string) => maskCutText(text, secrets);
  const masked = {
    ...one,
    warnings: one.warnings.map(mask),
    ...(one.failure && { failure: maskFailure(one.failure, mask) }),
  };
  combinations.set(one, masked);
  return masked;
}

const maskFailure = (failure: Failure, mask: (text: string) => string): Failure => ({
  ...failure,
  stagePath: failure.stagePath.map(mask),
  name: mask(failure.name),
  message: mask(failure.message),
  ...(failure.headline !== undefined && { headline: mask(failure.headline) }),
  ...(failure.traceback !== undefined && { traceback: mask(failure.traceback) }),
  ...(failure.lastLines && { lastLines: failure.lastLines.map(mask) }),
  ...(failure.hint !== undefined && { hint: mask(failure.hint) }),
});
