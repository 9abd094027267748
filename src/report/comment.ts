import { cutToBytes } from './detail.ts';
import type { Outcome } from './outcome.ts';
import { renderSummary, type SummaryOptions, within } from './summary.ts';

/** GitHub accepts 65,536 characters per comment. */
const COMMENT_BYTES = 60_000;

/**
 * Hidden first line of a comment, with which a later run finds and updates it. Two workflows of one pull request have
 * different keys.
 */
export const commentMarker = (key: string): string =>
  // Two hyphens or a `>` would end the HTML comment.
  `<!-- gcp-batch-workflow: ${encodeURI(key.toWellFormed()).replaceAll('-', '%2D').slice(0, 500)} -->`;

/** The comment on a pull request: its marker, then the summary in the space that a comment has. */
export function commentBody(outcome: Outcome, marker: string, options: SummaryOptions = {}): string {
  const maxBytes = Math.min(options.maxBytes ?? COMMENT_BYTES, COMMENT_BYTES) - marker.length - 1;
  return cutToBytes(`${marker}\n${renderSummary(outcome, within(options, maxBytes))}`, COMMENT_BYTES);
}
