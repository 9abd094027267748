import type { Problem } from '../errors.ts';

/** Escapes of actions/toolkit, packages/core/src/command.ts. */
const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The workflow command that shows a problem as an annotation. */
export function commandText(level: 'error' | 'warning', problem: Problem, file: string): string {
  const { at, code, message, hint } = problem;
  const properties = {
    file: at?.file ?? file,
    ...(at && { line: String(at.line), col: String(at.column) }),
    title: code,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${level} ${list.join(',')}::${escapeData(hint ? `${message}\n${hint}` : message)}`;
}
