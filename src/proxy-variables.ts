import { endpointsOf } from './cloud/endpoints.ts';
import { clientVariables } from './cloud/proxy.ts';

// Imported before any client: some of them read the proxy when they are loaded.

/** Addresses that the Action may call; undefined for an endpoint that is replaced with an invalid URL. */
function addresses(): { urls: readonly string[]; grpcUrl: string } | undefined {
  const { env } = process;
  try {
    const endpoints = endpointsOf(env, env.INPUT_UNIVERSE?.trim() || 'googleapis.com');
    const gitHub = [env.GITHUB_API_URL || 'https://api.github.com', env.ACTIONS_ID_TOKEN_REQUEST_URL];
    const urls = [...Object.values(endpoints), ...gitHub].filter((url) => url && URL.canParse(url));
    return { urls: urls as readonly string[], grpcUrl: endpoints.batch };
  } catch {
    return undefined;
  }
}

const asked = addresses();
for (const [name, value] of Object.entries(asked ? clientVariables(process.env, asked) : {})) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
