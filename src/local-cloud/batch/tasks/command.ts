import { writeFile } from 'node:fs/promises';
import type { EnvironmentMessage, RunnableMessage } from '../wire/messages.ts';

/** The variables of an environment, including secrets. */
export function variablesOf(
  environment: EnvironmentMessage | null | undefined,
  secrets: ReadonlyMap<string, string>,
): (readonly [string, string])[] {
  return [
    ...Object.entries(environment?.variables ?? {}),
    ...Object.entries(environment?.secretVariables ?? {}).map(
      ([name, secret]) => [name, secrets.get(secret) ?? `secret:${secret}`] as const,
    ),
  ];
}

/** The command of a runnable; a script is written to `file`, with local paths. */
export async function commandOf(
  { container, script }: RunnableMessage,
  file: string,
  localized: (text: string) => string,
): Promise<readonly string[]> {
  if (script?.path) return ['/bin/sh', script.path];
  if (script) {
    const text = localized(script.text ?? '');
    await writeFile(file, text, { mode: 0o755 });
    return text.startsWith('#!') ? [file] : ['/bin/sh', file];
  }
  const words = [...(container?.entrypoint ? [container.entrypoint] : []), ...(container?.commands ?? [])];
  // Without a command, that of the image runs: for a Python image, its prompt, which ends without input.
  return words.length > 0 ? words : ['python3'];
}
