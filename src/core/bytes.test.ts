import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ascii, base64Of, bytesOf, hexOf } from './bytes.ts';

const anyBytes = fc.uint8Array({ maxLength: 100 });

test('bytes are what Node writes them as, in hexadecimal digits and in Base64, and come back', () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      expect(hexOf(bytes)).toBe(Buffer.from(bytes).toString('hex'));
      expect(bytesOf(hexOf(bytes))).toEqual(bytes);
      expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});

test('a text of ASCII characters has a byte for each, and no other text has any', () => {
  expect(ascii('path 1.2\n')).toEqual(new Uint8Array(Buffer.from('path 1.2\n', 'ascii')));
  expect(() => ascii('général')).toThrow('“é” in “général”: expected ASCII characters only');
});
