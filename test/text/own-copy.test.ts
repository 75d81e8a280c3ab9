import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownCopy } from '../../src/text/own-copy.ts';

test('an own copy is the same text, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(20), (text, from) => {
      const part = text.slice(from);
      expect(ownCopy(part)).toBe(part);
    }),
  );
  expect(ownCopy('\ud800 half a pair, and more')).toBe('\ud800 half a pair, and more');
});
