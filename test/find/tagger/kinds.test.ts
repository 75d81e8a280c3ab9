import { expect, it } from 'vitest';
import { tokenKinds } from '../../../src/find/tagger/kinds.ts';
import type { Mention, MentionKind } from '../../../src/model.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

const text = 'Oral lithium carbonate caused cold sweats';
const mention = (kind: MentionKind, words: string): Mention => {
  const start = text.indexOf(words);
  return { kind, id: words, label: words, span: { start, end: start + words.length }, via: 'lexicon' };
};

it('names the kinds of the longest mention over each token', () => {
  const mentions = [
    mention('treatment', 'lithium carbonate'),
    mention('target', 'lithium'),
    mention('route', 'Oral'),
    mention('effect', 'cold sweats'),
    mention('condition', 'cold sweats'),
    mention('condition', 'cold'),
  ];
  expect(tokenKinds(tokenize(text), mentions)).toEqual([
    'B-route',
    'B-treatment',
    'I-treatment',
    '',
    'B-condition+effect',
    'I-condition+effect',
  ]);
});

it('is empty text where nothing is mentioned', () => {
  expect(tokenKinds(tokenize(text), [])).toEqual(['', '', '', '', '', '']);
});
