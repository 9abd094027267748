import type { FailedRequest } from './failed-request.ts';

/** What to do about a service that temporarily accepts no more requests. No role or permission is missing then. */
export function limitHint(request: FailedRequest): string {
  const { message, service } = request;
  const isPerDay = /\bper day\b/i.test(message);
  switch (service) {
    case 'github':
      return /^API rate limit exceeded|x-ratelimit-remaining/i.test(message)
        ? 'This is a rate limit of GitHub, not a missing permission: the token has 1,000 requests per hour for all jobs of the repository. It is reset within the hour; run fewer jobs at the same time.'
        : 'This is a rate limit of GitHub, not a missing permission: too many requests came at once. Wait a few minutes, or run fewer jobs at the same time.';
    case 'oidc':
      return 'GitHub issues no more OIDC tokens for now. Wait a few minutes, and start fewer jobs at the same time.';
    case 'sts':
    case 'iamcredentials':
      return 'Google issues no more tokens for now, because many were requested in a short time. Run the job again, and start fewer jobs at the same time.';
    case 'storage':
      return /object mutation|rate limit for object|gcs429/i.test(message)
        ? 'An object was written more than once per second. This is temporary: run the job again. No quota of the project is exhausted.'
        : 'Cloud Storage accepts no more requests for this bucket for now. This is temporary: run the job again, with fewer runs at the same time.';
    case 'logging':
      return 'Cloud Logging allows 60 reads per minute, shared by everything in the project. The run itself is not affected, but lines are late. Set "stream_logs: false", or request a higher quota "Read requests per minute".';
    case 'batch':
      return isPerDay
        ? 'A daily quota of the Batch API is exhausted. Request a higher quota.'
        : 'A quota of the Batch API is exhausted for this minute. Run fewer runs at a time, or raise "poll_interval".';
    case 'cloudresourcemanager':
    case 'iam':
    case 'metadata':
      return 'The service accepts no more requests for now. Run the job again.';
  }
}
