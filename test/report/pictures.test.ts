import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { chromium, startBrowser } from '../../scripts/pictures/browser.ts';
import { hasPackages, LOOKS_WRONG, pageOf } from '../../scripts/pictures/page.ts';
import { pages, WIDTHS } from '../../scripts/pictures/states.ts';

const command = hasPackages() ? chromium() : undefined;

// Needs Chromium and the packages that `npm run pictures` installs. Skipped without them.
(command ? describe : describe.skip)('a rendered report', () => {
  test('everything fits the page, every diagram is drawn and no markup is visible, on a phone and on a desktop', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    const browser = await startBrowser(command ?? '');
    try {
      const wrong: Record<string, string[]> = {};
      const all: Record<string, string[]> = {};
      for (const [name, markdown] of pages()) {
        const file = join(folder, `${name}.html`);
        writeFileSync(file, await pageOf({ markdown, theme: 'light', isUnfolded: true }));
        for (const width of WIDTHS) {
          await browser.open(pathToFileURL(file).href, width);
          wrong[`${name} ${width}`] = await browser.evaluate<string[]>(LOOKS_WRONG);
          all[`${name} ${width}`] = [];
        }
      }
      expect(wrong).toEqual(all);
      expect(Object.keys(all).length).toBeGreaterThanOrEqual(20);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('the checks find wrong pages', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    const browser = await startBrowser(command ?? '');
    const bad = [
      '```mermaid\nflowchart LR\n  a -->\n```',
      `<div style="width: 900px">wide</div>`,
      'a &lt;details> b',
    ];
    try {
      for (const [index, markdown] of bad.entries()) {
        const file = join(folder, `${index}.html`);
        writeFileSync(file, await pageOf({ markdown, theme: 'dark', isUnfolded: true }));
        await browser.open(pathToFileURL(file).href, 400);
        expect(await browser.evaluate<string[]>(LOOKS_WRONG)).not.toEqual([]);
      }
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
