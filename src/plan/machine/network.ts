import type { Machine } from '../plan.ts';
import type { WithReader } from './with-reader.ts';

const PREFIX = '(?:https://www\\.googleapis\\.com/compute/v1/)?';
const PROJECT = '(?:[a-z][a-z0-9.-]*:)?[a-z0-9][a-z0-9-]*';
const NAME = '[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?';

/** The forms of batch.proto, NetworkInterface: a full or partial URL. Plain names are an addition of this Action. */
const NETWORK = new RegExp(`^(?:${PREFIX}projects/(${PROJECT})/)?global/networks/${NAME}$`);
const SUBNETWORK = new RegExp(
  `^(?:${PREFIX}projects/${PROJECT}/)?regions/([a-z]+-[a-z]+\\d+)/subnetworks/${NAME}$`,
);
const BARE = new RegExp(`^${NAME}$`);

type Network = Pick<Machine, 'network' | 'subnetwork'>;

/**
 * Network and subnetwork of a job's VMs in a form that Batch accepts. Batch rejects a plain name ("network is not
 * matching the expected format") and VMs without external IP address unless both are given ("both network and
 * subnetwork have to be specified when no_external_ip_address is true").
 */
export function networkOf(
  read: WithReader,
  given: Network & Pick<Machine, 'noExternalIp'>,
  place: { readonly projectId: string | undefined; readonly region: string | undefined },
): Network {
  const region = place.region ?? '';
  if (given.noExternalIp && given.network === undefined && given.subnetwork === undefined) {
    return { network: 'global/networks/default', subnetwork: `regions/${region}/subnetworks/default` };
  }
  const network = networkName(read, given.network);
  const host = network && NETWORK.exec(network)?.[1];
  // The subnetworks of a network are in its project, which may be the host project of a Shared VPC.
  const project = host === undefined || host === place.projectId ? '' : `projects/${host}/`;
  const subnetwork = subnetworkName(
    read,
    given.subnetwork,
    `${project}regions/${region}/subnetworks/`,
    region,
  );
  if (given.noExternalIp && (given.network === undefined) !== (given.subnetwork === undefined)) {
    const missing = given.network === undefined ? 'network' : 'subnetwork';
    read.refuseEither(
      ['no_external_ip', 'network', 'subnetwork'],
      `also needs ${missing}: without external IP addresses, Batch needs both the network and the subnetwork`,
      `Set ${missing}, or remove both network and subnetwork to use those named 'default'.`,
    );
  }
  return { ...(network && { network }), ...(subnetwork && { subnetwork }) };
}

function networkName(read: WithReader, text: string | undefined): string | undefined {
  if (text === undefined || NETWORK.test(text)) return text;
  if (BARE.test(text)) return `global/networks/${text}`;
  read.refuseEither(
    ['network'],
    `must be a name or global/networks/NAME; got ${JSON.stringify(text)}`,
    'For a network of another project, write projects/PROJECT/global/networks/NAME.',
  );
  return undefined;
}

function subnetworkName(
  read: WithReader,
  text: string | undefined,
  folder: string,
  region: string,
): string | undefined {
  if (text === undefined) return undefined;
  if (BARE.test(text)) return folder + text;
  const own = SUBNETWORK.exec(text)?.[1];
  if (own === undefined) {
    read.refuseEither(
      ['subnetwork'],
      `must be a name or regions/REGION/subnetworks/NAME; got ${JSON.stringify(text)}`,
      'For a subnetwork of another project, write projects/PROJECT/regions/REGION/subnetworks/NAME.',
    );
  } else if (region !== '' && own !== region && !read.isUnread('region')) {
    read.refuseEither(['subnetwork'], `is in region ${own}; the job runs in ${region}`);
  }
  return text;
}
