import { describe, expect, test } from 'vitest';
import { extractClaims, findMentions, loadText } from '../../src/index.ts';
import type { TextFormat } from '../../src/model.ts';
import { inPlainCharacters } from '../../src/text/plain-characters.ts';
import { visibleText } from '../../src/text/source-map.ts';

const plainly = (text: string, format: TextFormat = 'text') =>
  inPlainCharacters(loadText(text, { format })).blocks.map((block) => block.text);

describe('a text in plain characters', () => {
  test.each([
    ['no soft hyphens', 'nau\u00ADsea in few', 'nausea in few'],
    ['no zero-width spaces, even between blanks', 'nausea \u200B in \u2060few', 'nausea in few'],
    ['a blank for any white space', 'dry\u00A0mouth \t in\u2009few', 'dry mouth in few'],
    ['one kind of hyphen', 'long\u2011acting and short\u2010lived', 'long-acting and short-lived'],
    ['one printed apostrophe', 'isn\u00B4t, isn\u02BCt, isn`t', 'isn’t, isn’t, isn’t'],
    ['letters for ligatures', 'e\uFB03cacy, \uFB02u', 'efficacy, flu'],
    ['no raised numbers of notes', 'less pain.¹,² More sleep⁴ too', 'less pain. More sleep too'],
    ['no bracketed numbers of notes', 'less pain [2,4–6]. More sleep.[7] Good', 'less pain. More sleep. Good'],
    [
      'powers and other brackets',
      '12 kg/m², 10⁹ cells, cm³, [2019] and [ref]',
      '12 kg/m², 10⁹ cells, cm³, [2019] and [ref]',
    ],
    ['a printed dash', 'it works -- for some', 'it works – for some'],
    ['"and" for its sign between words', 'nausea & fever, Smith & Co', 'nausea and fever, Smith & Co'],
  ])('has %s', (_, printed, plain) => {
    expect(plainly(`${printed}.`)).toEqual([`${plain}.`]);
  });

  test('keeps a block of which nothing would be left, and blocks that are plain already', () => {
    expect(plainly('<p>&shy;</p><p>Plain.</p>', 'html')).toEqual(['\u00AD', 'Plain.']);
    const document = loadText('Plain.\n\nNau\u00ADsea.', { format: 'text' });
    expect(inPlainCharacters(document).blocks[0]).toBe(document.blocks[0]);
  });

  test('knows where its words are printed', () => {
    const source = 'It e\uFB00ects  nau\u00ADsea\u00A0[2].';
    const document = inPlainCharacters(loadText(source, { format: 'text' }));
    expect(document.blocks[0]?.text).toBe('It effects nausea.');
    for (const [word, printed] of [
      ['effects', 'e\uFB00ects'],
      ['nausea', 'nau\u00ADsea'],
    ] as const) {
      const start = source.indexOf(printed);
      expect(visibleText(document, { start, end: start + printed.length })).toBe(word);
    }
  });
});

describe('what is read in plain characters', () => {
  const SOURCE = 'Keta\u00ADmine may\u00A0cause  head\u00ADache & nau\u00ADsea.[3] It isn\u02BCt cheap.';

  test('is quoted as it is printed', () => {
    const [headache, nausea] = extractClaims(SOURCE);
    expect([headache?.object, nausea?.object].map((one) => [one?.id, one?.text])).toEqual([
      ['headache', 'head\u00ADache'],
      ['nausea', 'nau\u00ADsea'],
    ]);
    for (const claim of [headache, nausea]) {
      if (claim === undefined) throw new Error('no claim');
      for (const { span, text } of [claim.object, claim.sentence, ...claim.evidence.cues]) {
        expect(text).toBe(SOURCE.slice(span.start, span.end));
      }
    }
  });

  test('is mentioned where it stands', () => {
    expect(findMentions(SOURCE).map(({ span }) => SOURCE.slice(span.start, span.end))).toEqual([
      'Keta\u00ADmine',
      'head\u00ADache',
      'nau\u00ADsea',
    ]);
  });
});
