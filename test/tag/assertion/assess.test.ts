import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseAssertion, assertionAt, assertionOver, assess } from '../../../src/tag/assertion/assess.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

const spanOf = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const DRUGS = ['Melatonin', 'The gel', 'This medicine', 'Ibuprofen'];
const VERBS = ['relieve', 'reduce', 'improve', 'worsen'];
const OBJECTS = ['pain', 'chronic cough', 'sleep', 'blood pressure', 'muscle spasms'];
const WORDS = [
  ...['no', 'not', 'without', 'may', 'suggest', 'studies', 'show', 'that', 'which', 'but', 'and', 'or', ','],
  ...[
    '(',
    ')',
    ';',
    '.',
    '?',
    'if',
    'is',
    'was',
    'seen',
    'pain',
    'the',
    'drug',
    'FDA',
    '-',
    'free',
    'except',
    'likely',
  ],
  ...['according', 'to', 'patients', 'say', 'Ask', 'many', 'believe', 'neither', 'nor', 'effect', 'limited', '“', '’s'],
];
const anySentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));

describe('analyseAssertion', () => {
  it('gives cues whose spans slice to their text, inside scopes inside the sentence, in order', () => {
    fc.assert(
      fc.property(anySentence, (text) => {
        let before = 0;
        for (const cue of analyseAssertion(text).cues) {
          expect(text.slice(cue.span.start, cue.span.end)).toBe(cue.text);
          expect(cue.text).not.toBe('');
          expect(cue.scope.start).toBeGreaterThanOrEqual(0);
          expect(cue.scope.start).toBeLessThanOrEqual(cue.span.start);
          expect(cue.scope.end).toBeGreaterThanOrEqual(cue.span.end);
          expect(cue.scope.end).toBeLessThanOrEqual(text.length);
          expect(cue.span.start).toBeGreaterThanOrEqual(before);
          before = cue.span.start;
        }
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(assess(text, { start: 0, end: text.length }).cues).toBeInstanceOf(Array);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('gives the same with tokens and without', () => {
    const text = 'Studies suggest that it may not relieve pain, except in adults.';
    expect(analyseAssertion(text, tokenize(text))).toEqual(analyseAssertion(text));
  });

  it('finds nothing in a plain statement', () => {
    expect(analyseAssertion('Ibuprofen relieves pain within an hour.').cues).toEqual([]);
  });

  it('ends on a text that is one long sentence', () => {
    const text = 'no ( may , and not '.repeat(4000);
    expect(analyseAssertion(text).cues.length).toBeGreaterThan(8000);
  });

  it('takes NO for nitric oxide among small letters and for a negation elsewhere', () => {
    const oxide = 'The vessel releases NO into the muscle.';
    expect(assess(oxide, spanOf(oxide, 'muscle')).polarity).toBe('asserted');
    const loud = 'There is NO cure for tinnitus.';
    expect(assess(loud, spanOf(loud, 'tinnitus')).polarity).toBe('denied');
    const capitals = 'NO EVIDENCE OF PNEUMONIA';
    expect(assess(capitals, spanOf(capitals, 'PNEUMONIA')).polarity).toBe('denied');
  });
});

describe('assertionAt', () => {
  it('turns round once where a negation is planted in a simple clause', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DRUGS),
        fc.constantFrom(...VERBS),
        fc.constantFrom(...OBJECTS),
        fc.constantFrom(
          'does not',
          'did not',
          'will not',
          'cannot',
          "doesn't",
          'never did',
          'failed to',
          'is unable to',
        ),
        (drug, verb, object, negation) => {
          const plain = `${drug} can ${verb} ${object}.`;
          const planted = `${drug} ${negation} ${verb} ${object}.`;
          expect(assess(plain, spanOf(plain, object)).polarity).toBe('asserted');
          expect(assess(planted, spanOf(planted, object)).polarity).toBe('denied');
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });

  it('keeps the items of a list together and leaves the next clause alone', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(OBJECTS, { minLength: 2 }), fc.constantFrom('but', 'although'), (items, word) => {
        const list = `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
        const text = `It does not affect ${list}, ${word} it lowers fever.`;
        const analysis = analyseAssertion(text);
        for (const item of items) expect(assertionAt(analysis, spanOf(text, item)).polarity).toBe('denied');
        expect(assertionAt(analysis, spanOf(text, 'fever')).polarity).toBe('asserted');
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('does not let a cue count for words that it is a part of', () => {
    const text = 'It is used for pain that does not respond to rest.';
    expect(assess(text, spanOf(text, 'pain that does not respond to rest')).polarity).toBe('asserted');
    expect(assess(text, spanOf(text, 'rest')).polarity).toBe('denied');
  });

  it('gives the cues that did it, with their scopes', () => {
    const text = 'It may relieve pain, but it does not cure arthritis.';
    const { cues } = assess(text, spanOf(text, 'arthritis'));
    expect(cues.map((cue) => [cue.role, cue.text, text.slice(cue.scope.start, cue.scope.end)])).toEqual([
      ['negation', 'not', 'not cure arthritis'],
    ]);
  });

  it('never counts a pseudo cue', () => {
    const text = 'It relieves not only pain but also fever.';
    expect(assess(text, spanOf(text, 'pain')).cues).toEqual([]);
  });

  it('marks missing approval as regulatory and not as denial', () => {
    const text = 'Ketamine is not FDA-approved for depression.';
    const { polarity, cues } = assess(text, spanOf(text, 'depression'));
    expect(polarity).toBe('asserted');
    expect(cues.map((cue) => cue.role)).toContain('regulatory');
  });
});

describe('assertionOver', () => {
  it('counts what holds at the verb or at the object', () => {
    const text = 'Low doses for chronic pain may be helpful.';
    const analysis = analyseAssertion(text);
    expect(assertionAt(analysis, spanOf(text, 'chronic pain')).certainty).toBe('stated');
    const spans = [spanOf(text, 'helpful'), spanOf(text, 'chronic pain')];
    expect(assertionOver(analysis, spans).certainty).toBe('hedged');
  });
});
