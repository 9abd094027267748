import { toJsonText } from '../definition/python/codec.ts';
import { failedCombinations, failureText } from './failure/causes.ts';
import { byteLength, oneLine } from './markdown.ts';
import { type CombinationOutcome, isGood, type JobOutcome, type Outcome } from './outcome.ts';
import { jsonObject, jsonScalar } from './raw-json.ts';
import { maskJson, maskText, secretTexts, withoutSecrets } from './secrets.ts';

/** The library's final context, job by job, because all of it may not fit in memory. */
export interface RunContext {
  /** JSON of a job that has ended; undefined when it has more than `limit` characters. By job id, in their order. */
  readonly jobs: ReadonlyMap<string, (limit: number) => string | undefined>;
  /** JSON members next to the jobs: status, info, params, errors. */
  readonly rest: readonly (readonly [string, string])[];
}

// All outputs of a GitHub job together may have 1 MB, counted in UTF-16: half of it for the result.
const RESULT_BYTES = 256 * 1024;
const SHOWN_FAILED = 50;

/** How much of a job is included, from everything to its status only. */
type Form = 'whole' | 'combinations' | 'failed' | 'status';

/**
 * What is given up, in this order, each by the largest job first, until the rest fits: outputs of jobs that went well,
 * their combinations, then the outputs of those that did not, their good combinations, their failed ones.
 */
const STEPS: readonly (readonly ['good' | 'bad', Form])[] = [
  ['good', 'combinations'],
  ['good', 'status'],
  ['bad', 'combinations'],
  ['bad', 'failed'],
  ['bad', 'status'],
];

interface Told {
  readonly job: JobOutcome;
  /** Its id as JSON. */
  readonly key: string;
  readonly whole: (limit: number) => string | undefined;
  form: Form;
  bytes: number;
}

/** The output `result`: the library's final context, trimmed step by step with `"truncated": true` where it is too big. */
export function resultOutput(outcome: Outcome, context: RunContext): string {
  const secrets = secretTexts(outcome.plan);
  // The runner throws away a whole output in which it finds a masked value.
  const final = (json: string) => withPlainFloats(maskJson(json, secrets));
  const jsonIn = ({ job, whole }: Told, form: Form): string | undefined => {
    const json = form === 'whole' ? whole(RESULT_BYTES) : trimmedJob(job, form);
    return json === undefined ? undefined : final(json);
  };
  const bytesOf = (one: Told, form: Form): number => {
    const text = jsonIn(one, form);
    return text === undefined ? Number.POSITIVE_INFINITY : byteLength(text);
  };
  const rest = context.rest.map(([name, json]) => [name, final(json)] as const);
  const told = withoutSecrets(outcome).jobs.flatMap((job): Told[] => {
    const whole = context.jobs.get(job.planned.job.id);
    if (!whole) return [];
    const one: Told = {
      job,
      key: jsonScalar(maskText(job.planned.job.id, secrets)),
      whole,
      form: 'whole',
      bytes: 0,
    };
    one.bytes = bytesOf(one, 'whole');
    return [one];
  });
  const assembled = (jobs: readonly Told[], members: typeof rest): string => {
    const texts = jobs.map((one) => `\n${one.key}:${jsonIn(one, one.form)}`);
    return `{"jobs":{${texts.join(',')}}${members.map(([name, json]) => `,\n"${name}":${json}`).join('')}}`;
  };
  let bytes = sum(rest.map(memberBytes)) + sum(told.map(jobBytes)) + FRAME_BYTES;
  if (bytes <= RESULT_BYTES) return assembled(told, rest);

  // Params that leave no room for a job are in the result file only.
  const isRestLarge = sum(rest.map(memberBytes)) > RESULT_BYTES / 2;
  const kept = [
    ...rest.filter(([name]) => !isRestLarge || name !== 'params'),
    ['truncated', 'true'] as const,
  ];
  const shorten = (one: Told, form: Form) => {
    const shorter = bytesOf(one, form);
    if (shorter >= one.bytes) return;
    [one.form, one.bytes] = [form, shorter];
  };
  // What cannot be whole even alone gives way before anything else does.
  for (const one of told) if (one.bytes > RESULT_BYTES) shorten(one, 'combinations');
  bytes = sum(kept.map(memberBytes)) + sum(told.map(jobBytes)) + FRAME_BYTES;
  for (const [kind, form] of STEPS) {
    const candidates = told.filter(({ job }) => isGood(job.status) === (kind === 'good'));
    for (const one of candidates.sort((a, b) => b.bytes - a.bytes)) {
      if (bytes <= RESULT_BYTES) return assembled(told, kept);
      const before = one.bytes;
      shorten(one, form);
      bytes -= before - one.bytes;
    }
  }
  return assembled(fitting(told, RESULT_BYTES - sum(kept.map(memberBytes)) - FRAME_BYTES), kept);
}

/** Of thousands of jobs those that there is room for, failed ones before others, in their order. */
function fitting(told: readonly Told[], room: number): readonly Told[] {
  const chosen = new Set<Told>();
  let left = room;
  for (const one of [...told].sort((a, b) => Number(isGood(a.job.status)) - Number(isGood(b.job.status)))) {
    left -= jobBytes(one);
    if (left < 0) break;
    chosen.add(one);
  }
  return told.filter((one) => chosen.has(one));
}

/** `{"jobs":{}}`, less the comma that the first job has not. */
const FRAME_BYTES = 10;
const jobBytes = ({ key, bytes }: Told) => byteLength(key) + bytes + 3;
const memberBytes = ([name, json]: readonly [string, string]) => byteLength(name) + byteLength(json) + 5;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** How a job's combinations ended, in the places where the whole has their outputs. */
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
 * The tag that keeps 1.0 apart from 1 serves jobs; to later steps an accuracy of 1.0 is a number like one of 0.98. No text
 * within the JSON looks like it, for its quotes would be escaped.
 */
const withPlainFloats = (contextText: string): string =>
  contextText.replaceAll(/\{"\$ddw":"float","v":"(-?\d[\d.e+-]*)"\}/g, '$1');
