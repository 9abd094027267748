import { toJsonText } from '../definition/python/codec.ts';
import { failedCombinations, failureText } from './failure/causes.ts';
import { byteLength, oneLine } from './markdown.ts';
import { type CombinationOutcome, isGood, type JobOutcome, type Outcome } from './outcome.ts';
import { jsonObject, jsonScalar } from './raw-json.ts';
import { maskJson, maskText, secretTexts, withoutSecrets } from './secrets.ts';

/** The library's final context, job by job, because all of it may not fit in memory. */
export interface RunContext {
  /** JSON of each ended job, by job id, in order; undefined if it has more than `limit` characters. */
  readonly jobs: ReadonlyMap<string, (limit: number) => string | undefined>;
  /** JSON members next to the jobs: status, info, params, errors. */
  readonly rest: readonly (readonly [string, string])[];
}

// GitHub allows 1 MB, counted in UTF-16, for all outputs of a job: half of it for the result.
const RESULT_BYTES = 256 * 1024;
const SHOWN_FAILED = 50;

/** How much of a job is included, from everything to only its status. */
type Form = 'whole' | 'combinations' | 'failed' | 'status';

/**
 * What is omitted, in this order, each from the largest job first, until the rest fits: outputs of successful jobs,
 * their combinations, then the outputs of unsuccessful jobs, their successful combinations, their failed ones.
 */
const STEPS: readonly (readonly ['good' | 'bad', Form])[] = [
  ['good', 'combinations'],
  ['good', 'status'],
  ['bad', 'combinations'],
  ['bad', 'failed'],
  ['bad', 'status'],
];

interface Entry {
  readonly job: JobOutcome;
  /** Its id as JSON. */
  readonly key: string;
  readonly whole: (limit: number) => string | undefined;
  form: Form;
  bytes: number;
}

/**
 * The output `result`: the library's final context, trimmed step by step with `"truncated": true` if it is too large.
 */
export function resultOutput(outcome: Outcome, context: RunContext): string {
  const secrets = secretTexts(outcome.plan);
  // The runner discards a whole output in which it finds a masked value.
  const final = (json: string) => withPlainFloats(maskJson(json, secrets));
  const jsonIn = ({ job, whole }: Entry, form: Form): string | undefined => {
    const json = form === 'whole' ? whole(RESULT_BYTES) : trimmedJob(job, form);
    return json === undefined ? undefined : final(json);
  };
  const bytesOf = (one: Entry, form: Form): number => {
    const text = jsonIn(one, form);
    return text === undefined ? Number.POSITIVE_INFINITY : byteLength(text);
  };
  const rest = context.rest.map(([name, json]) => [name, final(json)] as const);
  const entries = withoutSecrets(outcome).jobs.flatMap((job): Entry[] => {
    const whole = context.jobs.get(job.planned.job.id);
    if (!whole) return [];
    const one: Entry = {
      job,
      key: jsonScalar(maskText(job.planned.job.id, secrets)),
      whole,
      form: 'whole',
      bytes: 0,
    };
    one.bytes = bytesOf(one, 'whole');
    return [one];
  });
  const assembled = (jobs: readonly Entry[], members: typeof rest): string => {
    const texts = jobs.map((one) => `\n${one.key}:${jsonIn(one, one.form)}`);
    return `{"jobs":{${texts.join(',')}}${members.map(([name, json]) => `,\n"${name}":${json}`).join('')}}`;
  };
  let bytes = sum(rest.map(memberBytes)) + sum(entries.map(jobBytes)) + FRAME_BYTES;
  if (bytes <= RESULT_BYTES) return assembled(entries, rest);

  // Params that leave no space for jobs are only in the result file.
  const isRestLarge = sum(rest.map(memberBytes)) > RESULT_BYTES / 2;
  const kept = [
    ...rest.filter(([name]) => !isRestLarge || name !== 'params'),
    ['truncated', 'true'] as const,
  ];
  const shorten = (one: Entry, form: Form) => {
    const shorter = bytesOf(one, form);
    if (shorter >= one.bytes) return;
    [one.form, one.bytes] = [form, shorter];
  };
  // A job that would not fit even alone is shortened before all others.
  for (const one of entries) if (one.bytes > RESULT_BYTES) shorten(one, 'combinations');
  bytes = sum(kept.map(memberBytes)) + sum(entries.map(jobBytes)) + FRAME_BYTES;
  for (const [kind, form] of STEPS) {
    const candidates = entries.filter(({ job }) => isGood(job.status) === (kind === 'good'));
    for (const one of candidates.sort((a, b) => b.bytes - a.bytes)) {
      if (bytes <= RESULT_BYTES) return assembled(entries, kept);
      const before = one.bytes;
      shorten(one, form);
      bytes -= before - one.bytes;
    }
  }
  return assembled(fitting(entries, RESULT_BYTES - sum(kept.map(memberBytes)) - FRAME_BYTES), kept);
}

/** If there are thousands of jobs, only those that fit, failed ones first, in their order. */
function fitting(entries: readonly Entry[], room: number): readonly Entry[] {
  const chosen = new Set<Entry>();
  let left = room;
  for (const one of [...entries].sort(
    (a, b) => Number(isGood(a.job.status)) - Number(isGood(b.job.status)),
  )) {
    left -= jobBytes(one);
    if (left < 0) break;
    chosen.add(one);
  }
  return entries.filter((one) => chosen.has(one));
}

/** `{"jobs":{}}`, minus the comma that the first job does not have. */
const FRAME_BYTES = 10;
const jobBytes = ({ key, bytes }: Entry) => byteLength(key) + bytes + 3;
const memberBytes = ([name, json]: readonly [string, string]) => byteLength(name) + byteLength(json) + 5;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The statuses of a job's combinations, in place of their outputs. */
function trimmedJob(job: JobOutcome, form: Exclude<Form, 'whole'>): string {
  const ends: readonly (readonly [string, string])[] = [
    ['status', jsonScalar(job.status)],
    ['truncated', 'true'],
  ];
  if (form === 'status') return jsonObject(ends);
  const hasMatrix = job.planned.job.strategy.matrix.size > 0;
  const failed = failedCombinations(job);
  const shown = form === 'failed' ? failed.slice(0, SHOWN_FAILED) : job.combinations;
  if (!hasMatrix) return jsonObject([...ends, ...shown.slice(0, 1).flatMap(errorsOf)]);
  const strategies = shown.map(
    (one) =>
      [
        one.combination.strategyId,
        jsonObject([
          ['status', jsonScalar(one.status)],
          ['matrix', toJsonText(one.combination.matrix)],
          ...errorsOf(one),
        ]),
      ] as const,
  );
  return jsonObject([['strategies', jsonObject(strategies)], ...ends]);
}

const errorsOf = ({ failure }: CombinationOutcome): readonly (readonly [string, string])[] =>
  failure === undefined
    ? []
    : [
        [
          'errors',
          jsonObject([
            ['name', jsonScalar(failure.name)],
            ['message', jsonScalar(oneLine(failureText({ ...failure, name: '' }), 500))],
          ]),
        ],
      ];

/**
 * The tag that distinguishes 1.0 from 1 is only for jobs; for later steps, 1.0 is a number like 0.98. No text within
 * the JSON looks like the tag, because its quotes would be escaped.
 */
const withPlainFloats = (contextText: string): string =>
  contextText.replaceAll(/\{"\$ddw":"float","v":"(-?\d[\d.e+-]*)"\}/g, '$1');
