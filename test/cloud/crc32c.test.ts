import { CRC32C } from '@google-cloud/storage';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { crc32c, crc32cText } from '../../src/cloud/objects/crc32c.ts';

const oracle = (bytes: Uint8Array): string => {
  const made = new CRC32C();
  made.update(Buffer.from(bytes));
  return made.toString();
};

// RFC 3720, appendix B.4, with bytes in network order.
test.each([
  ['32 bytes of zeros', Buffer.alloc(32), 'aa36918a'],
  ['32 bytes of ones', Buffer.alloc(32, 0xff), '43aba862'],
  ['32 rising bytes', Buffer.from(Array.from({ length: 32 }, (_, at) => at)), '4e79dd46'],
  ['32 falling bytes', Buffer.from(Array.from({ length: 32 }, (_, at) => 31 - at)), '5cdb3f11'],
])('CRC32C of %s equals the value in the standard', (_, bytes, wire) => {
  const text = Buffer.from(crc32cText(crc32c(bytes)), 'base64');
  expect(text.reverse().toString('hex')).toBe(wire);
});

test("CRC32C of any bytes, at any place in memory, equals the value of Google's library", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(16), (bytes, offset) => {
      const shifted = new Uint8Array(bytes.length + offset);
      shifted.set(bytes, offset);
      expect(crc32cText(crc32c(shifted.subarray(offset)))).toBe(oracle(bytes));
    }),
  );
});

test('CRC32C of content in parts equals the CRC32C of the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 30 })), (parts) => {
      const crc = parts.reduce((before, part) => crc32c(part, before), 0);
      expect(crc32cText(crc)).toBe(oracle(Buffer.concat(parts)));
    }),
  );
});
