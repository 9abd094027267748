// Bundles the command of package.json's "bin" into cli/: src/cli and src/local-cloud with every package they use, and the
// files that they read. Runs in `prepare`, after an installation from git, and in `prepack`. If the build packages are
// not installed, as in a user's own node_modules, it does nothing.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.mjs';

const packages = join(ROOT, 'node_modules');
const tsc = join(packages, 'typescript', 'bin', 'tsc');
const bundlers = ['@vercel/ncc', 'esbuild'].map((name) => join(packages, name));
const OUT = join(ROOT, 'cli');
const LIB = join(ROOT, 'lib-cli');
const ASSETS = join(OUT, 'assets');

const lacksPackages = () => ![tsc, ...bundlers].every(existsSync);
// `npm install --global git+...`, with which pre-commit installs hooks, passes --global on to the installation
// of the packages for this script, so none are installed (npm/cli#8440).
if (lacksPackages() && process.env.npm_config_global === 'true' && existsSync(join(ROOT, 'src', 'cli'))) {
  const flags = ['--global=false', '--location=project', '--ignore-scripts', '--no-audit', '--no-fund'];
  run(process.env.npm_execpath ?? '', 'ci', '--include=dev', ...flags);
}
if (lacksPackages()) process.exit(0);

function run(program, ...args) {
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

for (const folder of [OUT, LIB]) rmSync(folder, { recursive: true, force: true });
run(tsc, '-p', 'tsconfig.cli.json');
const stats = join(LIB, 'stats.json');
run(join(ROOT, 'scripts', 'bundle.mjs'), join(LIB, 'cli', 'main.js'), OUT, stats);
finishEntry();
writeFileSync(join(OUT, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`);
run(join(ROOT, 'scripts', 'licenses.mjs'), stats, join(OUT, 'licenses.txt'));

mkdirSync(ASSETS, { recursive: true });
const protos = (name) => join(packages, name, 'build', 'protos', 'google');
const into = join(ASSETS, 'protos', 'google');
cpSync(join(protos('@google-cloud/batch'), 'cloud', 'batch', 'v1'), join(into, 'cloud', 'batch', 'v1'), {
  recursive: true,
});
for (const folder of ['api', join('cloud', 'location'), 'longrunning', 'rpc']) {
  cpSync(join(protos('google-gax'), folder), join(into, folder), { recursive: true });
}
writeFileSync(join(ASSETS, 'github.json'), JSON.stringify(answeredByTheLocalCloud()));
cpSync(join(ROOT, 'scripts', 'python-requirements.txt'), join(ASSETS, 'python-requirements.txt'));
cpSync(join(ROOT, 'src', 'local-cloud', 'batch', 'tasks', 'host-image.py'), join(ASSETS, 'host-image.py'));

/**
 * The bundler names the entry index.js. Some packages in it are CommonJS and read `__dirname` (google-gax) or `require`
 * (protobufjs), which an ES module does not have.
 */
function finishEntry() {
  const entry = join(OUT, 'index.js');
  const text = readFileSync(entry, 'utf8');
  const banner = [
    // Without -- Node takes --env-file of the command `cloud` for its own flag (nodejs/node#54232).
    '#!/usr/bin/env -S node --',
    "import { createRequire as requireHere } from 'node:module';",
    'globalThis.__dirname = import.meta.dirname;',
    'globalThis.require = requireHere(import.meta.url);',
  ];
  writeFileSync(join(OUT, 'main.js'), `${banner.join('\n')}\n${text}`);
  rmSync(entry);
  chmodSync(join(OUT, 'main.js'), 0o755);
}

/**
 * GitHub's description without the paths that the local cloud does not support, and without schemas that only those
 * use.
 */
function answeredByTheLocalCloud() {
  const file = join(packages, '@octokit', 'openapi', 'generated', 'api.github.com.json');
  const whole = JSON.parse(readFileSync(file, 'utf8'));
  const isAnswered = (path) =>
    /^\/repos\/\{owner\}\/\{repo\}\/(check-runs|commits|issues|pulls)/.test(path) ||
    /^\/(user|rate_limit)$/.test(path);
  const paths = Object.fromEntries(Object.entries(whole.paths).filter(([path]) => isAnswered(path)));
  const components = {};
  const waiting = [paths];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    for (const [key, inside] of Object.entries(value)) {
      if (typeof inside === 'object' && inside !== null) waiting.push(inside);
      if (key !== '$ref' || typeof inside !== 'string') continue;
      const [, kind, name] = /^#\/components\/([^/]+)\/(.+)$/.exec(inside) ?? [];
      if (kind === undefined || components[kind]?.[name]) continue;
      components[kind] ??= {};
      components[kind][name] = whole.components[kind][name];
      waiting.push(components[kind][name]);
    }
  }
  return { paths, components };
}
