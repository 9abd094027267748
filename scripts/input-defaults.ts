import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const INTO = join(root, 'src', 'inputs', 'defaults.ts');

/** The defaults of action.yml as src/inputs/defaults.ts; those that are expressions only a runner can know. */
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

if (process.argv[1] === import.meta.filename) {
  writeFileSync(INTO, inputDefaultsText(readFileSync(join(root, 'action.yml'), 'utf8')));
}
