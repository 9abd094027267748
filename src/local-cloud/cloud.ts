import { startBatchService } from './batch/service.ts';
import type { LocalCloudOptions } from './options.ts';
import { type LocalCloud, startServices } from './services.ts';

export type { LocalCloudOptions } from './options.ts';
export type { LocalCloud } from './services.ts';

/** Starts the local cloud: everything that a run of the Action reaches, on loopback. Throws when a part does not start. */
export function startLocalCloud(options: LocalCloudOptions = {}): Promise<LocalCloud> {
  return startServices(startBatchService, options);
}
