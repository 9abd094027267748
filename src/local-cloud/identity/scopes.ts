import type { ServiceName } from '../types.ts';
import type { TokenClaims } from './grants.ts';

const BASE = 'https://www.googleapis.com/auth/';
export const CLOUD_PLATFORM = `${BASE}cloud-platform`;
const CLOUD_READ = `${BASE}cloud-platform.read-only`;

/** Scopes to use each service, and to only read it (the services' discovery documents). */
const SCOPES: Partial<
  Readonly<Record<ServiceName, { readonly all: readonly string[]; readonly reading: readonly string[] }>>
> = {
  batch: { all: [CLOUD_PLATFORM], reading: [] },
  storage: {
    all: [CLOUD_PLATFORM, `${BASE}devstorage.full_control`, `${BASE}devstorage.read_write`],
    reading: [CLOUD_READ, `${BASE}devstorage.read_only`],
  },
  // Entries are read with a POST.
  logging: {
    all: [CLOUD_PLATFORM, CLOUD_READ, `${BASE}logging.admin`, `${BASE}logging.read`],
    reading: [],
  },
  iamcredentials: { all: [CLOUD_PLATFORM, `${BASE}iam`], reading: [] },
  cloudresourcemanager: { all: [CLOUD_PLATFORM, CLOUD_READ], reading: [] },
  iam: { all: [CLOUD_PLATFORM, `${BASE}iam`], reading: [] },
};

/** Scopes of other services that exist (developers.google.com/identity/protocols/oauth2/scopes). */
const OTHERS = [
  ...['bigquery', 'compute', 'compute.readonly', 'datastore', 'pubsub', 'sqlservice.admin', 'spanner.data'],
  ...['logging.write', 'monitoring', 'monitoring.read', 'monitoring.write', 'trace.append', 'servicecontrol'],
  ...['service.management.readonly', 'userinfo.email', 'userinfo.profile', 'drive', 'drive.readonly'],
  ...['spreadsheets', 'ndev.clouddns.readwrite', 'cloudkms', 'firebase', 'cloud-billing'],
].map((name) => BASE + name);

const KNOWN = new Set([
  ...Object.values(SCOPES).flatMap(({ all, reading }) => [...all, ...reading]),
  ...OTHERS,
  ...['openid', 'email', 'profile'],
]);

export const areKnownScopes = (scopes: readonly string[]): boolean =>
  scopes.length > 0 && scopes.every((scope) => KNOWN.has(scope));

/** Whether a token may be used for the service. */
export function hasScope(
  service: ServiceName,
  { scopes }: Pick<TokenClaims, 'scopes'>,
  isReading: boolean,
): boolean {
  const needed = SCOPES[service];
  if (!needed || scopes === undefined) return true;
  return scopes.some((scope) => needed.all.includes(scope) || (isReading && needed.reading.includes(scope)));
}
