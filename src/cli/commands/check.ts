import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { workflowNames } from '../../definition/workflow/workflow.ts';
import { decodeDefinition, MAX_BYTES, tooLarge } from '../../definition/yaml/source.ts';
import { messageOf, type Problem } from '../../errors.ts';
import { readInputs } from '../../inputs/inputs.ts';
import { planRun } from '../../plan/plan-run.ts';
import { countText } from '../../report/numbers.ts';
import { problemText } from '../../report/problem-text.ts';
import { type CommandHelp, type CommandLine, UsageError } from '../command-line.ts';
import { EXAMPLE_PLACE } from '../definition-flags.ts';
import { commandText } from '../workflow-command.ts';

export const CHECK_HELP: CommandHelp = {
  name: 'check',
  operands: 'FILE...',
  about:
    'Checks the YAML, keys, templates, conditions and machines of workflow definitions, without Python or network\naccess. Values that depend on a run, such as params, are not checked.',
  flags: {
    format: { value: 'text|json|github', about: 'The format of problems (default: text).' },
    help: { about: 'Prints this text.' },
  },
  example: 'gcp-batch-workflow check workflows/*.yml',
  exitCodes: { 0: 'no problem', 1: 'a problem was found', 2: 'the command line is wrong' },
};

const FORMATS = ['text', 'json', 'github'] as const;
type Format = (typeof FORMATS)[number];

/** Problems that depend on values from a workflow file or a runner. */
const LEFT_TO_THE_RUN = new Set([
  'missing-param',
  'param-without-value',
  'missing-input',
  'unset-variable',
  'key-file-not-allowed',
]);

interface Checked {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Returns the exit code. */
export async function check(line: CommandLine, print: (text: string) => void): Promise<number> {
  const format = formatOf(line.value('format') ?? 'text');
  if (line.operands.length === 0) throw new UsageError('The paths of the definitions are missing.');
  const checked = await Promise.all(line.operands.map(checkFile));
  print(PRINTED[format](checked));
  return checked.some(({ problems }) => problems.length > 0) ? 1 : 0;
}

function formatOf(text: string): Format {
  const format = FORMATS.find((each) => each === text);
  if (!format) throw new UsageError(`--format must be one of ${FORMATS.join(', ')}; got '${text}'.`);
  return format;
}

async function checkFile(file: string): Promise<Checked> {
  const read = await readDefinition(file);
  if ('problem' in read) return { file, problems: [read.problem], warnings: [] };
  const { text, problems } = decodeDefinition(read.bytes, file);
  if (text === undefined) return { file, problems, warnings: [] };
  const names = workflowNames({ text, file });
  const found = (names.length > 1 ? names : [undefined]).map((name) => checkWorkflow(file, text, name));
  return {
    file,
    problems: distinct(found.flatMap((one) => one.problems)),
    warnings: distinct(found.flatMap((one) => one.warnings)),
  };
}

/** A device or a pipe, also behind a link, has no end, and a large file is no definition: neither is read. */
async function readDefinition(
  file: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: Problem }> {
  const problem = (message: string, hint?: string) => ({
    problem: { code: 'unreadable-file', message, ...(hint && { hint }) },
  });
  try {
    const found = await stat(file);
    if (found.isDirectory())
      return problem(`${file} is a folder.`, `Name its files, such as ${join(file, '*.yml')}.`);
    if (!found.isFile()) return problem(`${file} is not a file.`);
    return found.size > MAX_BYTES ? { problem: tooLarge(file, found.size) } : { bytes: await readFile(file) };
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const hint = file.includes('*') ? 'No file matches this pattern.' : undefined;
    return isMissing
      ? problem(`${file || "''"} does not exist.`, hint)
      : problem(`${file} cannot be read: ${messageOf(error)}`);
  }
}

function checkWorkflow(file: string, text: string, name: string | undefined): Omit<Checked, 'file'> {
  const raw = { workflow: file, ...EXAMPLE_PLACE, ...(name !== undefined && { workflow_name: name }) };
  const { inputs, problems } = readInputs(raw, {});
  if (!inputs) return { problems, warnings: [] };
  const found = planRun({ inputs, definition: { text, file }, environment: {}, now: new Date() });
  return {
    problems: found.problems.filter(({ code }) => !LEFT_TO_THE_RUN.has(code)),
    warnings: found.warnings,
  };
}

/** A mistake of the whole file is found once for each of its workflows. */
const distinct = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(
    problems.map((problem) => [JSON.stringify([problem.code, problem.at, problem.message]), problem]),
  ).values(),
];

const PRINTED: Readonly<Record<Format, (checked: readonly Checked[]) => string>> = {
  text: (checked) => {
    const lines = checked.flatMap(({ problems, warnings }) => [
      ...problems.map((problem) => problemText(problem)),
      ...warnings.map((warning) => `warning: ${problemText(warning)}`),
    ]);
    const count = checked.reduce((sum, { problems }) => sum + problems.length, 0);
    const files = countText(checked.length, 'file');
    lines.push(
      count === 0 ? `${files}: no problem found.` : `${files}: ${countText(count, 'problem')} found.`,
    );
    return `${lines.join('\n')}\n`;
  },
  json: (checked) => {
    const plain = ({ code, message, at, hint }: Problem) => ({
      code,
      message,
      line: at?.line ?? null,
      column: at?.column ?? null,
      hint: hint ?? null,
    });
    const files = checked.map(({ file, problems, warnings }) => ({
      file,
      problems: problems.map(plain),
      warnings: warnings.map(plain),
    }));
    return `${JSON.stringify({ files }, undefined, 2)}\n`;
  },
  github: (checked) =>
    checked
      .flatMap(({ file, problems, warnings }) => [
        ...problems.map((problem) => commandText('error', problem, file)),
        ...warnings.map((warning) => commandText('warning', warning, file)),
      ])
      .map((line) => `${line}\n`)
      .join(''),
};
