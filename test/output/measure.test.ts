import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clip,
  clipStart,
  displayWidth,
  excerpt,
  harmless,
  oneLine,
  pad,
  wrap,
  wrapAfter,
} from '../../src/output/measure.ts';

describe('displayWidth', () => {
  it.each([
    ['plain', 5],
    ['ナプロキセン', 12],
    ['e\u0301', 1],
    ['👩‍⚕️', 2],
    ['µg→', 3],
    ['\u200B', 0],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('measures what is as long as a source', () => {
    expect(displayWidth('ナ プ'.repeat(100_000))).toBe(500_000);
    expect(displayWidth('👩‍⚕️ é'.repeat(20_000))).toBe(80_000);
  });
});

describe('harmless', () => {
  it('takes the power from escape sequences, line breaks and turned text, and keeps the length', () => {
    const text = 'red \u001B[31m\r\n\tturned \u202Etxet';
    expect(harmless(text)).toBe('red \uFFFD[31m   turned \uFFFDtxet');
    expect(harmless(text)).toHaveLength(text.length);
    expect(oneLine(text)).toBe('red \uFFFD[31m turned \uFFFDtxet');
  });
});

describe('clip and pad', () => {
  it('cuts between graphemes and fills up by columns', () => {
    expect(clip('naproxen', 5)).toBe('napr…');
    expect(clip('ナプロキセン', 6)).toBe('ナプ…');
    expect(clip('gout', 4)).toBe('gout');
    expect(clipStart('articles/clinic.txt', 12)).toBe('…/clinic.txt');
    expect(displayWidth(clipStart('ナプロキセンナプロキセン', 8))).toBeLessThanOrEqual(8);
    expect(pad('ナ', 4)).toBe('ナ  ');
  });
});

describe('wrap', () => {
  it('breaks between words, and inside a word only where it must', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
  });

  it('indents what follows the first line', () => {
    expect(wrapAfter('- ', 'one two three four five', 18)).toEqual(['- one two three', '  four five']);
  });

  it('loses no character and no line is too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (raw, width) => {
        const text = oneLine(raw);
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('excerpt', () => {
  const text = 'After the first dose some patients report mild nausea, which passes within a day or two.';
  const start = text.indexOf('nausea');
  const focus = { start, end: start + 'nausea'.length };

  it('keeps the whole text where it fits', () => {
    const { before, focus: words, after } = excerpt(text, focus, 100);
    expect(before + words + after).toBe(text);
    expect(words).toBe('nausea');
  });

  it('keeps the words round the focus where it does not', () => {
    expect(excerpt(text, focus, 30)).toEqual({ before: '…mild ', focus: 'nausea', after: ', which passes…' });
  });

  it('never takes more columns than it is given', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 30 }),
        fc.nat(),
        fc.nat(20),
        fc.integer({ min: 24, max: 80 }),
        (words, at, length, width) => {
          const from = at % words.length;
          const {
            before,
            focus: middle,
            after,
          } = excerpt(words, { start: from, end: Math.min(words.length, from + length) }, width);
          expect(displayWidth(before + middle + after)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
