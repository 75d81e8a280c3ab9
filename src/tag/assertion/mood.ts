import { IMPERATIVES } from '../../lexicon/cues.ts';
import { type Clauses, is, isHardBreak, wordAt } from './clauses.ts';
import type { TokenRange } from './scope.ts';
import { CLAUSE, scopeEnd } from './scope-end.ts';
import { sentenceStart } from './scope-start.ts';
import { AUXILIARY, WORD } from './word-classes.ts';

/** Words that ask or order, and the stretch that asserts nothing because of them. */
export interface Mood {
  readonly cue: TokenRange;
  readonly scope: TokenRange;
}

const VERBS = new Set(IMPERATIVES.split(' '));
const CONDITION = /^(?:if|when|before|after|while|unless|until|should|for)$/;

/** "Can it help?", and without its mark "Is it safe", but not "There's no risk". */
function questions(clauses: Clauses): Mood[] {
  const found: Mood[] = [];
  for (let at = 0; at < clauses.tokens.length; at++) {
    if (wordAt(clauses, at) === '?')
      found.push({ cue: { first: at, last: at }, scope: { first: sentenceStart(clauses, at), last: at } });
  }
  if (
    found.length === 0 &&
    clauses.finite[0] &&
    is(clauses, 0, AUXILIARY) &&
    !/['’]s$/.test(wordAt(clauses, 0)) &&
    is(clauses, 1, WORD.determiner | WORD.pronoun)
  ) {
    const last = scopeEnd(clauses, { from: 0, start: 0, fronted: false }, CLAUSE);
    found.push({ cue: { first: 0, last: 0 }, scope: { first: 0, last } });
  }
  return found;
}

/** What follows a noun rather than a verb: "use of", "call-out", "use in". */
const NOUN_BEFORE = /^(?:of|-|:|in)$/;
/** "Contact dermatitis", "contact allergy": what comes of touching something. */
const COMES_OF_CONTACT = /^(?:allerg|cheilitis|dermatitis|eczema|hypersens|sensiti|stomatitis|urticaria|vitiligo)/;

/** The verb of an imperative that starts at `at`; null where the words are none. */
function imperativeVerb(clauses: Clauses, at: number): number | null {
  let verb = at;
  if (wordAt(clauses, verb) === 'please' || wordAt(clauses, verb) === 'always') verb++;
  const word = wordAt(clauses, verb);
  if (word === 'do' && wordAt(clauses, verb + 1) === 'not') return verb + 1;
  if (word === "don't") return verb;
  if (word === 'never' && !is(clauses, verb + 1, AUXILIARY)) return verb;
  if (word === 'be' && wordAt(clauses, verb + 1) === 'sure') return verb + 1;
  if (!VERBS.has(word) || clauses.finite[verb + 1]) return null;
  if (clauses.finite[verb + 2] && !is(clauses, verb + 1, WORD.determiner | WORD.pronoun)) return null;
  if (NOUN_BEFORE.test(wordAt(clauses, verb + 1)) && word !== 'keep') return null;
  if (word === 'contact' && COMES_OF_CONTACT.test(wordAt(clauses, verb + 1))) return null;
  return is(clauses, verb + 1, WORD.relative | WORD.coordinator | AUXILIARY) ? null : verb;
}

function imperativeAt(clauses: Clauses, at: number): Mood | null {
  const verb = imperativeVerb(clauses, at);
  if (verb === null) return null;
  return {
    cue: { first: at, last: verb },
    scope: { first: at, last: scopeEnd(clauses, { from: verb, start: at, fronted: false }, CLAUSE) },
  };
}

/** At the start of the sentence, and after the condition that it starts with ("If you feel dizzy, call …"). */
function imperatives(clauses: Clauses): Mood[] {
  const found: Mood[] = [];
  for (let at = 0; at < clauses.tokens.length; at++) {
    const opens = at === 0 || isHardBreak(clauses, at - 1);
    const follows = wordAt(clauses, at - 1) === ',' && CONDITION.test(wordAt(clauses, sentenceStart(clauses, at)));
    const mood = opens || follows ? imperativeAt(clauses, at) : null;
    if (mood !== null) found.push(mood);
  }
  return found;
}

/** Questions and imperatives of a sentence. */
export function moodsOf(clauses: Clauses): Mood[] {
  return [...questions(clauses), ...imperatives(clauses)];
}

/** Whether a sentence can hold a question or an imperative at all. */
export function mayHaveMood(tokens: readonly { readonly text: string }[]): boolean {
  return tokens.some(
    (token, at) =>
      token.text === '?' ||
      ((at === 0 || /^[,.:;]$/.test(tokens[at - 1]?.text ?? '')) && OPENERS.has(token.text.toLowerCase())),
  );
}

const OPENERS = new Set([
  ...VERBS,
  ..."please always do don't don’t never be is are was were does did can could will would should may has have had".split(
    ' ',
  ),
]);
