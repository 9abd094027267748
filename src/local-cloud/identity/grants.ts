import type { Refused } from '../error-details.ts';

/** A bearer token issued by the local STS, IAM or metadata server. */
export interface TokenClaims {
  /** Principal or service account e-mail. */
  readonly subject: string;
  readonly expiresMs: number;
  /** Whether the metadata server issued it to a task. */
  readonly isTask: boolean;
  /** Its scopes; by default it may be used for everything. */
  readonly scopes?: readonly string[];
}

/** Body of `POST /deny`: the removed permissions, which replace those removed before. */
export interface Denials {
  /** Permissions that the Action's caller lacks, e.g. `batch.jobs.create`. */
  readonly caller?: readonly string[];
  /** Permissions that the VMs' service account lacks. */
  readonly tasks?: readonly string[];
  /** Why the provider refuses every token. */
  readonly federation?: Federation;
  /** Services whose API is disabled in the project, such as `logging`. */
  readonly disabled?: readonly string[];
  /** Services that a perimeter of VPC Service Controls denies to the caller. */
  readonly perimeter?: readonly string[];
  /** Services that require billing, which the project does not have. */
  readonly billing?: readonly string[];
}

/**
 * Why a provider refuses tokens: its attribute condition, its state, its mapping, the token's issuer, or too many
 * requests.
 */
export const FEDERATION = [
  ...(['condition', 'disabled', 'subject-too-long', 'subject-not-string'] as const),
  ...(['issuer-unreachable', 'throttled'] as const),
] as const;
export type Federation = (typeof FEDERATION)[number];

export interface Grants {
  allows(who: TokenClaims | 'caller' | 'tasks', permission: string): boolean;
  federation(): Federation | undefined;
  /** Why only tasks may use a service, regardless of permissions. */
  refusal(service: string): Refused | undefined;
  deny(denials: Denials): void;
  /** Removes only the permissions with which the cloud was started. */
  reset(): void;
}
