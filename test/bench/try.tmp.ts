import { CHAOS, simulatedRun } from './simulated-run.ts';

const t0 = Date.now();
const tell = (r: Awaited<ReturnType<typeof simulatedRun>>) => {
  console.log(
    Date.now() - t0,
    r.status,
    r.tookMs,
    r.calls,
    r.bytes,
    r.failed,
    r.wrong,
    r.left,
    r.log.split('\n').slice(-1),
  );
  console.table([...r.kinds].map(([k, v]) => ({ k, ...v })));
};
const mode = process.argv[2];
if (mode === 'plain')
  tell(
    await simulatedRun(
      { jobs: 1, dimensions: [10, 10, 10] },
      { simulate: { failureRate: 0.01 }, latencyMs: 30 },
    ),
  );
if (mode === 'chaos')
  tell(
    await simulatedRun(
      { jobs: 1, dimensions: [10, 10, 10] },
      { simulate: { failureRate: 0.01, preemptionRate: 0.05 }, faults: CHAOS, latencyMs: 30 },
    ),
  );
if (mode === 'jobs') tell(await simulatedRun({ jobs: 50, dimensions: [5, 2, 2] }, { latencyMs: 30 }));
process.exit(0);
