import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { type Storage, storage } from '../../src/cloud/storage.ts';
import { BOTH, type Way } from './both-ways.ts';
import { callerWithoutWaits } from './caller-without-waits.ts';

let server: Server;
afterEach(() => {
  server.close();
});

/** Cloud Storage that returns one text after the other, and then repeats the last one. */
async function storageThatSays(
  texts: readonly string[],
  way: Way,
): Promise<{ storage: Storage; asked: () => number }> {
  let asked = 0;
  server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(texts[Math.min(asked++, texts.length - 1)]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const made = storage({ requests: await way(endpoint), call: callerWithoutWaits() });
  return { storage: made, asked: () => asked };
}

async function namesOf(from: Storage): Promise<string[]> {
  const names: string[] = [];
  for await (const page of from.list({ bucket: 'b', prefix: 'p/' }))
    names.push(...page.map(({ name }) => name));
  return names;
}

test.each(
  BOTH,
)('a list that repeats the same page is an error, not an endless loop (F9), requested %s', async (_, way) => {
  const same = '{"items": [{"name": "p/a"}], "nextPageToken": "again"}';
  const { storage: made, asked } = await storageThatSays([same], way);
  await expect(namesOf(made)).rejects.toMatchObject({ status: 'REPEATED_PAGE' });
  expect(asked()).toBeLessThan(5);
});

const BROKEN = [
  ['nothing', ''],
  ['half of its text', '{"items": [{"name": "p/a"'],
  ['a page of a proxy', '<html>Bad gateway</html>'],
] as const;

test.each(
  BROKEN.flatMap(([what, text]) => BOTH.map(([name, way]) => [what, name, text, way] as const)),
)('a list that arrives as %s is requested again, not read as a shorter list (F11), %s', async (_, __, text, way) => {
  const whole = '{"items": [{"name": "p/a"}, {"name": "p/b"}]}';
  const { storage: made, asked } = await storageThatSays([text, whole], way);
  expect(await namesOf(made)).toEqual(['p/a', 'p/b']);
  expect(asked()).toBe(2);
});
