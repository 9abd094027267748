/** The outputs of the Action, as action.yml describes them. */
export type OutputName =
  | 'status'
  | 'result'
  | 'result_file'
  | 'failed'
  | 'batch_jobs'
  | 'run_id'
  | 'run_uri'
  | 'plan';
