import type { Fates, Fault } from '../../src/local-cloud/types.ts';
import { commentMarker } from '../../src/report/comment.ts';
import type { QuickOptions } from './quick-run.ts';

type Match = Pick<Fault, 'service' | 'method' | 'path' | 'body'>;

/** A place where the Action calls a service, and a run that reaches it. */
export interface Site {
  readonly name: string;
  readonly match: Match;
  readonly run?: QuickOptions;
  readonly fates?: Fates;
  /** Whether the post step sends the request. */
  readonly isPost?: boolean;
  /** Status of the run without a fault. Default: SUCCESS. Empty when main is killed. */
  readonly status?: string;
  /** Status when the service always refuses (403). Default: the status without a fault. */
  readonly refused?: string;
  /** Faults that cause the request. */
  readonly before?: readonly Fault[];
  /** Whether a comment of an earlier run exists. */
  readonly hasComment?: boolean;
  /** Whether the run keeps its jobs and objects. */
  readonly isKept?: boolean;
  /** Fates of an earlier run of the same commit, which left its results for this run. */
  readonly earlier?: Fates;
  /** Data that exists before and after the run: `bucket/name`. */
  readonly data?: readonly string[];
  /** Objects that stay in the bucket for later runs. At least one must exist, unless the service refuses. */
  readonly stays?: RegExp;
  /** Text that the log contains, unless the service refuses. */
  readonly says?: RegExp;
}

const FAIL_FAST = `jobs:
  many:
    strategy: {fail-fast: true, matrix: {n: [1, 2]}}
    stages: [{name: s, id: s, echo: hi}]
`;
const FAILING = `jobs:
  many:
    stages: [{name: s, id: s, echo: hi}]
  last:
    needs: [many]
    stages: [{name: s, id: s, echo: hi}]
`;
const MANY = `jobs:
  many:
    strategy: {matrix: {n: [${Array.from({ length: 101 }, (_, n) => n).join(', ')}]}}
    stages: [{name: s, id: s, echo: hi}]
`;
const PULL_REQUEST: QuickOptions = {
  environment: { GITHUB_EVENT_NAME: 'pull_request' },
  event: { pull_request: { number: 1, head: { sha: '0'.repeat(40), repo: { full_name: 'owner/repo' } } } },
};
const account = { service_account: 'runner@local-project.iam.gserviceaccount.com' };
const checked = { check_run: 'true' };
const commented = { check_run: 'false', comment_on_pr: 'always' };
const preflight = { preflight: 'true', batch_service_account: 'vm@local-project.iam.gserviceaccount.com' };
/**
 * With a proxy, the library sends the requests for tokens and to Cloud Storage. This process has no proxy variable, so
 * its requests go directly to the services.
 */
const PROXIED: QuickOptions = { environment: { HTTPS_PROXY: 'http://127.0.0.1:9' } };
const COMMENTS = '/issues/1/comments';
const SECOND_MS = 1_000;

/** Tasks that Batch reports as successful, without a result. */
const SILENT: Fates = { task: () => ({ ms: SECOND_MS, ending: 'succeeds', result: null }) };
/** The first task fails immediately. The second one would take a minute. */
const FIRST_FAILS: Fates = {
  task: ({ index }) =>
    index === 0 ? { ms: SECOND_MS, ending: 'fails' } : { ms: 600 * SECOND_MS, ending: 'succeeds' },
};
/** One of two combinations succeeds, so that a later run can reuse it. */
const SECOND_FAILS: Fates = {
  task: ({ index }) => ({ ms: (20 + 20 * index) * SECOND_MS, ending: index === 1 ? 'fails' : 'succeeds' }),
};
const FAILS: Fates = { task: () => ({ ms: 40 * SECOND_MS, ending: 'fails' }) };
const INSTALLS: Fates = { task: () => ({ ms: SECOND_MS, ending: 'succeeds', hasPackages: true }) };
const ENDLESS: Fates = { task: () => ({ ms: 7_200 * SECOND_MS, ending: 'succeeds' }) };
const CACHE: Pick<Site, 'run' | 'fates' | 'stays'> = {
  run: { inputs: { cache: 'true' } },
  fates: INSTALLS,
  stays: /\/_cache\//,
};
const LOG_FILES: QuickOptions = { inputs: { logs_dir: 'logs', stream_logs: 'false' } };
const RESUME: QuickOptions = { inputs: { resume: 'true' } };
const RESUMED = { run: RESUME, earlier: SECOND_FAILS };
/** A run that fails and leaves its successful results. */
const LEFT: Pick<Site, 'run' | 'fates' | 'status' | 'stays'> = {
  run: RESUME,
  fates: SECOND_FAILS,
  status: 'FAILED',
  stays: /\/_resume\/|\/results\//,
};
/** The first job leaves more files than its result lists. The second job needs them. */
const NEEDING = `jobs:
  many:
    strategy: {matrix: {n: [1, 2]}}
    stages: [{name: s, id: s, echo: hi}]
  last:
    needs: [many]
    runs-on: {type: gcp_batch, with: {needs_artifacts: true}}
    stages: [{name: s, id: s, echo: hi}]
`;
const LEAVES: Fates = {
  task: () => ({ ms: SECOND_MS, ending: 'succeeds', artifacts: { files: 101, bytes: 10 } }),
};
const DELIVERED: Pick<Site, 'run' | 'fates' | 'data' | 'stays' | 'says' | 'refused'> = {
  run: {
    definition: NEEDING,
    inputs: { artifacts_uri: 'gs://faults-kept/out', artifacts_dir: 'out', preflight: 'true' },
  },
  fates: LEAVES,
  data: ['faults-kept/before'],
  stays: /^faults-kept\/out\//,
  says: /many: 202 artifacts, 2\.0 KB, copied and downloaded/,
  refused: 'FAILED',
};
/** Machines that start when no task waits for them. */
const LATE = [
  { fromMs: 0, tasks: 0 },
  { fromMs: 480 * SECOND_MS, tasks: 2 },
];
/** Spot machines start late, so all tasks move to standard machines. */
const MOVED: Pick<Site, 'run' | 'fates' | 'says' | 'refused'> = {
  run: {
    definition: `jobs:
  many:
    runs-on: {type: gcp_batch, with: {spot: true, fallback: [{spot: false}], fallback_after: 1m}}
    strategy: {matrix: {n: [1, 2]}}
    stages: [{name: s, id: s, echo: hi}]
`,
  },
  fates: {
    job: ({ message }) =>
      message.allocationPolicy?.instances?.[0]?.policy?.provisioningModel === 'SPOT'
        ? { machines: LATE }
        : undefined,
  },
  says: /so 2 tasks move to standard machines/,
};
const LARGER = `jobs:
  many:
    runs-on: {type: gcp_batch, with: {memory_mb: 1000, on_out_of_memory: [{memory_mb: 2000}]}}
    strategy: {matrix: {n: [1, 2]}}
    stages: [{name: s, id: s, echo: hi}]
`;
/** The first task needs more memory than is available. The second one takes a while. */
const RUNS_OUT: Fates = {
  task: ({ index }) =>
    index === 1
      ? { ms: 200 * SECOND_MS, ending: 'succeeds' }
      : { ms: 20 * SECOND_MS, ending: 'fails', usage: { oom: 'certain' } },
};
/** The second job is requested while the tasks of the first one run. */
const EARLY: Pick<Site, 'run' | 'says'> = {
  run: { inputs: { start_early: 'always' } },
  says: /last: asking for the machines of 1 task early/,
};
const REUSED = /many: 1 of 2 results reused/;
const NOTES = 'gcp-batch-workflow%2F_resume%2F';
const list = (prefix: string): Match => ({ service: 'storage', method: 'GET', path: `prefix=${prefix}` });
const read = (name: string): Match => ({ service: 'storage', method: 'GET', path: `/o/${name}` });
const upload = (path: string): Match => ({ service: 'storage', method: 'POST', path });

const MAIN: readonly Site[] = [
  { name: 'OIDC token', match: { service: 'oidc' }, refused: 'FAILED' },
  { name: 'STS exchange', match: { service: 'sts' }, refused: 'FAILED' },
  {
    name: 'impersonation',
    match: { service: 'iamcredentials' },
    run: { inputs: account },
    refused: 'FAILED',
  },
  { name: 'OIDC token, by the library', match: { service: 'oidc' }, run: PROXIED, refused: 'FAILED' },
  { name: 'STS exchange, by the library', match: { service: 'sts' }, run: PROXIED, refused: 'FAILED' },
  {
    name: 'impersonation, by the library',
    match: { service: 'iamcredentials' },
    run: { ...PROXIED, inputs: account },
    refused: 'FAILED',
  },
  {
    name: 'preflight: bucket',
    match: { service: 'storage', path: '/iam/testPermissions' },
    run: { inputs: preflight },
    refused: 'FAILED',
  },
  {
    name: 'preflight: project',
    match: { service: 'cloudresourcemanager' },
    run: { inputs: preflight },
    refused: 'FAILED',
  },
  {
    name: 'preflight: region',
    match: { service: 'batch', method: 'ListJobs' },
    run: { inputs: preflight },
    refused: 'FAILED',
  },
  {
    name: 'preflight: service account',
    match: { service: 'iam' },
    run: { inputs: preflight },
    refused: 'FAILED',
  },
  {
    name: 'list of the files of matrix_glob',
    match: { service: 'storage', method: 'GET', path: '/b/faults-data/o' },
    run: { inputs: { matrix_glob: 'n=gs://faults-data/in/*.csv', matrix_job: 'many' } },
    data: ['faults-data/in/1.csv', 'faults-data/in/2.csv'],
    refused: 'FAILED',
  },
  { name: 'upload of the definition', match: upload('definition.yml'), refused: 'FAILED' },
  { name: 'upload of the params', match: upload('params.json'), refused: 'FAILED' },
  { name: 'upload of run.json', match: upload('run.json'), refused: 'FAILED' },
  {
    name: 'upload of the source',
    match: upload('source.tar.gz'),
    run: { inputs: { source: 'helper.py' }, files: { 'helper.py': 'n = 1\n' } },
    refused: 'FAILED',
  },
  { name: 'upload of the lease', match: upload('lease.json'), refused: 'FAILED' },
  { name: 'upload of job.json', match: upload('job.json'), refused: 'FAILED' },
  {
    name: 'upload of the combinations of many tasks',
    match: upload('combinations.jsonl'),
    run: { definition: MANY },
    refused: 'FAILED',
  },
  {
    name: 'comparing after a lost upload',
    match: { service: 'storage', method: 'GET', path: 'definition.yml' },
    before: [{ ...upload('definition.yml'), times: 1, kind: 'reset', afterCommit: true }],
    refused: 'FAILED',
  },
  {
    name: 'read of the history',
    match: { service: 'storage', method: 'GET', path: '_history%2F' },
    run: { inputs: { history: 'true' } },
    refused: 'SUCCESS',
    stays: /\/_history\//,
  },
  {
    name: 'write of the history',
    match: upload('_history%2F'),
    run: { inputs: { history: 'true' } },
    refused: 'SUCCESS',
    stays: /\/_history\//,
  },
  { name: 'CreateJob', match: { service: 'batch', method: 'CreateJob' }, refused: 'FAILED' },
  {
    name: 'GetJob after ALREADY_EXISTS',
    match: { service: 'batch', method: 'GetJob' },
    before: [
      { service: 'batch', method: 'CreateJob', times: 1, kind: 'status', status: 409, afterCommit: true },
    ],
    refused: 'FAILED',
  },
  { name: 'ListJobs', match: { service: 'batch', method: 'ListJobs' }, refused: 'FAILED' },
  {
    name: 'ListJobs without a field mask',
    match: { service: 'batch', method: 'ListJobs' },
    before: [{ service: 'batch', method: 'ListJobs', times: 1, kind: 'status', status: 400 }],
    refused: 'FAILED',
  },
  {
    name: 'ListTasks',
    match: { service: 'batch', method: 'ListTasks' },
    fates: SILENT,
    status: 'FAILED',
  },
  {
    name: 'CancelJob of fail-fast',
    match: { service: 'batch', method: 'CancelJob' },
    run: { definition: FAIL_FAST },
    fates: FIRST_FAILS,
    status: 'FAILED',
  },
  {
    name: 'CancelJob at the end of the time',
    match: { service: 'batch', method: 'CancelJob' },
    run: { inputs: { timeout: '2m' } },
    fates: ENDLESS,
    status: 'TIMEOUT',
  },
  { name: 'upload of prepare.json', match: upload('prepare.json'), ...EARLY },
  {
    name: 'CreateJob of an early start',
    match: { service: 'batch', method: 'CreateJob', path: '/jobs/ddw-last-' },
    ...EARLY,
    refused: 'FAILED',
  },
  {
    name: 'ListJobs while tasks wait',
    match: { service: 'batch', method: 'ListJobs' },
    ...EARLY,
    refused: 'FAILED',
  },
  {
    name: 'upload of job.json for tasks that wait',
    match: upload('jobs%2Flast%2F0%2Fjob.json'),
    ...EARLY,
    refused: 'FAILED',
  },
  {
    name: 'CancelJob of a Batch job that waits',
    match: { service: 'batch', method: 'CancelJob' },
    run: { definition: FAILING, inputs: { start_early: 'always' } },
    fates: FAILS,
    status: 'FAILED',
    says: /last: its machines do not wait any longer/,
  },
  { name: 'list of claims', match: { service: 'storage', method: 'GET', path: 'claims%2F&' }, ...MOVED },
  {
    name: 'claim of a combination',
    match: { service: 'storage', method: 'POST', path: 'claims%2F' },
    ...MOVED,
  },
  {
    name: 'CancelJob of a Batch job whose tasks moved',
    match: { service: 'batch', method: 'CancelJob' },
    ...MOVED,
  },
  {
    name: 'look at a failed task',
    match: { service: 'storage', method: 'GET', path: '0-0.json?fields' },
    run: { definition: LARGER },
    fates: RUNS_OUT,
    status: 'FAILED',
    says: /starting 1 task again, on machines with 2,000 MiB/,
  },
  {
    name: 'list of results',
    match: { service: 'storage', method: 'GET', path: 'results%2F' },
    refused: 'FAILED',
  },
  {
    name: 'read of a result',
    match: { service: 'storage', method: 'GET', path: '0-0.json' },
    refused: 'FAILED',
  },
  {
    name: 'upload of job.json, by the library',
    match: upload('job.json'),
    run: PROXIED,
    refused: 'FAILED',
  },
  {
    name: 'list of results, by the library',
    match: { service: 'storage', method: 'GET', path: 'results%2F' },
    run: PROXIED,
    refused: 'FAILED',
  },
  {
    name: 'read of a result, by the library',
    match: { service: 'storage', method: 'GET', path: '0-0.json' },
    run: PROXIED,
    refused: 'FAILED',
  },
  {
    name: 'copy of an artifact, by the library',
    match: { service: 'storage', method: 'POST', path: '/rewriteTo/b/faults-kept/' },
    ...DELIVERED,
    run: { ...DELIVERED.run, ...PROXIED },
  },
  {
    name: 'download of an artifact, by the library',
    match: { service: 'storage', method: 'GET', path: '%2F00100.csv' },
    ...DELIVERED,
    run: { ...DELIVERED.run, ...PROXIED },
  },
  {
    name: 'read of a list of artifacts',
    match: { service: 'storage', method: 'GET', path: 'artifacts%2F0-0.json' },
    ...DELIVERED,
  },
  { name: 'upload of the needed artifacts', match: upload('needs-artifacts.jsonl'), ...DELIVERED },
  {
    name: 'copy of an artifact',
    match: { service: 'storage', method: 'POST', path: '/rewriteTo/b/faults-kept/' },
    ...DELIVERED,
  },
  {
    name: 'download of an artifact',
    match: { service: 'storage', method: 'GET', path: '%2F00100.csv' },
    ...DELIVERED,
  },
  { name: 'preflight: write test', match: upload('uploadType=resumable'), ...DELIVERED },
  { name: 'list of kept packages', match: list('gcp-batch-workflow%2F_cache%2F'), ...CACHE },
  { name: 'copy of packages', match: { service: 'storage', method: 'POST', path: '/rewriteTo/' }, ...CACHE },
  { name: 'list of notes of earlier runs', match: list(NOTES), ...RESUMED, says: REUSED },
  { name: 'read of a note of an earlier run', match: read(NOTES), ...RESUMED, says: REUSED },
  {
    name: 'read of a result of an earlier run',
    match: { service: 'storage', method: 'GET', path: 'generation=' },
    ...RESUMED,
    says: REUSED,
  },
  {
    name: 'list of results for a note',
    match: { service: 'storage', method: 'GET', path: 'results%2F' },
    ...LEFT,
    refused: 'FAILED',
  },
  { name: 'upload of a note for later runs', match: upload('_resume'), ...LEFT },
  {
    name: 'read of a copy of a log',
    match: { service: 'storage', method: 'GET', path: '%2Flogs%2F' },
    run: LOG_FILES,
  },
  {
    name: 'log of a task without a copy',
    match: { service: 'logging', body: 'group0-0' },
    run: LOG_FILES,
    fates: SILENT,
    status: 'FAILED',
  },
  { name: 'log of the tasks', match: { service: 'logging', body: 'batch_task_logs' } },
  {
    name: "log of Batch's agent",
    match: { service: 'logging', body: 'batch_agent_logs' },
    fates: SILENT,
    status: 'FAILED',
  },
  { name: 'create check run', match: { service: 'github', method: 'POST' }, run: { inputs: checked } },
  { name: 'list check runs', match: { service: 'github', method: 'GET' }, run: { inputs: checked } },
  { name: 'update check run', match: { service: 'github', method: 'PATCH' }, run: { inputs: checked } },
  {
    name: 'list comments',
    match: { service: 'github', method: 'GET', path: COMMENTS },
    run: { ...PULL_REQUEST, inputs: commented },
  },
  {
    name: 'create comment',
    match: { service: 'github', method: 'POST', path: COMMENTS },
    run: { ...PULL_REQUEST, inputs: commented },
  },
  {
    name: 'update comment',
    match: { service: 'github', method: 'PATCH', path: '/issues/comments/' },
    run: { ...PULL_REQUEST, inputs: commented },
    hasComment: true,
  },
];

const POST: readonly Site[] = [
  { name: 'OIDC token', match: { service: 'oidc' } },
  { name: 'STS exchange', match: { service: 'sts' } },
  { name: 'impersonation', match: { service: 'iamcredentials' }, run: { inputs: account } },
  { name: 'OIDC token, by the library', match: { service: 'oidc' }, run: PROXIED },
  { name: 'STS exchange, by the library', match: { service: 'sts' }, run: PROXIED },
  {
    name: 'impersonation, by the library',
    match: { service: 'iamcredentials' },
    run: { ...PROXIED, inputs: account },
  },
  { name: 'ListJobs', match: { service: 'batch', method: 'ListJobs' } },
  { name: 'DeleteJob', match: { service: 'batch', method: 'DeleteJob' } },
  {
    name: 'DeleteJob of what runs',
    match: { service: 'batch', method: 'DeleteJob' },
    run: { killAt: /2 running/ },
    fates: ENDLESS,
    status: '',
  },
  {
    name: 'CancelJob with cleanup: never',
    match: { service: 'batch', method: 'CancelJob' },
    run: { killAt: /2 running/, inputs: { cleanup: 'never' } },
    fates: ENDLESS,
    status: '',
    isKept: true,
  },
  { name: 'list of objects', match: { service: 'storage', method: 'GET', path: 'prefix=' } },
  { name: 'delete of 100', match: { service: 'storage', path: '/batch/storage' } },
  {
    name: 'delete of 100, by the library',
    match: { service: 'storage', path: '/batch/storage' },
    run: PROXIED,
  },
  { name: 'one delete of 100', match: { service: 'storage', method: 'DELETE' } },
  { name: "GetJob for the results' key", match: { service: 'batch', method: 'GetJob' }, ...LEFT },
  { name: 'look at job.json', match: { service: 'storage', method: 'GET', path: 'job.json' }, ...LEFT },
  {
    name: 'list of results for the last note',
    match: { service: 'storage', method: 'GET', path: 'results%2F' },
    ...LEFT,
  },
  { name: "read of main's note", match: read(NOTES), ...LEFT },
  { name: 'upload of the last note', match: upload('_resume'), ...LEFT },
  { name: 'list of notes after a success', match: list(NOTES), ...RESUMED },
  { name: 'read of a note after a success', match: read(NOTES), ...RESUMED },
  {
    name: 'end of a check run left open',
    match: { service: 'github', method: 'PATCH' },
    run: { killAt: /2 running/, inputs: checked },
    fates: ENDLESS,
    status: '',
  },
];

/** All remote call sites of main and post. */
export const SITES: readonly Site[] = [
  ...MAIN,
  ...POST.map((site) => ({ ...site, name: `post: ${site.name}`, isPost: true })),
];

/** The first line of the comment that a run of the test definition searches for. */
export const MARKER = commentMarker('workflow.yml faults');
