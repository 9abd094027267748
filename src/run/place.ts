import type { Machine } from '../plan/plan.ts';

/** Where a job's services are reached, and with which key: the client of two jobs with the same place is the same. */
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
