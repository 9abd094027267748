import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readNoProxy } from '../../src/cloud/no-proxy.ts';
import { clientVariables, proxySecrets, readProxy } from '../../src/cloud/proxy.ts';

const BATCH = 'https://batch.googleapis.com';
const STORAGE = 'https://storage.googleapis.com';
const GITHUB = 'https://github.example.com:8443/api/v3';

const LOCAL = 'https://10.1.2.3:9000';

test.each([
  ['*', ['batch.googleapis.com', '10.1.2.3', '::1'], []],
  [
    'googleapis.com',
    ['batch.googleapis.com', 'googleapis.com'],
    ['notgoogleapis.com', 'googleapis.com.evil'],
  ],
  ['.googleapis.com', ['batch.googleapis.com'], ['googleapis.com', 'notgoogleapis.com']],
  ['*.googleapis.com', ['batch.googleapis.com', 'a.b.googleapis.com'], ['googleapis.com']],
  ['BATCH.GoogleAPIs.com.', ['batch.googleapis.com'], ['storage.googleapis.com']],
  ['localhost, batch.googleapis.com ,', ['batch.googleapis.com', 'localhost'], ['storage.googleapis.com']],
  ['localhost batch.googleapis.com', ['batch.googleapis.com'], ['storage.googleapis.com']],
  ['batch.googleapis.com:443', ['batch.googleapis.com'], ['storage.googleapis.com']],
  ['batch.googleapis.com:8443', [], ['batch.googleapis.com']],
  ['https://batch.googleapis.com', ['batch.googleapis.com'], ['storage.googleapis.com']],
  ['10.1.2.3', ['10.1.2.3'], ['10.1.2.33', '110.1.2.3']],
  ['10.0.0.0/8', ['10.1.2.3'], ['11.1.2.3', 'host10.0.0.0']],
  ['10.1.2.3/33', [], ['10.1.2.3']],
  ['0.0.0.0/0', ['10.1.2.3'], ['batch.googleapis.com', '::1']],
  ['fd00::/8,[::1]', ['fd12::1', '::1', '[::1]'], ['fe80::1']],
  ['[::1]:443', ['::1'], []],
  ['[::1]:80', [], ['::1']],
  ['192.168.*', ['192.168.7.8'], ['193.168.7.8']],
  ['', [], ['', 'batch.googleapis.com']],
  [',', [], ['batch.googleapis.com']],
])('NO_PROXY=%s', (text, direct, proxied) => {
  const { bypasses } = readNoProxy(text);
  expect(direct.filter((host) => !bypasses(host, 443))).toEqual([]);
  expect(proxied.filter((host) => bypasses(host, 443))).toEqual([]);
});

test('any text in NO_PROXY can be read', () => {
  fc.assert(
    fc.property(fc.string(), fc.webUrl(), (text, url) => {
      const { hostname } = new URL(url);
      readNoProxy(text).bypasses(hostname, 443);
      expect(readNoProxy(`${text},${hostname}`).bypasses(hostname, 443)).toBe(true);
    }),
  );
});

test.each([
  [{ HTTPS_PROXY: 'http://proxy:3128' }, 'http://proxy:3128'],
  [{ https_proxy: 'http://proxy:3128/' }, 'http://proxy:3128'],
  [{ HTTPS_PROXY: 'http://upper:1', https_proxy: 'http://lower:1' }, 'http://lower:1'],
  [{ HTTPS_PROXY: 'http://upper:1', https_proxy: '' }, 'http://upper:1'],
  [{ HTTPS_PROXY: 'proxy:3128' }, 'http://proxy:3128'],
  [{ HTTPS_PROXY: ' http://u:p%40ss@proxy ' }, 'http://u:p%40ss@proxy'],
  [{ HTTPS_PROXY: 'http://[::1]:3128' }, 'http://[::1]:3128'],
  [{ HTTP_PROXY: 'http://proxy:3128' }, 'http://proxy:3128'],
  [{ HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: '*' }, undefined],
  [{}, undefined],
])('the proxy of %j', (environment, url) => {
  expect(readProxy(environment)).toEqual({ ...(url !== undefined && { url }), problems: [] });
});

test.each([
  ['HTTPS_PROXY', 'http://'],
  ['https_proxy', 'http://proxy:99999'],
  ['https_proxy', 'http://proxy:port'],
  ['HTTPS_PROXY', 'http://a proxy'],
  ['HTTPS_PROXY', 'socks5://proxy:1080'],
  ['https_proxy', 'https://proxy:3128'],
  ['HTTPS_PROXY', 'http://user:secret%zz@proxy:3128'],
])('a setting that cannot work is a problem with the name of the variable: %s=%s', (name, value) => {
  const { problems } = readProxy({ [name]: value });
  expect(problems).toEqual([expect.stringContaining(`$${name} `)]);
  expect(problems.join()).not.toContain('secret');
});

test('an invalid entry of NO_PROXY is a problem only if there is a proxy', () => {
  const NO_PROXY = '10.0.0.0/99';
  expect(readProxy({ NO_PROXY, HTTPS_PROXY: 'http://p:1' }).problems).toEqual([
    expect.stringContaining('$NO_PROXY has the entry "10.0.0.0/99"'),
  ]);
  expect(readProxy({ NO_PROXY }).problems).toEqual([]);
});

test('the password of a proxy is a secret, as it is written and as it is sent', () => {
  expect(proxySecrets({ HTTPS_PROXY: 'http://u:p%40ss@proxy:1' })).toEqual(['p%40ss', 'p@ss']);
  expect(proxySecrets({})).toEqual([]);
});

const of = (environment: Readonly<Record<string, string>>) =>
  clientVariables(environment, { urls: [BATCH, STORAGE, GITHUB, LOCAL], grpcUrl: BATCH });

test('all clients get the same proxy, and exceptions in the form that each client reads', () => {
  const variables = of({
    HTTPS_PROXY: 'http://p:1',
    NO_PROXY: '10.0.0.0/8, Storage.googleapis.com:443,*.example.com',
  });
  expect(variables).toMatchObject({
    https_proxy: 'http://p:1',
    HTTPS_PROXY: 'http://p:1',
    grpc_proxy: 'http://p:1',
  });
  expect(variables.NO_PROXY).toBe(variables.no_proxy);
  expect(variables.no_grpc_proxy).toBe('none.invalid');
  const entries = variables.NO_PROXY?.split(',');
  expect(entries).toEqual(
    expect.arrayContaining([
      ...['https://10.1.2.3:9000', '10.1.2.3:9000', STORAGE, 'storage.googleapis.com:443'],
      ...['https://github.example.com:8443', 'github.example.com:8443', '.example.com'],
      ...['http://169.254.169.254', 'http://metadata.google.internal'],
    ]),
  );
  expect(entries?.join()).not.toContain('batch');
});

test('Batch has its own exceptions, and without a proxy no variable is set', () => {
  expect(of({ https_proxy: 'http://p:1', no_proxy: '.googleapis.com' }).no_grpc_proxy).toBe(
    'batch.googleapis.com',
  );
  const none = of({ HTTPS_PROXY: 'http://p:1', NO_PROXY: '*' });
  expect(none).toMatchObject({ HTTPS_PROXY: undefined, https_proxy: undefined, grpc_proxy: undefined });
  expect(of({})).toEqual({});
  expect(of({ HTTPS_PROXY: 'socks5://p:1' })).toEqual({});
});
