/** A bearer token that the local STS, IAM or metadata server gave out. */
export interface TokenClaims {
  /** Principal or service account e-mail. */
  readonly subject: string;
  readonly expiresMs: number;
  /** Given out by the metadata server, i.e. to a task. */
  readonly isTask: boolean;
}

/** Body of `POST /deny`: what is taken away, in place of what was taken away before. */
export interface Denials {
  /** Permissions that the Action's caller lacks, e.g. `batch.jobs.create`. */
  readonly caller?: readonly string[];
  /** Permissions that the VMs' service account lacks. */
  readonly tasks?: readonly string[];
  /** Why the provider refuses every token: its attribute condition, or it is disabled. */
  readonly federation?: 'condition' | 'disabled';
}

export interface Grants {
  allows(who: TokenClaims | 'caller' | 'tasks', permission: string): boolean;
  federation(): Denials['federation'];
  deny(denials: Denials): void;
  /** Takes nothing away but what the cloud was started with. */
  reset(): void;
}
