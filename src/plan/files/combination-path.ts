import type { Matrix } from '../../definition/model.ts';
import { textOf } from '../../definition/python/value.ts';

/**
 * Path for the files of one combination, without leading or trailing slashes: `<job>/<key>=<value>/…` in the order of
 * the matrix, like Hive partitions, so that BigQuery, Spark and pandas read the keys as columns; `<job>` without a
 * matrix.
 */
export const combinationPath = (job: string, matrix: Matrix): string =>
  [segment(job), ...[...matrix].map(([key, value]) => `${segment(key)}=${segment(textOf(value))}`)].join('/');

/**
 * Percent-encodes everything except `A-Za-z0-9._~-`, and also a leading dot: `..` would leave the folder, and most
 * programs skip hidden names.
 */
const segment = (text: string): string =>
  encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/^\./, '%2E');
