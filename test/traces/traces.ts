import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { isRecord, textOf } from '../../src/cloud/json.ts';
import { userText } from './user-text.ts';

// Prints the text that a user reads for each recorded response of a real service, as one line of JSON per response.

const [file] = process.argv.slice(2);
if (!file) {
  process.stderr.write('Usage: npm run traces -- FILE.jsonl\n');
  process.exit(2);
}

let isBroken = false;
let number = 0;
for await (const line of createInterface({ input: createReadStream(file) })) {
  number++;
  if (line.trim() === '') continue;
  try {
    const trace: unknown = JSON.parse(line);
    if (!isRecord(trace) || !isRecord(trace.input))
      throw new Error('the line is no trace: it has no "input"');
    const id = textOf(trace.id);
    process.stdout.write(`${JSON.stringify({ id, told: await userText({ id, input: trace.input }) })}\n`);
  } catch (error) {
    isBroken = true;
    process.stderr.write(`${file}:${number}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
process.exitCode = isBroken ? 1 : 0;
