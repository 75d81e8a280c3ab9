import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutLong, LONGEST_SENTENCE } from '../../src/segment/cut-long.ts';

const pieces = (text: string): string[] =>
  cutLong(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('a sentence that is too long', () => {
  test('is cut behind a semicolon rather than a comma, and behind a comma rather than a word', () => {
    const words = 'one two '.repeat(LONGEST_SENTENCE / 8 - 20);
    expect(pieces(`${words}a; b, c d ${words}`)[0]).toBe(`${words}a;`);
    expect(pieces(`${words}a, b c d ${words}`)[0]).toBe(`${words}a,`);
    expect(pieces(words.repeat(2))[0]?.endsWith(' two')).toBe(true);
  });

  test('is cut between characters where it has no white space, never inside one', () => {
    for (const character of ['x', '😀', 'e\u0301']) {
      const parts = pieces(character.repeat(LONGEST_SENTENCE));
      expect(parts.join('')).toBe(character.repeat(LONGEST_SENTENCE));
      for (const part of parts) expect(part.length % character.length).toBe(0);
    }
  });

  test('keeps every character that is not white space, in pieces that are short and trimmed', () => {
    const part = fc.tuple(
      fc.constantFrom('a', ' ', ', ', '; ', '\n', '😀', '\u0301', 'word '),
      fc.integer({ min: 1, max: 1500 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = `a${parts.map(([piece, times]) => piece.repeat(times)).join('')}b`;
        const cut = pieces(text);
        expect(cut.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const one of cut) {
          expect(one.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
          expect(one.trim()).toBe(one);
        }
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test('is one piece where it is just short enough', () => {
    expect(pieces('x'.repeat(LONGEST_SENTENCE))).toHaveLength(1);
  });
});
