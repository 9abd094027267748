/** `10,000`. Does not use Intl: loading its tables takes a tenth of the processor time of a dry run. */
export const numberText = (value: number): string =>
  String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');

/** `1 task`, `2,000 tasks` */
export const countText = (count: number, one: string, many = `${one}s`): string =>
  `${numberText(count)} ${count === 1 ? one : many}`;

export const MIB = 1_048_576;

/** Bytes for a reader: `310 MB`, `2.1 GB`, `16 GB`. In powers of two, as machine types have their memory. */
export function bytesText(bytes: number): string {
  const mebibytes = bytes / MIB;
  if (mebibytes < 1_000) return `${Math.max(1, Math.round(mebibytes))} MB`;
  const gibibytes = mebibytes / 1_024;
  return `${gibibytes < 9.95 ? String(Number(gibibytes.toFixed(1))) : numberText(gibibytes)} GB`;
}

/**
 * Bytes of files for a reader: `310 B`, `1.2 KB`, `12 MB`, `2.1 GB`. In powers of ten, as disks and buckets have them.
 */
export function sizeText(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1000 ** power;
  return `${value < 9.95 && power > 0 ? value.toFixed(1) : numberText(value)} ${units[power]}`;
}

/** `18m 00s to 22m 10s`, or one text if both are the same. */
export const rangeText = (least: string, most: string): string =>
  least === most ? least : `${least} to ${most}`;

/** Milliseconds for a reader: `0.4s`, `12s`, `6m 41s`, `2h 05m`, `1d 03h`. */
export function durationText(ms: number): string {
  const positive = Math.max(0, ms);
  if (positive > 0 && positive < 950) return `${Math.max(0.1, Math.round(positive / 100) / 10)}s`;
  const seconds = Math.round(positive / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  if (seconds < 60) return `${seconds}s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m ${two(seconds % 60)}s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1440) return `${Math.floor(minutes / 60)}h ${two(minutes % 60)}m`;
  const hours = Math.floor(minutes / 60);
  return `${numberText(Math.floor(hours / 24))}d ${two(hours % 24)}h`;
}

/** `2026-11-23 12:04 UTC` */
export const dateText = (ms: number): string =>
  `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
