import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FaultStage } from './matrix.ts';
import './certificate-file.ts';
import { SITES } from './sites.ts';

// A static import would load grpc-js before this module runs.
const { FAULTS, openFaultStage } = await import('./matrix.ts');

// `npm run faults` tests every cell. This sample tests one fault for each call site, and each fault at several sites.
const faults = Object.keys(FAULTS);
const sample = SITES.map((site, index) => ({
  site,
  name: site.name,
  fault: faults[index % faults.length] ?? '',
}));

let stage: FaultStage;
beforeAll(async () => {
  stage = await openFaultStage();
});
afterAll(() => stage.end());

test('the sample contains every call site and every fault', () => {
  expect(new Set(sample.map(({ fault }) => fault))).toEqual(new Set(faults));
  expect(new Set(sample.map(({ name }) => name)).size).toBe(SITES.length);
});

test.each(sample)('$name, $fault: the run ends as expected and leaves nothing', async ({ site, fault }) => {
  const { losses, log } = await stage.try(site, fault);
  expect({ losses, log: losses.length === 0 ? '' : log }).toEqual({ losses: [], log: '' });
});
