import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';

const LIFETIME_SECONDS = 3_600;
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Claims of a VM's identity token (cloud.google.com/compute/docs/instances/verifying-instance-identity). */
export interface VmIdentity {
  readonly email: string;
  readonly projectId: string;
  readonly projectNumber: string;
  readonly zone: string;
  readonly instanceId: string;
  readonly instanceName: string;
}

/** Creates RS256 identity tokens for an audience; `isFull` adds data about the machine. */
export function createIdentityTokens(
  now: () => number = Date.now,
): (vm: VmIdentity, audience: string, isFull: boolean) => string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const header = encode({ alg: 'RS256', kid: randomUUID().replaceAll('-', ''), typ: 'JWT' });
  return (vm, audience, isFull) => {
    const iat = Math.floor(now() / 1_000);
    const engine = {
      instance_creation_timestamp: iat,
      instance_id: vm.instanceId,
      instance_name: vm.instanceName,
      zone: vm.zone,
      project_id: vm.projectId,
      project_number: Number(vm.projectNumber),
    };
    const claims = encode({
      aud: audience,
      azp: '100000000000000000000',
      sub: '100000000000000000000',
      email: vm.email,
      email_verified: true,
      iss: 'https://accounts.google.com',
      iat,
      exp: iat + LIFETIME_SECONDS,
      ...(isFull && { google: { compute_engine: engine } }),
    });
    const content = `${header}.${claims}`;
    return `${content}.${sign('RSA-SHA256', Buffer.from(content), privateKey).toString('base64url')}`;
  };
}
