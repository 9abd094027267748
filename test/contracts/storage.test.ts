import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Storage } from '../../src/cloud/storage.ts';
import { type CloudUnderTest, cloudUnderTest, TEST_MS } from './cloud-under-test.ts';

describe('the contract with Cloud Storage', () => {
  let cloud: CloudUnderTest;
  let storage: Storage;
  const at = (name: string) => ({ bucket: cloud.bucket, name: `${cloud.mark}/${name}` });
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
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
    'a read returns exactly the written bytes',
    async () => {
      const content = 'naïve £ ☃ \u0000 end\r\n'.repeat(500);
      await create('text', content);
      expect(text(await storage.read(at('text')))).toBe(content);
    },
    TEST_MS,
  );

  test(
    'an object is created once: a repeated write succeeds, different content is refused',
    async () => {
      await create('once', 'first');
      await expect(create('once', 'first')).resolves.toBeUndefined();
      await expect(create('once', 'second')).rejects.toMatchObject({ httpStatus: 412 });
      expect(text(await storage.read(at('once')))).toBe('first');
    },
    TEST_MS,
  );

  test(
    'only one of many concurrent creations of an object succeeds',
    async () => {
      const made = await Promise.allSettled(Array.from({ length: 8 }, (_, n) => create('race', `from ${n}`)));
      expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    },
    TEST_MS,
  );

  test(
    'a listing returns the names under a prefix in order, from any start',
    async () => {
      for (const name of ['list/b', 'list/a', 'list/c/d', 'other']) await create(name, name);
      expect(await names('list/')).toEqual(['list/a', 'list/b', 'list/c/d']);
      expect(await names('list/', `${cloud.mark}/list/b`)).toEqual(['list/b', 'list/c/d']);
      expect(await names('nothing/')).toEqual([]);
    },
    TEST_MS,
  );

  test(
    'one call deletes many objects, and only those under the prefix',
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
    'an object has the same size, checksum, generation and metadata as in the listing',
    async () => {
      const metadata = { mac: 'ab'.repeat(32), strategy_id: '1' };
      await storage.create({ ...at('described/a'), content: 'hello', contentType: 'text/plain', metadata });
      const found = await storage.describe(at('described/a'));
      // CRC32C of "hello", big-endian in base64 (RFC 3720, B.4 has the polynomial).
      expect(found).toMatchObject({ name: at('described/a').name, size: 5, crc32c: 'mnG7TA==', metadata });
      expect(found.generation).toMatch(/^[1-9]\d{0,19}$/);
      for await (const page of storage.list({ bucket: cloud.bucket, prefix: at('described/').name }))
        expect(page).toEqual([found]);
      await expect(storage.describe(at('nothing'))).rejects.toMatchObject({ httpStatus: 404 });
    },
    TEST_MS,
  );

  test(
    'each version of an object has a different generation, and a read by generation returns only the newest',
    async () => {
      const object = { ...at('versions'), contentType: 'text/plain' };
      await storage.replace({ ...object, content: 'first' });
      const { generation: first } = await storage.describe(at('versions'));
      expect(text(await storage.read({ ...at('versions'), generation: first }))).toBe('first');
      await storage.replace({ ...object, content: 'second' });
      const { generation: second } = await storage.describe(at('versions'));
      expect(BigInt(second)).toBeGreaterThan(BigInt(first));
      expect(text(await storage.read({ ...at('versions'), generation: second }))).toBe('second');
      await expect(storage.read({ ...at('versions'), generation: first })).rejects.toMatchObject({
        httpStatus: 404,
      });
    },
    TEST_MS,
  );

  test(
    'a copy has the content and metadata of one version, and does not replace an object',
    async () => {
      const metadata = { mac: 'cd'.repeat(32) };
      await storage.create({ ...at('copied'), content: 'original', contentType: 'text/plain', metadata });
      const { generation, crc32c } = await storage.describe(at('copied'));
      const copy = (to: string, version = generation) =>
        storage.copy({ ...at('copied'), generation: version, to: at(to).name });
      await copy('copy');
      expect(text(await storage.read(at('copy')))).toBe('original');
      expect(await storage.describe(at('copy'))).toMatchObject({ size: 8, crc32c, metadata });

      await create('taken', 'was here before');
      await copy('taken');
      expect(text(await storage.read(at('taken')))).toBe('was here before');

      await expect(copy('uncopied', String(BigInt(generation) - 1n))).rejects.toMatchObject({
        httpStatus: 404,
      });
      await expect(storage.read(at('uncopied'))).rejects.toMatchObject({ httpStatus: 404 });
    },
    TEST_MS,
  );

  test(
    'a missing object or bucket is reported as missing',
    async () => {
      await expect(storage.read(at('missing'))).rejects.toMatchObject({ httpStatus: 404 });
      const nowhere = { bucket: `${cloud.mark}-no-such-bucket`, name: 'a' };
      await expect(storage.read(nowhere)).rejects.toMatchObject({ service: 'storage', httpStatus: 404 });
    },
    TEST_MS,
  );
});
