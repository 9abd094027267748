import { status } from '@grpc/grpc-js';
import { locationDenied, rateLimited } from '../error-details.ts';
import { isKnownRegion } from '../places/regions.ts';
import { newRateLimit } from '../rate-limit.ts';
import type { CloudOptions } from '../types.ts';
import { Refusal } from './refusal.ts';

/** Requests per region and minute (cloud.google.com/batch/quotas). */
const MUTATIONS_A_MINUTE = 6_000;
const READS_A_MINUTE = 15_000;
const MUTATIONS = new Set(['CreateJob', 'DeleteJob', 'CancelJob']);

/** Refusals that do not depend on the request. Both functions throw Refusal. */
export interface Limits {
  refuseTooMany(method: string): void;
  /** Refused only in a realistic world; others log it. */
  refuseUnknownRegion(name: string): void;
  clear(): void;
}

export function createLimits(options: CloudOptions, now: () => number): Limits {
  const mutations = newRateLimit(MUTATIONS_A_MINUTE, now);
  const reads = newRateLimit(READS_A_MINUTE, now);
  return {
    refuseTooMany(method) {
      const isMutation = MUTATIONS.has(method);
      if ((isMutation ? mutations : reads).take()) return;
      const { message, details } = isMutation
        ? rateLimited('batch', 'Mutation requests', MUTATIONS_A_MINUTE)
        : rateLimited('batch', 'Read requests', READS_A_MINUTE);
      throw new Refusal(status.RESOURCE_EXHAUSTED, message, details);
    },
    refuseUnknownRegion(name) {
      const region = /^projects\/[^/]+\/locations\/([a-z]+-[a-z]+\d+)/.exec(name)?.[1];
      if (region === undefined || isKnownRegion(region)) return;
      const { message, details } = locationDenied(region);
      if (options.isRealistic) throw new Refusal(status.PERMISSION_DENIED, message, details);
      options.log(`${name}: a real project may refuse this. ${message}`);
    },
    clear() {
      mutations.clear();
      reads.clear();
    },
  };
}
