import { describe, expect, it } from 'vitest';
import { sentenceFeatures } from '../../../src/find/tagger/features.ts';
import { tokenKinds } from '../../../src/find/tagger/kinds.ts';
import { SPAN_TYPES } from '../../../src/find/tagger/labels.ts';
import { eventScore, tagSpans } from '../../../src/find/tagger/tag-spans.ts';
import { findMentions } from '../../../src/index.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

function tag(text: string): string[] {
  const tokens = tokenize(text);
  return tagSpans(tokens, tokenKinds(tokens, findMentions(text))).map(
    ({ type, span }) => `${type}: ${text.slice(span.start, span.end)}`,
  );
}

function score(text: string): number {
  const tokens = tokenize(text);
  return eventScore(sentenceFeatures(tokens, tokenKinds(tokens, findMentions(text))));
}

const EVENTS: readonly (readonly [string, readonly string[]])[] = [
  [
    'Aplastic anemia associated with intravenous zorvatidine in a patient with lymphoma.',
    ['side-effect: Aplastic anemia', 'route: intravenous', 'drug: zorvatidine', 'indication: lymphoma'],
  ],
  [
    'We describe two women who developed acute pancreatitis after treatment with enalapril for hypertension.',
    ['side-effect: acute pancreatitis', 'drug: enalapril', 'indication: hypertension'],
  ],
  ['Phenytoin-induced gingival overgrowth: a case report.', ['drug: Phenytoin', 'side-effect: gingival overgrowth']],
];

const ORDINARY = [
  'The bakery on the corner opens an hour later on Sundays.',
  'She read the letter twice and put it back into the drawer.',
  'Our train leaves from platform nine, so please be there early.',
  'The council voted to rebuild the old bridge next summer.',
  'He has been teaching mathematics at this school since 1998.',
];

describe('tagSpans', () => {
  it.each(EVENTS)('marks "%s"', (text, expected) => {
    expect(tag(text)).toEqual(expected);
  });

  it.each(ORDINARY)('marks nothing in "%s"', (text) => {
    expect(tag(text)).toEqual([]);
  });

  it('marks nothing where there is no token', () => {
    expect(tagSpans([])).toEqual([]);
  });

  it('gives the same spans and scores when asked again', () => {
    for (const [text] of EVENTS) {
      const tokens = tokenize(text);
      expect(tagSpans(tokens)).toEqual(tagSpans(tokenize(text)));
    }
  });

  it('gives spans in order, inside the text, without overlap, with a known type and a probability', () => {
    for (const text of [
      ...EVENTS.map(([one]) => one),
      ...ORDINARY,
      '%%% (5-FU) — "" 10 mg/kg …',
      'rash '.repeat(200),
    ]) {
      let end = 0;
      for (const { type, span, score: probability } of tagSpans(tokenize(text))) {
        expect(SPAN_TYPES).toContain(type);
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThanOrEqual(1 + 1e-9);
        end = span.end;
      }
    }
  });

  it('reads a token by its norm, not by how the same word was read before', () => {
    const read = (norm: string) => tokenize('aspirin').map((token) => ({ ...token, norm }));
    const before = tagSpans(read('aspirin'));
    tagSpans(read('table'));
    expect(tagSpans(read('aspirin'))).toEqual(before);
  });
});

describe('eventScore', () => {
  it.each(EVENTS)('is high for "%s"', (text) => {
    expect(score(text)).toBeGreaterThan(0.9);
  });

  it.each(ORDINARY)('is low for "%s"', (text) => {
    expect(score(text)).toBeLessThan(0.1);
  });
});
