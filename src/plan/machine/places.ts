import { nearestName } from '../../definition/suggestion.ts';
import { MACHINE_DATA } from './data.ts';

const ZONES: readonly string[] = Object.entries(MACHINE_DATA.zones).flatMap(([ends, regions]) =>
  regions.split(' ').flatMap((region) => ends.split(' ').map((end) => `${region}-${end}`)),
);
const REGIONS: readonly string[] = Object.values(MACHINE_DATA.zones).flatMap((regions) => regions.split(' '));

/** `us-central1-a`; zones for AI end in more than a letter: `us-central1-ai1a`. */
export const ZONE = /^[a-z]+-[a-z]+\d+-[a-z][a-z0-9]{0,7}$/;

/** A warning about a name that is in no list. The name may be newer than the lists. */
export interface UnknownName {
  readonly message: string;
  readonly hint?: string;
}

/** Undefined for a known name. `what` is the kind of name, such as `machine type`. */
export function unknownName(name: string, known: readonly string[], what: string): UnknownName | undefined {
  if (known.includes(name)) return undefined;
  const nearest = nearestName(name, known);
  return {
    message: `names the unknown ${what} '${name}'`,
    hint: nearest
      ? `Did you mean '${nearest}'? If it is new, ignore this warning.`
      : 'If it is new, ignore this warning.',
  };
}

export const unknownRegion = (region: string): UnknownName | undefined =>
  unknownName(region, REGIONS, 'region');

export const unknownZone = (zone: string): UnknownName | undefined => {
  const siblings = ZONES.filter((each) => each.startsWith(`${zone.replace(/-[^-]*$/, '')}-`));
  const unknown = unknownName(zone, siblings.length > 0 ? siblings : ZONES, 'zone');
  if (!unknown || siblings.length === 0) return unknown;
  return {
    message: unknown.message,
    hint: `Known: ${siblings.join(', ')}. If it is new, ignore this warning.`,
  };
};
