import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/find/dates.ts';
import { findMentions } from '../../src/index.ts';
import { tokenize } from '../../src/text/tokenize.ts';

const labels = (text: string): string[] => findDates(text, tokenize(text)).map(({ label }) => label);

describe('dates', () => {
  it.each([
    ['It was discovered in the late 1920s.', ['the late 1920s']],
    ['Introduced in 1984, it was withdrawn in 2004.', ['1984', '2004']],
    ['Since 2011 it has been sold in Europe.', ['2011']],
    ['Available since the 1990s, and used until 2010.', ['the 1990s', '2010']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it.each([
    'A trial in 2000 patients showed no effect.',
    'Take 2000 mg a day.',
    'Each tablet holds 1500 units.',
    'The dose was raised from 1000 to 1800 mg.',
  ])('none in: %s', (text) => {
    expect(labels(text)).toEqual([]);
  });

  it('stand where they are written', () => {
    const text = 'Aspirin was patented in 1899, long ago.';
    const [found] = findDates(text, tokenize(text));
    expect(text.slice(found?.span.start, found?.span.end)).toBe('1899');
  });
});

describe('receptors for a messenger', () => {
  it('are its receptor', () => {
    const text = 'Tamoxifen blocks the receptors for the hormone estrogen in the breast.';
    const found = findMentions(text).find(({ id }) => id === 'estrogen-receptor');
    expect(text.slice(found?.span.start, found?.span.end)).toBe('receptors for the hormone estrogen');
  });

  it('are nothing where no receptor of that name is known', () => {
    const ids = findMentions('There are no receptors for tap water.').map(({ id }) => id);
    expect(ids.filter((id) => id.endsWith('-receptor'))).toEqual([]);
  });
});
