/** An output of the Action. Generated from action.yml by `npm run fix`. */
export type OutputName =
  | 'status'
  | 'result'
  | 'result_file'
  | 'failed'
  | 'batch_jobs'
  | 'artifacts'
  | 'artifacts_file'
  | 'run_id'
  | 'run_uri'
  | 'plan'
  | 'usage'
  | 'cost';
