import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import type { Certificate } from './types.ts';

const DAY_MS = 86_400_000;

/** One for all clouds of this process, because grpc-js reads its trusted authorities only once. */
let made: Promise<Certificate> | undefined;

/** A certificate for localhost from its own authority; `ca.pem` in `folder` is for clients. */
export async function makeCertificate(folder: string): Promise<Certificate & { readonly caFile: string }> {
  made ??= newCertificate();
  const certificate = await made;
  const caFile = join(folder, 'ca.pem');
  writeFileSync(caFile, certificate.ca);
  return { ...certificate, caFile };
}

async function newCertificate(): Promise<Certificate> {
  // The certificate must stay valid if the clock moves back a little.
  const dates = {
    notBeforeDate: new Date(Date.now() - DAY_MS),
    notAfterDate: new Date(Date.now() + 30 * DAY_MS),
  };
  const common = { ...dates, keyType: 'ec', algorithm: 'sha256' } as const;
  const authority = await generate([{ name: 'commonName', value: 'Local cloud' }], {
    ...common,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const host = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...common,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { ca: authority.cert, key: host.private, cert: host.cert };
}
