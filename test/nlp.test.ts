import { describe, expect, it } from 'vitest';
import { grammarTagger } from '../src/grammar-tagger.ts';
import { isNounPhrase, isVerbless } from '../src/nlp.ts';

const ADVERBS = ['absolutely', 'Definitely', 'presumably', 'purportedly', 'gradually', 'intravenously', 'harmlessly'];

describe('isNounPhrase', () => {
  it.each(ADVERBS)('takes "%s" for no noun, as grammar does', (word) => {
    const terms = grammarTagger()(word).document.flat();
    expect(terms.some(({ tags }) => tags.has('Noun'))).toBe(false);
    expect(isNounPhrase(word)).toBe(false);
  });

  it.each(['assembly', 'family', 'anomaly', 'weight loss', 'tingling'])('takes "%s" for a noun phrase', (phrase) => {
    expect(isNounPhrase(phrase)).toBe(true);
  });

  it('takes no clause for a noun phrase', () => {
    expect(isNounPhrase('the tablets work')).toBe(false);
  });
});

describe('isVerbless', () => {
  it.each([
    ['Mostly nausea and headaches.', true],
    ['It causes nausea.', false],
    ['The tablets are safe.', false],
  ])('of "%s" is %s', (text, expected) => {
    expect(isVerbless(text)).toBe(expected);
  });
});
