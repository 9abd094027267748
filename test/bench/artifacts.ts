import { ofKind } from './call-kinds.ts';
import { processRun } from './process-run.ts';
import { rounded } from './rounded.ts';
import { OUTPUT_BYTES, SIMULATED } from './row.ts';
import { definitionOf, tasksOf, type Workload } from './workload.ts';

const BYTES = 10_000;
const SPEED = 40;
const KEPT = 'bench-kept';

/** The cost of copying one file of each task out of the folder of the run. */
export interface ArtifactsRow {
  readonly tasks: number;
  readonly files: number;
  readonly bytes_each: number;
  /** Additional requests of the Action compared with a run without artifacts. */
  readonly copies: number;
  readonly downloads: number;
  readonly peak_rss_mb: number;
  /** Peak memory of the same run without artifacts. */
  readonly peak_rss_mb_without: number;
  readonly memory_ratio: number;
  readonly correct: boolean;
}

/** Runs the built bundle twice in a separate process: with tasks that leave no file, and with tasks that leave one. */
export async function measureArtifacts(workload: Workload): Promise<ArtifactsRow> {
  const simulate = { ...SIMULATED, outputBytes: OUTPUT_BYTES, speed: SPEED };
  const definition = definitionOf(workload);
  const without = await processRun({ definition, inputs: { timeout: '24h' }, cloud: { simulate } });
  const one = { files: 1, bytes: BYTES };
  const run = await processRun({
    definition,
    inputs: { timeout: '24h', artifacts_uri: `gs://${KEPT}/out`, artifacts_dir: 'out' },
    cloud: { simulate: { ...simulate, artifacts: one } },
    buckets: [KEPT],
  });
  const tasks = tasksOf(workload);
  const [copies, downloads] = [
    ofKind(run.calls, 'copy object').length,
    ofKind(run.calls, 'download artifact').length,
  ];
  const kept = run.objects.filter((name) => name.startsWith(`${KEPT}/out/`)).length;
  return {
    tasks,
    ...{ files: kept, bytes_each: BYTES, copies, downloads },
    peak_rss_mb: rounded(run.used.peakMb, 0),
    peak_rss_mb_without: rounded(without.used.peakMb, 0),
    memory_ratio: rounded(run.used.peakMb / without.used.peakMb, 2),
    correct: kept === tasks && copies === tasks && downloads === tasks,
  };
}
