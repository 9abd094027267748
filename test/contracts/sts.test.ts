import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CloudUnderTest, cloudUnderTest, TEST_MS } from './cloud-under-test.ts';

describe('the contract with the Security Token Service', () => {
  let cloud: CloudUnderTest;
  beforeAll(async () => {
    cloud = await cloudUnderTest();
  });
  afterAll(() => cloud.end());

  test(
    'a GitHub token is exchanged for a Google token',
    async () => {
      await expect(cloud.clients.authenticate()).resolves.toBeUndefined();
    },
    TEST_MS,
  );

  test(
    'a token for another audience is refused as invalid_grant, without a retry',
    async () => {
      const stranger = cloud.clientsOf({ audience: 'https://example.com/somebody-else' });
      await expect(stranger.authenticate()).rejects.toMatchObject({
        service: 'sts',
        httpStatus: 400,
        status: 'invalid_grant',
        hint: expect.stringContaining('"audience"'),
      });
    },
    TEST_MS,
  );

  test(
    'a provider that does not exist is refused',
    async () => {
      const provider = cloud.provider.replace(/[^/]+$/, 'missing-provider');
      await expect(cloud.clientsOf({ provider }).authenticate()).rejects.toMatchObject({
        service: 'sts',
        httpStatus: 400,
        status: expect.stringMatching(/^invalid_(target|request|grant)$/),
      });
    },
    TEST_MS,
  );
});
