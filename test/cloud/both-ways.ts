import { OAuth2Client } from 'google-auth-library';
import { harden } from '../../src/cloud/library-request.ts';
import {
  directRequests,
  libraryRequests,
  type ObjectRequests,
} from '../../src/cloud/objects/object-requests.ts';

/** A way to send requests to Cloud Storage, with a token. */
export type Way = (endpoint: string) => Promise<ObjectRequests>;

export const directly: Way = (endpoint) => directRequests({ endpoint, token: () => 'token' });

export const byTheLibrary: Way = async (endpoint) => {
  const client = new OAuth2Client();
  client.setCredentials({ access_token: 'token' });
  harden(client);
  return libraryRequests({ endpoint, client });
};

/** For tests that use both ways: `test.each(BOTH)('… %s', async (_, way) => …)`. */
export const BOTH: readonly (readonly [string, Way])[] = [
  ['directly', directly],
  ['by the library', byTheLibrary],
];
