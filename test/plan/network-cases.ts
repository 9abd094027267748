import type { ResourceCase } from './resource-case.ts';

export const NETWORK_CASES: readonly ResourceCase[] = [
  { name: 'network', with: { network: 'global/networks/default' } },
  { name: 'subnetwork', with: { subnetwork: 'regions/us-central1/subnetworks/open' } },
  {
    name: 'subnetwork-without-external-ip',
    inputs: {
      network: 'global/networks/main',
      subnetwork: 'regions/us-central1/subnetworks/private',
      no_external_ip: 'true',
    },
  },
  { name: 'no-external-ip', inputs: { no_external_ip: 'true' } },
  {
    name: 'no-external-ip-in-a-network-of-another-project',
    with: {
      network: 'https://www.googleapis.com/compute/v1/projects/host-project/global/networks/shared',
      subnetwork: 'tasks',
      no_external_ip: true,
    },
  },
  {
    name: 'network-names',
    inputs: { network: 'main', subnetwork: 'europe' },
    with: { region: 'europe-west1' },
  },
];
