import { type Call, caller } from '../cloud/call.ts';
import { endpointsOf } from '../cloud/endpoints.ts';
import { type Principal, principalOf } from '../cloud/principal.ts';
import { readProxy } from '../cloud/proxy.ts';
import { senderFor } from '../cloud/send.ts';
import { oidcTokens } from '../github/oidc.ts';
import type { Access } from './access.ts';
import { type Clients, clients } from './clients.ts';
import type { Deps } from './deps.ts';

/** Clients that send requests with the identity in `access`; main and post use the same. */
export function connect(access: Access, call: Call, deps: Deps): Clients {
  const { gitHub, runner, environment, clock } = deps;
  const isProxied = readProxy(environment).url !== undefined;
  const send = senderFor({ isProxied });
  return clients({
    identity: access,
    endpoints: endpointsOf(environment, access.universe),
    clock,
    oidcToken: oidcTokens({ send, environment, call, isFork: gitHub.isFork, mask: runner.mask }),
    send,
    isProxied,
    call,
    mask: runner.mask,
    workspace: environment.GITHUB_WORKSPACE || process.cwd(),
  });
}

/** The identity of the requests, for commands in messages. */
export function principalIn(
  access: Pick<Access, 'workloadIdentityProvider' | 'serviceAccount'>,
  deps: Deps,
): Principal {
  return principalOf({
    workloadIdentityProvider: access.workloadIdentityProvider ?? '',
    serviceAccount: access.serviceAccount ?? '',
    repository: deps.gitHub.repository,
    ref: deps.environment.GITHUB_REF ?? '',
    eventName: deps.gitHub.eventName,
  });
}

/** The function that sends every request of main and post. */
export function callOf(principal: Principal, deps: Deps): Call {
  return caller({
    clock: deps.clock,
    random: Math.random,
    trace: deps.runner.debug,
    principal,
  });
}
