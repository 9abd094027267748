import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');

/**
 * The defaults of action.yml as src/inputs/defaults.ts; expressions are omitted, because only a runner can evaluate
 * them.
 */
export function inputDefaultsText(actionYml: string): string {
  const { inputs } = parse(actionYml) as { inputs: Readonly<Record<string, { default?: string }>> };
  const lines = Object.entries(inputs).flatMap(([name, { default: value }]) =>
    value === undefined || value.includes('${{') ? [] : [`  ${name}: '${value.replace(/['\\]/g, '\\$&')}',`],
  );
  return `/**
 * Defaults of action.yml, for inputs that are given empty, as \`\${{ inputs.x }}\` of a calling workflow often is. Made
 * by \`npm run fix\`.
 */
export const INPUT_DEFAULTS = {
${lines.join('\n')}
} as const satisfies Readonly<Record<string, string>>;
`;
}

/** The names of the outputs of action.yml as src/plan/output-name.ts. */
export function outputNameText(actionYml: string): string {
  const { outputs } = parse(actionYml) as { outputs: object };
  const names = Object.keys(outputs).map((name) => `  | '${name}'`);
  return `/** An output of the Action. Generated from action.yml by \`npm run fix\`. */
export type OutputName =
${names.join('\n')};
`;
}

if (process.argv[1] === import.meta.filename) {
  const actionYml = readFileSync(join(root, 'action.yml'), 'utf8');
  writeFileSync(join(root, 'src', 'inputs', 'defaults.ts'), inputDefaultsText(actionYml));
  writeFileSync(join(root, 'src', 'plan', 'output-name.ts'), outputNameText(actionYml));
}
