import { SENTENCE_OPENERS } from '../lexicon/abbreviations.ts';
import { type CharacterCase, caseAt } from './characters.ts';
import type { Word } from './read-words.ts';
import { listForm, wordSet } from './word-set.ts';

/** The place between two words, and what is known there of the sentence that may end. */
export interface Gap {
  readonly text: string;
  /** The words of the sentence that are more than signs, in order; never empty. */
  readonly words: readonly Word[];
  /** The last of `words`. */
  readonly last: Word;
  /** Every ending mark since the body of `last`. */
  readonly marks: string;
  /** Whether the marks stand apart from the word. */
  readonly apart: boolean;
  /** Whether quotation marks or brackets close behind the marks. */
  readonly closed: boolean;
  /** Brackets that are still open. */
  readonly depth: number;
  /** Whether an emoticon stands behind `last`. */
  readonly emoticon: boolean;
  readonly next: Word;
}

const openers = wordSet(SENTENCE_OPENERS);

/** What the next word begins with; "mTOR", "iPhone" and "pH" begin like a capital, an address like a sign. */
export function startOf({ text, next }: Gap): CharacterCase {
  if (next.sign === 'address') return 'other';
  const first = caseAt(text, next.bodyStart);
  return first === 'lower' && caseAt(text, next.bodyStart + 1) === 'capital' ? 'capital' : first;
}

/** Whether the next word, with its capital, can hardly be but the first of a sentence. */
export const opensPlainly = (gap: Gap): boolean => startOf(gap) === 'capital' && openers.has(listForm(gap.next.body));
