import { describe, expect, test } from 'vitest';
import { Spellings } from '../../src/text/spellings.ts';

describe('a table of spellings', () => {
  const text = 'gout and gout or goat';

  test('has one entry for a spelling, wherever it stands', () => {
    const table = new Spellings(10, (spelling, number) => ({ text: spelling, number }));
    expect(table.at(text, 0, 4)).toEqual({ text: 'gout', number: 0 });
    expect(table.at(text, 9, 13)).toBe(table.at(text, 0, 4));
    expect(table.at(text, 17, 21)).toEqual({ text: 'goat', number: 1 });
  });

  test('keeps what it holds while it grows', () => {
    const table = new Spellings(5000, (spelling, number) => ({ text: spelling, number }));
    const words = Array.from({ length: 3000 }, (_, at) => `word${at}`);
    const entries = words.map((word) => table.at(word, 0, word.length));
    expect(words.every((word, at) => table.at(word, 0, word.length) === entries[at])).toBe(true);
    expect(entries.map(({ number }) => number)).toEqual(words.map((_, at) => at));
  });

  test('begins anew when it holds as many as it may', () => {
    const table = new Spellings(2, (spelling, number) => ({ text: spelling, number }));
    const gout = table.at(text, 0, 4);
    table.at(text, 5, 8);
    expect(table.at(text, 14, 16)).toEqual({ text: 'or', number: 0 });
    expect(table.at(text, 0, 4)).toEqual({ text: 'gout', number: 1 });
    expect(table.at(text, 0, 4)).not.toBe(gout);
  });
});
