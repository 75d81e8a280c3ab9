import { type GrammarTagger, grammarTagger, type Term } from './grammar-tagger.ts';
import { ownAnswers } from './own-answers.ts';
import { ownCopy } from './text/own-copy.ts';

let tagger: GrammarTagger | null = null;

/** compromise builds its model when it is loaded, so it is loaded when grammar is first asked for. */
function loadTagger(): GrammarTagger {
  tagger ??= grammarTagger();
  return tagger;
}

/** Forms that are verbs wherever they stand: a text with one of them needs no grammar. */
const FINITE = /\b(?:is|are|was|were|does|did|has)\b/i;

/** Whether a short text has no verb that makes a statement of it: "Mostly nausea and headaches." */
export const isVerbless = (text: string): boolean =>
  !FINITE.test(text) &&
  !loadTagger()(text)
    .document.flat()
    .some(({ tags }) => tags.has('Verb') && !tags.has('Gerund') && !tags.has('Adjective'));

let prepared: ReadonlyMap<string, boolean> | null = null;
const answers = new Map<string, boolean>();

function readsAsNoun(phrase: string): boolean {
  const terms = loadTagger()(phrase).document.flat();
  const isFiniteVerb = ({ tags }: Term): boolean =>
    tags.has('Verb') && !tags.has('Gerund') && !tags.has('PastTense') && !tags.has('Adjective');
  return !terms.some(isFiniteVerb) && terms.some(({ tags }) => tags.has('Noun') || tags.has('Gerund'));
}

/** Endings of nouns and gerunds: a word that has one needs no grammar. */
const NOUN_ENDING = /^\p{L}{2,}(?:[st]ion|ness|ity|ism|osis|itis|ing)s?$/iu;

/** Endings of adverbs that are made of adjectives: a word that has one is no noun. */
const ADVERB_ENDING = /^\p{L}{3,}(?:[ai]b|al|ed|ent|ant|ful|ing|ive|less|ous|[aeiu]te)ly$/iu;

/** Whether words that no row knows can stand as a noun phrase: a noun and no finite verb is among them. */
export function isNounPhrase(phrase: string): boolean {
  if (NOUN_ENDING.test(phrase)) return true;
  if (ADVERB_ENDING.test(phrase)) return false;
  prepared ??= new Map(Object.entries(ownAnswers()));
  const known = prepared.get(phrase) ?? answers.get(phrase);
  if (known !== undefined) return known;
  if (answers.size > 10_000) answers.clear();
  const answer = readsAsNoun(phrase);
  answers.set(ownCopy(phrase), answer);
  return answer;
}
