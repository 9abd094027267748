import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

interface Manifest {
  readonly inputs: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>;
  readonly outputs: Readonly<Record<string, { description: string }>>;
}

const cell = (text: string) => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');

function inputRows(manifest: Manifest): string {
  const rows = Object.entries(manifest.inputs).map(([name, input]) => {
    const standard =
      input.default === undefined ? (input.required ? '**required**' : '') : `\`${input.default}\``;
    return `| \`${name}\` | ${cell(input.description)} | ${standard} |`;
  });
  return ['| input | what it is | default |', '| --- | --- | --- |', ...rows].join('\n');
}

function outputRows(manifest: Manifest): string {
  const rows = Object.entries(manifest.outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return ['| output | what it is |', '| --- | --- |', ...rows].join('\n');
}

/** The README with its tables made from action.yml, the one place where inputs and outputs are described. */
export function withTables(readme: string, actionYml: string): string {
  const manifest = parse(actionYml) as Manifest;
  const fill = (text: string, name: string, rows: string) =>
    text.replace(
      new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`),
      () => `<!-- ${name} -->\n\n${rows}\n\n<!-- /${name} -->`,
    );
  return fill(fill(readme, 'inputs', inputRows(manifest)), 'outputs', outputRows(manifest));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
  const readme = join(root, 'README.md');
  const text = withTables(readFileSync(readme, 'utf8'), readFileSync(join(root, 'action.yml'), 'utf8'));
  writeFileSync(readme, text);
}
