import fc from 'fast-check';

/** The text of a node after a key or a dash, at an indentation. Block forms begin a new line. */
type Written = (indent: number) => string;

const PLAIN = [
  ...['x', 'a b', 'a #c', 'a#c', 'a:b', 'a, b', '-x', 'it"s', "it's", 'a\\n', 'a\n  b', 'a\n\n   b'],
  ...[
    '',
    '~',
    'null',
    'Null',
    'yes',
    'On',
    'true',
    'FALSE',
    '1',
    '-0',
    '+1',
    '012',
    '0o17',
    '08',
    '0x1F',
    '0b11',
  ],
  ...[
    '1_000',
    '1__0',
    '_1',
    '1,000',
    '1:30',
    '12:30:45',
    '1:30.5',
    '.5',
    '1.',
    '1e3',
    '1.5e+3',
    '.inf',
    '-.INF',
  ],
  ...[
    '.NaN',
    '2026-01-31',
    '2026-1-3',
    '2026-01-31 10:00:00',
    '2026-01-31T10:00:00.5Z',
    '2026-01-31t10:00:00 +1',
  ],
  ...['! 1', '!!str 1', '!!int "3"', '!!int 0x1F', '!!float 3', '!!float "1e3"', '!!bool yes', '!!null ""'],
];
const QUOTED = [
  ...[
    "'it''s'",
    "'a\\n'",
    "'a\n   b'",
    "'a\n\n  b '",
    "' '",
    "''",
    "'# no'",
    "'yes'",
    "'012'",
    '""',
    '"a: b # c"',
  ],
  ...['"a\\tb"', '"\\x41\\u00e9\\U0001F600"', '"\\/"', '"\\ "', '"\\_\\N\\L\\P"', '"\\e\\0\\a"', '"\\r\\n"'],
  ...['"a\\\n   b"', '"a\n  b"', '"a \n\n  b"'],
];
/** Most of these are invalid. */
const RARE = [
  ...[
    'a: b',
    '- x',
    '[x',
    'a]',
    'a}',
    '%x',
    '@x',
    '`x',
    '=',
    '---',
    '"\\q"',
    '|0',
    '|x',
    'a\tb',
    '!x y',
    '*D',
  ],
  ...['!!int x', '!!bool 1', '!!float x', '!!timestamp x'],
];
const HEADERS = ['|', '>', '|-', '>-', '|+', '>+', '|2', '>1', '|1-', '>2+', '| # c', '>-2'];
const LINES = ['a', 'b c', '', '  d', ' e ', '# f', '- g', 'h: i', '\\tj', '"k"'];
const KEYS = [
  'a',
  'b',
  'c',
  'd',
  '"q"',
  "'s'",
  '1',
  'yes',
  'null',
  '2026-01-31',
  'f g',
  '"h\\ti"',
  '!!str 7',
  '1.0',
];
/** The text before the members of a mapping: nothing, a merge key or a comment. */
const BEFORE = ['', '', '', '', '<<: *A', '<<: *B', '<<: {a: 1}', '<<: x', '# c'];
const NAMES = ['A', 'B', 'C'];

const line = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 20, arbitrary: fc.constantFrom(...QUOTED) },
  { weight: 1, arbitrary: fc.constantFrom(...RARE) },
);
const spaces = (count: number) => ' '.repeat(count);

const scalar: fc.Arbitrary<Written> = line.map(
  (text) => (indent) => ` ${text.replaceAll('\n', `\n${spaces(indent)}`)}`,
);
const block: fc.Arbitrary<Written> = fc
  .tuple(
    fc.constantFrom(...HEADERS),
    fc.array(fc.constantFrom(...LINES), { maxLength: 5 }),
    fc.integer({ min: 0, max: 2 }),
  )
  .map(
    ([header, lines, more]) =>
      (indent) =>
        ` ${header}${lines.map((each) => `\n${each === '' ? '' : spaces(indent + more)}${each}`).join('')}`,
  );
const alias = fc.constantFrom(...NAMES).map((name) => `*${name} `);

const { node } = fc.letrec<{ node: Written; flow: string }>((tie) => ({
  flow: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    line.map((text) => text.replaceAll('\n', `\n${spaces(40)}`)),
    alias,
    fc.array(tie('flow'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), tie('flow')), { maxLength: 3 })
      .map((members) => `{${members.map(([key, value]) => `${key}: ${value}`).join(', ')}}`),
  ),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: scalar },
    { weight: 1, arbitrary: block },
    {
      weight: 1,
      arbitrary: alias.map(
        (text): Written =>
          () =>
            ` ${text}`,
      ),
    },
    {
      weight: 1,
      arbitrary: tie('flow').map(
        (text): Written =>
          () =>
            ` ${text}`,
      ),
    },
    {
      weight: 3,
      arbitrary: fc.array(tie('node'), { maxLength: 4 }).map(
        (items): Written =>
          (indent) =>
            items.map((item) => `\n${spaces(indent)}-${item(indent + 2)}`).join(''),
      ),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...BEFORE),
          fc.array(fc.tuple(fc.constantFrom(...KEYS), tie('node')), { maxLength: 4 }),
        )
        .map(
          ([before, members]): Written =>
            (indent) => {
              const lines = members.map(([key, value]) => `${key}:${value(indent + 2)}`);
              return [...(before === '' ? [] : [before]), ...lines]
                .map((each) => `\n${spaces(indent)}${each}`)
                .join('');
            },
        ),
    },
  ),
}));

/** YAML in all styles, with anchors, merge keys and tags. Some of it is invalid. */
export const yamlText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '---', '# c', '--- # c'), fc.array(node, { minLength: 1, maxLength: 4 }))
  .map(([first, nodes]) => {
    const members = nodes.map((each, index) => `k${index}:${each(2)}`);
    return [first, 'w: &A {a: 1}', 'x: &B {b: 3}', 'y: &C [1]', ...members, ''].join('\n');
  });
