import { createHash } from 'node:crypto';

/** Dependent jobs, and the durations of their tasks. */
export interface Shape {
  readonly name: string;
  readonly jobs: readonly ShapeJob[];
}

interface ShapeJob {
  readonly id: string;
  readonly needs: readonly string[];
  /** Duration of each task in seconds. */
  readonly seconds: readonly number[];
}

const MINUTE = 60;

/** The shapes in docs/performance.md. Each is a common form of a pipeline. */
export const SHAPES: readonly Shape[] = [
  { name: 'chain of 5, 1 min each', jobs: chain(5, () => MINUTE) },
  { name: 'chain of 5, 20 min each', jobs: chain(5, (id) => between(id, 1_100, 1_300)) },
  {
    name: 'diamond: 1 min, 3 and 5 min, 1 min',
    jobs: [
      job('split', [], [MINUTE]),
      job('left', ['split'], [3 * MINUTE]),
      job('right', ['split'], [5 * MINUTE]),
      job('join', ['left', 'right'], [MINUTE]),
    ],
  },
  {
    name: 'matrix of 100, 1 to 5 min, then 1 min',
    jobs: [job('many', [], matrix('many', 100)), job('reduce', ['many'], [MINUTE])],
  },
  {
    name: 'two matrices of 20, 1 to 5 min, then 1 min',
    jobs: [
      job('first', [], matrix('first', 20)),
      job('second', ['first'], matrix('second', 20)),
      job('reduce', ['second'], [MINUTE]),
    ],
  },
  {
    name: 'matrix of 50, 49 take 1 min and one 30 min, then 1 min',
    jobs: [
      job('many', [], [...Array<number>(49).fill(MINUTE), 30 * MINUTE]),
      job('reduce', ['many'], [MINUTE]),
    ],
  },
];

export const definitionOfShape = ({ jobs }: Shape): string => {
  const texts = jobs.map(({ id, needs, seconds }) =>
    [
      `  ${id}:`,
      ...(needs.length > 0 ? [`    needs: [${needs.join(', ')}]`] : []),
      ...(seconds.length > 1 ? [`    strategy: {matrix: {n: [${[...seconds.keys()].join(', ')}]}}`] : []),
      '    stages: [{name: Work, id: work, echo: hi}]',
    ].join('\n'),
  );
  return `name: bench\njobs:\n${texts.join('\n')}\n`;
};

/** Seconds of the longest path. No run can be faster. */
export function criticalSeconds({ jobs }: Shape): number {
  const ends = new Map<string, number>();
  for (const { id, needs, seconds } of jobs) {
    const startS = Math.max(0, ...needs.map((need) => ends.get(need) ?? 0));
    ends.set(id, startS + Math.max(...seconds));
  }
  return Math.max(...ends.values());
}

/** The same jobs with varied durations. `sigma` is the standard deviation of the logarithm of the factor. */
export const onAnotherDay = ({ name, jobs }: Shape, sigma: number, seed: string): Shape => ({
  name,
  jobs: jobs.map(({ id, needs, seconds }) =>
    job(
      id,
      needs,
      seconds.map((each, at) => each * Math.exp(sigma * deviate(`${seed} ${name} ${id} ${at}`))),
    ),
  ),
});

function job(id: string, needs: readonly string[], seconds: readonly number[]): ShapeJob {
  return { id, needs, seconds };
}

function chain(length: number, secondsOf: (id: string) => number): readonly ShapeJob[] {
  return Array.from({ length }, (_, at) =>
    job(`job-${at}`, at === 0 ? [] : [`job-${at - 1}`], [secondsOf(`job-${at}`)]),
  );
}

function matrix(id: string, tasks: number): readonly number[] {
  return Array.from({ length: tasks }, (_, at) => between(`${id} ${at}`, MINUTE, 5 * MINUTE));
}

function between(key: string, least: number, most: number): number {
  return least + (most - least) * chance(key);
}

/** A sample of the standard normal distribution (Box and Muller). */
const deviate = (key: string): number =>
  Math.sqrt(-2 * Math.log(1 - chance(`${key} radius`))) * Math.cos(2 * Math.PI * chance(`${key} angle`));

/** A number from 0 to 1, excluding 1, that depends only on the text. */
function chance(key: string): number {
  return createHash('sha256').update(key).digest().readUInt32BE(0) / 2 ** 32;
}
