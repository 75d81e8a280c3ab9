import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffClaims, extractClaims, findMentions } from '../src/index.ts';
import type { Claim } from '../src/model.ts';

const SENTENCES = [
  'Metformin is used to treat type 2 diabetes.',
  'Common side effects of sertraline include nausea, dry mouth and dizziness.',
  'Do not take ibuprofen if you have a stomach ulcer.',
  'Omeprazole blocks the proton pump.',
  'Insulin is given by subcutaneous injection.',
  'Relief from naproxen lasts up to 12 hours.',
  'Experts disagree about the weather.',
  'It may also help with migraine.',
  'Can melatonin treat insomnia? Yes.',
];
const article = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 12 })
  .map((sentences) => sentences.join(' '));
const paragraphs = fc.array(article, { minLength: 1, maxLength: 5 });

const what = ({ type, subject, object, facet, polarity, certainty }: Claim) =>
  [type, subject.id, object.id, facet, polarity, certainty].join(' ');

describe('a claim proves itself', () => {
  test('its words stand in the source at its spans, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(article, fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
        for (const claim of extractClaims(text)) {
          expect(text.slice(claim.object.span.start, claim.object.span.end)).toBe(claim.object.text);
          expect(text.slice(claim.sentence.span.start, claim.sentence.span.end)).toBe(claim.sentence.text);
          for (const cue of claim.evidence.cues) expect(text.slice(cue.span.start, cue.span.end)).toBe(cue.text);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('mentions are ordered and inside the text', () => {
    fc.assert(
      fc.property(article, (text) => {
        const starts = findMentions(text).map(({ span }) => span.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const { span } of findMentions(text)) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('reading is stable', () => {
  test('the same text gives the same claims', () => {
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const text = parts.join('\n\n');
        expect(extractClaims(text)).toEqual(extractClaims(text));
      }),
      { numRuns: 20 },
    );
  });

  test('CRLF and LF give the same claims', () => {
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const unix = extractClaims(parts.join('\n\n')).map(what);
        expect(extractClaims(parts.join('\r\n\r\n')).map(what)).toEqual(unix);
      }),
      { numRuns: 30 },
    );
  });

  test('ids are unique in a source', () => {
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const ids = extractClaims(parts.join('\n\n')).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 30 },
    );
  });

  test('a paragraph about nothing changes no claim before it', () => {
    fc.assert(
      fc.property(article, (text) => {
        const before = extractClaims(text);
        expect(extractClaims(`${text}\n\nThe library opens at nine on Mondays.`)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  test('a text differs in nothing from itself', () => {
    fc.assert(
      fc.property(article, (text) => {
        const claims = extractClaims(text);
        expect(diffClaims(claims, claims)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a planted cue', () => {
  test.each([
    ['Metformin relieves migraine.', 'Metformin does not relieve migraine.', 'denied', 'stated'],
    ['Metformin relieves migraine.', 'Metformin may relieve migraine.', 'asserted', 'hedged'],
    ['Sertraline causes nausea.', 'Sertraline never causes nausea.', 'denied', 'stated'],
    ['Sertraline causes nausea.', 'Sertraline might cause nausea.', 'asserted', 'hedged'],
  ])('%s → %s', (plain, changed, polarity, certainty) => {
    const [before] = extractClaims(plain);
    const [after] = extractClaims(changed);
    expect([before?.polarity, before?.certainty]).toEqual(['asserted', 'stated']);
    expect([after?.polarity, after?.certainty]).toEqual([polarity, certainty]);
    expect([after?.type, after?.subject.id, after?.object.id]).toEqual([
      before?.type,
      before?.subject.id,
      before?.object.id,
    ]);
  });
});
