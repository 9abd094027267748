import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Every way to write to the log, with the commands that it gives itself. */
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
      // Whole ones, which parts seldom form.
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

test.each(WRITERS)('no text is a workflow command when it is written by %s', (_, own, say) => {
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

test('there is no further way to write to the log', () => {
  const others = ['inputs', 'isDebug', 'mask', 'outputs', 'saveState', 'state', 'summary'];
  expect(Object.keys(runner({})).sort()).toEqual([...WRITERS.map(([name]) => name), ...others].sort());
});

test('nothing else of the Action writes to the log', () => {
  const folder = join(import.meta.dirname, '..', '..', 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/^(cli|local-cloud)\b/.test(name),
  );
  expect(files.length).toBeGreaterThan(100);
  const writers = files.filter((name) =>
    /\bconsole\.(log|error|warn|info|debug)\b|process\.std(out|err)(?!\.write\('',)|@actions\/core/.test(
      readFileSync(join(folder, name), 'utf8'),
    ),
  );
  expect(writers.sort()).toEqual([join('github', 'runner.ts')]);
});

test('no compiled code is kept where other steps of the job could write', () => {
  const text = ['engine.ts', 'entry.ts']
    .map((name) => readFileSync(join(import.meta.dirname, '..', '..', 'src', name), 'utf8'))
    .join('');
  const entries = readdirSync(join(import.meta.dirname, '..', '..', 'src', 'entries')).map((name) =>
    readFileSync(join(import.meta.dirname, '..', '..', 'src', 'entries', name), 'utf8'),
  );
  expect(entries).toHaveLength(3);
  expect([text, ...entries].join('')).not.toMatch(/compileCache/i);
});
