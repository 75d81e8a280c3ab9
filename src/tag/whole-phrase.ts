import { DETERMINERS, isFunctionWord } from '../text/function-words.ts';
import { formFlag, type Token } from '../text/tokenize.ts';
import type { SentenceView } from './sentence-view.ts';

/** A range of tokens as far as a reader needs it: a noun phrase, or a verb with what it asks for. */

/** So many words are added at most. */
const MOST_ADDED = 3;

const forms = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that say nothing without an object. */
const TRANSITIVE = forms(
  `undergo undergoes undergoing underwent undergone receive receives receiving received needing needed having get gets getting
  got take takes taking took taken using make makes making made keep keeps keeping kept lose loses losing lost gaining gained
  expecting expected regain regains regaining regained restore restores restoring restored maintain maintains maintaining
  maintained avoid avoids avoiding avoided performing performed awaiting completing`,
);

/** Words before a noun that end like no adjective. */
const BEFORE_NOUNS = forms(
  'own mild moderate severe main whole entire early late high low new old red dark small large',
);

const ADJECTIVE = /^\p{L}{2,}(?:ous|ful|less|able|ible|ular|ical|onal|inal|ive|ic|ary)$/u;

/** Words behind a verb that say where it leads ("sleep better", "shrug off"). */
const BEHIND_VERBS = forms('better worse sooner longer faster farther further away back up off through');

/** Those of them that may lead in a place instead ("through the skin"). */
const BEFORE_PLACES = forms('up off through');

/** Words behind a noun that only lead on ("a tinge known as …"). */
const LEADS_ON = forms('known called termed named seen');

const isGlued = (token: Token | undefined, text: RegExp): boolean => token?.glued === true && text.test(token.text);
const HYPHEN = /^[-‑]$/;
const WORD = /^[\p{L}\p{N}]/u;
const isContent = formFlag(({ word, norm }) => word && !isFunctionWord(norm));
const asksForObject = formFlag(({ lower }) => TRANSITIVE.has(lower));
const asksForNoun = formFlag(({ lower }) => BEFORE_NOUNS.has(lower) || ADJECTIVE.test(lower));
const isDeterminer = formFlag(({ norm }) => DETERMINERS.has(norm));
const isBehindVerb = formFlag(({ lower }) => BEHIND_VERBS.has(lower));
const leadsInPlace = formFlag(({ lower }) => BEFORE_PLACES.has(lower));
const leadsOn = formFlag(({ lower }) => LEADS_ON.has(lower));

const holds = (flag: (form: Token['form']) => boolean, token: Token | undefined): boolean =>
  token !== undefined && flag(token.form);

const startsPlace = (token: Token | undefined): boolean => holds(isDeterminer, token) || holds(isContent, token);

/** "moderate" of "moderate-to-severe" and "15" of "15%": to the end of what is written as one. */
function endOfWord(tokens: readonly Token[], to: number): number {
  let end = to;
  while (isGlued(tokens[end], HYPHEN) && isGlued(tokens[end + 1], WORD)) end += 2;
  return isGlued(tokens[end], /^%$/) ? end + 1 : end;
}

/** The end of the content words that follow, while the one before each asks for it. */
function endOfContent(tokens: readonly Token[], from: number, asks: (before: Token | undefined) => boolean): number {
  let end = from;
  for (let added = 0; added < MOST_ADDED && asks(tokens[end - 1]) && holds(isContent, tokens[end]); added++) {
    end = endOfWord(tokens, end + 1);
  }
  return end;
}

/** The end of the range, exclusive, after the object, the noun or the adverb that its last word asks for. */
function endOfPhrase(tokens: readonly Token[], to: number): number {
  const end = endOfWord(tokens, to);
  const next = tokens[end];
  if (holds(isBehindVerb, next)) return holds(leadsInPlace, next) && startsPlace(tokens[end + 1]) ? end : end + 1;
  if (!holds(asksForObject, tokens[end - 1])) return endOfContent(tokens, end, (before) => holds(asksForNoun, before));
  const start = holds(isDeterminer, next) ? end + 1 : end;
  const object = endOfContent(tokens, start, () => true);
  return object === start ? end : object;
}

/** Where some words of a sentence are cut in the middle of a phrase, all of it; `to` is exclusive. */
export function wholePhrase(view: SentenceView, from: number, to: number): { from: number; to: number } {
  const { tokens } = view;
  const isTail = from >= 2 && isGlued(tokens[from - 1], HYPHEN) && isGlued(tokens[from], WORD);
  if (to - from > 1 && holds(leadsOn, tokens[to - 1])) return { from, to: to - 1 };
  const end = endOfPhrase(tokens, to);
  const cut = end === to ? undefined : view.mentions.find((one) => view.startOf(one) < end && view.endOf(one) > end);
  return { from: isTail ? from - 2 : from, to: cut === undefined ? end : view.endOf(cut) };
}
