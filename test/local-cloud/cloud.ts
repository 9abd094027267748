import { startBatchService } from './batch/service.ts';
import { type LocalCloud, type LocalCloudOptions, startServices } from './services.ts';

export type { LocalCloud, LocalCloudOptions } from './services.ts';

/** Starts the local cloud: everything that a run of the Action reaches, on loopback. Throws when a part does not start. */
export function startLocalCloud(options: LocalCloudOptions = {}): Promise<LocalCloud> {
  return startServices(startBatchService, options);
}
