import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitParagraph } from '../../src/segment/split-paragraph.ts';

const textsOf = (text: string): string[] => splitParagraph(text).map((span) => text.slice(span.start, span.end));

const PIECES = [
  ...['Dr.', 'e.g.', 'U.S.', 'p.m.', '5 mg.', 'Fig.', 'J.', 'It', 'is', 'safe', 'NMDA', 'mTOR', '1.', '2)', 'a)'],
  ...['.', '...', '…', '?', '!', '?!', ',', ':', ';', '"', '”', '“', "'", '(', ')', '[3]', '[...]', '.12', '•', '-'],
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    '\u00A0',
    ':)',
    '😀',
    '\uD83D',
    '\uDE00',
    '痛。',
    'www.a.org',
    'a@b.cc',
  ],
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
);

describe('spans', () => {
  test('are ordered, apart and trimmed, and cover every character that is not white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const span of splitParagraph(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, span.start).trim()).toBe('');
          const sentence = text.slice(span.start, span.end);
          expect(sentence).not.toBe('');
          expect(sentence.trim()).toBe(sentence);
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('never cut a surrogate pair', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start } of splitParagraph(text)) {
          const cut = /[\uD800-\uDBFF]$/.test(text.slice(0, start)) && /^[\uDC00-\uDFFF]/.test(text.slice(start));
          expect(cut).toBe(false);
        }
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  test('are the same sentences with CRLF as with LF', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lf = text.replace(/\r\n?/g, '\n');
        const crlf = lf.replace(/\n/g, '\r\n');
        expect(textsOf(crlf).map((sentence) => sentence.replaceAll('\r\n', '\n'))).toEqual(textsOf(lf));
      }),
      { seed: 3, numRuns: 2000 },
    );
  });

  test('white space around a paragraph changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(textsOf(` \n${text}\t `)).toEqual(textsOf(text));
      }),
      { seed: 4, numRuns: 1000 },
    );
  });
});

test('a sentence of its own stays whole', () => {
  const text = 'Dr. Bell gave 5 mg. She wrote it down. "It works," she said. See Fig. 2 for the curve.';
  for (const sentence of textsOf(text)) expect(textsOf(sentence)).toEqual([sentence]);
});

test.each(['', ' ', '\n\r\n\t'])('%j has no sentence', (text) => {
  expect(splitParagraph(text)).toEqual([]);
});

describe('line breaks', () => {
  test('are spaces where a paragraph is wrapped by hand', () => {
    const text =
      'The drug acts on the brain within a few hours and\nNorwegian doctors use it.\nIt is not sold\nin shops.';
    expect(textsOf(text)).toEqual([
      'The drug acts on the brain within a few hours and\nNorwegian doctors use it.',
      'It is not sold\nin shops.',
    ]);
  });

  test('do not end a full line before a capital', () => {
    const text = 'Twelve of the forty adults who were treated at the hospital in\nBergen felt better after a week.';
    expect(textsOf(text)).toEqual([text]);
  });

  test('end a heading above a paragraph', () => {
    const text = 'Who should not take it\nPeople with a weak heart should not take this drug at all.';
    expect(textsOf(text)).toEqual(text.split('\n'));
  });

  test('end the entries of a list without marks', () => {
    expect(textsOf('dry mouth\nsleep loss\nweight gain')).toEqual(['dry mouth', 'sleep loss', 'weight gain']);
  });

  test('end the line before a list item', () => {
    expect(textsOf('It may cause\n- dry mouth\n- sleep loss')).toEqual(['It may cause', '- dry mouth', '- sleep loss']);
  });
});

test('a text of one line is read in one pass', () => {
  const sentence = 'It blocks the receptor (see Fig. 2) at 0.5 mg/kg.';
  const count = 20_000;
  expect(splitParagraph(Array.from({ length: count }, () => sentence).join(' '))).toHaveLength(count);
});
