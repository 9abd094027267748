import { type Call, caller } from '../cloud/call.ts';
import { endpointsOf } from '../cloud/endpoints.ts';
import { type Principal, principalOf } from '../cloud/principal.ts';
import { oidcTokens } from '../github/oidc.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { type Clients, clients } from './clients.ts';
import type { Deps } from './deps.ts';

/** Clients that speak as the inputs say; main and post use the same. */
export function connect(inputs: Inputs, call: Call, deps: Deps): Clients {
  const { gitHub, runner, environment, clock } = deps;
  return clients({
    identity: {
      ...(inputs.workloadIdentityProvider && { workloadIdentityProvider: inputs.workloadIdentityProvider }),
      ...(inputs.serviceAccount && { serviceAccount: inputs.serviceAccount }),
      ...(inputs.audience && { audience: inputs.audience }),
      ...(inputs.projectId && { projectId: inputs.projectId }),
      universe: inputs.universe,
    },
    endpoints: endpointsOf(environment, inputs.universe),
    clock,
    oidcToken: oidcTokens({ runner, environment, call, isFork: gitHub.isFork }),
    call,
    mask: runner.mask,
    workspace: environment.GITHUB_WORKSPACE || process.cwd(),
  });
}

/** Who the requests of this step are made as, by its inputs. */
export function principalIn(deps: Deps): Principal {
  const { inputs } = deps.runner;
  return principalOf({
    workloadIdentityProvider: inputs.workload_identity_provider ?? '',
    serviceAccount: inputs.service_account ?? '',
    repository: deps.gitHub.repository,
    ref: deps.environment.GITHUB_REF ?? '',
    eventName: deps.gitHub.eventName,
  });
}

/** The function through which every request of main and of post goes. */
export function callOf(deps: Deps): Call {
  return caller({
    clock: deps.clock,
    random: Math.random,
    trace: deps.runner.debug,
    principal: principalIn(deps),
  });
}
