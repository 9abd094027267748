import { describe, expect, test } from '@jest/globals';
import { chooses, ignores, NEVER_SENT } from '../../src/plan/source-patterns.ts';

describe('ignores', () => {
  const isIgnored = ignores([
    { base: '', text: '*.log\n/build/\n!keep.log\n' },
    { base: 'data/', text: 'raw/\n!*.log\n/top.csv\n' },
    { base: 'data/deep/', text: '*.log\n' },
  ]);

  test.each([
    ['a.log', true],
    ['keep.log', false],
    ['src/a.log', true],
    ['build/', true],
    ['src/build/', false],
    ['src/main.py', false],
    // A deeper file overrides an upper one, and still deeper files override it.
    ['data/a.log', false],
    ['data/deep/a.log', true],
    ['data/deep/a.csv', false],
    ['data/raw/', true],
    ['raw/', false],
    ['data/top.csv', true],
    ['data/other/top.csv', false],
    // The rules of a folder apply neither to itself nor to a folder whose name begins with its name.
    ['data/', false],
    ['database/raw/', false],
  ])('%s: %p', (path, expected) => {
    expect(isIgnored(path)).toBe(expected);
  });

  test('no rule can include a file that is never sent', () => {
    const taken = ignores([
      {
        base: '',
        text: Object.values(NEVER_SENT)
          .flat()
          .map((each) => `!${each}\n`)
          .join(''),
      },
    ]);
    const paths = [
      '.git/',
      'gha-creds-1a2b.json',
      'etl/.env',
      '.env.local',
      'node_modules/',
      'a/__pycache__/',
      'a.pyc',
    ];
    expect(paths.map(taken)).toEqual(paths.map(() => true));
    expect(['environment', 'git/', 'creds.json', '.gitignore'].map(taken)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('chooses', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'a folder with all its files',
      ['src/'],
      ['src/a.py', 'src/b/c.py', 'lib/src/d.py'],
      ['src.py', 'a/b.py'],
    ],
    ['a folder at the top', ['/src/'], ['src/a.py'], ['lib/src/d.py']],
    ['a folder relative to the top', ['./src'], ['src/a.py'], ['lib/src/d.py']],
    ['files anywhere', ['*.sql'], ['a.sql', 'b/c.sql'], ['a.sqlx', 'b/c.py']],
    ['one file at the top', ['/main.py'], ['main.py'], ['src/main.py']],
    ['everything, in two spellings', ['.'], ['a', 'b/c.py', '.hidden'], []],
    ['everything, with a slash', ['./'], ['a', 'b/c.py'], []],
    ['files that are not excluded again', ['src/', '!*.csv'], ['src/a.py'], ['src/a.csv', 'b.py']],
    ['the last pattern decides', ['!*.csv', '*.csv'], ['a.csv'], ['a.py']],
    ['nothing', [], [], ['a.py']],
  ])('%s', (_, patterns, chosen, left) => {
    const isChosen = chooses(patterns);
    expect(chosen.filter((path) => !isChosen(path))).toEqual([]);
    expect(left.filter(isChosen)).toEqual([]);
  });
});
