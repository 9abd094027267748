import { describe, expect, test } from '@jest/globals';
import { readWorkflow } from '../../../src/definition/workflow/workflow.ts';
import { decodeDefinition } from '../../../src/definition/yaml/source.ts';

const STAGES = 'name: a\njobs:\n  load:\n    stages:\n';
const inStage = (lines: string) => `${STAGES}      - name: Load\n${lines}`;

/** The problems of a definition as `line:column message → hint`. */
function problemsIn(definition: string): readonly string[] {
  const { text = '' } = decodeDefinition(Buffer.from(definition), 'w.yml');
  const { problems } = readWorkflow({ text, file: 'w.yml' }, { workflowName: undefined, environment: {} });
  return problems.map(({ at, message, hint }) => `${at?.line}:${at?.column} ${message} → ${hint}`);
}

const QUOTES = 'put all of it into quotes of the other kind';

/** A definition with one mistake; its place; a part of the advice. */
const MISTAKES: Readonly<Record<string, readonly [string, string, string]>> = {
  'a text that begins with *': [inStage('        bash: *\n'), '6:15', 'begins with *'],
  'a file pattern in a list': [
    inStage('        foreach: [*.csv]\n        stages: [{name: a, echo: a}]\n'),
    '6:19',
    'begins with *',
  ],
  'a text that begins with &&': [inStage('        bash: && make\n'), '6:18', 'begins with &'],
  'a text that begins with !': [inStage('        bash: !contains a\n'), '6:25', 'begins with !'],
  'an exclamation mark and a bracket': [inStage("        if: !f('a', 'b')\n"), '6:19', 'begins with !'],
  'a tag before a list': [inStage('        echo: !!set [a]\n'), '6:21', 'Remove it'],
  'a text that begins with @': [inStage('        echo: @team done\n'), '6:15', 'begins with @'],
  'a text that begins with %': [inStage('        echo: %d done\n'), '6:15', 'begins with %'],
  'a text that begins with a backtick': [inStage('        bash: `date`\n'), '6:15', 'begins with `'],
  'a text behind |': [inStage('        bash: | make all\n'), '6:17', 'Begin the text in the next line'],
  'a text behind >': [inStage('        bash: > out.txt\n'), '6:17', 'Begin the text in the next line'],
  'a text below | in the column of its key': [
    inStage('        run: |\n        x = 1\n        y = 2\n'),
    '7:9',
    'Indent the text',
  ],
  'a text below | in front of its key': [inStage('        run: |\n      x = 1\n'), '7:7', 'Indent the text'],
  'a text below | with a first line that is indented more': [
    inStage('        run: |\n            x = 1\n          y = 2\n'),
    '8:11',
    'begins in column 13',
  ],
  'a comparison of quoted texts': [inStage("        if: 'a' == 'b'\n"), '6:17', QUOTES],
  'a template in quotes that is compared': [
    inStage(`        if: '\${{ params.x }}' == 'b'\n`),
    '6:31',
    QUOTES,
  ],
  'an apostrophe in single quotes': [inStage("        echo: 'don't'\n"), '6:20', QUOTES],
  'a pattern in double quotes': [inStage('        bash: "grep \'\\d\' x"\n'), '6:22', 'A backslash'],
  'a quote that is not closed': [`${STAGES}      - name: "Load\n        echo: hi\n`, '5:15', 'Close it'],
  'a brace that is not closed': [
    `${STAGES}      - {name: a, echo: hi\n  next:\n    stages: []\n`,
    '6:3',
    'Close the { of line 5',
  ],
  'a bracket that is not closed': [
    'name: a\njobs:\n  load:\n    strategy:\n      matrix:\n        x: [1, 2\n    stages: []\n',
    '7:5',
    'Close the [ of line 6',
  ],
  'a comma that is missing': [
    'name: a\njobs:\n  load:\n    strategy:\n      matrix: {x: [1, 2] y: [3]}\n    stages: []\n',
    '5:26',
    'comma',
  ],
  'a colon without a space': [inStage('        echo:hi\n'), '6:9', 'space after the colon'],
  'a first colon without a space': [
    `${STAGES}      - name:Load\n        echo: hi\n`,
    '5:9',
    'space after the colon',
  ],
  'a hyphen without a space': [
    `${STAGES}      -name: a\n       echo: hi\n`,
    '5:14',
    'space after the hyphen',
  ],
  'a key without a colon': ['name: a\njobs\n  load:\n    stages: []\n', '2:1', 'Write a colon'],
  'a key that is indented less than the one before': [inStage('       echo: a\n'), '6:8', 'column 9'],
  'a key that is indented more than the one before': [inStage('          echo: a\n'), '5:15', 'column 11'],
  'a text with a colon': [`${STAGES}      - name: Load: all\n        echo: hi\n`, '5:15', 'contains ": "'],
  'a space that cannot be seen': [`${STAGES}      - name:\u00a0a\n        echo: hi\n`, '5:9', 'U+00A0'],
  'a margin of such spaces': ['name: a\njobs: {}\n\u00a0\u00a0load: {}\n', '3:1', 'U+00A0'],
  'a key with an invisible character': [
    'name: a\njobs:\n  load:\n    stages\u200b: []\n',
    '4:5',
    'U+200B in place 7',
  ],
  'a colon of another script': ['name: a\njobs:\n  load\uff1a\n    stages: []\n', '3:3', 'U+FF1A'],
  'marks of a merge conflict': [
    'name: a\njobs:\n<<<<<<< HEAD\n  load:\n    stages: []\n',
    '3:1',
    'Resolve the merge conflict',
  ],
  'a fence of Markdown': ['```yaml\nname: a\njobs: {}\n', '1:1', 'Remove the line'],
  'a line --- at the end': ['name: a\njobs: {}\n---\n', '3:1', 'Remove the line "---"'],
  'an alias without its anchor': ['name: a\njobs:\n  load:\n    <<: *base\n', '4:9', '&base'],
  'keys of a job that are not indented': [
    'name: a\njobs:\n  load:\n  stages:\n    - {name: a, echo: a}\n',
    '3:3',
    "Indent what belongs to it more than 'load'",
  ],
  'a matrix beside its strategy': [
    'name: a\njobs:\n  load:\n    strategy:\n    matrix: {x: [1]}\n    stages: [{name: a, echo: a}]\n',
    '4:5',
    "more than 'strategy'",
  ],
  'jobs that are indented below params': [
    'name: a\nparams:\n  jobs:\n    load:\n      stages: []\n',
    '3:3',
    "Begin 'jobs' in the column of 'params'",
  ],
  'a list of commands': [inStage('        bash:\n          - make\n'), '7:11', 'below bash: |'],
  'a matrix with nothing among texts': [
    'name: a\njobs:\n  load:\n    strategy: {matrix: {x: [a, null]}}\n    stages: [{name: a, echo: a}]\n',
    '4:32',
    'Remove it',
  ],
};

describe('the first problem has its place and advice', () => {
  test.each(Object.entries(MISTAKES))('%s', (_, [definition, place, advice]) => {
    const [first = 'no problem'] = problemsIn(definition);
    expect(first.split(' → ')[0]).toMatch(new RegExp(`^${place} `));
    expect(first.split(' → ')[1]).toContain(advice);
  });
});

test('lines of a text that is not indented are one mistake', () => {
  expect(problemsIn(inStage('        run: |\n        x = 1\n        y = 2\n        z = 3\n'))).toHaveLength(
    1,
  );
});

test('stages with a wrong name are not also duplicates', () => {
  expect(problemsIn(`${STAGES}      - {name: 1, echo: a}\n      - {name: 2, echo: b}\n`)).toEqual([
    expect.stringContaining('got the number 1'),
    expect.stringContaining('got the number 2'),
  ]);
});

test('numbers of any size are shown as they are written', () => {
  const definition = `name: a\njobs:\n  load:\n    retry: ${'9'.repeat(30)}\n    stages: [{name: a, echo: a}]\n`;
  expect(problemsIn(definition)[0]).toContain(`got the number ${'9'.repeat(30)}.`);
});

test('a carriage return alone ends a line, as in the library', () => {
  expect(problemsIn(inStage('        echo: hi\n').replaceAll('\n', '\r'))).toEqual([]);
  expect(problemsIn(inStage('        ehco: hi\n').replaceAll('\n', '\r'))[0]).toMatch(/^6:9 /);
});
