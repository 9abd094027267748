/** What to write instead of a name that has a meaning in a GitHub workflow but not in a definition. */
const GITHUB_ROOTS: Readonly<Record<string, string>> = {
  github: `This belongs to GitHub. Declare a param and set it in the workflow file: params: "ref=\${{ github.ref }}".`,
  inputs: `Inputs of a GitHub workflow are params here: \${{ params.NAME }}.`,
  vars: `Pass the value as a param: \${{ params.NAME }}.`,
  env: 'A task reads its environment itself: "$NAME" in a bash stage, os.environ["NAME"] in a run stage.',
  secrets:
    'Name the secret of Secret Manager in the input "secrets"; the task has it as an environment variable.',
  steps: `Steps are called stages here: \${{ stages.ID.outputs.NAME }}.`,
  needs: `Results of other jobs are under jobs: \${{ jobs.ID.stages.STAGE.outputs.NAME }}.`,
  job: `Use \${{ status }}, or a trigger-rule of the job.`,
  runner: 'Tasks run on Google Cloud, not on the runner.',
  strategy: `Values of the matrix are \${{ matrix.KEY }}.`,
  release: 'Only a scheduled run of the library has it. Pass the date as a param.',
};

/** Functions of GitHub's expressions, and what to write for each. */
export const GITHUB_FUNCTIONS: Readonly<Record<string, string>> = {
  always: 'Remove it, and write trigger-rule: all_done in the job.',
  success: 'Remove it: a job runs when all jobs that it needs succeeded.',
  failure: 'Remove it, and write trigger-rule: one_failed in the job.',
  cancelled: 'Remove it, and write trigger-rule: all_done in the job.',
  contains: "Write 'part' in 'text'.",
  startsWith: "Write 'text'.startswith('part').",
  endsWith: "Write 'text'.endswith('part').",
  join: "Write ','.join([…]).",
  toJSON: 'Write json.dumps(…) in a run stage.',
  fromJSON: 'Declare a param of the type map or array.',
  hashFiles: 'Compute it in a run stage.',
};

const ELSE_IN_STAGE = 'A stage runs only if those before it succeeded.';
/** The same of the `if` of a stage, which no trigger rule has to do with. */
const IN_STAGES: Readonly<Record<string, string>> = {
  always: `Remove it. ${ELSE_IN_STAGE} Put what runs in any case into a job with trigger-rule: all_done.`,
  success: `Remove it. ${ELSE_IN_STAGE}`,
  failure: `Remove it. ${ELSE_IN_STAGE} Put what runs after a failure into a job with trigger-rule: one_failed.`,
  cancelled: `Remove it. ${ELSE_IN_STAGE} Put what runs in any case into a job with trigger-rule: all_done.`,
};

export const githubRootHint = (root: string): string | undefined =>
  Object.hasOwn(GITHUB_ROOTS, root) ? GITHUB_ROOTS[root] : undefined;

/** The function that a text such as `success()` or `contains(a` calls; `stage` is empty for texts of a job. */
export function githubFunctionIn(
  text: string,
  stage: string,
): { readonly name: string; readonly hint: string } | undefined {
  const name = /(?<![\w.'"])([A-Za-z]+)\s*\(/.exec(text)?.[1];
  const hints = stage === '' ? GITHUB_FUNCTIONS : { ...GITHUB_FUNCTIONS, ...IN_STAGES };
  const hint = name !== undefined && Object.hasOwn(hints, name) ? hints[name] : undefined;
  return name === undefined || hint === undefined ? undefined : { name, hint };
}
