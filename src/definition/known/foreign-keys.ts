/** A key of another language, mostly of GitHub's workflows, and what to write for it. */
export interface ForeignKey {
  readonly hint: string;
  /** Without the correct key, the definition does not do what it says: a job loses its stages. */
  readonly isMistake: boolean;
}

export type ForeignKeys = Readonly<Record<string, ForeignKey>>;

const ignored = (hint: string): ForeignKey => ({ hint, isMistake: false });
const mistake = (hint: string): ForeignKey => ({ hint, isMistake: true });

const ENVIRONMENT =
  'Set variables with the input "env_vars", under runs-on.with.env, or under env of a bash stage.';
const PERMISSIONS = 'Permissions belong to the workflow file of GitHub and to the service account.';
const CONCURRENCY = 'Set concurrency in the workflow file of GitHub.';
const TIMEOUT = 'Write timeout_seconds under runs-on.with, or set the input "task_timeout".';
const NEEDS = 'Write needs: [JOB].';
const RETRY = 'Write retry: NUMBER.';
const CONDITION = 'Write it as if.';
const SCRIPT = 'Write it as bash.';
const PYTHON = 'Write it as run.';
const EACH = 'Write foreach: […], and what runs for each item under stages.';
const VARIABLES = 'Write the variables of a bash stage as env, those of a run stage as vars.';
const STAGES = 'Steps are called stages here: write stages: [{name: …, run: …}].';

export const FOREIGN_WORKFLOW_KEYS: ForeignKeys = {
  stages: mistake('Stages belong to a job: jobs: {NAME: {stages: […]}}.'),
  steps: mistake('Steps are stages of a job here: jobs: {NAME: {stages: […]}}.'),
  parameters: mistake('Declare them as params.'),
  env: ignored(ENVIRONMENT),
  permissions: ignored(PERMISSIONS),
  concurrency: ignored(CONCURRENCY),
  timeout: ignored('Set the input "timeout".'),
  'timeout-minutes': ignored('Set the input "timeout".'),
  defaults: ignored('Write the values in each job.'),
  inputs: ignored('Declare them as params.'),
  outputs: ignored('Read the output "result" of the Action.'),
  'run-name': ignored('Set it in the workflow file of GitHub.'),
};

export const FOREIGN_JOB_KEYS: ForeignKeys = {
  steps: mistake(STAGES),
  step: mistake(STAGES),
  tasks: mistake(STAGES),
  task: mistake(STAGES),
  depends_on: mistake(NEEDS),
  'depends-on': mistake(NEEDS),
  dependsOn: mistake(NEEDS),
  dependencies: mistake(NEEDS),
  requires: mistake(NEEDS),
  after: mistake(NEEDS),
  when: mistake(CONDITION),
  condition: mistake(CONDITION),
  retries: mistake(RETRY),
  max_retries: mistake(RETRY),
  'max-retries': mistake(RETRY),
  command: mistake('A script belongs to a stage: stages: [{name: …, bash: …}].'),
  name: ignored('The id of the job is its name; describe it with desc.'),
  params: ignored('Declare params at the top of the workflow.'),
  image: ignored('Write runs-on: {type: container, with: {image: …}}.'),
  machine_type: ignored('Write runs-on: {type: gcp_batch, with: {machine_type: …}}.'),
  run: mistake('A run belongs to a stage: stages: [{name: …, run: …}].'),
  bash: mistake('A script belongs to a stage: stages: [{name: …, bash: …}].'),
  script: mistake('A script belongs to a stage: stages: [{name: …, bash: …}].'),
  uses: mistake('A call belongs to a stage: stages: [{name: …, uses: …}].'),
  trigger: mistake('A trigger belongs to a stage: stages: [{name: …, trigger: …}].'),
  matrix: ignored('Write it under strategy: strategy: {matrix: {…}}.'),
  'fail-fast': ignored('Write it under strategy.'),
  'max-parallel': ignored('Write it under strategy.'),
  env: ignored(ENVIRONMENT),
  permissions: ignored(PERMISSIONS),
  concurrency: ignored('Write max-parallel under strategy.'),
  timeout: ignored(TIMEOUT),
  'timeout-minutes': ignored(TIMEOUT),
  'continue-on-error': ignored('Write trigger-rule: all_done in the jobs that need this one.'),
  outputs: ignored(`Other jobs can read the outputs of stages: \${{ jobs.ID.stages.STAGE.outputs.NAME }}.`),
  container: ignored('Write runs-on: {type: container, with: {image: …}}.'),
  services: ignored('Start what the task needs in a stage.'),
  defaults: ignored('Write the values in each stage.'),
  with: ignored('Write it under runs-on.'),
  secrets: ignored('Write them under runs-on.with, or give the input "secrets".'),
  environment: ignored('Set it in the workflow file of GitHub.'),
};

/** Arguments of `runs-on.with`; without it, they would be lost, and other machines started. */
export const MACHINE_ARGUMENTS = `
   project_id region gcs_bucket credentials_path machine_type max_parallel_tasks cpu_count cpu_milli memory_mb
   min_cpu_platform boot_disk_size_gb boot_disk_type disks mounts gpu_count gpu_type install_gpu_drivers preemptible
   spot provisioning_model max_preemptions fallback fallback_after on_out_of_memory start_early expected image
   requirements cache env secrets needs_artifacts service_account network subnetwork
   no_external_ip tags labels priority timeout_seconds retry_count zones reservation instance_template image_streaming
   registry_username registry_password placement`
  .trim()
  .split(/\s+/);

export const FOREIGN_RUNS_ON_KEYS: ForeignKeys = Object.fromEntries(
  MACHINE_ARGUMENTS.map((key) => [
    key,
    mistake(`Write it under with: runs-on: {type: gcp_batch, with: {${key}: …}}.`),
  ]),
);

export const FOREIGN_STAGE_KEYS: ForeignKeys = {
  // Real definitions set it to its default under foreach, and the library ignores it.
  concurrency: ignored('To set the number of items that run at the same time, write concurrent.'),
  shell: ignored('A bash stage runs with sh; for another shell start it in the script.'),
  'working-directory': ignored('Begin the script with cd.'),
  timeout: ignored(TIMEOUT),
  'timeout-minutes': ignored(TIMEOUT),
  'continue-on-error': ignored('Let the script end with success, for example with "|| true".'),
  env: ignored('Variables of a run stage are vars; env is for bash stages.'),
  with: ignored('Variables of a run stage are vars, those of a bash stage env; with is for uses.'),
  call: mistake('Write it as uses.'),
  cases: mistake('Write them as match.'),
  switch: mistake('Write it as case, and its cases as match.'),
  outputs: ignored('All variables at the top of a run stage are its outputs.'),
  script: mistake(SCRIPT),
  command: mistake(SCRIPT),
  commands: mistake(SCRIPT),
  cmd: mistake(SCRIPT),
  sh: mistake(SCRIPT),
  python: mistake(PYTHON),
  code: mistake(PYTHON),
  steps: mistake(STAGES),
  step: mistake(STAGES),
  tasks: mistake(STAGES),
  items: mistake(EACH),
  with_items: mistake(EACH),
  for: mistake(EACH),
  when: mistake(CONDITION),
  condition: mistake(CONDITION),
  retries: mistake(RETRY),
  max_retries: mistake(RETRY),
  'max-retries': mistake(RETRY),
  environment: mistake(VARIABLES),
  environments: mistake(VARIABLES),
  enviroment: mistake(VARIABLES),
  variables: mistake(VARIABLES),
  timeout_seconds: ignored(TIMEOUT),
  needs: ignored('Stages run in the order in which they are written.'),
  depends_on: ignored('Stages run in the order in which they are written.'),
  requirements: ignored('Name packages in the input "requirements", or under deps of a run stage.'),
};

export const FOREIGN_MATCH_KEYS: ForeignKeys = {
  default: mistake('Write {else: […]} with the stages of all other values.'),
};

export const FOREIGN_PARAM_KEYS: ForeignKeys = {
  choices: mistake('Write the choices as options.'),
  enum: mistake('Write the choices as options.'),
};
