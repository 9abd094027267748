import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Strategy } from '../../../src/definition/model.ts';
import { fromJsonText, toJsonText } from '../../../src/definition/python/codec.ts';
import type { Value } from '../../../src/definition/python/value.ts';
import type { Position } from '../../../src/errors.ts';
import { PYTHON } from '../../python.ts';

export const at: Position = { file: 'flow.yml', line: 3, column: 5 };

/** The cases of a file in test/conformance/, one per line. */
export function linesOf(name: string): readonly Value[] {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'conformance', `${name}.jsonl`), 'utf8');
  return text.trimEnd().split('\n').map(fromJsonText);
}

/** The cases of a file in which every line is a list. */
export const casesOf = (name: string) => linesOf(name) as readonly (readonly Value[])[];

/** A mapping of the case, with text keys. null becomes an empty mapping. */
export const mapOf = (value: Value | undefined): ReadonlyMap<string, Value> =>
  value instanceof Map ? (value as ReadonlyMap<string, Value>) : new Map();

export const listOf = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);

/** A strategy with values that already have their types. */
export function strategyOf(parts: {
  matrix?: Readonly<Record<string, readonly Value[]>> | ReadonlyMap<string, readonly Value[]>;
  include?: readonly ReadonlyMap<string, Value>[];
  exclude?: readonly ReadonlyMap<string, Value>[];
}): Strategy {
  const { matrix = {}, include = [], exclude = [] } = parts;
  return {
    at,
    matrix: matrix instanceof Map ? matrix : new Map(Object.entries(matrix)),
    include: include.map((value) => ({ value, at })),
    exclude: exclude.map((value) => ({ value, at })),
    failFast: false,
  };
}

/**
 * Asks the real library: `program` reads the list `cases` and must set the list `answers`. Values use the tagged codec of
 * the task program in both directions, so every such test also compares that codec with ours.
 */
export function askPython(program: string, cases: Value): readonly Value[] {
  const answer = execFileSync(PYTHON, ['-c', ASK.replace('#PROGRAM', program)], {
    input: toJsonText(cases),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PYTHONPATH: CODEC_FOLDER, PYTHONWARNINGS: 'ignore' },
  });
  return fromJsonText(answer) as readonly Value[];
}

const CODEC_FOLDER = join(import.meta.dirname, '..', '..', '..', 'src', 'task');

const ASK = `
import json, sys
import codec
cases = codec.decode(json.loads(sys.stdin.read()))
answers = []
#PROGRAM
sys.stdout.write(codec.dumps(codec.encode(answers, lambda path, name: None)))
`;
