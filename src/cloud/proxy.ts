import { readNoProxy } from './no-proxy.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** How requests leave the runner. */
export interface ProxySettings {
  /** http://[user:password@]host:port; undefined when there is no proxy. */
  readonly url?: string;
  /** The mistake in the settings, with the name of the variable but never with a password. */
  readonly problems: readonly string[];
}

/** In this order: lower case first, as in curl and GitHub's toolkit. */
const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const;
const NO_PROXY_VARIABLES = ['no_proxy', 'NO_PROXY'] as const;

const firstOf = (environment: Environment, names: readonly string[]) => {
  const name = names.find((each) => environment[each]?.trim());
  return name === undefined ? undefined : { name, value: environment[name]?.trim() ?? '' };
};

/**
 * Reads the proxy from the environment. A setting that no client can use is a problem, because it would only fail
 * later.
 */
export function readProxy(environment: Environment): ProxySettings {
  const exceptions = firstOf(environment, NO_PROXY_VARIABLES);
  const noProxy = readNoProxy(exceptions?.value ?? '');
  const given = firstOf(environment, PROXY_VARIABLES);
  if (!given || noProxy.bypasses('anything.invalid', 443)) return { problems: [] };
  const problems = noProxy.invalid.map(
    (entry) => `$${exceptions?.name} has the entry "${entry}", whose port or address block is invalid.`,
  );
  const read = proxyUrl(given.value);
  if ('url' in read) return { url: read.url, problems };
  return { problems: [`$${given.name} ${read.problem}`, ...problems] };
}

const FORM = 'write it as http://HOST:PORT or http://USER:PASSWORD@HOST:PORT';

function proxyUrl(value: string): { url: string } | { problem: string } {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http') {
    return {
      problem: `names a proxy with ${scheme}://, which the Batch client does not support; ${FORM}.`,
    };
  }
  const url = URL.parse(scheme === undefined ? `http://${value}` : value);
  if (!url?.hostname || url.port === '0' || /\s/.test(value)) {
    return { problem: `is not the address of a proxy; ${FORM}.` };
  }
  try {
    decodeURIComponent(`${url.username}:${url.password}`);
  } catch {
    return { problem: 'has a user or password with a "%" that is not encoded; write it as "%25".' };
  }
  return { url: url.href.replace(/\/+$/, '') };
}

/** Secret parts of the proxy's address. */
export function proxySecrets(environment: Environment): readonly string[] {
  const { password = '' } = URL.parse(readProxy(environment).url ?? '') ?? {};
  try {
    return [...new Set([password, decodeURIComponent(password)])].filter((text) => text !== '');
  } catch {
    return [password];
  }
}

/** Google's metadata server has a link-local address, which no proxy can reach. */
const METADATA = [
  'http://169.254.169.254',
  'http://metadata.google.internal',
  'http://metadata.google.internal.',
];

/**
 * The variables with which all clients behave the same. Clients read different names (gRPC and GitHub's toolkit only
 * some) and support different forms of NO_PROXY, but every client supports the full name of a host and, if ports
 * differ, one of the two ways to write them. So the decision is made here for each address that the Action uses; `urls`
 * lists all of them. Undefined marks variables that must not be set. Only `grpcUrl` is called with gRPC.
 */
export function clientVariables(
  environment: Environment,
  parts: { urls: readonly string[]; grpcUrl: string },
): Readonly<Record<string, string | undefined>> {
  const { url, problems } = readProxy(environment);
  // A setting that cannot be used is reported unchanged.
  if (problems.length > 0) return {};
  if (url === undefined) {
    const names = firstOf(environment, PROXY_VARIABLES) ? [...PROXY_VARIABLES, 'grpc_proxy'] : [];
    return Object.fromEntries(names.map((name) => [name, undefined]));
  }
  const noProxy = readNoProxy(firstOf(environment, NO_PROXY_VARIABLES)?.value ?? '');
  const bypasses = (address: string) => {
    const { hostname, port, protocol } = new URL(address);
    return noProxy.bypasses(hostname, Number(port || (protocol === 'http:' ? 80 : 443)));
  };
  const direct = [...METADATA, ...metadataHosts(environment), ...parts.urls.filter(bypasses)];
  const exceptions = [
    ...direct.flatMap(exactly),
    ...noProxy.domains.flatMap((domain) => [domain, `.${domain}`]),
  ];
  const list = [...new Set(exceptions)].join(',');
  const grpcHost = new URL(parts.grpcUrl).hostname;
  return {
    https_proxy: url,
    HTTPS_PROXY: url,
    grpc_proxy: url,
    no_proxy: list,
    NO_PROXY: list,
    // If it were empty, gRPC would read the other one, in which it treats every entry as the end of a name.
    no_grpc_proxy: bypasses(parts.grpcUrl) ? grpcHost : 'none.invalid',
  };
}

const metadataHosts = ({ GCE_METADATA_HOST, GCE_METADATA_IP }: Environment): readonly string[] =>
  [GCE_METADATA_HOST, GCE_METADATA_IP].flatMap((host) => {
    const url = host ? URL.parse(/^https?:\/\//.test(host) ? host : `http://${host}`) : null;
    return url ? [url.origin] : [];
  });

/** An address as `origin`, which Google's clients compare, and as `host:port`, which GitHub's toolkit compares. */
function exactly(address: string): readonly string[] {
  const { origin, hostname, port, protocol } = new URL(address);
  return [origin, `${hostname}:${port || (protocol === 'http:' ? 80 : 443)}`];
}
