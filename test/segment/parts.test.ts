import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../src/pipeline.ts';
import { LARGEST_PART, partsOf, warnOfParts } from '../../src/segment/parts.ts';
import { splitParagraph, WINDOW } from '../../src/segment/split-paragraph.ts';
import { load, misplaced } from '../load/show.ts';

const SENTENCE = 'It rained all of that long day.';
const LONG = `${SENTENCE} `.repeat(LARGEST_PART / SENTENCE.length).trim();

describe('a document in parts', () => {
  test('is itself where it is no longer than a part', () => {
    const document = load(`Rain\n\n${SENTENCE}`);
    expect(partsOf(document)).toEqual([{ ...document, from: 0 }]);
    expect(warnOfParts(partsOf(document))).toEqual([]);
  });

  test('has every block in one of them, and every part its places', () => {
    const document = load(`${LONG}\n\n${LONG}`);
    const parts = partsOf(document);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ text }) => text === document.text)).toEqual(parts.map(() => true));
    const blocks = parts.flatMap((part) => part.blocks);
    expect(misplaced({ text: document.text, blocks })).toEqual([]);
    const said = (all: typeof blocks) => all.map(({ text }) => text).join(' ');
    expect(said(blocks)).toBe(said([...document.blocks]));
    expect(warnOfParts(parts)[0]?.span).toEqual(parts[1]?.blocks[0]?.span);
  });

  test('cuts a block between sentences, with markup in it too', () => {
    const page = `<p>${`<b>Rain &amp; snow.</b> ${`${SENTENCE} `.repeat(40)}`.repeat(LARGEST_PART / 1000)}`;
    const document = load(page, 'html');
    const blocks = partsOf(document).flatMap((part) => part.blocks);
    expect(blocks.length).toBeGreaterThan(document.blocks.length);
    expect(misplaced({ text: document.text, blocks })).toEqual([]);
    for (const { text } of blocks) expect(text).toMatch(/^(?:It rained|Rain & snow\.) .*\.$/);
  }, 60_000);

  test('repeats what a list or a table stands under, and is read as if it were whole', () => {
    const rain = `It rained ${'on'.repeat(500)}.`;
    const rows = `| ${rain} | May cause rash. |\n`.repeat((LARGEST_PART / 1000) * 0.82);
    const items = `- ${rain}\n`.repeat((LARGEST_PART / 1000) * 1.1);
    const source = `These are the days:\n\n${items}\n| Notes | Metformin |\n|-|-|\n${rows}`;
    const document = load(source, 'markdown');
    const parts = partsOf(document);
    const firsts = parts.map(({ blocks }) => blocks.slice(0, 3).map(({ text, lead }) => [text.slice(0, 8), lead]));
    expect(firsts).toEqual([
      [
        ['These ar', null],
        ['It raine', 0],
        ['It raine', 0],
      ],
      [
        ['These ar', null],
        ['It raine', 0],
        ['It raine', 0],
      ],
      [
        ['Notes', null],
        ['Metformi', null],
        ['It raine', 0],
      ],
    ]);
    const { summary, claims } = extractDocument(document);
    expect(summary.sentences).toBe(document.blocks.reduce((sum, { text }) => sum + splitParagraph(text).length, 0));
    expect(new Set(claims.map(({ subject }) => subject.label))).toEqual(new Set(['metformin']));
    expect(claims.length).toBe(rows.split('\n').length - 1);
    expect(warnOfParts(parts)[0]?.span).toEqual(document.blocks[parts[0]?.blocks.length ?? 0]?.span);
  }, 60_000);
});

describe('a paragraph longer than a window', () => {
  test('has the sentences that it has in pieces', () => {
    const whole = `${SENTENCE} Dr. No came. `.repeat(WINDOW / 40).trim();
    const texts = splitParagraph(whole).map(({ start, end }) => whole.slice(start, end));
    expect(new Set(texts)).toEqual(new Set([SENTENCE, 'Dr. No came.']));
    expect(texts.join(' ')).toBe(whole);
  });

  test.each([
    ['words', 'rain '],
    ['one word', 'rain'],
    ['characters of two halves', '\u{1F327}'],
  ])('without a full stop is cut, between characters: %s', (_, unit) => {
    const whole = `${unit.repeat((2 * WINDOW) / unit.length)}end`;
    const texts = splitParagraph(whole).map(({ start, end }) => whole.slice(start, end));
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.join(unit.endsWith(' ') ? ' ' : '')).toBe(whole);
    for (const text of texts) expect(text).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
  });
});
