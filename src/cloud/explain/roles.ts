/** How long it takes until a granted role has an effect (cloud.google.com/iam/docs/access-change-propagation). */
export const PROPAGATION = 'New roles usually take effect within two minutes, sometimes seven or more.';

/** The project in a resource's name; `the project` if it has none. */
export const projectOf = (resource: string): string =>
  /(?:^|\b)projects?[/ ]([\w.:-]+)/.exec(resource)?.[1] ?? 'PROJECT';

/** The kinds of resources on which roles are granted; each needs a different command. */
export type Scope = 'project' | 'bucket' | 'caller-account' | 'vm-account';

/** The smallest predefined role with each permission that a run needs (cloud.google.com/iam/docs/roles-permissions). */
const ROLES: readonly (readonly [RegExp, string, Scope])[] = [
  [/^batch\./, 'roles/batch.jobsEditor', 'project'],
  [/^storage\.(objects|multipartUploads)\./, 'roles/storage.objectUser', 'bucket'],
  [/^storage\.buckets\./, 'roles/storage.legacyBucketReader', 'bucket'],
  [/^logging\.(logEntries\.list|logs\.|logServices\.)/, 'roles/logging.viewer', 'project'],
  [/^logging\.(views|links|buckets)\./, 'roles/logging.viewAccessor', 'project'],
  [/^logging\.logEntries\.create$/, 'roles/logging.logWriter', 'project'],
  [/^serviceusage\./, 'roles/serviceusage.serviceUsageConsumer', 'project'],
  [/^iam\.serviceAccounts\.actAs$/, 'roles/iam.serviceAccountUser', 'vm-account'],
  [
    /^iam\.serviceAccounts\.(getAccessToken|getOpenIdToken|implicitDelegation|signBlob|signJwt)$/,
    'roles/iam.workloadIdentityUser',
    'caller-account',
  ],
  [/^iam\.serviceAccounts\.get$/, 'roles/iam.serviceAccountViewer', 'project'],
  [/^resourcemanager\.projects\.get$/, 'roles/browser', 'project'],
  [/^compute\./, 'roles/compute.viewer', 'project'],
];

/** The role with a permission, and where to grant it; undefined for permissions that no run needs. */
export function roleWith(permission: string): { readonly role: string; readonly scope: Scope } | undefined {
  const found = ROLES.find(([pattern]) => pattern.test(permission));
  return found && { role: found[1], scope: found[2] };
}
