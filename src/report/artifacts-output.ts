import type { Combination } from '../definition/model.ts';
import { toJsonText } from '../definition/python/codec.ts';
import type { CombinationOutcome } from './outcome.ts';
import { jsonObject, jsonScalar } from './raw-json.ts';
import { maskJson, maskText } from './secrets.ts';

/** One artifact of a combination. */
export interface ArtifactRow {
  readonly combination: Combination;
  /** `<job>/<key>=<value>/…/<file>` */
  readonly path: string;
  readonly bytes: number;
  /** Its URI, gs://… */
  readonly uri: string;
  /** Id of the combination. */
  readonly status: CombinationOutcome['status'];
}

/** The files of each job that has any, by its id. */
export type ArtifactRows = ReadonlyMap<string, () => Iterable<ArtifactRow>>;

// Share of the 1 MB, counted in UTF-16, that GitHub allows for all outputs of a job.
const CHARACTERS = 64 * 1024;

const rowText = (row: ArtifactRow): string =>
  jsonObject([
    ['combination', toJsonText(row.combination.matrix)],
    ['path', jsonScalar(row.path)],
    ['bytes', jsonScalar(row.bytes)],
    ['uri', jsonScalar(row.uri)],
    ['status', jsonScalar(row.status)],
  ]);

/** All of them as JSON, in pieces. */
export function* artifactsParts(jobs: ArtifactRows): Generator<string> {
  yield '{';
  let isFirstJob = true;
  for (const [id, rows] of jobs) {
    yield `${isFirstJob ? '' : ','}\n${jsonScalar(id)}:[`;
    isFirstJob = false;
    let isFirst = true;
    for (const row of rows()) {
      yield `${isFirst ? '' : ','}\n${rowText(row)}`;
      isFirst = false;
    }
    yield ']';
  }
  yield '}\n';
}

/**
 * The output `artifacts`, shortened to fit, then with `"truncated": true`. The longest lists are cut first, so that the
 * few files of a report remain next to those of many tasks. Secret params are masked.
 */
export function artifactsOutput(jobs: ArtifactRows, secrets: readonly string[]): string {
  const textOf = (row: ArtifactRow) => maskJson(rowText(row), secrets);
  const sizes = [...jobs].map(([id, rows]): [string, number] => {
    let size = id.length + FRAME;
    for (const row of rows()) {
      size += textOf(row).length + 1;
      if (size > CHARACTERS) break;
    }
    return [id, size];
  });
  const shares = sharesOf(sizes);
  const isWhole = sizes.every(([id, size]) => (shares.get(id) ?? 0) >= size);
  const lists = [...jobs].flatMap(([id, rows]) => {
    const name = jsonScalar(maskText(id, secrets));
    const texts = fitting(rows(), textOf, (shares.get(id) ?? 0) - id.length - FRAME);
    return texts.length > 0 || isWhole ? [`${name}:[${texts.join(',')}]`] : [];
  });
  return `{${[...lists, ...(isWhole ? [] : ['"truncated":true'])].join(',')}}`;
}

/** Characters around the list of a job. */
const FRAME = 6;

/** Maximum characters per job: the shortest lists first, each at most an equal share of the remaining space. */
function sharesOf(sizes: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  let room = CHARACTERS;
  const ordered = sizes.toSorted(([, a], [, b]) => a - b);
  return new Map(
    ordered.map(([id, size], at) => {
      const share = Math.min(size, Math.floor(room / (ordered.length - at)));
      room -= share;
      return [id, share];
    }),
  );
}

function fitting(
  rows: Iterable<ArtifactRow>,
  textOf: (row: ArtifactRow) => string,
  room: number,
): readonly string[] {
  const texts: string[] = [];
  let left = room;
  for (const row of rows) {
    const text = textOf(row);
    left -= text.length + 1;
    if (left < 0) break;
    texts.push(text);
  }
  return texts;
}
