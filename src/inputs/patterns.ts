/** What names of Google's resources and of variables look like, in inputs and definitions. */
export const PATTERNS = {
  projectId: /^([a-z][a-z0-9.-]*:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/,
  region: /^[a-z]+-[a-z]+\d+$/,
  bucket: /^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,
  provider: /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/,
  serviceAccount: /^[^@\s]+@[^@\s]+\.[^@\s]+$/,
  environmentName: /^[A-Za-z_][A-Za-z0-9_]*$/,
  secretVersion: /^projects\/[^/\s]+\/secrets\/[^/\s]+\/versions\/[^/\s]+$/,
} as const;
