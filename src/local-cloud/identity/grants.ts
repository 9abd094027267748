import type { Refused } from '../error-details.ts';

/** A bearer token that the local STS, IAM or metadata server gave out. */
export interface TokenClaims {
  /** Principal or service account e-mail. */
  readonly subject: string;
  readonly expiresMs: number;
  /** Given out by the metadata server, i.e. to a task. */
  readonly isTask: boolean;
  /** What it may be used for; anything unless given. */
  readonly scopes?: readonly string[];
}

/** Body of `POST /deny`: what is taken away, in place of what was taken away before. */
export interface Denials {
  /** Permissions that the Action's caller lacks, e.g. `batch.jobs.create`. */
  readonly caller?: readonly string[];
  /** Permissions that the VMs' service account lacks. */
  readonly tasks?: readonly string[];
  /** Why the provider refuses every token. */
  readonly federation?: Federation;
  /** Services whose API is off in the project, such as `logging`. */
  readonly disabled?: readonly string[];
  /** Services that a perimeter of VPC Service Controls keeps the caller from. */
  readonly perimeter?: readonly string[];
  /** Services that want billing, which the project does not have. */
  readonly billing?: readonly string[];
}

/** Why a provider refuses tokens: its attribute condition, its state, its mapping, the token's issuer, or too many came. */
export const FEDERATION = [
  ...(['condition', 'disabled', 'subject-too-long', 'subject-not-string'] as const),
  ...(['issuer-unreachable', 'throttled'] as const),
] as const;
export type Federation = (typeof FEDERATION)[number];

export interface Grants {
  allows(who: TokenClaims | 'caller' | 'tasks', permission: string): boolean;
  federation(): Federation | undefined;
  /** Why nobody but tasks may use a service, whatever their permissions. */
  refusal(service: string): Refused | undefined;
  deny(denials: Denials): void;
  /** Takes nothing away but what the cloud was started with. */
  reset(): void;
}
