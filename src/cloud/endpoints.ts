/** Base URLs of Google's services, each without a trailing slash. */
export interface Endpoints {
  readonly batch: string;
  readonly storage: string;
  readonly logging: string;
  readonly sts: string;
  readonly iamcredentials: string;
  /** The URL that exchanges a service account's key for a token. */
  readonly token: string;
  /** Only for `preflight`, like `iam`. */
  readonly cloudresourcemanager: string;
  readonly iam: string;
}

const VARIABLE = 'CLOUDSDK_API_ENDPOINT_OVERRIDES_';
/** gcloud's property auth/token_host. */
const TOKEN_VARIABLE = 'CLOUDSDK_AUTH_TOKEN_HOST';
export const GOOGLE_TOKEN_URL = 'https://oauth2.googleapis.com/token';
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Endpoints of a universe, each of which a variable of gcloud can replace. Throws an Error that names the variable if
 * it is not a URL, or uses http for a host other than loopback.
 */
export function endpointsOf(
  environment: Readonly<Record<string, string | undefined>>,
  universe: string,
): Endpoints {
  const endpoint = (service: Exclude<keyof Endpoints, 'token'>) =>
    replaced(`${VARIABLE}${service.toUpperCase()}`, `https://${service}.${universe}`);
  const replaced = (variable: string, otherwise: string) => {
    const value = environment[variable]?.trim();
    if (!value) return otherwise;
    const url = URL.parse(value);
    if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`$${variable} is not a URL: "${value}"`);
    if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname)) {
      throw new Error(`$${variable} must be https, because tokens are sent there: "${value}"`);
    }
    return value.replace(/\/+$/, '');
  };
  return {
    batch: endpoint('batch'),
    storage: endpoint('storage'),
    logging: endpoint('logging'),
    sts: endpoint('sts'),
    iamcredentials: endpoint('iamcredentials'),
    token: replaced(TOKEN_VARIABLE, GOOGLE_TOKEN_URL),
    cloudresourcemanager: endpoint('cloudresourcemanager'),
    iam: endpoint('iam'),
  };
}
