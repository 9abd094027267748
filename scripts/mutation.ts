import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

// Makes small changes in the pure folders and checks that a test notices: npm run mutation
// MUTATION_SAMPLE=8 tests 8 % of the lines, which MUTATION_SEED selects; MUTATION_FILES=src/plan/names.ts tests one
// file.
const root = join(import.meta.dirname, '..');
const cache = join(root, 'test', '.cache', 'mutation');
const LEAST_SCORE = 80;
/** Number of lines that are selected together: a mutant is usually in one such group. */
const BLOCK_LINES = 12;

const percent = Number(process.env.MUTATION_SAMPLE ?? 100);
const seed = Number(process.env.MUTATION_SEED ?? 1);
const only = (process.env.MUTATION_FILES ?? '').split(',').filter((name) => name !== '');

/** A number from 0 to 1 for each part of the source, the same for the same seed (FNV-1a). */
function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed} ${text}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  // Its high bits depend little on the last characters.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

function chosenLines(): readonly string[] {
  const files = ['src/definition', 'src/plan'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );
  return files
    .filter((file) => only.length === 0 || only.includes(file))
    .flatMap((file) => {
      if (percent >= 100) return [file];
      const lines = readFileSync(join(root, file), 'utf8').split('\n').length;
      const starts = Array.from({ length: Math.ceil(lines / BLOCK_LINES) }, (_, at) => at * BLOCK_LINES + 1);
      return starts
        .filter((start) => chance(`${file}:${start}`) < percent / 100)
        .map((start) => `${file}:${start}-${start + BLOCK_LINES - 1}`);
    });
}

function installStryker(): void {
  const lock = readFileSync(join(import.meta.dirname, 'mutation', 'package-lock.json'), 'utf8');
  const installed = join(cache, 'installed');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  mkdirSync(cache, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    copyFileSync(join(import.meta.dirname, 'mutation', name), join(cache, name));
  }
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', args, { cwd: cache, stdio: 'inherit', shell: process.platform === 'win32' });
  writeFileSync(installed, lock);
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

installStryker();
const report = join(cache, 'report.json');
rmSync(report, { force: true });
const packages = join(cache, 'node_modules', '@stryker-mutator');
const configuration = {
  testRunner: 'jest',
  plugins: [join(packages, 'jest-runner', 'dist', 'src', 'index.js')],
  // Stryker reads it with an older TypeScript than ours; types do not matter.
  tsconfigFile: 'none.json',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    projectType: 'custom',
    configFile: 'scripts/mutation/jest.config.mjs',
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  mutate: chosenLines(),
  ignorePatterns: ['/dist', '/docs/images', '/test/.cache', '/coverage'],
  tempDirName: 'coverage/mutation',
  concurrency: Number(process.env.MUTATION_JOBS ?? availableParallelism()),
  timeoutMS: 20_000,
  disableTypeChecks: false,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: report },
  allowConsoleColors: false,
};
const file = join(cache, 'stryker.config.json');
writeFileSync(file, JSON.stringify(configuration, undefined, 2));
process.stdout.write(
  `MUTATION_SAMPLE=${percent} MUTATION_SEED=${seed}: ${configuration.mutate.length} parts\n`,
);
const { status } = spawnSync(process.execPath, [join(packages, 'core', 'bin', 'stryker.js'), 'run', file], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, MUTATION: '1' },
});
if (status !== 0 || !existsSync(report)) process.exit(status || 1);

const { files } = JSON.parse(readFileSync(report, 'utf8')) as {
  files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
};
const mutants = Object.entries(files).flatMap(([name, { mutants: each }]) =>
  each.map((mutant) => ({ name, ...mutant })),
);
const count = (state: string) => mutants.filter((mutant) => mutant.status === state).length;
for (const { name, location, mutatorName, replacement = '', status: state } of mutants) {
  if (state !== 'Survived' && state !== 'NoCoverage') continue;
  const text = replacement.replace(/\s+/g, ' ').slice(0, 100);
  process.stdout.write(
    `${state} ${name}:${location.start.line}:${location.start.column} ${mutatorName} ${text}\n`,
  );
}
const detected = count('Killed') + count('Timeout');
const all = detected + count('Survived') + count('NoCoverage');
const score = (100 * detected) / Math.max(1, all);
process.stdout.write(
  `${score.toFixed(1)} %: ${count('Killed')} killed, ${count('Timeout')} timed out, ${count('Survived')} survived, ` +
    `${count('NoCoverage')} not covered, of ${all}\n`,
);
process.exit(score >= LEAST_SCORE ? 0 : 1);
