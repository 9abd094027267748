import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';
import { EOL } from 'node:os';

// The two ways to send something to the runner (docs.github.com, "Workflow commands for GitHub Actions"). They are
// written here because GitHub's toolkit, which includes an HTTP client, takes longer to load than a dry run takes to
// plan.

/** Escapes of the runner (actions/runner, ActionCommand.cs). */
const escapedData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string) => escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A line of the log that the runner executes. Properties without a value are omitted. */
export function command(
  name: string,
  message: string,
  properties: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`${key}=${escapedProperty(String(value))}`],
  );
  const head = given.length === 0 ? name : `${name} ${given.join(',')}`;
  return `::${head}::${escapedData(message)}`;
}

/**
 * Appends a value to one of the runner's files, with a delimiter that nobody can guess. Without the name of a file,
 * nobody reads it. Throws where the file is missing.
 */
export function appendValue(path: string | undefined, name: string, value: string): void {
  if (!path) return;
  if (!existsSync(path)) throw new Error(`Missing file at path: ${path}`);
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(path, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`);
}
