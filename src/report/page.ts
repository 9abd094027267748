/**
 * GitHub shows nothing of a job summary above 1 MiB (actions/runner, FileCommandManager.cs), and silently drops some
 * just below it (actions/runner#4337). Other steps of the job share nothing with it: the limit is one step's.
 */
export const PAGE_BYTES = 900_000;

/** Sections of Markdown as one page; empty ones leave no gap. */
export const page = (sections: readonly string[]): string =>
  `${sections.filter((section) => section !== '').join('\n\n')}\n`;
