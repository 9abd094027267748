import type { Detail, Links } from './detail.ts';
import { type Column, code, inline, link, table } from './markdown.ts';
import { countText, numberText, sizeText } from './numbers.ts';
import type { Outcome } from './outcome.ts';

/** Maximum number of pictures and pages that the summary links by name. */
const MOST_SHOWN = 30;

/** Names of files that a browser shows. */
export const isShown = (path: string): boolean => /\.(png|svg|html?)$/i.test(path);

/** Files and bytes of each job with artifacts; empty if there are none. */
export function artifactsTable(outcome: Outcome, links: Links, detail: Detail): string {
  const jobs = outcome.jobs.flatMap(({ planned, artifacts }) =>
    artifacts ? [{ id: planned.job.id, artifacts }] : [],
  );
  if (jobs.length === 0 || detail.jobRows === 0) return '';
  const hasLinks = links.artifacts !== undefined;
  const columns: Column[] = [
    { title: 'Artifacts of' },
    { title: 'Files', align: 'right' },
    { title: 'Size', align: 'right' },
    ...(hasLinks ? [{ title: 'Folder' }] : []),
  ];
  const rows = jobs
    .slice(0, detail.jobRows)
    .map(({ id, artifacts: { count, bytes, uri } }) => [
      inline(id, 80),
      numberText(count),
      sizeText(bytes),
      ...(hasLinks ? [link(code(uri, 300), links.artifacts?.folder(uri))] : []),
    ]);
  const left = jobs.length - rows.length;
  const shown = hasLinks ? jobs.flatMap(({ artifacts }) => artifacts.shown) : [];
  const files = shown
    .slice(0, Math.min(MOST_SHOWN, detail.warnings))
    .map(({ path, uri }) => `- ${link(inline(path, 200), links.artifacts?.file(uri))}`);
  const more = shown.length - files.length;
  return [
    table(columns, rows) + (left > 0 ? `\n\n… and those of ${countText(left, 'more job')}.` : ''),
    [...files, ...(files.length > 0 && more > 0 ? [`- … and ${countText(more, 'more file')}`] : [])].join(
      '\n',
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
