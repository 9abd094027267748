import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stubBatch } from '../../../src/local-cloud/batch/stub.ts';
import { type LocalCloud, startServices } from '../../../src/local-cloud/services.ts';
import { globPattern } from '../../../src/local-cloud/storage/glob.ts';

const crcOfHello = 'mnG7TA==';

describe.each(['server', 'in-process'] as const)('storage %s', (storage) => {
  let cloud: LocalCloud;
  let url: string;
  let authorization: string;
  beforeAll(async () => {
    const batch = stubBatch();
    cloud = await startServices(batch.start, { storage });
    url = cloud.environment.CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE ?? '';
    authorization = `Bearer ${batch.parts().tokens.issue({ subject: 'tester', lifetimeSeconds: 3_600 })}`;
  });
  afterAll(() => cloud.stop());

  const BUCKET = '/storage/v1/b/local-bucket/o';
  const request = (path: string, init: RequestInit = {}) =>
    fetch(path.startsWith('http') ? path : `${url}${path}`, {
      ...init,
      headers: { authorization, ...init.headers },
    });
  const upload = (name: string, more = '', init: RequestInit = {}) =>
    request(`/upload${BUCKET}?uploadType=media&name=${encodeURIComponent(name)}${more}`, {
      method: 'POST',
      body: 'hello',
      ...init,
    });
  const multipart = (metadata: object, more = '') =>
    request(`/upload${BUCKET}?uploadType=multipart${more}`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/related; boundary=b' },
      body: `--b\r\ncontent-type: application/json\r\n\r\n${JSON.stringify(metadata)}\r\n--b\r\ncontent-type: text/plain\r\n\r\nhello\r\n--b--\r\n`,
    });
  const begin = (metadata: object, more = '') =>
    request(`/upload${BUCKET}?uploadType=resumable${more}`, {
      method: 'POST',
      body: JSON.stringify(metadata),
      headers: { 'content-type': 'application/json' },
    });
  const read = async (name: string) =>
    (await request(`${BUCKET}/${encodeURIComponent(name)}?alt=media`)).text();

  test('each kind of upload respects a generation', async () => {
    await upload('kept');
    for (const again of [
      await upload('kept', '&ifGenerationMatch=0', { body: 'other' }),
      await multipart({ name: 'kept' }, '&ifGenerationMatch=0'),
      await begin({ name: 'kept' }, '&ifGenerationMatch=0'),
      await upload('kept', '&ifGenerationMatch=12'),
      await upload('kept', '&ifMetagenerationMatch=7'),
    ]) {
      expect(again.status).toBe(412);
    }
    expect(await read('kept')).toBe('hello');
    const document = (await (await request(`${BUCKET}/kept`)).json()) as { generation: string };
    const same = `?ifGenerationNotMatch=${document.generation}`;
    expect((await request(`${BUCKET}/kept${same}`)).status).toBe(412);
    expect((await request(`${BUCKET}/kept?ifMetagenerationMatch=9`, { method: 'DELETE' })).status).toBe(412);
    expect((await upload('kept', `&ifGenerationMatch=${document.generation}`)).status).toBe(200);
  });

  test('if many callers create the same object at once, one succeeds', async () => {
    const all = await Promise.all(
      Array.from({ length: 5 }, (_, at) => upload('race', '&ifGenerationMatch=0', { body: `writer ${at}` })),
    );
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('a wrong checksum is refused, and no object is written', async () => {
    const wrong = { 'x-goog-hash': 'crc32c=AAAAAA==' };
    expect((await upload('checked', '', { headers: wrong })).status).toBe(400);
    expect((await multipart({ name: 'checked', crc32c: 'AAAAAA==' })).status).toBe(400);
    expect((await multipart({ name: 'checked', md5Hash: 'AAAAAA==' })).status).toBe(400);
    const session = (await begin({ name: 'checked', crc32c: 'AAAAAA==' })).headers.get('location') ?? '';
    const put = { method: 'PUT', body: 'hello', headers: { 'content-range': 'bytes 0-4/5' } };
    expect((await request(session, put)).status).toBe(400);
    expect((await request(`${BUCKET}/checked`)).status).toBe(404);
    expect((await multipart({ name: 'checked', crc32c: crcOfHello })).status).toBe(200);
  });

  test.each([
    ['a line feed', 'a\nb'],
    ['a carriage return', 'a\rb'],
    ['1,025 bytes', `${'é'.repeat(512)}a`],
    ['a dot', '.'],
    ['two dots', '..'],
    ['the path of a challenge', '.well-known/acme-challenge/x'],
  ])('a name of %s is refused', async (_, name) => {
    const answer = await multipart({ name });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('The specified object name is not valid.');
  });

  test('metadata over 8 KiB is refused', async () => {
    expect((await multipart({ name: 'm', metadata: { a: 'x'.repeat(9_000) } })).status).toBe(400);
    expect((await multipart({ name: 'm', metadata: { a: 'x'.repeat(8_000) } })).status).toBe(200);
  });

  test('a page token is valid only for its own list request', async () => {
    for (const name of ['page/1', 'page/2', 'page/3']) await upload(name);
    const first = await request(`${BUCKET}?prefix=page/&maxResults=2`);
    const { nextPageToken } = (await first.json()) as { nextPageToken: string };
    const next = `&maxResults=2&pageToken=${encodeURIComponent(nextPageToken)}`;
    expect((await request(`${BUCKET}?prefix=page/${next}`)).status).toBe(200);
    expect((await request(`${BUCKET}?prefix=other/${next}`)).status).toBe(400);
    expect((await request(`${BUCKET}?pageToken=junk`)).status).toBe(400);
  });

  test('a glob filters a list', async () => {
    for (const name of ['g/a.csv', 'g/b.txt', 'g/sub/c.csv']) await upload(name);
    const named = async (glob: string) => {
      const answer = await request(`${BUCKET}?matchGlob=${encodeURIComponent(glob)}`);
      const { items = [] } = (await answer.json()) as { items?: { name: string }[] };
      return items.map(({ name }) => name);
    };
    expect(await named('g/*.csv')).toEqual(['g/a.csv']);
    expect(await named('g/**.csv')).toEqual(['g/a.csv', 'g/sub/c.csv']);
    expect(await named('g/{a,b}.*')).toEqual(['g/a.csv', 'g/b.txt']);
  });

  test('an object that is written too often cannot be written for a while', async () => {
    const statuses = [];
    for (let count = 0; count < 12; count++) statuses.push((await upload('often')).status);
    expect(statuses).toContain(429);
  });

  test('a bucket with requester pays requires a project', async () => {
    const answer = await request('/storage/v1/b/requester-pays-data/o');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('requester pays bucket but no user project provided');
  });
});

test.each([
  ['a?c', 'abc', true],
  ['a?c', 'a/c', false],
  ['[a-c].csv', 'b.csv', true],
  ['[!a]', 'a', false],
  ['a.b', 'axb', false],
  ['x/\\*', 'x/*', true],
])('the glob %s and %s', (glob, name, expected) => {
  expect(globPattern(glob).test(name)).toBe(expected);
});
