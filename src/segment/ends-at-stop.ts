import { LETTERED_NOUNS } from '../lexicon/abbreviations.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { abbreviationReach, isInitial } from './abbreviation.ts';
import { type Gap, opensPlainly, startOf } from './gap.ts';
import { listForm, wordSet } from './word-set.ts';

const letteredNouns = wordSet(LETTERED_NOUNS);

/** "2", "S3", "B" and "IV" of "Fig. 2" and "No. IV"; "I" is rather the pronoun. */
const REFERENCE = /^(?:[A-Z]?\d|[A-HJ-Z]$|[IVX]{2,5}$)/;
const LIST_MARKER = /^(?:\d{1,3}|[ivx]{1,4}|\p{L})$/u;
const CLOCK = /^[ap]\.m$/i;

/** An ordinary word, where an unknown abbreviation would have no vowel. */
const isOrdinary = (body: string): boolean =>
  body.length > 2 ? /[aeiouy\d]/i.test(body) : isFunctionWord(body.toLowerCase());

/** "At 5 a.m." opens a sentence. */
const isOpeningTime = (gap: Gap): boolean => gap.words.length <= 3 && CLOCK.test(gap.last.body);

/** Whether the sentence ends after an abbreviation; null where the last word is none. */
function endsAtAbbreviation(gap: Gap): boolean | null {
  const lower = startOf(gap) === 'lower';
  switch (abbreviationReach(gap.last.body)) {
    case null:
      return null;
    case 'anything':
      return false;
    case 'number':
      return !lower && !REFERENCE.test(gap.next.body);
    case 'number-only':
      return !REFERENCE.test(gap.next.body);
    case 'name':
      return opensPlainly(gap);
    case 'word':
      return !lower && !isOpeningTime(gap);
  }
}

function endsAtInitial(gap: Gap): boolean {
  if (startOf(gap) !== 'capital') return false;
  return opensPlainly(gap) || letteredNouns.has(listForm(gap.words.at(-2)?.body ?? ''));
}

/** Whether a single full stop ends the sentence. */
export function endsAtStop(gap: Gap): boolean {
  const start = startOf(gap);
  if (gap.last.raised) return start === 'capital';
  if (gap.closed && start === 'lower') return false;
  if (gap.words.length === 1 && LIST_MARKER.test(gap.last.body)) return false;
  if (isInitial(gap.last.body)) return endsAtInitial(gap);
  return endsAtAbbreviation(gap) ?? (start !== 'lower' || isOrdinary(gap.last.body));
}
