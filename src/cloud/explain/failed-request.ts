import type { Service } from '../../errors.ts';
import type { Principal } from '../principal.ts';
import type { ErrorDetails } from './error-details.ts';

/** A request that failed permanently. */
export interface FailedRequest {
  readonly service: Service;
  readonly operation: string;
  readonly resource: string;
  readonly httpStatus: number;
  readonly status: string;
  readonly message: string;
  readonly details: ErrorDetails;
  readonly isLimit: boolean;
  readonly url?: string;
  readonly principal: Principal;
}

/** Operations on objects that the input `artifacts_uri` names. */
export const COPY_TO = 'copy to';
export const TEST_WRITING = 'test writing to';
