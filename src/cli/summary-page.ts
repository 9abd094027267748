import { marked } from 'marked';

/** Colors follow the system; the rest is similar to a job summary on GitHub. */
const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 1012px; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { border-bottom: 1px solid #8884; padding-bottom: .3em; }
table { border-collapse: collapse; display: block; overflow: auto; margin: 1rem 0; }
th, td { border: 1px solid #8886; padding: 6px 13px; }
code { font: 85% ui-monospace, monospace; background: #8882; border-radius: 6px; padding: .2em .4em; }
pre { background: #8882; border-radius: 6px; padding: 1rem; overflow: auto; }
pre code { background: none; padding: 0; }
`;

/**
 * A job summary as a page for a browser. Diagrams stay text, because only GitHub can draw them. The policy keeps the
 * page from running or loading anything, even if a definition puts HTML into the summary.
 */
export function summaryPage(markdown: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Job summary</title><style>${STYLE}</style></head>
<body>${marked.parse(markdown, { gfm: true, async: false })}</body></html>
`;
}
