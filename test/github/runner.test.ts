import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as toolkit from '@actions/core';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { type Runner, runner } from '../../src/github/runner.ts';
import { commandsIn } from '../security/runner-commands.ts';

let written: string[];
let write: ReturnType<typeof jest.spyOn>;
beforeEach(() => {
  written = [];
  write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
});
afterEach(() => {
  write.mockRestore();
  process.exitCode = undefined;
});

/** Every function that writes to the log, with the commands that it writes itself. */
const WRITERS: readonly (readonly [string, readonly string[], (to: Runner, text: string) => void])[] = [
  ['info', [], (to, text) => to.info(text)],
  ['debug', ['debug'], (to, text) => to.debug(text)],
  ['notice', ['notice'], (to, text) => to.notice(text, { file: text, title: text, startLine: 1 })],
  ['warning', ['warning'], (to, text) => to.warning(text, { file: text, title: text, startLine: 1 })],
  ['error', ['error'], (to, text) => to.error(text, { file: text, title: text, startLine: 1 })],
  ['fail', ['error'], (to, text) => to.fail(text)],
  ['group', ['group', 'endgroup'], (to, text) => to.group(text, [text, `a\n${text}`])],
];

const hostile = fc
  .array(
    fc.constantFrom(
      // Whole commands, which random parts rarely form.
      ...['::error::', '::set-output name=status::', '##[error]', '##[set-output name=status;]'],
      ...[
        '::',
        '##[',
        'set-output',
        'name=status',
        'stop-commands',
        'add-mask',
        'error',
        ']',
        ' ',
        '\t',
        'x',
      ],
      ...['\n', '\r', '\r\n', '\u2028', '\u0085', '\u200b', '\ufeff', '\u001b[0m', '\u00a0', '%0A', ','],
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

test.each(WRITERS)('no text that %s writes is a workflow command', (_, own, say) => {
  const to = runner({ RUNNER_DEBUG: '1' });
  fc.assert(
    fc.property(hostile, (text) => {
      written.length = 0;
      say(to, text);
      expect(commandsIn(written.join('')).map(({ name }) => name)).toEqual(own);
    }),
    { numRuns: 300 },
  );
});

const PLACE = { file: 'a,b:c%.yml', startLine: 3, startColumn: 5, title: 'wrong, very: 100 %' };

/** The same command by the Action and by GitHub's toolkit, which takes too long to load in a run. */
const COMMANDS: readonly (readonly [string, (to: Runner, text: string) => void, (text: string) => void])[] = [
  ['debug', (to, text) => to.debug(text), toolkit.debug],
  ['notice', (to, text) => to.notice(text, PLACE), (text) => toolkit.notice(text, PLACE)],
  ['warning', (to, text) => to.warning(text, PLACE), (text) => toolkit.warning(text, PLACE)],
  ['error', (to, text) => to.error(text), (text) => toolkit.error(text)],
  ['fail', (to, text) => to.fail(text), toolkit.setFailed],
  ['mask', (to, text) => to.mask(`x${text}x`), (text) => toolkit.setSecret(`x${text}x`)],
];

test.each(COMMANDS)("%s writes the bytes of GitHub's toolkit", (_, ours, theirs) => {
  const to = runner({ RUNNER_DEBUG: '1' });
  // The Action neutralizes line breaks and hidden characters; the test above covers this.
  const text = fc.string({ unit: fc.constantFrom(...'ab%,;=é日😀 0A"\'`\\'), minLength: 1 });
  fc.assert(
    fc.property(text, (said) => {
      const linesOf = (say: () => void) => {
        written.length = 0;
        say();
        return written.join('');
      };
      expect(linesOf(() => ours(to, said))).toBe(linesOf(() => theirs(said)));
    }),
  );
});

test("outputs and state have the same form as in GitHub's toolkit", () => {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')];
  for (const path of [ours, theirs]) writeFileSync(path, '');
  const contents = (path: string) =>
    readFileSync(path, 'utf8').replaceAll(/ghadelimiter_[0-9a-f-]{36}/g, 'DELIMITER');
  const { GITHUB_OUTPUT, GITHUB_STATE } = process.env;
  Object.assign(process.env, { GITHUB_OUTPUT: theirs, GITHUB_STATE: theirs });
  try {
    const to = runner({ GITHUB_OUTPUT: ours, GITHUB_STATE: ours });
    to.outputs({ result: 'a\n%0A b', status: 'SUCCESS' });
    to.saveState('handover', '{"é": 1}');
    toolkit.setOutput('result', 'a\n%0A b');
    toolkit.setOutput('status', 'SUCCESS');
    toolkit.saveState('handover', '{"é": 1}');
    expect(contents(ours)).toBe(contents(theirs));
    expect(contents(ours)).toContain('result<<DELIMITER');
  } finally {
    for (const [name, value] of Object.entries({ GITHUB_OUTPUT, GITHUB_STATE })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    rmSync(folder, { recursive: true });
  }
});

test('no other function of the module writes to the log', () => {
  const others = ['inputs', 'isDebug', 'mask', 'outputs', 'saveState', 'state', 'summary'];
  expect(Object.keys(runner({})).sort()).toEqual([...WRITERS.map(([name]) => name), ...others].sort());
});

test('no other module of the Action writes to the log', () => {
  const folder = join(import.meta.dirname, '..', '..', 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/^(cli|local-cloud)\b/.test(name),
  );
  expect(files.length).toBeGreaterThan(100);
  const writers = files.filter((name) =>
    /\bconsole\.(log|error|warn|info|debug)\b|process\.std(out|err)(?!\.write\('',)/.test(
      readFileSync(join(folder, name), 'utf8'),
    ),
  );
  expect(writers.sort()).toEqual([join('github', 'runner.ts')]);
  // The Action uses only functions of the toolkit that write nothing.
  const toolkit = files.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return text.includes('@actions/core')
      ? [[name, /const (\{.*\}) = await import\('@actions\/core'\)/.exec(text)?.[1]]]
      : [];
  });
  expect(toolkit).toEqual([[join('github', 'system.ts'), '{ platform }']]);
});

test('no compiled code is kept in a folder that other steps of the job can change', () => {
  const text = ['engine.ts', 'entry.ts']
    .map((name) => readFileSync(join(import.meta.dirname, '..', '..', 'src', name), 'utf8'))
    .join('');
  const entries = readdirSync(join(import.meta.dirname, '..', '..', 'src', 'entries')).map((name) =>
    readFileSync(join(import.meta.dirname, '..', '..', 'src', 'entries', name), 'utf8'),
  );
  expect(entries).toHaveLength(3);
  expect([text, ...entries].join('')).not.toMatch(/compileCache/i);
});
