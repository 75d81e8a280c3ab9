import { LETTER_WORDS } from '../lexicon/abbreviations.ts';
import { caseAt } from './characters.ts';
import { type Gap, startOf } from './gap.ts';
import { listForm, wordSet } from './word-set.ts';

const letterWords = wordSet(LETTER_WORDS);
const LONGEST_FORMULA = 4;
const DAY = /^\d{1,4}[/-]\d{1,2}[/-]\d{2,4}$/;
const TIME = /^\d{1,2}:\d{2}/;
const HALF_DAY = /^[ap]m$/i;

/** "Hi," and "Best regards," are lines of their own in a letter. */
function isLetterFormula({ words, last }: Gap): boolean {
  if (words.length > LONGEST_FORMULA || !last.body.endsWith(',')) return false;
  return words.every((word) => letterWords.has(listForm(word.body)));
}

/** "10/08/99 08:52 AM": the head of a message. */
function endsStamp({ words, last }: Gap): boolean {
  if (!HALF_DAY.test(last.body)) return false;
  return DAY.test(words.at(-3)?.body ?? '') && TIME.test(words.at(-2)?.body ?? '');
}

/** "(Reuters) The": a sentence that is one bracket; "(S) The" is a sign. */
function isOneBracket({ text, words, last, depth }: Gap): boolean {
  const first = words[0];
  if (first === undefined || depth > 0 || !/[)\]]$/.test(last.raw) || !/^[([]/.test(first.raw)) return false;
  if (caseAt(text, first.bodyStart) !== 'capital' || last.end - first.start < 5) return false;
  return words.every((word) => word === last || !/[)\]]$/.test(word.raw));
}

/** Whether a sentence without an ending mark ends: after an address, the head or formula of a letter, an emoticon. */
export function endsUnmarked(gap: Gap): boolean {
  if (gap.last.sign === 'address') return gap.words.length === 1 || startOf(gap) !== 'lower';
  if (gap.emoticon || isLetterFormula(gap) || endsStamp(gap) || isOneBracket(gap)) return startOf(gap) === 'capital';
  return false;
}
