import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * grpc-js reads this variable only once, on import, before the local cloud has a certificate. Import this module first.
 * The certificate is copied to the path later.
 */
export const CERTIFICATE_FILE = join(tmpdir(), `quick-run-${process.pid}-${Date.now()}.pem`);
process.env.GRPC_DEFAULT_SSL_ROOTS_FILE_PATH = CERTIFICATE_FILE;
