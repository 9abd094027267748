/** A position in a file of the repository. */
export interface Position {
  /** Path as the user gave it, relative to the workspace. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters. */
  readonly column: number;
}

/** A mistake of the user, found before anything is spent. Problems are data: all of them are shown together. */
export interface Problem {
  /** Stable, kebab-case, listed in docs/troubleshooting.md. */
  readonly code: string;
  /** What is wrong and what was expected, as one sentence. */
  readonly message: string;
  /** Absent when the mistake is in an input of the Action and not in a file. */
  readonly at?: Position;
  /** What to do: for example the nearest name, the exact input, or the value to write. */
  readonly hint?: string;
  /** The offending line with a caret below it. */
  readonly excerpt?: string;
}

/** Ends a run before the first request, because the definition, a param or an input is wrong. */
export class InvalidRun extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.name = 'InvalidRun';
    this.problems = problems;
  }
}

export type Service =
  | 'batch'
  | 'storage'
  | 'logging'
  | 'sts'
  | 'iamcredentials'
  | 'oidc'
  | 'github'
  | 'metadata'
  | 'cloudresourcemanager'
  | 'iam';

/** A request to a service that failed permanently, after the retries that its kind allows. */
export class CloudError extends Error {
  readonly service: Service;
  /** The operation, in words: `create Batch job`. */
  readonly operation: string;
  /** The name of the resource. */
  readonly resource: string;
  /** HTTP status; 0 without a response. gRPC codes are mapped to it. */
  readonly httpStatus: number;
  /** Google's status text, e.g. PERMISSION_DENIED; empty when there was none. */
  readonly status: string;
  /** What to do about it; empty when the message says all that is known. */
  readonly hint: string;
  /** The message for a heading, with the reason first. */
  readonly headline: string;
  /** The service temporarily accepts no more requests: the same request may succeed later. */
  readonly isLimit: boolean;
  constructor(details: {
    service: Service;
    operation: string;
    resource: string;
    httpStatus: number;
    status: string;
    message: string;
    hint?: string;
    headline?: string;
    isLimit?: boolean;
    cause?: unknown;
  }) {
    super(details.message, { cause: details.cause });
    this.name = 'CloudError';
    this.service = details.service;
    this.operation = details.operation;
    this.resource = details.resource;
    this.httpStatus = details.httpStatus;
    this.status = details.status;
    this.hint = details.hint ?? '';
    this.headline = details.headline ?? details.message;
    this.isLimit = details.isLimit ?? false;
  }

  /** The message, and what to do about it. */
  get advice(): string {
    return this.hint ? `${this.message} ${this.hint}` : this.message;
  }
}

/** The message of any thrown value. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Makes an exhaustive switch a compile error when a case is added. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
