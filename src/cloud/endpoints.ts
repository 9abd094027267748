/** Base URLs of Google's services, each without a trailing slash. */
export interface Endpoints {
  readonly batch: string;
  readonly storage: string;
  readonly logging: string;
  readonly sts: string;
  readonly iamcredentials: string;
  /** For `preflight` alone, like `iam`. */
  readonly cloudresourcemanager: string;
  readonly iam: string;
}

const VARIABLE = 'CLOUDSDK_API_ENDPOINT_OVERRIDES_';
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Endpoints of a universe, each replaceable by gcloud's own variables. Throws an Error that names the variable when it
 * is no URL, or asks for http to anything but loopback.
 */
export function endpointsOf(
  environment: Readonly<Record<string, string | undefined>>,
  universe: string,
): Endpoints {
  const endpoint = (service: keyof Endpoints) => {
    const variable = `${VARIABLE}${service.toUpperCase()}`;
    const value = environment[variable]?.trim();
    if (!value) return `https://${service}.${universe}`;
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
    cloudresourcemanager: endpoint('cloudresourcemanager'),
    iam: endpoint('iam'),
  };
}
