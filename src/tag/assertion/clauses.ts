import { formFact, type Token } from '../../text/tokenize.ts';
import { AUXILIARY, classOf, WORD } from './word-classes.ts';

/** Tokens that a scope can reach to either side: bounds the work on a text without sentences. */
export const FARTHEST_SCOPE = 150;

/** A sentence with the classes of its words, and where a finite verb stands as far as its form tells. */
export interface Clauses {
  readonly tokens: readonly Token[];
  /** The words in lower case, the marks as they are. */
  readonly words: readonly string[];
  readonly classes: readonly number[];
  readonly finite: readonly boolean[];
}

/** Nouns as often as verbs: only their surroundings tell. */
const NOUN_OR_VERB = new Set(
  'effect result increase change show study report use claim cause benefit need experience control function lead form point share work test trial rate display release response range process list bind mean lack'.split(
    ' ',
  ),
);
const INTRANSITIVE =
  /^(?:fail|remain|appear|disappear|occur|exist|persist|differ|happen|die|recover|result|correlate|contribute|depend|belong|respond|vary|varie|emerge|led)(?:ed|d|s)?$/;
/** Verbs whose simple past is no participle, so that it is finite wherever it stands. */
const SIMPLE_PAST =
  /^(?:ate|became|began|bore|broke|came|chose|drank|drove|fell|froze|gave|got|grew|knew|ran|rose|sank|saw|shook|shrank|spoke|stole|swore|threw|took|tore|went|woke|wore|wrote)$/;
const OBJECT_PRONOUN = /^(?:me|us|him|them)$/;
const PLURAL = /(?:[^su]s|people|men|children|patients)$/;
/** What does not follow a verb with an object. */
const NOT_OBJECT =
  WORD.punctuation | WORD.preposition | WORD.coordinator | WORD.participle | WORD.to | WORD.adverb | AUXILIARY;
const NAMED = /^(?:called|named|designated|termed)$/;
const NON_FINITE = /^(?:be|been|being|having)$/;
/** Words that make a verb of a noun before them: "leads to", "results in". */
const PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['lead', ['to']],
  ['result', ['in', 'from']],
  ['act', ['as', 'on']],
  ['melt', ['away']],
  ['calm', ['down']],
]);

const classAt = (classes: readonly number[], at: number): number => classes[at] ?? 0;

function finiteAuxiliary(tokens: readonly Token[], classes: readonly number[], at: number): boolean {
  const lower = tokens[at]?.text.toLowerCase() ?? '';
  if (NON_FINITE.test(lower)) return false;
  const before = classAt(classes, at - 1);
  return (before & (WORD.to | WORD.modal)) === 0 || (classAt(classes, at) & WORD.modal) !== 0;
}

const NOT_BEFORE_VERB = WORD.determiner | WORD.preposition | WORD.to | WORD.coordinator | AUXILIARY;

/** "often does not respond": the auxiliary before the adverbs is the finite verb. */
function hasAuxiliary(classes: readonly number[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && (classAt(classes, before) & (WORD.adverb | WORD.negator)) !== 0) before--;
  return (classAt(classes, before) & AUXILIARY) !== 0;
}

/** "activates the", "suggest that": a common verb in a finite form after something that can be its subject. */
function finiteForm(tokens: readonly Token[], classes: readonly number[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || at === 0 || hasAuxiliary(classes, at)) return false;
  const own = classAt(classes, at);
  const before = classAt(classes, at - 1);
  const after = classAt(classes, at + 1);
  const subject = (before & (WORD.pronoun | WORD.relative | WORD.that)) !== 0;
  if ((before & WORD.punctuation) !== 0 && tokens[at - 1]?.text === '-') return false;
  const object =
    (after & (WORD.determiner | WORD.pronoun | WORD.that)) !== 0 || OBJECT_PRONOUN.test(tokens[at + 1]?.lower ?? '');
  const joined = (before & WORD.coordinator) !== 0;
  if ((before & NOT_BEFORE_VERB) !== 0 && !subject && !joined) return false;
  const lower = token.text.toLowerCase();
  if (INTRANSITIVE.test(lower) || SIMPLE_PAST.test(lower)) return true;
  if (subject && /[^s]s$/.test(lower) && (own & WORD.adverb) === 0) return true;
  if (PARTICLES.get(token.norm)?.includes(tokens[at + 1]?.text ?? '') && (before & WORD.determiner) === 0) return true;
  if (joined && !/[^s]s$/.test(lower)) return false;
  if (NAMED.test(lower)) return false;
  if (lower === 'included') return (after & NOT_OBJECT) === 0;
  if ((own & WORD.participle) !== 0) return object || subject;
  if ((own & (WORD.verb | WORD.gerund)) !== WORD.verb) return false;
  if (subject || object) return true;
  if (tokens[at + 1]?.text === 'of' || (after & AUXILIARY) !== 0) return false;
  const plural = PLURAL.test(tokens[at - 1]?.lower ?? '');
  if (NOUN_OR_VERB.has(token.norm)) {
    if ((before & WORD.adverb) !== 0) return true;
    if (joined) return tokens[at - 2]?.text === ',' || (after & NOT_OBJECT) === 0;
    return plural && !lower.endsWith('s') && (after & NOT_OBJECT) === 0;
  }
  return lower.endsWith('s') !== plural || (before & WORD.adverb) !== 0;
}

const wordOf = formFact(({ lower }) => lower.replace('’', "'"));
const classesOf = formFact((form) => classOf(form, wordOf(form)));

/** The sentence prepared for questions about its clauses. */
export function readClauses(tokens: readonly Token[]): Clauses {
  const words = tokens.map(({ form }) => wordOf(form));
  const classes = tokens.map(({ form }) => classesOf(form));
  const finite = tokens.map((_, at) =>
    (classAt(classes, at) & AUXILIARY) !== 0 ? finiteAuxiliary(tokens, classes, at) : finiteForm(tokens, classes, at),
  );
  return { tokens, words, classes, finite };
}

/** Whether a word of the classes stands at a token. */
export const is = (clauses: Clauses, at: number, classes: number): boolean =>
  ((clauses.classes[at] ?? 0) & classes) !== 0;

/** Whether a finite verb stands from `from` up to, not including, `to`. */
export function hasFinite(clauses: Clauses, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (clauses.finite[at]) return true;
  return false;
}

/** The word at a token in lower case, or the mark; empty outside the sentence. */
export const wordAt = (clauses: Clauses, at: number): string => clauses.words[at] ?? '';

const LONGEST_GROUP = 12;

/** Where the group of auxiliaries and adverbs around a token starts ("has not yet been"). */
export function verbGroupStart(clauses: Clauses, at: number): number {
  let start = at;
  const farthest = Math.max(0, at - LONGEST_GROUP);
  while (
    start > farthest &&
    is(clauses, start - 1, AUXILIARY | WORD.adverb | WORD.negator) &&
    !is(clauses, start - 1, WORD.that)
  ) {
    start--;
  }
  return start;
}

/** The token after a bracket that opens at `at`; `at + 1` where it never closes. */
export function afterBracket(clauses: Clauses, at: number): number {
  let depth = 0;
  for (let i = at; i < Math.min(clauses.tokens.length, at + FARTHEST_SCOPE); i++) {
    const mark = wordAt(clauses, i);
    if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']') depth--;
    if (depth === 0) return i + 1;
  }
  return at + 1;
}

/** The bracket that closes at `at` opens at the result; `at` where it never opened. */
export function beforeBracket(clauses: Clauses, at: number): number {
  let depth = 0;
  for (let i = at; i >= Math.max(0, at - FARTHEST_SCOPE); i--) {
    const mark = wordAt(clauses, i);
    if (mark === ')' || mark === ']') depth++;
    else if (mark === '(' || mark === '[') depth--;
    if (depth === 0) return i;
  }
  return at;
}

const ABBREVIATED = /^(?:Dr|Mr|Mrs|Ms|Prof|St|vs|al|approx|Inc|No|Fig)$/;

/** A full stop that ends a sentence, a semicolon, a colon, a dash: nothing reaches over it. */
export function isHardBreak(clauses: Clauses, at: number): boolean {
  const mark = wordAt(clauses, at);
  const next = clauses.tokens[at + 1];
  if (mark === ';' || mark === '?' || mark === '!' || mark === '—' || mark === '•') return true;
  if (mark === ':') return next?.glued !== true;
  if (mark === '-' || mark === '–') return next?.glued === false && clauses.tokens[at]?.glued === false;
  if (mark !== '.') return false;
  if (next === undefined) return true;
  const before = clauses.tokens[at - 1]?.text ?? '';
  return !next.glued && before.length > 1 && !ABBREVIATED.test(before) && /^\P{Ll}/u.test(next.text);
}
