import { afterBracket, type Clauses, hasFinite, is, isHardBreak, wordAt } from './clauses.ts';
import { AUXILIARY, WORD } from './word-classes.ts';

const FARTHEST = 16;
const OTHER_CLAUSE = WORD.relative | WORD.subordinator | WORD.contrast | WORD.that;

/** Whether a clause can no longer open with the token at `at`: a break, a comma, or another clause begins. */
function isNoSubject(clauses: Clauses, at: number): boolean {
  const word = wordAt(clauses, at);
  if (word === '' || word === ',' || isHardBreak(clauses, at)) return true;
  return is(clauses, at, OTHER_CLAUSE) && word !== 'as';
}

/** Whether the words from `at` on are a clause of their own: a subject with its verb, or a further finite verb. */
export function opensClause(clauses: Clauses, at: number): boolean {
  let start = at;
  while (is(clauses, start, WORD.adverb) && !is(clauses, start, WORD.determiner)) start++;
  if (clauses.finite[start] || is(clauses, start, WORD.subordinator | WORD.relative | WORD.that)) return true;
  if (/^(?:these|this|those|it|they)$/.test(wordAt(clauses, start)) && is(clauses, start + 1, WORD.adverb)) return true;
  for (let i = start; i < start + FARTHEST; i++) {
    if (wordAt(clauses, i) === '(') i = afterBracket(clauses, i) - 1;
    else if (clauses.finite[i]) return true;
    else if (is(clauses, i, WORD.coordinator) && clauses.finite[i + 1]) return false;
    else if (i > start ? isNoSubject(clauses, i) : wordAt(clauses, i) === '') return false;
  }
  return false;
}

/** "a trial that ran for years found": a subject with a relative clause, then its verb; `at` is its first token. */
export function opensWithRelative(clauses: Clauses, at: number): boolean {
  if (!is(clauses, at, WORD.determiner)) return false;
  let verb = clauses.tokens.length;
  for (let i = at + 1; i < at + FARTHEST; i++) {
    if (wordAt(clauses, i) === '' || wordAt(clauses, i) === ',' || isHardBreak(clauses, i)) return false;
    if (i > verb && (clauses.finite[i] || isBarePast(clauses, i))) return true;
    if (is(clauses, i, WORD.relative | WORD.that)) verb = i + 1;
  }
  return false;
}

/** "as the drug is", "since it does": a conjunction, not a preposition; `at` is the token behind it. */
export function isConjunctionBefore(clauses: Clauses, at: number): boolean {
  for (let i = at; i < at + FARTHEST; i++) {
    if (clauses.finite[i]) return true;
    if (is(clauses, i, WORD.relative | WORD.coordinator) || /^[,;:.]?$/.test(wordAt(clauses, i))) return false;
  }
  return false;
}

const NOT_IN_LIST = WORD.contrast | WORD.relative | WORD.subordinator | WORD.determiner;

/** Whether a comma at `at` stands inside a list: items of fewer than `longest` words, then "and" or "or", no verb. */
export function inList(clauses: Clauses, at: number, longest: number): boolean {
  if (is(clauses, at + 1, WORD.participle)) return false;
  let item = 0;
  for (let i = at + 1; i < at + 4 * FARTHEST && item < longest; i++) {
    const word = wordAt(clauses, i);
    if (word === '(') i = afterBracket(clauses, i) - 1;
    else if (is(clauses, i, WORD.coordinator)) return !clauses.finite[i + 1] && !is(clauses, i + 1, WORD.pronoun);
    else if (word === '' || clauses.finite[i] || isHardBreak(clauses, i) || is(clauses, i, NOT_IN_LIST)) return false;
    item = word === ',' ? 0 : item + 1;
  }
  return false;
}

const NOT_A_NOUN =
  AUXILIARY |
  WORD.determiner |
  WORD.preposition |
  WORD.coordinator |
  WORD.adverb |
  WORD.punctuation |
  WORD.to |
  WORD.negator;

/** "reduced" in "but not saline reduced pain": after a noun, with an object. */
export function isBarePast(clauses: Clauses, at: number): boolean {
  if (!is(clauses, at, WORD.participle) || !is(clauses, at, WORD.verb)) return false;
  if (is(clauses, at - 1, NOT_A_NOUN) && wordAt(clauses, at - 1) !== 'alone') return false;
  return !is(clauses, at + 1, WORD.preposition | WORD.punctuation | WORD.to | WORD.coordinator);
}

/** "containing" in "a possible site containing iron". */
export function isBareGerund(clauses: Clauses, at: number): boolean {
  if (!is(clauses, at, WORD.gerund) || !is(clauses, at, WORD.verb)) return false;
  return !is(clauses, at - 1, NOT_A_NOUN) && wordAt(clauses, at + 1) !== '-';
}

/** Whether a second clause begins at `at`, after the first one, which starts at `start`, had its verb. */
export const opensSecondClause = (clauses: Clauses, start: number, at: number): boolean =>
  hasFinite(clauses, start, at) && opensClause(clauses, at);
