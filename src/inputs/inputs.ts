import { quotedValues } from '../definition/surrounding-quote.ts';
import type { Problem } from '../errors.ts';
import { budgetOf } from './budget.ts';
import { INPUT_DEFAULTS } from './defaults.ts';
import { type ArtifactsUri, artifactsUriOf, workspaceFolderOf } from './files.ts';
import { type MachineInputs, machineInputs } from './machine.ts';
import { type MatrixGlob, matrixGlobOf } from './matrix-glob.ts';
import { PATTERNS } from './patterns.ts';
import { type PriceTable, pricesOf } from './prices.ts';
import { type InputReader, inputReader } from './reader.ts';
import { LONGEST_RUN_SECONDS } from './resource-fields.ts';

/** The inputs of the Action, each checked on its own. Checks that need the definition are part of the plan. */
export interface Inputs {
  readonly workflow: string;
  readonly workflowName?: string;
  readonly params: string;
  readonly paramsFile?: string;
  /** Names of params whose values are masked everywhere. */
  readonly secretParams: readonly string[];
  readonly matrix?: string;
  readonly matrixJob?: string;
  readonly matrixGlob?: MatrixGlob;
  /** Entries that choose which parts of the workflow run; empty for all. */
  readonly only: readonly string[];
  /** Patterns of the files that are copied to the tasks. */
  readonly source: readonly string[];
  readonly projectId?: string;
  readonly region?: string;
  readonly bucket?: string;
  /** Without leading and trailing slashes. */
  readonly prefix: string;
  readonly workloadIdentityProvider?: string;
  readonly serviceAccount?: string;
  readonly audience?: string;
  readonly universe: string;
  readonly machine: MachineInputs;
  readonly timeoutSeconds: number;
  readonly queueTimeoutSeconds?: number;
  readonly pollSeconds?: number;
  readonly streamLogs: boolean;
  /** Folder on the runner for the whole output of every combination. */
  readonly logsDir?: string;
  readonly failOnError: boolean;
  readonly jobSummary: boolean;
  readonly checkRun: 'auto' | 'true' | 'false';
  readonly checkName?: string;
  readonly commentOnPr: 'never' | 'on_failure' | 'always';
  readonly githubToken?: string;
  /** Prices of machines, for the cost in the reports. */
  readonly prices?: PriceTable;
  /** Limits on the cost of the machines: in the currency of `prices`, and in vCPU-hours. */
  readonly maxCost?: number;
  readonly warnCost?: number;
  readonly maxVcpuHours?: number;
  /** Patterns of machine types; any type when there are none. */
  readonly allowedMachineTypes: readonly string[];
  readonly cleanup: 'always' | 'on_success' | 'never';
  readonly dryRun: boolean;
  /** Checks with requests to Google before anything is created. */
  readonly preflight: boolean;
  /** Whether pending tasks still start after the runner is lost. */
  readonly onRunnerLoss: 'stop' | 'continue';
  /** Where artifacts are kept after the run. */
  readonly artifactsUri?: ArtifactsUri;
  /** Folder of the workspace that artifacts are downloaded into; relative, with slashes. */
  readonly artifactsDir?: string;
  /** Whether a re-run reuses the results of its earlier attempt. */
  readonly resume: boolean;
  /** Whether to read and save how much time and memory runs of the workflow take. */
  readonly history: boolean;
  /** What the definition may decide about the place and the identity of its jobs. */
  readonly runsOnMaySet: 'all' | 'machine';
  /** Whether a job may name the key file of a service account. */
  readonly allowKeyFiles: boolean;
  readonly allowUnsafeEvents: boolean;
}

const DAY = 24 * 3600;

/** Explains frequent mistakes in the name of a workload identity provider. */
export function providerMistake(value: string): string | undefined {
  if (PATTERNS.provider.test(value)) return undefined;
  const form = 'must be "projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER"';
  if (/^projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+$/.test(value)) {
    return `${form}; got the name of a pool, without "/providers/…"`;
  }
  const project = /^projects\/([^/]+)\/locations\//.exec(value)?.[1];
  if (project !== undefined && !/^\d+$/.test(project)) {
    return `${form}; got the project id "${project}" where the project number is needed`;
  }
  return `${form}; got "${value}"`;
}

const regionOf = (read: InputReader): string | undefined =>
  read.matching(
    'region',
    PATTERNS.region,
    'a region such as "us-central1"',
    ['GOOGLE_CLOUD_REGION', 'CLOUDSDK_COMPUTE_REGION'],
    zoneHint,
  );

/** The name of a zone is its region, a dash and a letter. */
function zoneHint(value: string): string | undefined {
  const region = /^([a-z]+-[a-z]+\d+)-[a-z]$/.exec(value)?.[1];
  return region && `That is a zone. Write "${region}", and the zone in the input "zones".`;
}

/**
 * Reads the raw inputs (by their names in action.yml, defaults applied), and environment variables as fallbacks for
 * some. Returns all problems; `inputs` is set only if there are none. `draft` has defaults in place of the inputs named
 * in `wrong`, so that the definition can be checked nevertheless.
 */
export function readInputs(
  raw: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string | undefined>>,
): {
  readonly inputs?: Inputs;
  readonly draft: Inputs;
  readonly wrong: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
} {
  const given = Object.entries(raw).filter(([, value]) => value.trim() !== '');
  const read = inputReader({ ...INPUT_DEFAULTS, ...Object.fromEntries(given) }, environment);
  const { matrix, matrixJob, matrixGlob } = matrixOf(read);
  const inputs: Inputs = {
    workflow: workflowOf(read),
    workflowName: read.text('workflow_name'),
    params: raw.params ?? '',
    paramsFile: read.text('params_file'),
    secretParams: read.list('secret_params'),
    matrix,
    matrixJob,
    ...(matrixGlob && { matrixGlob }),
    only: read.rows('only'),
    source: read.lines('source'),
    projectId: read.matching('project_id', PATTERNS.projectId, 'a project id such as "my-project"', [
      'GOOGLE_CLOUD_PROJECT',
      'GCLOUD_PROJECT',
      'GCP_PROJECT',
      'CLOUDSDK_CORE_PROJECT',
      'CLOUDSDK_PROJECT',
    ]),
    region: regionOf(read),
    bucket: read.matching('gcs_bucket', PATTERNS.bucket, 'the name of a bucket, without "gs://"', [
      'GCS_BUCKET',
    ]),
    prefix: prefixOf(read),
    workloadIdentityProvider: providerOf(read),
    serviceAccount: serviceAccountOf(read),
    audience: read.text('audience'),
    universe: read.text('universe') ?? INPUT_DEFAULTS.universe,
    machine: machineInputs(read, raw.requirements ?? ''),
    timeoutSeconds: read.duration('timeout', { min: 1, max: LONGEST_RUN_SECONDS }) ?? 3600,
    queueTimeoutSeconds: read.duration('queue_timeout', { min: 1, max: 2 * DAY }),
    pollSeconds: read.duration('poll_interval', { min: 1, max: 300 }),
    streamLogs: read.boolean('stream_logs'),
    logsDir: workspaceFolderOf(read, 'logs_dir'),
    failOnError: read.boolean('fail_on_error'),
    jobSummary: read.boolean('job_summary'),
    checkRun: read.choice('check_run', ['auto', 'true', 'false']),
    checkName: read.text('check_name'),
    commentOnPr: read.choice('comment_on_pr', ['never', 'on_failure', 'always']),
    githubToken: read.text('github_token'),
    prices: pricesOf(read),
    ...budgetOf(read),
    cleanup: read.choice('cleanup', ['always', 'on_success', 'never']),
    dryRun: read.boolean('dry_run'),
    preflight: read.boolean('preflight'),
    resume: read.boolean('resume'),
    history: read.boolean('history'),
    artifactsUri: artifactsUriOf(read),
    artifactsDir: workspaceFolderOf(read, 'artifacts_dir'),
    onRunnerLoss: read.choice('on_runner_loss', ['stop', 'continue']),
    runsOnMaySet: read.choice('runs_on_may_set', ['all', 'machine']),
    allowKeyFiles: read.boolean('allow_key_files'),
    allowUnsafeEvents: read.boolean('allow_unsafe_events'),
  };
  const { wrong, problems } = read;
  // Labels and secrets cannot have quotes.
  const warnings = quotedValues('env_vars', raw.env_vars ?? '', inputs.machine.env);
  const result = { draft: inputs, wrong, problems, warnings };
  return problems.length === 0 ? { ...result, inputs } : result;
}

const serviceAccountOf = (read: InputReader): string | undefined =>
  read.matching('service_account', PATTERNS.serviceAccount, 'the e-mail of a service account');

function workflowOf(read: InputReader): string {
  const workflow = read.text('workflow');
  if (!workflow) read.refuse('workflow', 'is required: the path of the definition, e.g. "workflows/etl.yml"');
  return workflow ?? '';
}

function providerOf(read: InputReader): string | undefined {
  const provider = read.text('workload_identity_provider');
  const mistake = provider && providerMistake(provider);
  if (mistake) read.refuse('workload_identity_provider', mistake);
  return provider;
}

function matrixOf(read: InputReader): Pick<Inputs, 'matrix' | 'matrixJob' | 'matrixGlob'> {
  const matrix = read.text('matrix');
  const matrixJob = read.text('matrix_job');
  const matrixGlob = matrixGlobOf(read);
  const given = ['matrix', 'matrix_glob'].find((name) => read.text(name) !== undefined);
  if (given === undefined && matrixJob !== undefined) {
    read.refuse('matrix', 'or "matrix_glob" is required with "matrix_job"');
  }
  if (given !== undefined && matrixJob === undefined) {
    read.refuse('matrix_job', `is required with "${given}"`);
  }
  if (matrix !== undefined && read.text('matrix_glob') !== undefined) {
    read.refuse('matrix_glob', 'cannot be given with "matrix"', 'Give one of them.');
  }
  return { matrix, matrixJob, ...(matrixGlob && { matrixGlob }) };
}

function prefixOf(read: InputReader): string {
  const prefix = (read.text('gcs_prefix') ?? INPUT_DEFAULTS.gcs_prefix).replace(/^\/+|\/+$/g, '');
  if (!/^[\w.=-]+(\/[\w.=-]+)*$/.test(prefix) || prefix.split('/').some((part) => /^\.+$/.test(part))) {
    read.refuse('gcs_prefix', `must be folders of letters, digits, ".", "_", "=" and "-"; got "${prefix}"`);
  }
  return prefix;
}
