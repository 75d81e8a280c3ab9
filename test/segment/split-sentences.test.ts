import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../src/segment/split-sentences.ts';

const textsOf = (text: string): string[] => splitSentences(text).map((span) => text.slice(span.start, span.end));

test('a blank line ends a sentence without a mark', () => {
  expect(textsOf('Side effects\n\nmay occur. They pass.\n \t\nlater')).toEqual([
    'Side effects',
    'may occur.',
    'They pass.',
    'later',
  ]);
});

test.each(['\n\n', '\r\n\r\n', '\r\r', '\u2028\u2028', '\n \r\n'])('%j is a blank line', (blank) => {
  expect(textsOf(`one${blank}two`)).toEqual(['one', 'two']);
});

test.each(['\n', '\r\n', '\r'])('%j is no blank line', (lineBreak) => {
  expect(textsOf(`one${lineBreak}two`)).toEqual([`one${lineBreak}two`]);
});

test('spans point into the whole text', () => {
  expect(splitSentences('One.\n\nTwo. Three.')).toEqual([
    { start: 0, end: 4 },
    { start: 6, end: 10 },
    { start: 11, end: 17 },
  ]);
});

test('paragraphs do not touch each other', () => {
  const paragraph = fc.string({ unit: 'grapheme-composite', maxLength: 30 }).map((text) => text.replace(/\s/g, ' '));
  fc.assert(
    fc.property(paragraph, paragraph, (first, second) => {
      expect(textsOf(`${first}\n\n${second}`)).toEqual([...textsOf(first), ...textsOf(second)]);
    }),
    { seed: 1, numRuns: 1000 },
  );
});
