import { PROJECT_NUMBER } from './places/projects.ts';

/** A message of google.rpc inside an error (google.aip.dev/193), as JSON. */
export type ErrorDetail = Readonly<Record<string, unknown>> & { readonly '@type': string };

export interface ErrorInfo extends ErrorDetail {
  readonly '@type': 'type.googleapis.com/google.rpc.ErrorInfo';
  readonly reason: string;
  readonly domain: string;
  readonly metadata: Readonly<Record<string, string>>;
}

const CONSUMER = `projects/${PROJECT_NUMBER}`;

export const errorInfo = (
  reason: string,
  metadata: Readonly<Record<string, string>>,
  domain = 'googleapis.com',
): ErrorInfo => ({ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain, metadata });

/** An error response: its text, and the details for programs. */
export interface Refused {
  readonly status: number;
  readonly message: string;
  readonly details: readonly ErrorDetail[];
}

/** Names of the APIs in Google's console. */
const TITLES: Readonly<Record<string, string>> = {
  batch: 'Batch API',
  storage: 'Cloud Storage API',
  logging: 'Cloud Logging API',
  iamcredentials: 'IAM Service Account Credentials API',
  sts: 'Security Token Service API',
  iam: 'Identity and Access Management (IAM) API',
  cloudresourcemanager: 'Cloud Resource Manager API',
};

export function permissionDenied(permission: string, message: string): Refused {
  const details = [errorInfo('IAM_PERMISSION_DENIED', { permission }, 'iam.googleapis.com')];
  return { status: 403, message, details };
}

/** The error for a disabled API, as in many public logs. */
export function serviceDisabled(service: string): Refused {
  const [title, name] = [TITLES[service] ?? service, `${service}.googleapis.com`];
  const url = `https://console.developers.google.com/apis/api/${name}/overview?project=${PROJECT_NUMBER}`;
  return {
    status: 403,
    message: `${title} has not been used in project ${PROJECT_NUMBER} before or it is disabled. Enable it by visiting ${url} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`,
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.Help',
        links: [{ description: 'Google developers console API activation', url }],
      },
      errorInfo('SERVICE_DISABLED', { service: name, serviceTitle: title, consumer: CONSUMER }),
    ],
  };
}

/**
 * The error if a perimeter of VPC Service Controls forbids the request
 * (cloud.google.com/vpc-service-controls/docs/troubleshooting).
 */
export function perimeterViolated(service: string): Refused {
  const uid = 'UfNOSvNf5uHNfJUi8ywYv8qgKiC7vV5OwbvP2djwpmC1Oe17Yc00a3bh';
  return {
    status: 403,
    message: `Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: ${uid}`,
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.PreconditionFailure',
        violations: [{ type: 'VPC_SERVICE_CONTROLS', description: uid }],
      },
      errorInfo('SECURITY_POLICY_VIOLATED', {
        uid,
        service: `${service}.googleapis.com`,
        consumer: CONSUMER,
      }),
    ],
  };
}

export function billingDisabled(service: string): Refused {
  const message = `This API method requires billing to be enabled. Please enable billing on project #${PROJECT_NUMBER} by visiting https://console.developers.google.com/billing/enable?project=${PROJECT_NUMBER} then retry. If you enabled billing for this project recently, wait a few minutes for the action to propagate to our systems and retry.`;
  const details = [
    errorInfo('BILLING_DISABLED', { service: `${service}.googleapis.com`, consumer: CONSUMER }),
  ];
  return {
    status: 403,
    message:
      service === 'storage'
        ? 'The billing account for the owning project is disabled in state absent'
        : message,
    details,
  };
}

export function scopeInsufficient(service: string, method: string): Refused {
  const details = [
    errorInfo('ACCESS_TOKEN_SCOPE_INSUFFICIENT', { service: `${service}.googleapis.com`, method }),
  ];
  return {
    status: 403,
    message:
      service === 'storage' ? 'Insufficient Permission' : 'Request had insufficient authentication scopes.',
    details,
  };
}

export const locationDenied = (region: string): Refused => ({
  status: 403,
  message: `Permission denied on 'locations/${region}' (or it may not exist).`,
  details: [errorInfo('LOCATION_POLICY_VIOLATED', { location: region, service: 'batch.googleapis.com' })],
});

/** The error for an exhausted quota of requests per minute (snarfed/bridgy-fed#620 for the reads of Logging). */
export function rateLimited(service: string, metric: string, limit: number): Refused {
  const consumer = `project_number:${PROJECT_NUMBER}`;
  const name = `${service}.googleapis.com`;
  return {
    status: 429,
    message: `Quota exceeded for quota metric '${metric}' and limit '${metric} per minute' of service '${name}' for consumer '${consumer}'.`,
    details: [
      errorInfo('RATE_LIMIT_EXCEEDED', {
        service: name,
        consumer: CONSUMER,
        quota_location: 'global',
        quota_metric: `${name}/${metric.toLowerCase().replaceAll(' ', '_')}`,
        quota_unit: '1/min/{project}',
        quota_limit_value: String(limit),
      }),
    ],
  };
}
