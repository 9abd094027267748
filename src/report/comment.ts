import { cutToBytes } from './detail.ts';
import { html } from './markdown.ts';
import type { Outcome } from './outcome.ts';
import { renderSummary, type SummaryOptions } from './summary.ts';

/** GitHub takes 65,536 characters for a comment. */
const COMMENT_BYTES = 60_000;

/**
 * Hidden first line of a comment, by which the next run finds and updates it. Two legs of a GitHub matrix and two
 * workflows of one pull request give different `key`s.
 */
export function commentMarker(key: string): string {
  // Two hyphens would end the HTML comment.
  const text = html(key)
    .replace(/-{2,}/g, '-')
    .replace(/[^\w ./:#&;-]/g, '_');
  return `<!-- gcp-batch-workflow: ${text} -->`;
}

/** The comment on a pull request: its marker, then the summary in the space that a comment has. */
export function commentBody(outcome: Outcome, marker: string, options: SummaryOptions = {}): string {
  const room = Math.min(options.maxBytes ?? COMMENT_BYTES, COMMENT_BYTES) - marker.length - 1;
  return cutToBytes(`${marker}\n${renderSummary(outcome, { ...options, maxBytes: room })}`, COMMENT_BYTES);
}

/** Is this the comment of an earlier run under the same marker? Only its first line counts: others may quote it. */
export const isOurComment = (body: string, marker: string): boolean => body.split(/\r?\n/, 1)[0] === marker;
