import { expect, test } from 'vitest';
import { factsOf } from '../../src/text/facts.ts';

interface Word {
  readonly text: string;
  readonly facts: unknown[];
}

const wordOf = (text: string): Word => ({ text, facts: [] });

test('each of many flags is worked out once for each object, and none is another', () => {
  const { fact, flag } = factsOf<Word>();
  let asked = 0;
  const length = fact(({ text }) => text.length);
  const flags = Array.from({ length: 40 }, (_, at) =>
    flag(({ text }) => {
      asked++;
      return text.length % (at + 2) === 0;
    }),
  );
  for (const text of ['', 'nausea', 'a rash']) {
    const word = wordOf(text);
    const expected = flags.map((_, at) => text.length % (at + 2) === 0);
    expect(flags.map((is) => is(word))).toEqual(expected);
    expect(flags.map((is) => is(word))).toEqual(expected);
    expect(length(word)).toBe(text.length);
  }
  expect(asked).toBe(3 * flags.length);
});

test('a flag may ask for another that shares its room', () => {
  const { flag } = factsOf<Word>();
  const isLong = flag(({ text }) => text.length > 5);
  const isLongWord = flag((word) => isLong(word) && !word.text.includes(' '));
  const word = wordOf('nausea');
  expect([isLongWord(word), isLong(word), isLongWord(word)]).toEqual([true, true, true]);
});
