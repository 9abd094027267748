const NAME = '[a-z]([-a-z0-9]{0,61}[a-z0-9])?';

/**
 * github.com/distribution/reference: a registry's host and port, components of lower-case letters and digits, tag and
 * digest.
 */
const IMAGE = new RegExp(
  [
    '^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::\\d{1,5})?/)?',
    '[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*)*',
    '(?::\\w[\\w.-]{0,127})?(?:@[A-Za-z][\\w+.-]*:[0-9a-fA-F]{32,128})?$',
  ].join(''),
);

/** Patterns for names of Google's resources and of variables, in inputs and definitions. */
export const PATTERNS = {
  projectId: /^([a-z][a-z0-9.-]*:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/,
  region: /^[a-z]+-[a-z]+\d+$/,
  bucket: /^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,
  provider: /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/,
  serviceAccount: /^[^@\s]+@[^@\s]+\.[^@\s]+$/,
  environmentName: /^[A-Za-z_][A-Za-z0-9_]*$/,
  /**
   * Variables that Batch (cloud.google.com/batch/docs/create-run-job-environment-variables) and the task runner set.
   */
  reservedName: /^(BATCH|GCP_BATCH_WORKFLOW)_/,
  machineType: /^[a-z][a-z0-9]*(-[a-z0-9]+){1,5}$/,
  image: IMAGE,
  reservation: new RegExp(`^(NO_RESERVATION|${NAME}|projects/[^/\\s]+/reservations/${NAME})$`),
  /** RFC 1035 (batch.proto, AllocationPolicy.tags). */
  tag: new RegExp(`^${NAME}$`),
  secretVersion: /^projects\/[^/\s]+\/secrets\/[^/\s]+\/versions\/[^/\s]+$/,
} as const;
