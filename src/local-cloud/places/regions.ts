/**
 * Regions and the letters of their zones (cloud.google.com/compute/docs/regions-zones, read in November 2026). The list
 * becomes outdated: an unknown name causes a notice, and a refusal only in a realistic world.
 */
const ZONES: Readonly<Record<string, string>> = {
  'africa-south1': 'abc',
  'asia-east1': 'abc',
  'asia-east2': 'abc',
  'asia-northeast1': 'abc',
  'asia-northeast2': 'abc',
  'asia-northeast3': 'abc',
  'asia-south1': 'abc',
  'asia-south2': 'abc',
  'asia-southeast1': 'abc',
  'asia-southeast2': 'abc',
  'asia-southeast3': 'abc',
  'australia-southeast1': 'abc',
  'australia-southeast2': 'abc',
  'europe-central2': 'abc',
  'europe-north1': 'abc',
  'europe-north2': 'abc',
  'europe-southwest1': 'abc',
  'europe-west1': 'bcd',
  'europe-west2': 'abc',
  'europe-west3': 'abc',
  'europe-west4': 'abc',
  'europe-west6': 'abc',
  'europe-west8': 'abc',
  'europe-west9': 'abc',
  'europe-west10': 'abc',
  'europe-west12': 'abc',
  'me-central1': 'abc',
  'me-central2': 'abc',
  'me-west1': 'abc',
  'northamerica-northeast1': 'abc',
  'northamerica-northeast2': 'abc',
  'northamerica-south1': 'abc',
  'southamerica-east1': 'abc',
  'southamerica-west1': 'abc',
  'us-central1': 'abcf',
  'us-east1': 'bcd',
  'us-east4': 'abc',
  'us-east5': 'abc',
  'us-south1': 'abc',
  'us-west1': 'abc',
  'us-west2': 'abc',
  'us-west3': 'abc',
  'us-west4': 'abc',
};

export const knownRegions = (): readonly string[] => Object.keys(ZONES);

export const isKnownRegion = (region: string): boolean => Object.hasOwn(ZONES, region);

/** Whether a known region has the zone; for other regions, every zone is accepted. */
export function isKnownZone(zone: string): boolean {
  const [, region = '', letter = ''] = /^(.+)-([a-z])$/.exec(zone) ?? [];
  return ZONES[region]?.includes(letter) ?? true;
}

/** The zones of a region; for an unknown region, only its first one. */
export const zonesOf = (region: string): readonly string[] =>
  [...(ZONES[region] ?? 'a')].map((letter) => `${region}-${letter}`);
