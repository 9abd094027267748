import type { Problem } from '../../errors.ts';
import type { Job, Matrix, Strategy } from '../model.ts';
import { numberOf } from '../python/number.ts';
import { pythonRepr, pythonStr } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import { readInputAsWritten } from '../yaml/input-text.ts';
import { githubCombinations } from './github-matrix.ts';
import { matrixValue } from './matrix-values.ts';
import { repeatedCombinations } from './repeated-combinations.ts';
import { countCombinations, expandStrategy, strategyValues } from './strategy.ts';

/** Thrown at the first value that is not valid; always caught in this file and reported as a problem. */
class WrongMatrix extends Error {}

/** The limit of Batch, so there is no reason to expand more. */
const MAX_COMBINATIONS = 100_000;

/**
 * Replaces the strategy of a job with the input `matrix` (JSON or YAML). The input has the form of a definition, with
 * the keys `matrix`, `include` and `exclude`, or the flat form of a GitHub matrix, whose `include` also extends
 * combinations. fail-fast and max-parallel of the definition are kept.
 */
export function applyMatrixInput(
  job: Job,
  text: string,
): { readonly job: Job; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] } {
  const refuse = (message: string, hint?: string) => ({
    job,
    problems: [{ code: 'wrong-matrix-input', message: `input "matrix": ${message}`, ...(hint && { hint }) }],
    warnings: [],
  });
  const read = readInputAsWritten(text);
  if ('error' in read) return refuse(`it cannot be read: ${read.error}.`, HOW_TO_WRITE);
  try {
    const replaced = readMatrix(read.value, job.strategy);
    // The mistake is not in the definition, so it has no position there.
    const isExpandable = countCombinations(replaced, MAX_COMBINATIONS) <= MAX_COMBINATIONS;
    const expanded = isExpandable ? expandStrategy(replaced) : { combinations: [], leftOut: [] };
    if ('problems' in expanded) {
      const messages = expanded.problems.map(({ message }) => message);
      return refuse([...new Set(messages)].join(' '), expanded.problems[0]?.hint);
    }
    const warnings = repeatedCombinations(expanded.combinations, expanded.leftOut);
    return { job: { ...job, strategy: replaced }, problems: [], warnings };
  } catch (error) {
    if (error instanceof WrongMatrix) return refuse(error.message, HOW_TO_WRITE);
    throw error;
  }
}

/** Values of each matrix key in the input; undefined if the input cannot be read. */
export function matrixInputValues(text: string): ReadonlyMap<string, readonly Value[]> | undefined {
  const read = readInputAsWritten(text);
  if ('error' in read) return undefined;
  const nowhere = { file: '', line: 0, column: 0 };
  const nothing = { at: nowhere, matrix: new Map(), include: [], exclude: [], failFast: false };
  try {
    return strategyValues(readMatrix(read.value, nothing));
  } catch (error) {
    if (error instanceof WrongMatrix) return undefined;
    throw error;
  }
}

const HOW_TO_WRITE = `Write, for example, {"table": ["customer", "orders"], "partition": [1, 2]}.`;

function readMatrix(value: Value, strategy: Strategy): Strategy {
  const written = mappingOf(value, 'it');
  const matrix = written.get('matrix');
  if (!(matrix instanceof Map)) return readFlat(written, strategy);
  const extra = [...written.keys()].find((key) => !['matrix', 'include', 'exclude'].includes(key));
  if (extra !== undefined) {
    throw new WrongMatrix(`the key '${extra}' is not known next to 'matrix'; expected include or exclude.`);
  }
  const inner = mappingOf(matrix, "'matrix'");
  // GitHub's `strategy.matrix`, with include and exclude among the keys.
  if (inner.has('include') || inner.has('exclude')) {
    if (written.size > 1)
      throw new WrongMatrix("'include' and 'exclude' belong next to 'matrix' or inside it, not both.");
    return readFlat(inner, strategy);
  }
  const lists = new Map([...inner].map(([key, list]) => [key, libraryList(key, list)]));
  const likeList = (key: string, value: Value) => {
    const isText = typeof lists.get(key)?.[0] === 'string';
    return isText ? pythonStr(plainValue(key, value)) : libraryValue(key, value);
  };
  return located(strategy, {
    matrix: lists,
    include: entriesOf(written, 'include', likeList),
    exclude: entriesOf(written, 'exclude', likeList),
  });
}

function readFlat(written: ReadonlyMap<string, Value>, strategy: Strategy): Strategy {
  const matrix = new Map<string, readonly Value[]>();
  for (const [key, list] of written) {
    if (key === 'include' || key === 'exclude') continue;
    const values = listOf(list, `'${key}'`);
    if (values.length === 0) throw new WrongMatrix(`'${key}' has no values, so there is nothing to run.`);
    matrix.set(
      key,
      values.map((value) => plainValue(key, value)),
    );
  }
  const include = entriesOf(written, 'include', plainValue);
  const exclude = entriesOf(written, 'exclude', plainValue);
  if (matrix.size === 0 && include.length === 0)
    throw new WrongMatrix('it has no values, so there is nothing to run.');
  const product = located(strategy, { matrix, include: [], exclude });
  if (include.length === 0 || countCombinations(product, MAX_COMBINATIONS) > MAX_COMBINATIONS) return product;
  const expanded = matrix.size === 0 ? { combinations: [] } : expandStrategy(product);
  // The caller reports it when it expands the strategy again.
  if ('problems' in expanded) return product;
  const kept = expanded.combinations.map((each) => each.matrix).filter((each) => each.size > 0);
  return explicit(strategy, githubCombinations({ originals: kept, keys: [...matrix.keys()], include }));
}

/**
 * The given combinations as a strategy of the library: the one with the most keys as a matrix of single values, the
 * others under include. The others must not have other keys, because the library adds none.
 */
function explicit(strategy: Strategy, combinations: readonly Matrix[]): Strategy {
  const widest = combinations.reduce((most, each) => (each.size > most.size ? each : most));
  const stranger = combinations.flatMap((each) => [...each.keys()]).find((key) => !widest.has(key));
  if (stranger !== undefined) {
    throw new WrongMatrix(
      `its combinations have different keys: one has '${stranger}', which another one with more keys does not have. Give every entry of include the same keys.`,
    );
  }
  // A combination that is part of another one comes after it; otherwise the library drops the other one as a duplicate.
  const others = combinations.filter((each) => each !== widest).sort((one, other) => other.size - one.size);
  return located(strategy, {
    matrix: new Map([...widest].map(([key, value]) => [key, [value]])),
    include: others,
    exclude: [],
  });
}

function located(
  strategy: Strategy,
  parts: {
    matrix: ReadonlyMap<string, readonly Value[]>;
    include: readonly Matrix[];
    exclude: readonly Matrix[];
  },
): Strategy {
  const { at } = strategy;
  const locate = (value: Matrix) => ({ value, at });
  return {
    ...strategy,
    matrix: parts.matrix,
    include: parts.include.map(locate),
    exclude: parts.exclude.map(locate),
  };
}

function mappingOf(value: Value, what: string): ReadonlyMap<string, Value> {
  if (!(value instanceof Map)) throw new WrongMatrix(`${what} must be a mapping.`);
  const odd = [...value.keys()].find((key) => typeof key !== 'string');
  if (odd !== undefined)
    throw new WrongMatrix(`the key ${pythonRepr(odd)} must be a text; put it in quotes.`);
  return value as ReadonlyMap<string, Value>;
}

function listOf(value: Value, what: string): readonly Value[] {
  if (Array.isArray(value)) return value;
  throw new WrongMatrix(`${what} must be a list.`);
}

function entriesOf(
  written: ReadonlyMap<string, Value>,
  name: 'include' | 'exclude',
  read: (key: string, value: Value) => Value,
): readonly Matrix[] {
  return listOf(written.get(name) ?? [], `'${name}'`).map((entry) => {
    const mapping = mappingOf(entry, `an entry of '${name}'`);
    return new Map([...mapping].map(([key, value]) => [key, read(key, value)]));
  });
}

const WANTED = 'expected texts or whole numbers; put others in quotes';

/** Texts stay texts. A whole number among them also becomes a text, because the library has no mixed lists. */
function libraryList(key: string, list: Value): readonly Value[] {
  const values = listOf(list, `'${key}'`).map((value) => plainValue(key, value));
  return values.some((value) => typeof value === 'string') ? values.map(pythonStr) : values;
}

function libraryValue(key: string, value: Value): Value {
  const typed = matrixValue(value);
  if (typed === undefined) throw new WrongMatrix(`'${key}' has the value ${pythonRepr(value)}: ${WANTED}.`);
  return typed;
}

/** The library's conversions are not applied: 3.10 and true mean something else in a GitHub matrix. */
function plainValue(key: string, value: Value): Value {
  if (typeof value === 'string') return value;
  if (typeof value !== 'boolean' && typeof numberOf(value) === 'bigint') return value;
  throw new WrongMatrix(`'${key}' has the value ${pythonRepr(value)}: ${WANTED}.`);
}
