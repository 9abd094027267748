/** Actions of GitHub look like functions of a caller module, but these owners of actions are no caller modules. */
const OWNERS =
  /^(?:actions|google-github-actions|aws-actions)\/|^docker\/(?:login|build-push|setup-\w+)-action@/;

/** Whether a `uses` names an action of GitHub. */
export const isGitHubAction = (uses: string): boolean => OWNERS.test(uses);

export const GITHUB_ACTION_HINT =
  'Run actions in the workflow file of GitHub; the input "source" copies files of the repository.';
