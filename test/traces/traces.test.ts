import { expect, test } from '@jest/globals';
import { ADVICE, ROWS, type Row } from './expected.ts';
import { recorded, TRACES, type Trace, userText } from './user-text.ts';

// Recorded responses of real services (each trace names its public source), and the texts that a user reads.

async function expectText(trace: Trace, [, wanted, allowed = []]: Row): Promise<void> {
  const text = await userText(trace);
  for (const pattern of wanted) expect(text).toMatch(pattern);
  for (const [name, pattern] of Object.entries(ADVICE)) {
    if (!allowed.some((each) => each === name)) expect(text).not.toMatch(pattern);
  }
}

test.each(ROWS)('%s is reported with its name and advice', async (...row) => {
  await expectText(recorded(row[0]), row);
});

test('every recorded response with a message has a row, and a fact has no message', async () => {
  const ids = ROWS.map(([id]) => id);
  for (const trace of TRACES) {
    if (trace.input.via === 'fact') expect(await userText(trace)).toBe('');
    else expect(ids).toContain(trace.id);
  }
});
