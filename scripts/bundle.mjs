// Bundles a program into one folder: its entry as index.js, and a chunk for each part that is loaded later.
// Usage: bundle.mjs ENTRY.js FOLDER STATS.json
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ncc from '@vercel/ncc';
import { transform } from 'esbuild';

/**
 * google-gax loads these classes, 2 MB that it generated for IAM, locations and operations, only to export them. Its own
 * clients of the three services read the JSON files of the same names. `checkDeleteJobProgress` and
 * `checkCancelJobProgress` of @google-cloud/batch need `operationsProtos`; the product calls neither.
 */
const LEFT_OUT = ['iam_service', 'locations', 'operations'];
const STAND_IN = 'left-out.cjs';
const STAND_IN_TEXT = `// Replaces google-gax's generated classes, which nothing calls.
Object.defineProperty(exports, 'google', {
  get() {
    throw new Error('The generated classes of google-gax are not in this bundle: see scripts/bundle.mjs.');
  },
});
`;

const SMALLER = {
  format: 'esm',
  target: 'node20',
  minify: true,
  // licenses.txt has the license of every package.
  legalComments: 'none',
  // Node prints the whole line of an error that nobody catches.
  lineLimit: 160,
};

const [entry, folder, statsFile] = process.argv.slice(2);
const { code, assets, stats } = await ncc(resolve(entry), {
  cache: false,
  quiet: true,
  sourceMapRegister: false,
  externals: Object.fromEntries(LEFT_OUT.map((name) => [`../protos/${name}`, `./${STAND_IN}`])),
});
// Other assets are schema files of grpc-js, which nothing reads at run time.
const chunks = Object.entries(assets).filter(([name]) => name.endsWith('.js'));
mkdirSync(folder, { recursive: true });
for (const [name, text] of [
  ['index.js', code],
  ...chunks.map(([chunk, { source }]) => [chunk, `${source}`]),
]) {
  // Libraries read `constructor.name`. The product does not, and a call for each function takes a twentieth of a dry run.
  const keepNames = name !== 'index.js';
  const smaller = await transform(text, { ...SMALLER, keepNames, sourcefile: name });
  writeFileSync(join(folder, name), smaller.code);
}
writeFileSync(join(folder, STAND_IN), STAND_IN_TEXT);
writeFileSync(statsFile, JSON.stringify(stats.toJson()));
