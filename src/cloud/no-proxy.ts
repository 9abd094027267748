import { BlockList, isIP } from 'node:net';

/** Whether a host and port are reached without the proxy. */
export type Bypass = (host: string, port: number) => boolean;

export interface NoProxy {
  readonly bypasses: Bypass;
  /** Entries with an impossible block of addresses or port; unknown host names do not count. */
  readonly invalid: readonly string[];
  /** Suffixes of names that bypass the proxy on every port, without leading periods. */
  readonly domains: readonly string[];
}

type Rule = { readonly matches: Bypass; readonly domain?: string };

/**
 * Reads all forms of NO_PROXY that curl, Go and Python support: names with their subdomains, `.name` and `*.name` for
 * only subdomains, `*`, addresses, and blocks of addresses (CIDR), each with `:port` for one port; separated by commas
 * or blanks, in any case. No single client supports all of them.
 */
export function readNoProxy(text: string): NoProxy {
  const entries = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const rules = entries.map((entry) => [entry, ruleOf(entry)] as const);
  return {
    bypasses: (host, port) => {
      const name = bareHost(host);
      return rules.some(([, rule]) => rule?.matches(name, port));
    },
    invalid: rules.flatMap(([entry, rule]) => (rule ? [] : [entry])),
    domains: rules.flatMap(([, rule]) => rule?.domain ?? []),
  };
}

/** Without brackets and the trailing period of an absolute name. */
const bareHost = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');

/** Undefined if the entry has no known form. */
function ruleOf(entry: string): Rule | undefined {
  if (entry === '*') return { matches: () => true };
  if (entry.includes('/') && !entry.includes('://')) return blockRule(entry);
  const { host, port } = split(entry.replace(/^[a-z]+:\/\//, '').replace(/\/.*$/, ''));
  const isPort = (actual: number) => port === undefined || port === actual;
  if (port !== undefined && !(port > 0 && port < 65_536)) return undefined;
  if (isIP(host) > 0) {
    const block = new BlockList();
    block.addAddress(host, familyOf(host));
    return { matches: (actual, at) => isPort(at) && isIn(block, actual) };
  }
  const isOnlyBelow = /^\*?\./.test(host);
  const name = bareHost(host.replace(/^\*?\./, ''));
  if (name.includes('*')) return globRule(name, isPort);
  const matches: Bypass = (actual, at) =>
    isPort(at) && (actual.endsWith(`.${name}`) || (!isOnlyBelow && actual === name));
  return { matches, ...(port === undefined && { domain: name }) };
}

/** `192.168.*`, which Java and some programs similar to curl accept. */
function globRule(name: string, isPort: (port: number) => boolean): Rule {
  const parts = name.split('*').map((part) => part.replace(/[^\w-]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('.*')}$`);
  return { matches: (actual, at) => isPort(at) && pattern.test(actual) };
}

function blockRule(entry: string): Rule | undefined {
  const [address = '', bits = ''] = entry.split('/');
  const host = bareHost(address);
  const most = isIP(host) === 6 ? 128 : 32;
  if (isIP(host) === 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > most) return undefined;
  const block = new BlockList();
  block.addSubnet(host, Number(bits), familyOf(host));
  return { matches: (actual) => isIn(block, actual) };
}

/** `host:port`, `[::1]:port`, or one of them without a port; an IPv6 address without a port needs no brackets. */
function split(text: string): { host: string; port?: number } {
  const [, host, port] = /^(\[[^\]]*\]|[^:]*):(\d*)$/.exec(text) ?? [];
  if (host === undefined || isIP(text) > 0) return { host: bareHost(text) };
  return { host: bareHost(host), port: Number(port) };
}

const familyOf = (host: string) => (isIP(host) === 6 ? 'ipv6' : 'ipv4');

const isIn = (block: BlockList, host: string): boolean => isIP(host) > 0 && block.check(host, familyOf(host));
