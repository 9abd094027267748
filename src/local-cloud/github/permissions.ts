/** The permission that a token needs for a change, and the page where GitHub describes it. */
export function permissionOf(
  method: string,
  path: string,
): readonly [permission: string, about: string] | undefined {
  if (method === 'GET') return undefined;
  if (path.startsWith('/check-runs'))
    return ['checks:write', `checks/runs#${method === 'POST' ? 'create' : 'update'}-a-check-run`];
  return path.startsWith('/issues')
    ? ['pull-requests:write', 'issues/comments#create-an-issue-comment']
    : undefined;
}

/** GitHub's response to a token without the permission. */
export const notAccessible = (about: string) => ({
  message: 'Resource not accessible by integration',
  documentation_url: `https://docs.github.com/rest/${about}`,
  status: '403',
});
