import type { Combination } from '../../definition/model.ts';
import { toJsonText } from '../../definition/python/codec.ts';
import type { Value } from '../../definition/python/value.ts';
import { sha256Of } from '../mac.ts';
import { combinationPath } from './combination-path.ts';

/**
 * A job with more combinations stores them in a separate object, of which a task reads one part. Inside job.json, every
 * task would read all of them, which grows with the square of their number: 8 GB for 10,000 rows of 80 bytes.
 */
export const ROWS_A_PART = 100;

/**
 * One combination of a job, the path for its files (only the Action can write values in paths), and the name that its
 * task claims before it starts.
 */
export function rowText(job: string, { strategyId, matrix }: Combination, claim?: string): string {
  const path = JSON.stringify(combinationPath(job, matrix));
  const values = toJsonText(matrix as ReadonlyMap<Value, Value>);
  const claimed = claim === undefined ? '' : `,"claim":${JSON.stringify(claim)}`;
  return `{"strategy_id":${JSON.stringify(strategyId)},"matrix":${values},"path":${path}${claimed}}`;
}

/**
 * Text of the object, in pieces: one combination per line, in the order of the tasks. `claims` has one entry for each
 * combination, or is empty.
 */
export function* rowParts(
  job: string,
  combinations: readonly Combination[],
  claims: readonly string[] = [],
): Generator<string> {
  for (const [index, combination] of combinations.entries()) {
    yield `${rowText(job, combination, claims[index])}\n`;
  }
}

/**
 * `combinations` of a job.json whose rows are in another object: the byte offsets where each part begins and the last
 * one ends, and the digest of each part.
 */
export function rowsMember(
  job: string,
  combinations: readonly Combination[],
  uri: string,
  claims: readonly string[] = [],
): string {
  const offsets: number[] = [0];
  const digests: string[] = [];
  for (let first = 0; first < combinations.length; first += ROWS_A_PART) {
    const end = first + ROWS_A_PART;
    const rows = [...rowParts(job, combinations.slice(first, end), claims.slice(first, end))];
    const part = Buffer.from(rows.join(''));
    offsets.push((offsets.at(-1) ?? 0) + part.length);
    digests.push(sha256Of(part));
  }
  return JSON.stringify({
    uri,
    count: combinations.length,
    rows_a_part: ROWS_A_PART,
    offsets,
    sha256: digests,
  });
}
