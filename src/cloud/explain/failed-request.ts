import type { Service } from '../../errors.ts';
import type { Principal } from '../principal.ts';
import type { ErrorDetails } from './error-details.ts';

/** What a request does with what, in words for error messages. */
export interface RequestName {
  readonly service: Service;
  /** `create Batch job`. */
  readonly operation: string;
  readonly resource: string;
}

/** A request that failed permanently. */
export interface FailedRequest extends RequestName {
  readonly httpStatus: number;
  readonly status: string;
  readonly message: string;
  readonly details: ErrorDetails;
  readonly isLimit: boolean;
  readonly url?: string | undefined;
  readonly principal: Principal;
}

/** Operations on objects that the input `artifacts_uri` names. */
export const COPY_TO = 'copy to';
export const TEST_WRITING = 'test writing to';
