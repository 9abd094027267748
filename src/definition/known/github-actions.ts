/** Actions of GitHub look like functions of a caller module, but these are none: paths, images and known owners. */
const OWNERS =
  /^(?:\.{1,2}|actions|google-github-actions|aws-actions)\/|^docker:\/\/|^docker\/(?:login|build-push|setup-\w+)-action@/;

/** Whether a `uses` names an action of GitHub. */
export const isGitHubAction = (uses: string): boolean => OWNERS.test(uses);

export const GITHUB_ACTION_HINT =
  'Run actions in the workflow file of GitHub; the input "source" copies files of the repository.';
