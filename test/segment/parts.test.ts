import { describe, expect, test } from 'vitest';
import { LARGEST_PART, partsOf, warnOfParts } from '../../src/segment/parts.ts';
import { splitParagraph, WINDOW } from '../../src/segment/split-paragraph.ts';
import { load, misplaced } from '../load/show.ts';

const SENTENCE = 'It rained all of that long day.';
const LONG = `${SENTENCE} `.repeat(LARGEST_PART / SENTENCE.length).trim();

describe('a document in parts', () => {
  test('is itself where it is no longer than a part', () => {
    const document = load(`Rain\n\n${SENTENCE}`);
    expect(partsOf(document)).toEqual([document]);
    expect(warnOfParts([document])).toEqual([]);
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

  test('keeps a list with its lead-in, and an item alone without it', () => {
    const items = `- ${SENTENCE}\n`.repeat((LARGEST_PART / 80) * 2);
    const document = load(`These are the days:\n${items}\n\n${SENTENCE}`);
    const leads = partsOf(document).map(({ blocks }) => [...new Set(blocks.map(({ lead }) => lead))]);
    expect(leads).toEqual([[null, 0], [null]]);
  });
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
