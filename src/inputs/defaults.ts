/**
 * Defaults of action.yml, for inputs that are given empty, as `${{ inputs.x }}` of a calling workflow often is. Made
 * by `npm run fix`.
 */
export const INPUT_DEFAULTS = {
  gcs_prefix: 'gcp-batch-workflow',
  universe: 'googleapis.com',
  image: 'mirror.gcr.io/library/python:3.11-slim',
  image_streaming: 'false',
  cache: 'false',
  machine_type: 'e2-standard-4',
  install_gpu_drivers: 'true',
  provisioning_model: 'STANDARD',
  fallback_after: '15m',
  start_early: 'never',
  task_timeout: '6h',
  skip_default_labels: 'false',
  no_external_ip: 'false',
  timeout: '1h',
  stream_logs: 'true',
  fail_on_error: 'true',
  on_runner_loss: 'stop',
  resume: 'false',
  history: 'false',
  job_summary: 'true',
  check_run: 'auto',
  comment_on_pr: 'never',
  cleanup: 'always',
  dry_run: 'false',
  preflight: 'false',
  runs_on_may_set: 'all',
  allow_key_files: 'false',
  allow_unsafe_events: 'false',
} as const satisfies Readonly<Record<string, string>>;
