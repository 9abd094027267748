import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packingOf } from '../../../src/plan/machine/packing.ts';
import { MACHINE_TYPES, shapeOf } from '../../../src/plan/machine/types.ts';
import { defaultMachine } from '../plan-of.ts';

const machine = defaultMachine();
const whole = (min: number, max: number) => fc.option(fc.integer({ min, max }), { nil: undefined });

test('tasks on one VM fit by vCPUs and by memory, whichever Batch counts', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...MACHINE_TYPES),
      whole(100, 500_000),
      whole(128, 2_000_000),
      whole(1, 16),
      (machineType, cpuMilli, memoryMib, gpus) => {
        const shape = shapeOf(machineType);
        if (!shape) throw new Error(machineType);
        // Earlier checks refuse requests for more than the machine has.
        if ((cpuMilli ?? 0) > shape.cpuMilli || (memoryMib ?? 0) > shape.memoryMib) return;
        const gpu = gpus === undefined ? undefined : { type: 'nvidia-l4', count: gpus };
        const packing = packingOf({ ...machine, machineType, cpuMilli, memoryMib, gpu });
        const { tasksPerVm = 0, cpuMilli: cpu = 0, memoryMib: memory = 0 } = packing;
        expect(tasksPerVm).toBeGreaterThanOrEqual(1);
        expect(tasksPerVm).toBeLessThanOrEqual(Math.min(20, gpus ?? 20));
        expect(tasksPerVm * cpu).toBeLessThanOrEqual(shape.cpuMilli);
        expect(tasksPerVm * memory).toBeLessThanOrEqual(shape.memoryMib);
        if (tasksPerVm > 1) expect(tasksPerVm * memory).toBeLessThanOrEqual(shape.memoryMib * 0.9);
        if (cpuMilli === undefined && memoryMib === undefined) expect(tasksPerVm).toBe(1);
        expect([cpu, memory]).toEqual([cpuMilli ?? cpu, memoryMib ?? memory]);
      },
    ),
  );
});

test.each([
  ['nothing said', {}, { tasksPerVm: 1, cpuMilli: 4000, memoryMib: 14_745 }],
  ['memory alone', { memoryMib: 14_000 }, { tasksPerVm: 1, cpuMilli: 4000, memoryMib: 14_000 }],
  ['less memory', { memoryMib: 4096 }, { tasksPerVm: 3, cpuMilli: 1333, memoryMib: 4096 }],
  ['vCPUs alone', { cpuMilli: 1000 }, { tasksPerVm: 4, cpuMilli: 1000, memoryMib: 3686 }],
  [
    'vCPUs that memory limits',
    { cpuMilli: 500, memoryMib: 6000 },
    { tasksPerVm: 2, cpuMilli: 500, memoryMib: 6000 },
  ],
  ['an unknown machine', { machineType: 'z9-standard-4' }, { tasksPerVm: 1 }],
  [
    'memory of an unknown machine',
    { machineType: 'z9-standard-4', memoryMib: 64 },
    { tasksPerVm: 1, memoryMib: 64 },
  ],
  ['vCPUs of an unknown machine', { machineType: 'z9-standard-4', cpuMilli: 500 }, { cpuMilli: 500 }],
  ['a template', { instanceTemplate: 't', memoryMib: 64 }, { tasksPerVm: 1, memoryMib: 64 }],
  [
    'more tasks than GPUs',
    { machineType: 'g2-standard-24', cpuMilli: 1000, gpu: { type: 'nvidia-l4', count: 2 } },
    { tasksPerVm: 2, cpuMilli: 1000, memoryMib: 44_236 },
  ],
])('%s', (_, more, packing) => {
  expect(packingOf({ ...machine, ...more })).toEqual(packing);
});
