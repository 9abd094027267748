import type { JobMessage, NetworkInterfaceMessage } from '../wire/messages.ts';
import { firstOf, invalid, type Refused, repeated } from './refusal.ts';

const NAME = '([a-z]([-a-z0-9]*[a-z0-9])?)';
const PROJECT = 'projects/([a-z0-9-.:]+)/';
const HOST = /^https:\/\/(www|compute)\.googleapis\.com\/compute\/v1\//;
const NETWORK = new RegExp(`^(${PROJECT})?global/networks/${NAME}$`);
const SUBNETWORK = new RegExp(`^(?:${PROJECT})?regions/([a-z0-9-]+)/subnetworks/${NAME}$`);

/** The networks of a job, with the words of DataBiosphere/dsub#312 and broadinstitute/cromwell#7781. */
export function networkRefusal(job: JobMessage, region: string): Refused {
  // With a template, the network comes from the template.
  if (job.allocationPolicy?.instances?.[0]?.instanceTemplate) return undefined;
  const interfaces = job.allocationPolicy?.network?.networkInterfaces ?? [];
  const twice = repeated(interfaces.map(({ network = '' }) => network.replace(HOST, '')));
  return (
    firstOf(interfaces, (each) => interfaceRefusal(each, region)) ??
    (twice === undefined
      ? undefined
      : invalid('network_interfaces', `networks must be distinct; "${twice}" is used twice`))
  );
}

function interfaceRefusal(given: NetworkInterfaceMessage, region: string): Refused {
  const network = (given.network ?? '').replace(HOST, '');
  const subnetwork = (given.subnetwork ?? '').replace(HOST, '');
  if (network && !NETWORK.test(network)) {
    const forms = `global/networks/${NAME} or ${PROJECT}global/networks/${NAME}`;
    return invalid('network', `network: network is not matching the expected format: ${forms}`);
  }
  const found = SUBNETWORK.exec(subnetwork);
  if (subnetwork && !found) {
    const path = `regions/([a-z0-9-]+)/subnetworks/${NAME}`;
    const text = `subnetwork: subnetwork is not matching the expected format: ${path} or ${PROJECT}${path}`;
    return invalid('subnetwork', text);
  }
  if (found && found[2] !== region)
    return invalid('subnetwork', `subnetwork is in region ${found[2]}, not in that of the job, ${region}`);
  if (given.noExternalIpAddress && !(network && subnetwork)) {
    const text = 'both network and subnetwork have to be specified when no_external_ip_address is true';
    return invalid('no_external_ip_address', text);
  }
  return undefined;
}
