import type { Identity } from '../cloud/auth.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { PATTERNS } from '../inputs/patterns.ts';

/** The identity for the requests of a run; post uses the same as main. No part of it is a secret. */
export type Access = Omit<Identity, 'key'>;

export const accessOf = (inputs: Inputs): Access => ({
  ...(inputs.workloadIdentityProvider && { workloadIdentityProvider: inputs.workloadIdentityProvider }),
  ...(inputs.serviceAccount && { serviceAccount: inputs.serviceAccount }),
  ...(inputs.audience && { audience: inputs.audience }),
  ...(inputs.projectId && { projectId: inputs.projectId }),
  universe: inputs.universe,
});

const FORMS: Readonly<Record<keyof Access, RegExp>> = {
  workloadIdentityProvider: PATTERNS.provider,
  serviceAccount: PATTERNS.serviceAccount,
  audience: /^[\x21-\x7e]{1,1000}$/,
  projectId: PATTERNS.projectId,
  universe: /^[a-z0-9][a-z0-9.-]{0,252}$/,
};

/** Whether a value has exactly the form of a result of `accessOf`. */
export const isAccess = (value: unknown): value is Access =>
  typeof value === 'object' &&
  value !== null &&
  'universe' in value &&
  Object.entries(value).every(
    ([name, text]) =>
      Object.hasOwn(FORMS, name) && typeof text === 'string' && FORMS[name as keyof Access].test(text),
  );
