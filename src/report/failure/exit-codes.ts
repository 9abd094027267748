/** Meanings of a script's exit code in shells (POSIX, 2.8.2: Exit Status for Commands). */
const MEANINGS: Readonly<Record<number, string>> = {
  124: 'the time limit of the command "timeout" was reached',
  126: 'not executable',
  127: 'command not found',
  130: 'interrupted, SIGINT',
  134: 'aborted, SIGABRT',
  137: 'killed, SIGKILL',
  139: 'crashed, SIGSEGV',
  143: 'stopped from outside, SIGTERM',
};

export const hasMeaning = (code: number): boolean => code in MEANINGS;

/** `exit code 127 (command not found)` */
export const exitCodeText = (code: number): string => {
  const meaning = MEANINGS[code];
  return meaning === undefined ? `exit code ${code}` : `exit code ${code} (${meaning})`;
};
