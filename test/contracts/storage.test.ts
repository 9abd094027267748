import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Storage } from '../../src/cloud/storage.ts';
import { type CloudUnderTest, cloudUnderTest, TEST_MS } from './cloud-under-test.ts';

describe('the contract with Cloud Storage', () => {
  let cloud: CloudUnderTest;
  let storage: Storage;
  const at = (name: string) => ({ bucket: cloud.bucket, name: `${cloud.mark}/${name}` });
  const create = (name: string, content: string) =>
    storage.create({ ...at(name), content, contentType: 'text/plain' });
  const names = async (prefix: string, startOffset?: string) => {
    const found: string[] = [];
    const from = { bucket: cloud.bucket, prefix: `${cloud.mark}/${prefix}` };
    for await (const page of storage.list({ ...from, ...(startOffset && { startOffset }) })) {
      found.push(...page.map(({ name }) => name.slice(cloud.mark.length + 1)));
    }
    return found;
  };

  beforeAll(async () => {
    cloud = await cloudUnderTest();
    storage = await cloud.clients.storage({ projectId: cloud.projectId });
  });
  afterAll(async () => {
    await storage.removeAll({ bucket: cloud.bucket, prefix: `${cloud.mark}/` });
    await cloud.end();
  });

  test(
    'what is written is read, to the byte',
    async () => {
      const content = 'naïve £ ☃ \u0000 end\r\n'.repeat(500);
      await create('text', content);
      expect(Buffer.from(await storage.read(at('text'))).toString('utf8')).toBe(content);
    },
    TEST_MS,
  );

  test(
    'an object is made once: the same again is right, another is refused',
    async () => {
      await create('once', 'first');
      await expect(create('once', 'first')).resolves.toBeUndefined();
      await expect(create('once', 'second')).rejects.toMatchObject({ httpStatus: 412 });
      expect(Buffer.from(await storage.read(at('once'))).toString()).toBe('first');
    },
    TEST_MS,
  );

  test(
    'of many who make one object at a time, one wins',
    async () => {
      const made = await Promise.allSettled(Array.from({ length: 8 }, (_, n) => create('race', `from ${n}`)));
      expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    },
    TEST_MS,
  );

  test(
    'a listing has the names under a prefix in their order, from any on',
    async () => {
      for (const name of ['list/b', 'list/a', 'list/c/d', 'other']) await create(name, name);
      expect(await names('list/')).toEqual(['list/a', 'list/b', 'list/c/d']);
      expect(await names('list/', `${cloud.mark}/list/b`)).toEqual(['list/b', 'list/c/d']);
      expect(await names('nothing/')).toEqual([]);
    },
    TEST_MS,
  );

  test(
    'many objects are deleted together, and only those under the prefix',
    async () => {
      await Promise.all(Array.from({ length: 120 }, (_, n) => create(`many/${n}`, '')));
      await create('many-more', '');
      const from = { bucket: cloud.bucket, prefix: `${cloud.mark}/many/` };
      expect(await storage.removeAll(from)).toBe(120);
      expect(await storage.removeAll(from)).toBe(0);
      expect(await names('many')).toEqual(['many-more']);
    },
    TEST_MS,
  );

  test(
    'what is not there is said to be so',
    async () => {
      await expect(storage.read(at('missing'))).rejects.toMatchObject({ httpStatus: 404 });
      const nowhere = { bucket: `${cloud.mark}-no-such-bucket`, name: 'a' };
      await expect(storage.read(nowhere)).rejects.toMatchObject({ service: 'storage', httpStatus: 404 });
    },
    TEST_MS,
  );
});
