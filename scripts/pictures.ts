import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, startBrowser } from './pictures/browser.ts';
import { hasPackages, LOOKS_WRONG, PACKAGES, pageOf } from './pictures/page.ts';
import { pages, THEMES, WIDTHS } from './pictures/states.ts';

// Draws every page of a report at two widths, light and dark, and reports layout problems: npm run pictures
const root = join(import.meta.dirname, '..');
const all = join(root, 'test', '.cache', 'pictures', 'all');
const kept = join(root, 'docs', 'images');
/** Pictures of the README, cut to the interesting part: the page, its width, and its height. */
const KEPT: readonly (readonly [string, number, number])[] = [
  ['partial-matrix-failure', 1200, 570],
  ['failure-with-location', 400, 440],
  ['success', 1200, 420],
];

const command = chromium();
if (!command) {
  process.stdout.write('1 skipped: there is no Chromium on this machine (CHROME_PATH names one).\n');
  process.exit(0);
}
if (!hasPackages()) {
  const folder = dirname(PACKAGES);
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    copyFileSync(join(import.meta.dirname, 'pictures', name), join(folder, name));
  }
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
}
mkdirSync(all, { recursive: true });
mkdirSync(kept, { recursive: true });
const browser = await startBrowser(command);
let count = 0;
let wrong = 0;
for (const [name, markdown] of pages()) {
  for (const theme of THEMES) {
    for (const isUnfolded of [true, false]) {
      const file = join(all, `${name}-${theme}${isUnfolded ? '-unfolded' : ''}.html`);
      writeFileSync(file, await pageOf({ markdown, theme, isUnfolded }));
      for (const width of WIDTHS) {
        await browser.open(pathToFileURL(file).href, width);
        const problems = await browser.evaluate<string[]>(LOOKS_WRONG);
        for (const problem of problems) process.stdout.write(`${name}, ${theme}, ${width} px: ${problem}\n`);
        wrong += problems.length;
        count++;
        const png = file.replace(/\.html$/, `-${width}.png`);
        writeFileSync(png, await browser.picture(4_000));
        const high = KEPT.find((one) => one[0] === name && one[1] === width)?.[2];
        if (high !== undefined && !isUnfolded) {
          writeFileSync(join(kept, `${name}-${theme}.png`), await browser.picture(high));
        }
      }
    }
  }
}
await browser.close();
process.stdout.write(`${count} pictures in ${all}; ${wrong} look wrong.\n`);
process.exitCode = wrong > 0 ? 1 : 0;
