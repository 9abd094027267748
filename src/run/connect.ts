import type { Call } from '../cloud/call.ts';
import type { Endpoints } from '../cloud/endpoints.ts';
import type { Deps } from '../deps.ts';
import { oidcTokens } from '../github/oidc.ts';
import type { Inputs } from '../inputs.ts';
import { type Clients, clients } from './clients.ts';

/** Clients that speak as the inputs say; main and post use the same. */
export function connect(parts: { inputs: Inputs; endpoints: Endpoints; call: Call; deps: Deps }): Clients {
  const { inputs, deps } = parts;
  return clients({
    identity: {
      ...(inputs.workloadIdentityProvider && { workloadIdentityProvider: inputs.workloadIdentityProvider }),
      ...(inputs.serviceAccount && { serviceAccount: inputs.serviceAccount }),
      ...(inputs.audience && { audience: inputs.audience }),
      ...(inputs.projectId && { projectId: inputs.projectId }),
      universe: inputs.universe,
    },
    endpoints: parts.endpoints,
    oidcToken: oidcTokens({ ...deps, call: parts.call, isFork: deps.gitHub.isFork }),
    call: parts.call,
  });
}
