import { expect, test } from '@jest/globals';
import { newSlots } from '../../../src/local-cloud/batch/slots.ts';

const always = new AbortController().signal;

test('two jobs take turns, for any number of waiting tasks', async () => {
  const slots = newSlots(1);
  const order: string[] = [];
  await slots.take('a', always);
  for (const owner of ['a', 'a', 'a', 'b', 'b']) {
    void slots.take(owner, always).then(() => order.push(owner));
  }
  for (let count = 0; count < 5; count++) {
    slots.give();
    await Promise.resolve();
  }
  await new Promise(setImmediate);
  expect(order).toEqual(['a', 'b', 'a', 'b', 'a']);
});

test('a canceled request loses its place in the queue', async () => {
  const slots = newSlots(1);
  await slots.take('a', always);
  const stopped = new AbortController();
  const first = slots.take('a', stopped.signal);
  const second = slots.take('b', always);
  stopped.abort();
  expect(await first).toBe(false);
  slots.give();
  expect(await second).toBe(true);
  slots.give();
  expect(await slots.take('c', always)).toBe(true);
});
