import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeCertificate } from '../../src/local-cloud/certificate.ts';
import { runTask } from './run-task.ts';

/** Runs a task against a server whose certificate is only in a separate file. */
async function runWithTls(environment: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'tls-'));
  const { cert, key } = await makeCertificate(folder);
  const server = createServer({ cert, key }, (_, response) => response.end());
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const API_ENDPOINT_OVERRIDE = `https://localhost:${port}`;
    return await runTask({ environment: { API_ENDPOINT_OVERRIDE, ...environment } });
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

test('an image without CA certificates is reported immediately', async () => {
  const run = await runWithTls({});
  expect(run.exitCode).toBe(2);
  expect(run.ms).toBeLessThan(15_000);
  expect(run.output).toMatch(
    /cannot run: Could not read gs:\S+job\.json: the certificate of localhost was not accepted: .*ca-certificates\.$/m,
  );
});

test('the error names variables that select other certificates', async () => {
  const run = await runWithTls({ SSL_CERT_FILE: '/nonexistent', SSL_CERT_DIR: '/nonexistent' });
  expect(run.output).toContain('SSL_CERT_FILE=/nonexistent, SSL_CERT_DIR=/nonexistent');
});

test('within seconds, the error names an unreachable proxy and its variable, without credentials', async () => {
  const run = await runTask({ environment: { HTTP_PROXY: 'http://user:secret@127.0.0.1:9' } });
  expect(run.exitCode).toBe(2);
  expect(run.ms).toBeLessThan(45_000);
  expect(run.output).toContain('the proxy 127.0.0.1:9 of HTTP_PROXY does not work: ConnectionRefusedError');
  expect(run.output).not.toContain('secret');
}, 60_000);

test('a proxy that NO_PROXY excludes is not used', async () => {
  const environment = { HTTP_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1' };
  expect((await runTask({ environment })).result?.status).toBe('SUCCESS');
});
