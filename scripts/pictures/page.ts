import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where `npm run pictures` installs the packages of package.json in this folder. */
export const PACKAGES = join(import.meta.dirname, '..', '..', 'test', '.cache', 'pictures', 'node_modules');

export const hasPackages = () => existsSync(join(PACKAGES, 'mermaid', 'dist', 'mermaid.min.js'));

export type Theme = 'light' | 'dark';

interface Marked {
  readonly marked: { parse(markdown: string, options: { gfm: boolean }): string };
}

/** A page that shows Markdown like GitHub, with its styles and with diagrams by mermaid. */
export async function pageOf(options: {
  markdown: string;
  theme: Theme;
  /** Whether to also show folded parts. */
  isUnfolded: boolean;
}): Promise<string> {
  const { marked } = (await import(
    pathToFileURL(join(PACKAGES, 'marked', 'lib', 'marked.esm.js')).href
  )) as Marked;
  const css = readFileSync(
    join(PACKAGES, 'github-markdown-css', `github-markdown-${options.theme}.css`),
    'utf8',
  );
  const html = marked
    .parse(options.markdown, { gfm: true })
    .replaceAll(
      /<pre><code class="language-mermaid">(.*?)<\/code><\/pre>/gs,
      '<div class="mermaid-box"><pre class="mermaid">$1</pre></div>',
    );
  const body = options.isUnfolded ? html.replaceAll('<details>', '<details open>') : html;
  return `<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>${css}
body { margin: 0; background: ${options.theme === 'dark' ? '#0d1117' : '#ffffff'}; }
.markdown-body { padding: 16px; }
.mermaid-box { overflow: auto; }
.markdown-body pre.mermaid { background: none; padding: 0; text-align: center; }
</style></head>
<body><article class="markdown-body">${body}</article>
<script src="${pathToFileURL(join(PACKAGES, 'mermaid', 'dist', 'mermaid.min.js')).href}"></script>
<script>
  window.problems = [];
  mermaid.initialize({ startOnLoad: false, theme: '${options.theme === 'dark' ? 'dark' : 'default'}' });
  // A diagram in a folded part has no size to be drawn in.
  const shown = [...document.querySelectorAll('.mermaid')].filter((one) => one.checkVisibility());
  mermaid.run({ nodes: shown }).catch((error) => window.problems.push(String(error.message ?? error)))
    .finally(() => { window.done = true; });
</script></body></html>`;
}

/** Runs in the page: finds layout problems. */
export const LOOKS_WRONG = `(() => {
  const problems = [...window.problems];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) problems.push('the page is ' + root.scrollWidth + ' px wide');
  for (const box of document.querySelectorAll('.mermaid')) {
    const svg = box.querySelector('svg');
    if (!box.checkVisibility()) continue;
    if (!svg) problems.push('a diagram is not drawn');
    else if (svg.getAttribute('aria-roledescription') === 'error') problems.push('a diagram has an error');
    else if (svg.getBoundingClientRect().height < 20) problems.push('a diagram is empty');
  }
  const clone = document.querySelector('.markdown-body').cloneNode(true);
  for (const code of clone.querySelectorAll('code, pre, svg, style')) code.remove();
  const leak = /(?<!\\*)\\*\\*(?!\\*)|&#?\\w+;|<\\/?(details|summary|br|code|table)|\\x60\\x60\\x60|\\]\\(https?:|^#{1,6} |\\|\\s*:?-{2,}/m.exec(clone.textContent);
  if (leak) problems.push('markup shows: ' + clone.textContent.slice(Math.max(0, leak.index - 40), leak.index + 60));
  return problems;
})()`;
