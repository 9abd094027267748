import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';
import { EOL } from 'node:os';

// The runner's two ways to be told something (docs.github.com, "Workflow commands for GitHub Actions"). They are ours,
// because GitHub's toolkit takes longer to load than a dry run to plan: it brings an HTTP client of its own.

/** Escapes of the runner (actions/runner, ActionCommand.cs). */
const escapedData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string) => escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A line of the log that the runner obeys. Properties without a value are left out. */
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
 * Appends a value to one of the runner's files, under a delimiter that nobody can know. Where no runner names a file,
 * nobody reads it. Throws where the file is missing.
 */
export function appendValue(path: string | undefined, name: string, value: string): void {
  if (!path) return;
  if (!existsSync(path)) throw new Error(`Missing file at path: ${path}`);
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(path, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`);
}
