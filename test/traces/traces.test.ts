import { expect, test } from '@jest/globals';
import { ADVICE, ROWS, type Row } from './expected.ts';
import { recorded, TRACES, type Trace, told } from './told.ts';

// What the real services answer, as recorded in public (each trace names its source), and what a user reads of it.

async function expectTold(trace: Trace, [, wanted, allowed = []]: Row): Promise<void> {
  const text = await told(trace);
  for (const pattern of wanted) expect(text).toMatch(pattern);
  for (const [name, pattern] of Object.entries(ADVICE)) {
    if (!allowed.some((each) => each === name)) expect(text).not.toMatch(pattern);
  }
}

test.each(ROWS)('%s is told with its name and what to do', async (...row) => {
  await expectTold(recorded(row[0]), row);
});

test('every recorded answer that says something has a row, and a fact says nothing', async () => {
  const ids = ROWS.map(([id]) => id);
  for (const trace of TRACES) {
    if (trace.input.via === 'fact') expect(await told(trace)).toBe('');
    else expect(ids).toContain(trace.id);
  }
});
