import { fromJsonText, toJsonText } from '../definition/python/codec.ts';
import { Tagged, type Value } from '../definition/python/value.ts';
import type { Plan } from '../plan/plan.ts';
import type { Failure, JobOutcome, Outcome } from './outcome.ts';

export const MASK = '***';

// Masking a text of one or two characters would destroy every report and hide nothing.
const SHORTEST = 3;
/** The base64 of a shorter text may be anything. */
const LONG = 8;
/** How the task runner says that it left out the middle of a text (task/result.py). */
const CUT = /(\n\.\.\. \d+ characters left out \.\.\.\n)/;

/** Texts of secret params as they may appear in a report, the longest first. */
export function secretTexts(plan: Pick<Plan, 'workflow' | 'params'>): readonly string[] {
  const texts = new Set<string>();
  for (const spec of plan.workflow.params.values()) {
    const value = plan.params.get(spec.name);
    if (spec.secret && value !== undefined) collect(value, texts);
  }
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
  // Lines of a key come back one by one, in tracebacks and in the log.
  for (const part of [text, ...text.split(/\r?\n/)]) {
    if (part.trim().length >= SHORTEST) for (const form of formsOf(part)) texts.add(form);
  }
}

/** How a text shows up in JSON, in an address and in what `repr` or base64 makes of it. */
const formsOf = (text: string): readonly string[] => [
  text,
  JSON.stringify(text).slice(1, -1),
  text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n'),
  encodeURIComponent(text.toWellFormed()),
  ...(text.length >= LONG ? [Buffer.from(text).toString('base64').replace(/=+$/, '')] : []),
];

/** Replaces every secret param's text; the runner masks its own log, but not what is sent to GitHub by request. */
export function maskText(text: string, secrets: readonly string[]): string {
  let masked = text;
  for (const secret of secrets) masked = masked.replaceAll(secret, MASK);
  return masked;
}

/** The same in a text that was cut before it came here: what is left of a secret at a cut goes too. */
export const maskCutText = (text: string, secrets: readonly string[]): string =>
  maskText(text, secrets)
    .split(CUT)
    .map((piece) => (CUT.test(piece) ? piece : maskEnds(piece, secrets)))
    .join('');

function maskEnds(text: string, secrets: readonly string[]): string {
  let masked = text;
  for (const secret of secrets) {
    for (let length = secret.length - 1; length > SHORTEST; length--) {
      if (masked.endsWith(secret.slice(0, length))) masked = masked.slice(0, -length) + MASK;
      if (masked.startsWith(secret.slice(-length))) masked = MASK + masked.slice(length);
    }
  }
  return masked;
}

/** The same in JSON text of the tagged codec, which stays JSON whatever the secret is made of. */
export const maskJson = (text: string, secrets: readonly string[]): string =>
  secrets.length === 0 ? text : toJsonText(maskValue(fromJsonText(text), secrets));

function maskValue(value: Value, secrets: readonly string[]): Value {
  if (typeof value === 'string') return maskText(value, secrets);
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return secrets.includes(String(value)) ? MASK : value;
  // A date or number with a hole in it is none: the whole goes.
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

/** An outcome in which the texts of secret params are masked wherever remote text could carry them. */
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

/** Jobs with every text of others masked, before anything of it is cut. */
export function maskJobs(jobs: readonly JobOutcome[], secrets: readonly string[]): readonly JobOutcome[] {
  if (secrets.length === 0) return jobs;
  const mask = (text: string) => maskCutText(text, secrets);
  return jobs.map((job) => ({
    ...job,
    ...(job.reason !== undefined && { reason: mask(job.reason) }),
    combinations: job.combinations.map((one) => ({
      ...one,
      warnings: one.warnings.map(mask),
      ...(one.failure && { failure: maskFailure(one.failure, mask) }),
    })),
  }));
}

const maskFailure = (failure: Failure, mask: (text: string) => string): Failure => ({
  ...failure,
  stagePath: failure.stagePath.map(mask),
  message: mask(failure.message),
  ...(failure.traceback !== undefined && { traceback: mask(failure.traceback) }),
  ...(failure.lastLines && { lastLines: failure.lastLines.map(mask) }),
  ...(failure.hint !== undefined && { hint: mask(failure.hint) }),
});
