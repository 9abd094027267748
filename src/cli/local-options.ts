import { parseArgs } from 'node:util';
import { readFailStopsJob } from '../local-cloud/flags.ts';
import type { FailStopsJob } from '../local-cloud/types.ts';

export interface LocalOptions {
  /** As it was given, relative to the current folder. */
  readonly workflow: string;
  readonly params: readonly string[];
  readonly paramsFile?: string;
  readonly name?: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly dryRun: boolean;
  readonly json?: string;
  /** A switch of the local cloud. */
  readonly failStopsJob?: FailStopsJob;
  readonly realistic?: boolean;
}

export const USAGE = `npm run local -- WORKFLOW.yml [--param k=v]... [--params-file FILE] [--name NAME]
                [--input name=value]... [--dry-run] [--json FILE]
                [--realistic] [--fail-stops-job waiting|all]

Runs a definition on the local cloud: the Action's main and post steps, started as a runner starts them.
With --realistic it takes as long as Google Cloud does, and refuses machines, zones and regions that it does not know.
With --fail-stops-job a task that fails ends its Batch job: tasks that wait never start, or all end.
`;

/**
 * `known` are the names of the Action's inputs. Throws an Error whose message says what is wrong with the arguments.
 */
export function localOptions(args: readonly string[], known: readonly string[]): LocalOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      param: { type: 'string', multiple: true },
      'params-file': { type: 'string' },
      name: { type: 'string' },
      input: { type: 'string', multiple: true },
      'dry-run': { type: 'boolean' },
      json: { type: 'string' },
      realistic: { type: 'boolean' },
      'fail-stops-job': { type: 'string' },
    },
  });
  const [workflow, ...more] = positionals;
  if (workflow === undefined) throw new Error('Which definition? Give the path of a YAML file.');
  if (more.length > 0) throw new Error(`One definition at a time; got also ${more.join(', ')}.`);
  const pair = (text: string, option: string): [string, string] => {
    const at = text.indexOf('=');
    if (at < 1) throw new Error(`${option} wants name=value; got "${text}".`);
    return [text.slice(0, at), text.slice(at + 1)];
  };
  const inputs = (values.input ?? []).map((text) => pair(text, '--input'));
  for (const [name] of inputs) {
    if (!known.includes(name)) {
      throw new Error(`action.yml has no input "${name}". It has: ${known.join(', ')}.`);
    }
  }
  const failStopsJob = readFailStopsJob(values['fail-stops-job']);
  return {
    workflow,
    params: (values.param ?? []).map((text) => pair(text, '--param').join('=')),
    inputs: Object.fromEntries(inputs),
    dryRun: values['dry-run'] ?? false,
    ...(values['params-file'] !== undefined && { paramsFile: values['params-file'] }),
    ...(values.name !== undefined && { name: values.name }),
    ...(values.json !== undefined && { json: values.json }),
    ...(failStopsJob && { failStopsJob }),
    ...(values.realistic && { realistic: true }),
  };
}
