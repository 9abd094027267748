import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, parse, parseDocument, type Scalar } from 'yaml';
import { type Holds, STAGE_KEYS, type StageKeyName, stageKindRows } from '../src/definition/stage-table.ts';
import { RESOURCE_FIELDS, type ResourceField } from '../src/inputs/resource-fields.ts';
import { FAULT_KINDS } from '../src/local-cloud/fault-kinds.ts';
import { aboutOf } from './schema/jobs.ts';

interface Manifest {
  readonly inputs: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>;
  readonly outputs: Readonly<Record<string, { description: string }>>;
}

const cell = (text: string) => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');

/** The inputs of action.yml, in its order, under the comment that begins each group. Throws when the first one has none. */
function inputGroups(actionYml: string): readonly [title: string, names: readonly string[]][] {
  const document = parseDocument(actionYml);
  const inputs = document.get('inputs');
  if (!isMap<Scalar<string>>(inputs)) throw new Error('action.yml has no inputs.');
  const groups: [title: string, names: string[]][] = [];
  // A comment before the first key belongs to the mapping, every other one to its key.
  let title = inputs.commentBefore;
  for (const { key } of inputs.items) {
    title ??= key.commentBefore;
    if (title) groups.push([title.trim(), []]);
    title = undefined;
    const group = groups.at(-1);
    if (!group) throw new Error('A comment has to begin the first group of inputs.');
    group[1].push(key.value);
  }
  return groups;
}

function inputRows(names: readonly string[], { inputs }: Manifest): string {
  const rows = names.map((name) => {
    const { description = '', required, default: value } = inputs[name] ?? {};
    const standard = value === undefined ? (required ? '**required**' : '') : `\`${value}\``;
    return `| \`${name}\` | ${cell(description)} | ${standard} |`;
  });
  return ['| input | description | default |', '| --- | --- | --- |', ...rows].join('\n');
}

function outputRows(manifest: Manifest): string {
  const rows = Object.entries(manifest.outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return ['| output | description |', '| --- | --- |', ...rows].join('\n');
}

const number = (value: number) => value.toLocaleString('en-US');
const taken = (field: ResourceField): string => {
  const example = field.example === undefined ? '' : `, e.g. \`${field.example}\``;
  return `${kindTaken(field)}${example}`;
};

const kindTaken = (field: ResourceField): string =>
  'min' in field
    ? `${field.form === 'whole' ? 'a whole number' : 'a number'} from ${number(field.min)} to ${number(field.max)}`
    : {
        boolean: '`true` or `false`',
        jobs: '`true` or a list of job ids',
        list: 'a list',
        mapping: 'a mapping',
        entries: 'a list of mappings',
        text: 'a text',
      }[field.form];

function argumentRows({ inputs }: Manifest): string {
  const descriptions = Object.fromEntries(
    Object.entries(inputs).map(([name, { description }]) => [name, description]),
  );
  const rows = Object.entries<ResourceField>(RESOURCE_FIELDS).map(([name, field]) => {
    const input = field.input ?? (name in inputs ? name : undefined);
    const about = cell(aboutOf(name, field, descriptions));
    return `| \`${name}\` | ${taken(field)} | ${about} | ${input ? `\`${input}\`` : ''} |`;
  });
  return ['| argument | takes | what it is | input |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const HOLDS: Readonly<Record<Exclude<Holds['form'], 'whole number' | 'whole number or text'>, string>> = {
  anything: 'anything',
  text: 'a text',
  'optional text': 'a text, or nothing',
  condition: 'a Python expression as text',
  boolean: '`true` or `false`',
  seconds: 'a number',
  texts: 'a list of texts',
  'text or number': 'a text or a whole number',
  items: 'a list of texts or of whole numbers, or a text that becomes one',
  mapping: 'a mapping',
  'mapping of texts': 'a mapping of texts',
  arguments: 'a mapping',
  stages: 'a list of stages',
  branches: 'a mapping of lists of stages',
  cases: 'a list of cases',
};

const held = (holds: Holds): string =>
  'min' in holds
    ? `${holds.form === 'whole number' ? '' : 'a text, or '}a whole number from ${holds.min} to ${holds.max}`
    : HOLDS[holds.form];

const code = (texts: readonly string[]) => texts.map((text) => `\`${text}\``).join(', ');

function kindRows(): string {
  const rows = stageKindRows().map(([kind, { needed, required = [], other, about }]) => {
    const must = [...new Set([...needed, ...required])];
    const may = other.filter((key) => !must.includes(key));
    return `| ${kind} | ${about} | ${code(must)} | ${code(may)} |`;
  });
  return [
    '| kind | what it does | keys it must have | keys it may have |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function keyRows(): string {
  const rows = Object.entries(STAGE_KEYS).map(([key, row]) => {
    const names = code([key, ...(row.spellings ?? [])]);
    const stricter = stageKindRows().flatMap(([kind, { stricter: holds }]) => {
      const own = holds?.[key as StageKeyName];
      return own ? [`; of ${kind} ${held(own)}`] : [];
    });
    return `| ${names} | ${held(row)}${stricter.join('')} | ${cell(row.about)} |`;
  });
  return ['| key | takes | what it is |', '| --- | --- | --- |', ...rows].join('\n');
}

/** src/local-cloud/README.md with its table of faults. */
export const withFaults = (page: string): string => {
  const rows = Object.entries(FAULT_KINDS).map(([kind, about]) => `| \`${kind}\` | ${about} |`);
  return fill(page, 'fault-kinds', ['| kind of fault | what happens |', '| --- | --- |', ...rows].join('\n'));
};

/** docs/definition.md with its tables from the rows of src/definition/stage-table.ts. */
export const withStages = (page: string): string =>
  fill(fill(page, 'stage-kinds', kindRows()), 'stage-keys', keyRows());

const fill = (text: string, name: string, rows: string) =>
  text.replace(
    new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`),
    () => `<!-- ${name} -->\n\n${rows}\n\n<!-- /${name} -->`,
  );

/** docs/runs-on.md with its table from the resource fields and action.yml. */
export const withArguments = (page: string, actionYml: string): string =>
  fill(page, 'arguments', argumentRows(parse(actionYml) as Manifest));

/** docs/inputs.md with its tables from action.yml, the only place that describes inputs and outputs. */
export function withInputs(page: string, actionYml: string): string {
  const manifest = parse(actionYml) as Manifest;
  const groups = inputGroups(actionYml).map(
    ([title, names]) => `### ${title}\n\n${inputRows(names, manifest)}`,
  );
  return fill(fill(page, 'inputs', groups.join('\n\n')), 'outputs', outputRows(manifest));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const actionYml = readFileSync(join(root, 'action.yml'), 'utf8');
  for (const [name, made] of [
    ['docs/inputs.md', withInputs],
    ['docs/runs-on.md', withArguments],
    ['docs/definition.md', withStages],
    ['src/local-cloud/README.md', withFaults],
  ] as const) {
    const page = join(root, name);
    writeFileSync(page, made(readFileSync(page, 'utf8'), actionYml));
  }
}
