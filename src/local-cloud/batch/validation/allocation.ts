import { shapeOf } from '../../places/machine-shapes.ts';
import { withProjectId } from '../../places/projects.ts';
import { machineTypeOf } from '../vms.ts';
import type { InstanceMessage, InstancePolicyMessage, JobMessage } from '../wire/messages.ts';
import { disksRefusal } from './disks.ts';
import { labelsRefusal, MAX_LABELS } from './labels.ts';
import { networkRefusal } from './network.ts';
import { firstOf, invalid, type Refused, repeated } from './refusal.ts';

const RFC1035 = /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
const MACHINE_TYPE = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;
const ACCOUNT = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?@[a-z0-9.-]+\.gserviceaccount\.com$/;
const TEMPLATE =
  /^(?:https:\/\/(?:www|compute)\.googleapis\.com\/compute\/v1\/)?(?:projects\/([a-z0-9.:-]+)\/)?(?:global\/instanceTemplates\/)?[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
const RESERVATION =
  /^(NO_RESERVATION|(projects\/[a-z0-9.:-]+\/)?(zones\/[a-z0-9-]+\/)?(reservations\/)?[a-z]([-a-z0-9]{0,61}[a-z0-9])?)$/;
const MAX_TAGS = 64;

export function allocationRefusal(job: JobMessage, parent: string): Refused {
  const { instances = [], location, labels, serviceAccount, tags = [] } = job.allocationPolicy ?? {};
  const [, project = '', , region = ''] = parent.split('/');
  if (instances.length > 1) return invalid('allocation_policy.instances', 'only one element is supported');
  return (
    locationsRefusal(location?.allowedLocations ?? [], region) ??
    labelsRefusal('allocation_policy.labels', labels, MAX_LABELS - 2) ??
    firstOf(instances, (instance) => instanceRefusal(instance, job, project)) ??
    networkRefusal(job, region) ??
    // "default" is the default account (DataBiosphere/dsub).
    (serviceAccount?.email && serviceAccount.email !== 'default' && !ACCOUNT.test(serviceAccount.email)
      ? invalid('service_account', `"${serviceAccount.email}" is not the email of a service account`)
      : undefined) ??
    (tags.length > MAX_TAGS
      ? invalid('tags', `there are ${tags.length} tags; at most ${MAX_TAGS} are allowed`)
      : undefined) ??
    firstOf(tags, (tag) =>
      RFC1035.test(tag) ? undefined : invalid('tags', `"${tag}" does not comply with RFC1035`),
    )
  );
}

function locationsRefusal(locations: readonly string[], region: string): Refused {
  const twice = repeated(locations);
  const found = locations.map((location) => {
    const match = /^(?:regions\/([a-z]+-[a-z]+\d+)|zones\/([a-z]+-[a-z]+\d+)-[a-z])$/.exec(location);
    return match?.[1] ?? match?.[2];
  });
  const unknown = locations[found.indexOf(undefined)];
  if (unknown !== undefined)
    return invalid('allowed_locations', `"${unknown}" is not regions/REGION or zones/ZONE`);
  const regions = [...new Set(found)];
  // Seen in broadinstitute/cromwell#7708.
  if (regions.length > 1) {
    const text = `all specified locations end up in more than one regions [${regions.join(' ')}].`;
    return invalid('job.allocation_policy', text);
  }
  if (regions.length === 1 && regions[0] !== region) {
    const text = `location "${locations[0]}" is not in the region of the job, ${region}`;
    return invalid('allowed_locations', text);
  }
  const kinds = new Set(locations.map((location) => location.split('/')[0]));
  if (kinds.size > 1 || twice)
    return invalid('allowed_locations', 'one region or multiple zones in one region are allowed');
  return undefined;
}

function instanceRefusal(instance: InstanceMessage, job: JobMessage, project: string): Refused {
  const { policy, instanceTemplate } = instance;
  if (policy && instanceTemplate)
    return invalid('instances', 'only one of policy and instance_template is allowed');
  if (instanceTemplate) {
    const match = TEMPLATE.exec(instanceTemplate);
    const owner = match?.[1];
    if (!match)
      return invalid(
        'instance_template',
        `"${instanceTemplate}" is not a global instance template: global/instanceTemplates/NAME`,
      );
    if (owner !== undefined && withProjectId(`projects/${owner}`) !== withProjectId(`projects/${project}`))
      return invalid('instance_template', `"${instanceTemplate}" is not of the project of the job`);
  }
  return policy ? policyRefusal(policy, job) : undefined;
}

function policyRefusal(policy: InstancePolicyMessage, job: JobMessage): Refused {
  const { machineType, reservation, provisioningModel } = policy;
  if (machineType && !MACHINE_TYPE.test(machineType))
    return invalid('machine_type', `"${machineType}" is not matching the expected format`);
  if (reservation && !RESERVATION.test(reservation))
    return invalid('reservation', `"${reservation}" is not matching the expected format`);
  if (provisioningModel === 'RESERVATION_BOUND' && (!reservation || reservation === 'NO_RESERVATION'))
    return invalid('reservation', 'it is required with provisioning model RESERVATION_BOUND');
  return (
    resourcesRefusal(job) ??
    firstOf(policy.accelerators ?? [], ({ type, count }) => {
      if (!type) return invalid('accelerators.type', 'it is required');
      if (!RFC1035.test(type))
        return invalid('accelerators.type', `"${type}" is not matching the expected format`);
      return Number(count ?? 0) > 0
        ? undefined
        : invalid('accelerators.count', `it must be positive; got ${count ?? 0}`);
    }) ??
    disksRefusal(policy)
  );
}

/** "the machine type must have enough resources for one task" (cloud.google.com/batch/docs/create-run-basic-job). */
function resourcesRefusal(job: JobMessage): Refused {
  const machineType = machineTypeOf(job) ?? '';
  const shape = shapeOf(machineType);
  const { cpuMilli = 0, memoryMib = 0 } = job.taskGroups?.[0]?.taskSpec?.computeResource ?? {};
  if (!shape) return undefined;
  if (Number(cpuMilli) > shape.vcpus * 1_000)
    return invalid('machine_type', `${machineType} has not enough CPU for cpu_milli ${cpuMilli}`);
  if (Number(memoryMib) > shape.memoryMib)
    return invalid('machine_type', `${machineType} has not enough memory for memory_mib ${memoryMib}`);
  return undefined;
}
