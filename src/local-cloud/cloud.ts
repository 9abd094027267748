import { startBatchService } from './batch/service.ts';
import type { LocalCloudOptions } from './options.ts';
import { type LocalCloud, startServices } from './services.ts';

export type { LocalCloudOptions } from './options.ts';
export type { LocalCloud } from './services.ts';

/** Starts the local cloud: all services that a run of the Action uses, on loopback. Throws if a part does not start. */
export function startLocalCloud(options: LocalCloudOptions = {}): Promise<LocalCloud> {
  return startServices(startBatchService, options);
}
