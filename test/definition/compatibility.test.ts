import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { LIBRARY_FILTERS } from '../../src/definition/known/filters.ts';
import { toJsonText } from '../../src/definition/python/codec.ts';
import type { Value } from '../../src/definition/python/value.ts';
import { readWorkflow } from '../../src/definition/workflow/workflow.ts';
import { decodeDefinition } from '../../src/definition/yaml/source.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { unfoundTargets } from '../../src/plan/targets.ts';
import { runIdentity } from '../../src/run/identity.ts';
import { jobOutcomes, outcomeOf } from '../../src/run/outcome/outcome.ts';
import { pythonSyntax } from '../../src/run/prepare/python-syntax.ts';
import type { JobFact } from '../../src/run/schedule/facts.ts';
import { schedule } from '../../src/run/schedule/schedule.ts';
import { newRunState, stopped } from '../../src/run/state.ts';
import { parseGoldenFile, planGolden } from './golden-file.ts';
import { listOf, mapOf } from './library/conformance.ts';
import { STRICTER_CODES } from './library/disagreement.ts';
import { openExecution } from './library/execution.ts';
import { openLibrary } from './library/library.ts';
import { runDisagreement } from './library/run-disagreement.ts';

const root = join(import.meta.dirname, '..', '..');
const DOCUMENT = readFileSync(join(root, 'docs', 'compatibility.md'), 'utf8');
const GOLDEN = join(root, 'test', 'golden');
const goldenNames = (folder: string) => readdirSync(join(GOLDEN, folder)).map((name) => `${folder}/${name}`);
const goldenFile = (name: string) => parseGoldenFile(readFileSync(join(GOLDEN, name), 'utf8'));

/** Rows of its tables, with the files that test each row. */
const ROWS = DOCUMENT.split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:What|---) \|/.test(line))
  .map((line) => ({ line, links: [...line.matchAll(/\[([^\]]+)\]\(\.\.\/test\/([^)]+)\)/g)] }));
const NAMED = new Set(ROWS.flatMap(({ links }) => links.map(([, , file]) => file)));

/** Whether the Action and the library have different results in a golden file. */
function differs(expected: string): boolean {
  const theirs = expected.slice(expected.indexOf('--- library\n') + '--- library\n'.length);
  if (expected.startsWith('--- here')) return true;
  const isPlan = expected.startsWith('--- plan');
  return theirs.startsWith('accepts it, with another plan') || isPlan !== theirs.startsWith('accepts it');
}

/** Whether the name of a TypeScript or Python test in the text contains the word. */
const hasTestOf = (text: string, word: string): boolean =>
  [...text.matchAll(/\btest\((['"])(.*?)\1,|^\s*(?:def|class) (\w+)/gm)].some(
    ([, , name = '', python = '']) => `${name} ${python}`.toLowerCase().includes(word.toLowerCase()),
  );

const library = openLibrary();
const execution = openExecution();
afterAll(() => Promise.all([library.end(), execution.end()]));

describe('the document', () => {
  test('names existing test files for every difference', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(35);
    const own = readFileSync(import.meta.filename, 'utf8');
    for (const { line, links } of ROWS) {
      expect([line, links.length > 0]).toEqual([line, true]);
      for (const [, title = '', file = ''] of links) {
        if (file.startsWith('golden/')) {
          const { expected } = goldenFile(file.replace('golden/', ''));
          // The verdict or plan differs, or the Action warns.
          expect([file, differs(expected) || expected.includes('--- warnings\n')]).toEqual([file, true]);
        } else {
          const text = readFileSync(join(root, 'test', file), 'utf8');
          const isNamed = text === own ? own.includes(`test('${title}: `) : hasTestOf(text, title);
          expect([file, title, isNamed]).toEqual([file, title, true]);
        }
      }
    }
  });

  test('names every golden file in which the results differ', () => {
    const different = [...goldenNames('definition'), ...goldenNames('run')].filter((name) =>
      differs(goldenFile(name).expected),
    );
    expect(different.filter((name) => !NAMED.has(`golden/${name}`))).toEqual([]);
    expect(different.length).toBeGreaterThan(50);
  });

  test('has a golden file for every problem for which the differential test expects the Action to be stricter', () => {
    const texts = [...NAMED].flatMap((file) =>
      file?.startsWith('golden/definition/') ? [goldenFile(file.replace('golden/', '')).expected] : [],
    );
    for (const code of STRICTER_CODES) {
      expect([code, texts.some((text) => text.includes(`[${code}]`))]).toEqual([code, true]);
    }
  });
});

describe('differences that golden files cannot show', () => {
  const planOf = (text: string, inputs: Readonly<Record<string, string>> = {}): Plan => {
    const given = { rule: '', given: '', expected: '', environment: {}, inputs };
    const { plan, problems } = planGolden({ ...given, definition: { file: 'flow.yml', text } });
    if (!plan) throw new Error(problems.map(({ message }) => message).join('\n'));
    return plan;
  };
  const answerOf = async (question: string, ...given: readonly Value[]): Promise<Value> => {
    const answer = await library.ask(question, ...given);
    if ('error' in answer) throw new Error(answer.error.message);
    return answer.value;
  };

  test('limits: the library reads definitions that are too large, too deep, or full of aliases', async () => {
    const flow = 'name: flow\njobs: {a: {stages: [{name: s, echo: hi}]}}\n';
    const read = (text: string) =>
      readWorkflow({ text, file: 'flow.yml' }, { workflowName: undefined, environment: {} });
    const large = `${flow}${'# filled\n'.repeat(120_000)}`;
    const deep = `${flow}extras: {a: ${'['.repeat(110)}${']'.repeat(110)}}\n`;
    const levels = Array.from(
      { length: 7 },
      (_, n) =>
        `  l${n}: &l${n} [${
          n === 0
            ? 'x'
            : Array(10)
                .fill(`*l${n - 1}`)
                .join(', ')
        }]\n`,
    );
    const many = `${flow}extras:\n${levels.join('')}`;
    for (const text of [large, deep, many])
      expect(await library.ask('accepts', text, 'flow')).toEqual({ value: true });
    const { problems } = decodeDefinition(new TextEncoder().encode(large), 'flow.yml');
    expect([...problems, ...read(deep).problems, ...read(many).problems].map(({ code }) => code)).toEqual([
      'file-too-large',
      'too-deep',
      'too-many-aliases',
    ]);
  });

  test('python: the library finds a syntax error when it runs the stage', async () => {
    const text = 'name: flow\njobs: {a: {stages: [{name: s, run: "x = ("}]}}\n';
    const context = mapOf(mapOf(await answerOf('execute', text, 'flow', new Map())).get('context'));
    expect(mapOf(mapOf(mapOf(context.get('jobs')).get('a')).get('errors')).get('name')).toBe('JobError');
    const { python } = readWorkflow({ text, file: 'f.yml' }, { workflowName: undefined, environment: {} });
    const { problems } = await pythonSyntax(python, { isDefaultImage: true, environment: process.env });
    expect(problems.map(({ code }) => code)).toEqual(['python-syntax']);
  });

  const FAMILY =
    'root: {type: Workflow, jobs: {a: {stages: [{name: s, id: s, trigger: child}]}}}\n' +
    'child: {type: Workflow, on: [{cronjob: "0 1 * * *"}], params: {x: {type: str, default: y}},\n' +
    '  jobs: {b: {runs-on: gcp_batch, stages: [{name: t, id: t, run: "z = 1"}]}}}\n';

  test('trigger: the library does not find a workflow of the same file', async () => {
    const theirs = mapOf(await answerOf('execute', FAMILY, 'root', new Map()));
    expect(theirs.get('status')).toBe('FAILED');
    const ours = await execution.run(planOf(FAMILY, { workflow_name: 'root' }));
    expect(ours.status).toBe('SUCCESS');
  });

  test('targets: the library looks for a workflow when its stage runs', async () => {
    const text = 'name: flow\njobs: {a: {stages: [{name: s, trigger: nowhere}]}}\n';
    expect(await library.ask('accepts', text, 'flow')).toEqual({ value: true });
    const plan = planOf(text);
    const target = {
      ...{ job: 'a', stage: 's', name: 'nowhere', hasTemplate: false, mayBeSkipped: false, excerpt: '' },
      settings: [],
    };
    const at = { file: 'flow.yml', line: 2, column: 1 };
    const { problems } = unfoundTargets(plan, [{ ...target, kind: 'trigger', at }], undefined);
    expect(problems.map(({ code }) => code)).toEqual(['unknown-target']);
  });

  test('filters: the library looks for a filter when it replaces the template', async () => {
    const text = (filter: string) =>
      `name: flow\nparams: {x: {type: str, default: a}}\njobs: {a: {stages: [{name: s, id: s, echo: "\${{ params.x? | ${filter} }}"}]}}\n`;
    const CALLS = ["fmt('%Y')", "coalesce('x')", "getitem('x')", 'getindex(0)'];
    const call = (name: string) => CALLS.find((each) => each.startsWith(`${name}(`)) ?? name;
    const messages: string[] = [];
    for (const name of [...LIBRARY_FILTERS, 'default', 'trim']) {
      messages.push(toJsonText(await answerOf('execute', text(call(name)), 'flow', new Map())));
    }
    const unknown = messages.map((message) => /post-filter: '(\w+)' does not support/.exec(message)?.[1]);
    expect(unknown.filter((name) => name !== undefined)).toEqual(['default', 'trim']);
    const read = readWorkflow(
      { text: text('default'), file: 'f.yml' },
      { workflowName: undefined, environment: {} },
    );
    const { problems } = unfoundTargets(planOf(text('default')), read.targets, undefined);
    expect(problems.map(({ code, hint }) => [code, hint])).toEqual([
      ['unknown-filter', "Did you mean 'coalesce'?"],
    ]);
  });

  test('cancel: the library runs a job that needs a canceled job', async () => {
    const text =
      'name: flow\njobs:\n' +
      '  load: {stages: [{name: s, run: "raise StageCancelError(\'enough\')"}]}\n' +
      '  report: {needs: [load], stages: [{name: s, echo: hi}]}\n' +
      '  clean: {needs: [load], trigger-rule: all_done, stages: [{name: s, echo: hi}]}\n';
    const jobs = mapOf(
      mapOf(mapOf(await answerOf('execute', text, 'flow', new Map())).get('context')).get('jobs'),
    );
    const statuses = [...jobs].map(([id, job]) => [id, mapOf(job).get('status')]);
    expect(Object.fromEntries(statuses)).toEqual({ load: 'CANCEL', report: 'SUCCESS', clean: 'SUCCESS' });
    const waiting = { phase: 'waiting', condition: 'holds' } as const;
    const actions = schedule({
      plan: planOf(text),
      jobs: new Map<string, JobFact>([
        ['load', { phase: 'ended', status: 'CANCEL', hasErrors: true }],
        ['report', waiting],
        ['clean', waiting],
      ]),
    });
    expect(actions).toEqual([
      { kind: 'end', job: 'report', status: 'CANCEL', reason: 'needs load, which was canceled' },
      expect.objectContaining({ kind: 'start', job: 'clean' }),
    ]);
  });

  test('ready: the library starts two jobs at a time', async () => {
    expect(mapOf(await answerOf('defaults', 'execute')).get('max_job_parallel')).toBe(2);
    const jobs = ['a', 'b', 'c', 'd'].map((id) => `  ${id}: {stages: [{name: s, echo: hi}]}\n`);
    const { log } = await execution.run(planOf(`name: flow\njobs:\n${jobs.join('')}`));
    expect(log.slice(0, 4)).toEqual(['a', 'b', 'c', 'd'].map((id) => `${id}: starting 1 task`));
  });

  test('empty: the library runs a job without stages, with the same context', async () => {
    for (const strategy of ['', 'strategy: {matrix: {x: [1, 2]}}, ']) {
      const text =
        `name: flow\njobs:\n  a: {${strategy}stages: []}\n  b: {${strategy}if: "1 == 1"}\n` +
        '  c: {needs: [a], trigger-rule: all_done, stages: [{name: s, echo: hi}]}\n';
      expect(await runDisagreement({ library, execution }, { text, params: '' })).toBeUndefined();
      const { log } = await execution.run(planOf(text));
      const skipped = ['a', 'b'].map((id) => `${id}: SKIP, it has no stages`);
      expect(log).toEqual([...skipped, 'c: SKIP, everything it needs was skipped (a SKIP)']);
    }
  });

  test('timeout: the library ends a run that exceeds its time limit as FAILED', async () => {
    const text = (needs: string) =>
      `name: flow\njobs: {a: {needs: [${needs}], stages: [{name: s, echo: hi}]}}\n`;
    const theirs = mapOf(await answerOf('execute', text('a'), 'flow', new Map()));
    const message = "'flow' was timeout because it use exec time more than 5 seconds.";
    expect(theirs.get('status')).toBe('FAILED');
    const error = mapOf(mapOf(theirs.get('context')).get('errors'));
    expect(Object.fromEntries(error)).toEqual({ name: 'WorkflowTimeoutError', message });
    const state = newRunState(planOf(text('')), 0);
    stopped(state, { status: 'TIMEOUT', limit: 'timeout', message });
    const identity = runIdentity({ repository: 'o/r', runId: '1', runAttempt: '1' } as never, 'p', 'abc');
    expect(outcomeOf(state, jobOutcomes(state), { identity, bucket: 'b', endedMs: 5_000 }).status).toBe(
      'TIMEOUT',
    );
  });

  test('order: the library reuses the key order of an earlier, equal strategy', async () => {
    const strategy = (...keys: readonly string[]) =>
      new Map<Value, Value>([['matrix', new Map<Value, Value>(keys.map((key) => [key, [key]]))]]);
    const [first, second] = [strategy('a', 'b'), strategy('b', 'a')];
    expect(listOf(await answerOf('order_of', first, second))).toEqual([[['a', 'b']], [['a', 'b']]]);
    const text = (keys: string) =>
      `name: f\njobs: {j: {strategy: {matrix: {${keys}}}, stages: [{name: s, echo: x}]}}`;
    const ours = ['a: [a], b: [b]', 'b: [b], a: [a]'].map((keys) => {
      const [combination] = planOf(text(keys)).jobs.get('j')?.combinations ?? [];
      return [...(combination?.matrix.keys() ?? [])];
    });
    expect(ours).toEqual([
      ['a', 'b'],
      ['b', 'a'],
    ]);
  });
});
