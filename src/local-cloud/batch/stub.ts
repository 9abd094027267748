import type { BatchServiceHandle, BatchServiceParts } from '../types.ts';

/** Replaces Batch in tests of other services; returns the arguments with which Batch was started. */
export function stubBatch(): {
  start(parts: BatchServiceParts): Promise<BatchServiceHandle>;
  parts(): BatchServiceParts;
} {
  let given: BatchServiceParts | undefined;
  return {
    async start(parts) {
      given = parts;
      return {
        url: 'https://localhost:1',
        state: () => [],
        machines: () => [],
        preempt: (job, index) => job === 'running' && index === 0,
        reset: async () => {},
        stop: async () => {},
      };
    },
    parts() {
      if (!given) throw new Error('Batch was not started.');
      return given;
    },
  };
}
