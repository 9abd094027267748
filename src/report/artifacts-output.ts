import type { Combination } from '../definition/model.ts';
import { toJsonText } from '../definition/python/codec.ts';
import type { CombinationOutcome } from './outcome.ts';
import { jsonObject, jsonScalar } from './raw-json.ts';
import { maskJson, maskText } from './secrets.ts';

/** One file that a combination left. */
export interface ArtifactRow {
  readonly combination: Combination;
  /** `<job>/<key>=<value>/…/<file>` */
  readonly path: string;
  readonly bytes: number;
  /** Where it is, gs://… */
  readonly uri: string;
  /** Of the combination. */
  readonly status: CombinationOutcome['status'];
}

/** The files of each job that has some, by its id. */
export type ArtifactRows = ReadonlyMap<string, () => Iterable<ArtifactRow>>;

// Of the 1 MB, counted in UTF-16, that all outputs of a GitHub job together may have.
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

/** The output `artifacts`: what fits, with `"truncated": true` when that is not all. Secret params are masked. */
export function artifactsOutput(jobs: ArtifactRows, secrets: readonly string[]): string {
  const lists: string[] = [];
  let room = CHARACTERS;
  let isWhole = true;
  for (const [id, rows] of jobs) {
    const name = jsonScalar(maskText(id, secrets));
    const texts: string[] = [];
    room -= name.length + 5;
    for (const row of rows()) {
      const text = maskJson(rowText(row), secrets);
      room -= text.length + 1;
      if (room < 0) break;
      texts.push(text);
    }
    isWhole = room >= 0;
    if (texts.length > 0 || isWhole) lists.push(`${name}:[${texts.join(',')}]`);
    if (!isWhole) break;
  }
  return `{${[...lists, ...(isWhole ? [] : ['"truncated":true'])].join(',')}}`;
}
