import { withProjectNumber } from '../places/projects.ts';
import { isKnownRegion, knownRegions } from '../places/regions.ts';
import { BadRequest } from './filter.ts';

const locationOf = (project: string, locationId: string) => ({
  name: `${withProjectNumber(`projects/${project}`)}/locations/${locationId}`,
  locationId,
  displayName: '',
  labels: { 'cloud.googleapis.com/region': locationId },
});

/** google.cloud.location.Locations: the regions of Batch. Throws BadRequest. */
export const locationMethods = {
  ListLocations({ name }: Readonly<Record<string, unknown>>) {
    const project = /^projects\/([^/]+)$/.exec(String(name))?.[1];
    if (project === undefined)
      throw new BadRequest(`name field is invalid. "${name}" is not projects/PROJECT`);
    return { locations: knownRegions().map((region) => locationOf(project, region)) };
  },
  GetLocation({ name }: Readonly<Record<string, unknown>>) {
    const [, project = '', region = ''] = /^projects\/([^/]+)\/locations\/([^/]+)$/.exec(String(name)) ?? [];
    if (!isKnownRegion(region)) throw new BadRequest(`name field is invalid. "${name}" is no location`);
    return locationOf(project, region);
  },
};
