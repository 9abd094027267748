// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are scripts
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pastedFault } from '../../../src/definition/shell/pasted-value.ts';
import { type Quoting, quotingAt } from '../../../src/definition/shell/quoting.ts';

/** The quoting of each `_` in a script. */
const quotingsIn = (script: string) =>
  quotingAt(
    script,
    [...script.matchAll(/_/g)].map(({ index }) => index),
  );

test.each<[string, readonly Quoting[]]>([
  ['_', ['command']],
  ['ls _ "_" \'_\' # _', ['plain', 'double quotes', 'single quotes', 'comment']],
  ['ls a#_', ['plain']],
  ['ls \\"_\\"', ['plain']],
  ['ls "a \\" _"', ['double quotes']],
  ['ls "$(cat _ "_")" _', ['plain', 'double quotes', 'plain']],
  ['ls "`cat _`" "_"', ['plain', 'double quotes']],
  ['a && _ b; _ | _', ['command', 'command', 'command']],
  ['if true; then _; fi', ['command']],
  ['cat <<EOF\n"_" \'_\'\nEOF\nls _', ['here-document', 'here-document', 'plain']],
  ["cat <<'EOF' > _\n_\nEOF\nls '_'", ['plain', 'quoted here-document', 'single quotes']],
  ['cat <<-END\n\t_\n\tEND\n_', ['here-document', 'command']],
  ['case a in a) ls _ ;; esac; ls "_"', ['plain', 'double quotes']],
  ["echo it\\'s _ '_'", ['plain', 'single quotes']],
])('%j', (script, expected) => {
  expect(quotingsIn(script)).toEqual(expected);
});

const SCRIPTS: readonly (readonly [Quoting, (value: string) => string, string])[] = [
  ['double quotes', (value) => `printf '%s' "${value}"`, ''],
  ['single quotes', (value) => `printf '%s' '${value}'`, ''],
  ['here-document', (value) => `cat <<EOF\n${value}\nEOF\n`, '\n'],
];

describe('a value has a fault exactly if sh changes it', () => {
  test.each(SCRIPTS)('in %s', (quoting, scriptOf, after) => {
    const signs = ['a', '1', ' ', '\n', '"', "'", '$', '`', '\\', '{', '(', ')', ';', '&', '*'];
    const values = fc.array(fc.constantFrom(...signs), { maxLength: 4 }).map((each) => each.join(''));
    fc.assert(
      fc.property(values, (value) => {
        const { stdout, status } = spawnSync('sh', ['-c', scriptOf(value)], { encoding: 'utf8', cwd: '/' });
        const isSame = status === 0 && stdout === value + after;
        expect({ value, isFaulty: pastedFault(value, quoting) !== undefined }).toEqual({
          value,
          isFaulty: !isSame,
        });
      }),
      { numRuns: 80 },
    );
  });
});

test.each([
  "O'Brien",
  'a;b',
  'http://host/?a=1&b=2',
  'C:\\new',
  'two\nlines',
  '$HOME',
  'a > b',
  '`date`',
  '{"a": 1}',
  'a"b c"d',
])('%j changes a command that it is a word of', (value) => {
  expect(pastedFault(value, 'plain')).toBeDefined();
});

test.each([
  'hello world',
  '--flag -x',
  '*.csv',
  "--where 'a > b; c'",
  '--name "two words"',
  '--name="(two) $HOME"',
  '5 $',
  'a/b.csv',
  'a=b',
])('%j may be meant as words of a command', (value) => {
  expect(pastedFault(value, 'plain')).toBeUndefined();
});
