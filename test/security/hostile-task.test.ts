import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { StepResult } from '../../src/cli/action-step.ts';
import { openStage, type Stage } from '../scenarios/scenario.ts';
import { commandsIn } from './runner-commands.ts';

/** Commands of the Action itself. */
const OWN = new Set(['add-mask', 'debug', 'notice', 'warning', 'error', 'group', 'endgroup']);
const COMMANDS = [
  'set-output name=status',
  'save-state name=run',
  'add-mask',
  'error',
  'warning file=a,line=1',
  'notice',
];
const OTHERS = [
  'add-matcher',
  'remove-matcher owner=x',
  'stop-commands',
  'echo',
  'group',
  'endgroup',
  'debug',
  'Set-Env name=PATH',
  'ADD-PATH',
];
const BEFORE = [
  '',
  ' ',
  '\t',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\u001b[31m',
  'x\r',
  'x\r\n',
  'x\n',
  'x\u2028',
  '\u001b]0;',
  '\u00a0',
];

/** One line of task output for each command. */
const corpus = [...COMMANDS, ...OTHERS].flatMap((command) => [
  ...BEFORE.map((before) => `${before}::${command}::PWNED`),
  ...BEFORE.map((before) => `${before}##[${command.replace(' ', ' ')}]PWNED`),
  `text before ##[${command}]PWNED`,
]);

const MARKDOWN =
  '</details><img src=x onerror=1>|`|@octo-org/team #12 [x](javascript:1) <!-- marker --> ::error::PWNED';
const SECRET = 'first "line" of it\n{\nsecond-line-of-it\n}';
const CANARY = 'canary-of-a-secret-input';

const definition = `name: hostile
params:
  key: {type: str, secret: true}
jobs:
  bad:
    strategy: {matrix: {n: [1, 2]}}
    stages:
      - name: 'Out ${MARKDOWN.replaceAll("'", '')}'
        id: out
        run: |
          import base64, json, os, sys, urllib.request
          corpus = json.loads(base64.b64decode("${Buffer.from(JSON.stringify(corpus)).toString('base64')}"))
          for each in corpus:
              print(each)
              print(each, file=sys.stderr)
          print("x" * 1_000_000 + "##[set-output name=status]PWNED")
          address = "http://%s/computeMetadata/v1/instance/service-accounts/default/token" % os.environ["GCE_METADATA_HOST"]
          asked = urllib.request.Request(address, headers={"Metadata-Flavor": "Google"})
          token = json.loads(urllib.request.urlopen(asked).read())["access_token"]
          print("my token is", token)
          print("Authorization: Bearer " + token)
          print(os.environ["KEY"])
          print(repr(os.environ["KEY"]), json.dumps(os.environ["KEY"]))
          result.context.update({"a<<EOF": "x\\nEOF\\nstatus=SUCCESS", "__proto__": {"polluted": 1}, "name=value": "\\nghadelimiter_0\\nstatus=SUCCESS"})
          text = base64.b64decode("${Buffer.from(MARKDOWN).toString('base64')}").decode()
          raise ValueError(text + " " + "y" * 3980 + os.environ["KEY"] + " z" * 9000 + " token " + token)
`;

let stage: Stage;
let main: StepResult;
let state: Readonly<Record<string, string>>;
let tokens: readonly string[];
let objects: string;
let batchJobs: string;
let results: string;
beforeAll(async () => {
  stage = await openStage();
  const step = await stage.step({
    definition,
    inputs: { params: JSON.stringify({ key: SECRET }), github_token: CANARY, check_run: 'true' },
    environment: { RUNNER_DEBUG: '1' },
  });
  main = await step.main().ended;
  state = await step.state();
  const { objects: names, batchJobs: made } = await stage.cloud.state();
  batchJobs = JSON.stringify(made);
  const textsOf = async (chosen: readonly string[]) => {
    const texts = chosen.map((name) =>
      stage.cloud.getObject('local-bucket', name.replace('local-bucket/', '')),
    );
    return (await Promise.all(texts)).join('\n');
  };
  objects = await textsOf(names.filter((name) => !/\/(job|params)\.json$|\/results\//.test(name)));
  results = await textsOf(names.filter((name) => name.includes('/results/')));
  tokens = [...main.log.matchAll(/^::add-mask::(.*)$/gm)].map(([, secret = '']) => secret);
  await step.post().ended;
}, 120_000);
afterAll(() => stage.end());

const shown = () => main.log.replace(/^::add-mask::.*$/gm, '');

test('the runner treats no line of a task as a command', () => {
  expect(main.log).toContain('PWNED');
  const commands = commandsIn(main.log);
  expect(commands.filter(({ name }) => !OWN.has(name))).toEqual([]);
  expect(commands.filter(({ data }) => data.trim() === 'PWNED')).toEqual([]);
});

test('names of task outputs do not set outputs of the step', () => {
  const action = parse(readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8')) as {
    outputs: object;
  };
  expect(Object.keys(main.outputs).sort()).toEqual(Object.keys(action.outputs).sort());
  expect(main.outputs.status).toBe('FAILED');
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('output of a task is text in the summary', () => {
  const outside = main.summary.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').replace(/(`+)(?!`)[^`]+\1/g, '');
  expect(outside).not.toMatch(/<img|<!--|@octo-org|\]\(javascript/);
  expect(outside.match(/<details/g)?.length).toBe(outside.match(/<\/details>/g)?.length);
});

test('tokens and secrets are masked before any other output, and appear nowhere else', () => {
  expect(tokens).toContain(CANARY);
  for (const line of ['first "line" of it', 'second-line-of-it']) expect(tokens).toContain(line);
  expect(tokens.some((token) => token.startsWith('ya29.'))).toBe(true);
  // A brace of a secret would mask every brace.
  expect(tokens.filter((token) => token.trim().length < 3)).toEqual([]);
  const secrets = [...tokens.filter((token) => token.startsWith('ya29.') || token.startsWith('eyJ')), CANARY];
  expect(batchJobs).toContain('GCP_BATCH_WORKFLOW_JOB');
  for (const place of [shown(), main.summary, JSON.stringify(state), objects, batchJobs]) {
    for (const secret of secrets) expect(place).not.toContain(secret);
    expect(place).not.toMatch(/ya29\.\w/);
  }
  for (const place of [main.summary, main.outputs.failed ?? '', JSON.stringify(state), objects, batchJobs]) {
    expect(place).not.toMatch(/first \\*"line\\*" of it|second-line-of-it/);
  }
  expect(results).toContain('ValueError');
  expect(results).not.toMatch(/ya29\.\w/);
  const checks = async () => JSON.stringify((await stage.cloud.state()).checkRuns);
  return expect(checks()).resolves.not.toMatch(/ya29\.\w|first \\*"line\\*" of it|second-line-of-it/);
});

test('the state for post contains only ids', () => {
  expect(Object.keys(state).sort()).toEqual(['run']);
  expect(Object.keys(JSON.parse(state.run ?? '{}') as object).sort()).toEqual(
    [
      ...[
        'access',
        'batchJobs',
        'buckets',
        'cleanup',
        'folder',
        'jobSummary',
        'locations',
        'prefix',
        'runId',
      ],
      ...['status', 'version'],
    ].sort(),
  );
});
