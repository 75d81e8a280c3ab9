import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS, type SourceFormat } from '../../src/model.ts';
import { sourceSpan } from '../../src/text/source-map.ts';
import { load, misplaced } from './show.ts';

const PARTS: Readonly<Record<SourceFormat, readonly string[]>> = {
  text: ['• ', '- ', '1. ', 'Q: ', 'A: ', '  ', '\t', 'It may cause:', 'Is it safe?', 'Leave a Reply', '\u00a0'],
  markdown: ['# ', '- ', '  ', '> ', '**', '_', '`', '| ', '|--|', '[a](b)', '&amp;', '\\*', '<br>', '<p>', '---'],
  html: [
    '<p>',
    '</p>',
    '<li>',
    '<ul>',
    '</ul>',
    '<h2>',
    '<b>',
    '</b>',
    '<br>',
    '&amp;',
    '&nbsp;',
    '<table><td>',
    '<!--',
  ],
};
const WORDS = [
  'Aspirin',
  'eases pain.',
  'It works,',
  'mostly',
  'today…',
  '5 mg',
  'é',
  '😀',
  '“so”',
  ':',
  '?',
  '&',
  '<',
];

// A source with NUL is refused as binary before it is decoded.
const ANY_TEXT = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replaceAll('\0', ''));

const sourceIn = (format: SourceFormat): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...PARTS[format]), fc.constantFrom(...WORDS), fc.constantFrom(' ', '\n', '\n\n')), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''));

describe.each(FORMATS)('any %s source', (format) => {
  test('has ordered blocks that are where they say', () => {
    fc.assert(
      fc.property(fc.oneof(sourceIn(format), ANY_TEXT), (source) => {
        expect(misplaced(load(source, format))).toEqual([]);
      }),
      { numRuns: 400, seed: 3 },
    );
  });

  test('has leads that stand in the document and sections made of its headings', () => {
    fc.assert(
      fc.property(sourceIn(format), (source) => {
        const { blocks } = load(source, format);
        const headings = new Set(blocks.filter(({ depth }) => depth > 0).map(({ text }) => text));
        for (const [index, { lead, section }] of blocks.entries()) {
          if (lead !== null) expect(lead).toBeLessThan(index);
          expect(section.every((heading) => headings.has(heading))).toBe(true);
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  test('is the same with CRLF as with LF', () => {
    const shape = (source: string) =>
      load(source, format).blocks.map(({ kind, zone, section, text, lead, depth }) => [
        kind,
        zone,
        section,
        text,
        lead,
        depth,
      ]);
    fc.assert(
      fc.property(sourceIn(format), (source) => {
        expect(shape(source.replaceAll('\n', '\r\n'))).toEqual(shape(source));
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  test('maps the whole text of a block onto its span', () => {
    fc.assert(
      fc.property(sourceIn(format), (source) => {
        for (const block of load(source, format).blocks) {
          expect(sourceSpan(block, { start: 0, end: block.text.length })).toEqual(block.span);
        }
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
