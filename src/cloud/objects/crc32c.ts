// CRC32C (RFC 3720, appendix B.4), eight bytes at a time. Google's library takes one byte at a time, which needed a tenth
// of the processor time of a run with ten thousand results.

const REVERSED_POLYNOMIAL = 0x82f63b78;
const TABLES = tables();

/** Table k contains the checksums of a byte that is followed by k zero bytes. */
function tables(): Int32Array {
  const all = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ REVERSED_POLYNOMIAL : crc >>> 1;
    all[byte] = crc;
  }
  for (let at = 256; at < all.length; at++) {
    const before = all[at - 256] ?? 0;
    all[at] = (all[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return all;
}

const entry = (at: number): number => TABLES[at] ?? 0;

/** The checksum of content that ends with `bytes`; `before` is the checksum of what precedes them. */
export function crc32c(bytes: Uint8Array, before = 0): number {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const wholeWords = bytes.length - (bytes.length % 8);
  let crc = ~before;
  let at = 0;
  for (; at < wholeWords; at += 8) {
    const low = words.getInt32(at, true) ^ crc;
    const high = words.getInt32(at + 4, true);
    crc =
      entry(1792 + (low & 0xff)) ^
      entry(1536 + ((low >>> 8) & 0xff)) ^
      entry(1280 + ((low >>> 16) & 0xff)) ^
      entry(1024 + (low >>> 24)) ^
      entry(768 + (high & 0xff)) ^
      entry(512 + ((high >>> 8) & 0xff)) ^
      entry(256 + ((high >>> 16) & 0xff)) ^
      entry(high >>> 24);
  }
  for (; at < bytes.length; at++) crc = entry((crc ^ words.getUint8(at)) & 0xff) ^ (crc >>> 8);
  return ~crc;
}

/** The form that Cloud Storage uses: four bytes, the highest first, in base64. */
export function crc32cText(crc: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(crc);
  return bytes.toString('base64');
}
