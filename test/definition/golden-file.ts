import type { Stage } from '../../src/definition/model.ts';
import { toJsonText } from '../../src/definition/python/codec.ts';
import type { Value } from '../../src/definition/python/value.ts';
import { STAGE_KINDS } from '../../src/definition/stage-table.ts';
import type { Problem } from '../../src/errors.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import type { Plan, PlannedJob } from '../../src/plan/plan.ts';
import { planRun } from '../../src/plan/plan-run.ts';
import { problemText } from '../../src/report/problem-text.ts';

/** A rule of the language: the input at the top, the expected result below. */
export interface GoldenFile {
  /** The first lines, which state the rule. */
  readonly rule: string;
  /** Name of the definition's file and its text. */
  readonly definition: { readonly file: string; readonly text: string };
  readonly inputs: Readonly<Record<string, string>>;
  readonly paramsFile?: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Everything before the expected result. */
  readonly given: string;
  readonly expected: string;
}

const EXPECTED = /^--- (?:problems|plan|here)$/m;

export function parseGoldenFile(text: string): GoldenFile {
  const end = EXPECTED.exec(text)?.index ?? text.length;
  const given = text.slice(0, end);
  const [rule = '', ...sections] = given.split(/^--- /m);
  const inputs: Record<string, string> = {};
  const environment: Record<string, string> = {};
  let definition = { file: '', text: '' };
  let paramsFile: string | undefined;
  for (const section of sections) {
    const title = section.slice(0, section.indexOf('\n'));
    const body = section.slice(title.length + 1);
    const [kind = '', name = ''] = title.split(' ');
    if (kind === 'input') inputs[name] = body.trimEnd();
    else if (kind === 'params_file') paramsFile = body;
    else if (kind === 'environment') {
      for (const line of body.trimEnd().split('\n')) {
        const at = line.indexOf('=');
        environment[line.slice(0, at)] = line.slice(at + 1);
      }
    } else definition = { file: kind, text: body };
  }
  return {
    ...{ rule: rule.trim(), definition, inputs, environment, given, expected: text.slice(end) },
    ...(paramsFile !== undefined && { paramsFile }),
  };
}

export function planGolden({ definition, inputs, environment, paramsFile }: GoldenFile) {
  const read = readInputs(
    {
      workflow: definition.file,
      project_id: 'my-project',
      region: 'us-central1',
      gcs_bucket: 'my-bucket',
      ...inputs,
    },
    {},
  );
  if (!read.inputs) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return planRun({
    inputs: read.inputs,
    definition,
    environment,
    now: new Date('2026-01-31T12:00:00Z'),
    ...(paramsFile !== undefined && { paramsFile }),
  });
}

/** The result of a definition, in the form of the golden files. */
export function renderGolden({ plan, problems, warnings }: ReturnType<typeof planRun>): string {
  const parts = plan ? [`--- plan\n${planText(plan)}`] : [`--- problems\n${listed(problems)}`];
  if (warnings.length > 0) parts.push(`--- warnings\n${listed(warnings)}`);
  return parts.join('');
}

const listed = (problems: readonly Problem[]) =>
  problems.map((problem) => `${problemText(problem)}\n  [${problem.code}]\n`).join('');

function planText({ workflow, params, jobs }: Plan): string {
  const lines = [`workflow ${workflow.name}`];
  if (workflow.description !== undefined) lines.push(`  ${JSON.stringify(workflow.description)}`);
  for (const [name, value] of params) {
    lines.push(`param ${name} = ${workflow.params.get(name)?.secret ? 'secret' : toJsonText(value)}`);
  }
  return `${[...lines, ...[...jobs.values()].flatMap(jobLines)].join('\n')}\n`;
}

function jobLines(planned: PlannedJob): readonly string[] {
  const { job, machine, parallelism, combinations } = planned;
  const facts = [
    job.description === undefined ? '' : JSON.stringify(job.description),
    job.needs.length > 0 ? `needs ${job.needs.join(', ')}: ${job.triggerRule}` : '',
    job.condition ? `if ${JSON.stringify(job.condition.value)}` : '',
    job.retry > 0 ? `retry ${job.retry}` : '',
    job.strategy.failFast ? 'fail-fast' : '',
    parallelism > 0 ? `${parallelism} at a time` : '',
    job.runsOn.kind === 'default' ? '' : `on ${job.runsOn.kind}: ${machineText(machine)}`,
  ].filter((fact) => fact !== '');
  return [
    `job ${job.id}`,
    ...facts.map((fact) => `  ${fact}`),
    ...(job.strategy.matrix.size > 0
      ? combinations.map(({ strategyId, matrix }) => `  ${strategyId} ${toJsonText(matrix)}`)
      : []),
    ...job.stages.flatMap((stage) => stageLines(stage, '  ')),
  ];
}

const machineText = (machine: PlannedJob['machine']) =>
  [machine.projectId, machine.region, machine.bucket, machine.machineType, machine.image].join(', ');

function stageLines(stage: Stage, margin: string): readonly string[] {
  const id = stage.id === undefined ? '' : ` (${stage.id})`;
  const code = stage.code ? `, code from line ${stage.code.line}` : '';
  return [
    `${margin}line ${stage.at.line}: ${stage.kind} '${stage.name}'${id}${code}`,
    ...stage.nested.flatMap((each) => stageLines(each, `${margin}  `)),
  ];
}

/** Members of the library's answer to "read" that must equal those of a plan. */
export function planFacts({ workflow, params, jobs }: Plan): Value {
  const described = [...jobs.values()].map(
    ({ job, combinations }): Value => [
      job.id,
      new Map<Value, Value>([
        ['needs', job.needs],
        ['trigger_rule', job.triggerRule],
        ['condition', job.condition?.value ?? null],
        ['retry', job.retry],
        ['fail_fast', job.strategy.failFast],
        ['combinations', combinations.map(({ strategyId, matrix }): Value => [strategyId, [...matrix]])],
        ['stages', job.stages.map(stageFacts)],
      ]),
    ],
  );
  return new Map<Value, Value>([
    ['name', workflow.name],
    ['jobs', described],
    ['params', [...params]],
  ]);
}

const stageFacts = (stage: Stage): Value => [
  STAGE_KINDS[stage.kind].model,
  stage.name,
  stage.nested.map(stageFacts),
];
