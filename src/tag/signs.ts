import { SIGN_ROWS } from '../lexicon/signs.ts';
import type { Mention } from '../model.ts';
import type { CueMatch } from './assertion/find-cues.ts';
import { oneOf, readPhrase, rowsOf } from './assertion/read-cues.ts';
import { rowFinder } from './row-finder.ts';
import type { SentenceView } from './sentence-view.ts';

const SIGNS = [
  'promotes',
  'strikes',
  'product',
  'purpose',
  'called',
  'explains',
  'measured',
  'takes',
  'takes-too',
] as const;

/** What words are a sign of; described in `src/lexicon/signs.ts`. */
export type Sign = (typeof SIGNS)[number];

const PATTERNS = rowsOf(SIGN_ROWS).map((line) => {
  const [phrase = '', sign = '', effect = 'sign'] = line.split('|').map((field) => field.trim());
  return readPhrase(phrase, { sign: oneOf(SIGNS, sign, line), effect: oneOf(['sign', 'pseudo'], effect, line) });
});

const FINDERS = new Map(SIGNS.map((sign) => [sign, rowFinder(PATTERNS.filter(({ rule }) => rule.sign === sign))]));

/** Where a sign stands in a sentence, in order. */
export const signsOf = (view: SentenceView, sign: Sign): readonly CueMatch<unknown>[] =>
  FINDERS.get(sign)?.(view).filter(({ rule }) => rule.effect === 'sign') ?? [];

/** A sign before a mention. */
export interface SignBefore {
  /** Its first token. */
  readonly first: number;
  /** The words between the two. */
  readonly gap: string;
}

const WORDS = /^(?: [\w'’-]{1,24})*\s*$/;

/** The signs before a mention with words alone between the two, at most so many. */
export const signsBefore = (view: SentenceView, sign: Sign, { span }: Mention, most: number): SignBefore[] =>
  signsOf(view, sign).flatMap(({ first, last }) => {
    const { end } = view.spanOf(first, last + 1);
    const gap = view.text.slice(end, span.start);
    const isNear = end <= span.start && WORDS.test(gap) && (gap.match(/\S+/g)?.length ?? 0) <= most;
    return isNear ? [{ first, gap }] : [];
  });
