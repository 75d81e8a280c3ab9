import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TEXT_FORMATS, type TextFormat } from '../../src/model.ts';
import { sourceSpan } from '../../src/text/source-map.ts';
import { load, misplaced } from './show.ts';

const PARTS: Readonly<Record<TextFormat, readonly string[]>> = {
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
  jats: [
    '<p>It <bold>may</bold> cause:</p>',
    '<sec><title>Harms</title><p>Rash.</p></sec>',
    '<list><list-item><p>cold</p></list-item></list>',
    '<p>Is it safe?</p>',
    '<p>Yes<sup><xref ref-type="bibr">1</xref></sup>.</p>',
    '<table><tr><th>a</th></tr><tr><td>b</td></tr></table>',
    '<!-- no -->',
    '<![CDATA[x < y]]>',
    '&amp;',
    '&nbsp;',
    '&odd;',
    '<break/>',
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

/** XML has to be well-formed: a word may hold no "<". */
const wordsIn = (format: TextFormat): string[] => WORDS.filter((word) => format !== 'jats' || word !== '<');

const framed = (format: TextFormat, source: string): string =>
  format === 'jats' ? `<article><body>${source}</body></article>` : source;

const sourceIn = (format: TextFormat): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...PARTS[format]),
        fc.constantFrom(...wordsIn(format)),
        fc.constantFrom(' ', '\n', '\n\n'),
      ),
      { maxLength: 40 },
    )
    .map((parts) => framed(format, parts.join('')));

const anyTextIn = (format: TextFormat): fc.Arbitrary<string> =>
  ANY_TEXT.map((text) => (format === 'jats' ? framed(format, `<p>${text.replaceAll('<', '&lt;')}</p>`) : text));

describe.each(TEXT_FORMATS)('any %s source', (format) => {
  test('has ordered blocks that are where they say', () => {
    fc.assert(
      fc.property(fc.oneof(sourceIn(format), anyTextIn(format)), (source) => {
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
