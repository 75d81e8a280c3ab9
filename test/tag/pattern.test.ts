import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/index.ts';
import { compilePattern } from '../../src/tag/pattern.ts';
import { ListNumbers } from '../../src/tag/word-lists.ts';

describe('a pattern that could match nothing is refused', () => {
  it.each([
    ['spare you ..  ', 'must not begin or end with a blank'],
    ['.. spare', 'must start with a word, a mention or "&"'],
    ['spare? you', 'must start with a word, a mention or "&"'],
    ['spare you|{effect}', 'must not list a mention among words'],
  ])('%s', (pattern, message) => {
    expect(() => compilePattern(pattern, ['effect'], new ListNumbers())).toThrow(`pattern "${pattern}" ${message}`);
  });
});

it.each([
  ['Gout hurts. Colchicine eases it, but slowly.', 'eases it'],
  ['Ibuprofen is used for gout. Colchicine helps, too.', 'helps'],
  ['Gout hurts. Naproxen takes the edge off within minutes.', 'takes the edge off'],
])('what a verdict quotes ends before what stands behind it: %s', (text, quote) => {
  const quotes = extractClaims(text).map(({ object }) => object.text);
  expect(quotes).toContain(quote);
});
