import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Settings with which this machine accesses its package index; tasks have their own home folder without them. */
const INDEX =
  /^(PIP_|UV_)|^(SSL_CERT_FILE|SSL_CERT_DIR|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE)$|^(https?|all)_proxy$/i;

/** Environment variables with which a task finds Storage, its token and the package index, as on a VM. */
export function taskEnvironment(parts: {
  environment: Readonly<Record<string, string | undefined>>;
  metadataUrl: string;
  storageUrl: string;
}): Record<string, string> {
  const { environment } = parts;
  const passed = Object.entries(environment).filter(
    ([name, value]) => value !== undefined && INDEX.test(name),
  );
  const host = new URL(parts.metadataUrl).host;
  return {
    ...pipFolders(environment),
    ...(Object.fromEntries(passed) as Record<string, string>),
    ...withoutProxy(environment),
    GCE_METADATA_HOST: host,
    GCE_METADATA_IP: host,
    GCE_METADATA_ROOT: host,
    API_ENDPOINT_OVERRIDE: parts.storageUrl,
  };
}

function pipFolders(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const home = homedir();
  const configurations = [
    join(environment.XDG_CONFIG_HOME ?? join(home, '.config'), 'pip', 'pip.conf'),
    join(home, 'Library', 'Application Support', 'pip', 'pip.conf'),
    join(home, '.pip', 'pip.conf'),
    join(environment.APPDATA ?? home, 'pip', 'pip.ini'),
  ];
  const caches = [
    join(environment.XDG_CACHE_HOME ?? join(home, '.cache'), 'pip'),
    join(home, 'Library', 'Caches', 'pip'),
    join(environment.LOCALAPPDATA ?? home, 'pip', 'Cache'),
  ];
  const configuration = configurations.find(existsSync);
  const cache = caches.find(existsSync);
  return {
    ...(configuration && { PIP_CONFIG_FILE: configuration }),
    ...(cache && { PIP_CACHE_DIR: cache }),
  };
}

/** If a proxy is set, excludes requests to loopback from it. */
export function withoutProxy(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  if (!Object.keys(environment).some((name) => /^(https?|all)_proxy$/i.test(name))) return {};
  const given = environment.no_proxy ?? environment.NO_PROXY;
  const all = [...(given ? [given] : []), 'localhost', '127.0.0.1'].join(',');
  return { no_proxy: all, NO_PROXY: all };
}
