import type { BatchServiceHandle, BatchServiceParts } from '../types.ts';

/** Stands in for Batch where a test is about the other services; gives what Batch was started with. */
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
