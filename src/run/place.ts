import type { Machine } from '../plan/plan.ts';

/** The location and the key of a job's services: two jobs with the same place share a client. */
export interface Place {
  readonly projectId: string;
  /** Key file on the runner, which replaces the credentials of the Action. */
  readonly keyFile?: string;
}

export function placeOf({
  projectId,
  credentialsPath,
}: Pick<Machine, 'projectId' | 'credentialsPath'>): Place {
  return credentialsPath ? { projectId, keyFile: credentialsPath.value } : { projectId };
}
