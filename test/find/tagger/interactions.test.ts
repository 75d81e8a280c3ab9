import { describe, expect, it } from 'vitest';
import { sentenceFeatures } from '../../../src/find/tagger/features.ts';
import { findInteractions, interactionScore } from '../../../src/find/tagger/interactions.ts';
import { tokenKinds } from '../../../src/find/tagger/kinds.ts';
import { findMentions } from '../../../src/index.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

function read(text: string) {
  const tokens = tokenize(text);
  const mentions = findMentions(text).filter(({ via }) => via !== 'tagger');
  const kinds = tokenKinds(tokens, mentions);
  return { score: interactionScore(sentenceFeatures(tokens, kinds)), pairs: findInteractions(tokens, kinds, mentions) };
}

describe('interactionScore', () => {
  it.each([
    'Wortmannin inhibited Akt phosphorylation in HepG2 cells.',
    'Both compounds bound to the alpha 1-adrenoceptor with nanomolar affinity.',
  ])('lets "%s" through', (text) => {
    expect(read(text).score).toBeGreaterThan(0.1);
  });

  it.each([
    'The bakery on the corner opens an hour later on Sundays.',
    'Take one tablet with a glass of water in the morning.',
    'A woman developed a rash two days after she had started penicillin.',
  ])('keeps "%s" out', (text) => {
    expect(read(text).score).toBeLessThan(0.02);
  });
});

describe('findInteractions', () => {
  const text = 'Wortmannin inhibited Akt, whereas glucose was measured.';

  it('scores every chemical with every target, inside the text', () => {
    const { pairs } = read(text);
    const named = pairs.map(({ chemical, target }) =>
      [chemical, target].map(({ start, end }) => text.slice(start, end)),
    );
    expect(named).toContainEqual(['Wortmannin', 'Akt']);
    for (const { score } of pairs) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
    }
  });

  it('says by which word the one does what to the other', () => {
    const pair = read(text).pairs.find(({ chemical }) => chemical.start === 0);
    expect(pair?.facet).toBe('blocks');
    expect(text.slice(pair?.trigger.start, pair?.trigger.end)).toBe('inhibited');
  });

  it('finds nothing where there is no name', () => {
    expect(findInteractions([], [], [])).toEqual([]);
    expect(read('Nothing at all was said.').pairs).toEqual([]);
  });
});
