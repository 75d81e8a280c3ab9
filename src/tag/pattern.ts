import type { Mention } from '../model.ts';
import { PREPOSITIONS } from '../text/function-words.ts';
import { formFlag } from '../text/tokenize.ts';
import { type KindSet, kindSet, type SentenceView, viewFact } from './sentence-view.ts';
import { startsStatement } from './slots.ts';
import { hasList, type ListNumbers, type ListSet } from './word-lists.ts';

/**
 * A trigger written as words:
 *
 *     word      a word in any inflection; `a|b` one of several; `word?` may be missing; `=word` only this form
 *     !word     nothing, but the next word is not this one; `!a|b` none of these
 *     !{kind}   nothing, but no mention of that kind starts with the next word
 *     &word     nothing, but the next word is this one; `&a|b` one of these; may come first
 *     ..        up to three words and no auxiliary, `...` up to eight, inside the clause
 *     ..,..     up to eight words of the clause, and of the statement that begins behind a comma ("if you have gout, it is …")
 *     {kind}    a mention of that kind ({treatment}, {effect}, {a|b})
 *     {object}  a mention that the claim type accepts as object: it is the claim's object
 *     {other}   a treatment that the claim is not about: what its subject is measured against
 *     *         any one word
 *     $         the end: no word follows
 */
type Element =
  | { readonly is: 'word'; readonly list: number; readonly optional: boolean }
  | { readonly is: 'next'; readonly list: number; readonly not: boolean }
  | { readonly is: 'unnamed'; readonly kind: string }
  | { readonly is: 'gap'; readonly most: number; readonly onward: boolean }
  | { readonly is: 'any' }
  | { readonly is: 'end' }
  | { readonly is: 'mention'; readonly kinds: ReadonlySet<string>; readonly role: 'object' | 'other' | null };

export interface Pattern {
  readonly elements: readonly Element[];
  /** What the pattern can start with: a word of a list, or a mention of some kinds. */
  readonly start: number | ReadonlySet<string>;
  /** Word lists of which the sentence has to hold a word each. */
  readonly lists: readonly number[];
  /** Kinds of mentions of which the sentence has to hold one each. */
  readonly kinds: readonly KindSet[];
}

/** A sentence with the word lists that hold each of its tokens. */
export interface ListedSentence {
  readonly view: SentenceView;
  readonly lists: readonly ListSet[];
}

/** Token range of a match, and the mention that filled `{object}`. */
export interface PatternMatch {
  readonly from: number;
  readonly to: number;
  readonly object: Mention | null;
  /** The mention that filled `{treatment}`. */
  readonly subject: Mention | null;
  /** The first token that matched a word of the pattern; `to` where it has none. */
  readonly anchor: number;
}

function element(source: string, accepts: readonly string[], lists: ListNumbers): Element {
  if (source === '..') return { is: 'gap', most: 3, onward: false };
  if (source === '...' || source === '..,..') return { is: 'gap', most: 8, onward: source === '..,..' };
  if (source === '*') return { is: 'any' };
  if (source === '$') return { is: 'end' };
  if (source === '{other}') return { is: 'mention', kinds: new Set(['treatment']), role: 'other' };
  if (source.startsWith('{')) {
    const object = source.startsWith('{object');
    return {
      is: 'mention',
      kinds: new Set(object ? accepts : source.slice(1, -1).split('|')),
      role: object ? 'object' : null,
    };
  }
  if (source.startsWith('!{')) return { is: 'unnamed', kind: source.slice(2, -1) };
  if (/^[!&]/.test(source)) return { is: 'next', list: lists.add(source.slice(1)), not: source.startsWith('!') };
  const optional = source.endsWith('?');
  return { is: 'word', list: lists.add(optional ? source.slice(0, -1) : source), optional };
}

/** What a pattern can start with. */
function startOf(source: string, first: Element | undefined): Pattern['start'] {
  if (first?.is === 'mention') return first.kinds;
  if (first?.is === 'next' && !first.not) return first.list;
  if (first?.is !== 'word' || first.optional)
    throw new Error(`pattern "${source}" must start with a word, a mention or "&"`);
  return first.list;
}

/** An auxiliary between two words of a trigger belongs to another statement. */
const FINITE =
  /^(?:cannot|can['’]t|won['’]t|(?:is|are|was|were|has|have|had|can|could|may|might|will|would|should|must|does|do|did)(?:n['’]t)?)$/;

/**
 * Compiles the words of a trigger; `accepts` lists the kinds that `{object}` stands for.
 * @throws Error naming a pattern that could match nothing.
 */
export function compilePattern(source: string, accepts: readonly string[], lists: ListNumbers): Pattern {
  if (source !== source.trim()) throw new Error(`pattern "${source}" must not begin or end with a blank`);
  if (/\|\{|\}\|/.test(source)) throw new Error(`pattern "${source}" must not list a mention among words`);
  const elements = source.split(/\s+/).map((one) => element(one, accepts, lists));
  return {
    elements,
    start: startOf(source, elements[0]),
    lists: elements.flatMap((one) => (one.is === 'word' && !one.optional ? [one.list] : [])),
    kinds: elements.flatMap((one) => (one.is === 'mention' ? [kindSet(one.kinds)] : [])),
  };
}

const isJoint = formFlag(({ text }) => /^(?:-|['’]s)$/.test(text));
const isFiniteVerb = formFlag(({ lower }) => FINITE.test(lower));

/** What a pattern has caught on the way to a token. */
interface Caught {
  readonly object: Mention | null;
  readonly subject: Mention | null;
  readonly anchor: number | null;
}

const isWord = ({ lists }: ListedSentence, at: number, list: number): boolean => {
  const set = lists[at];
  return set !== undefined && hasList(set, list);
};

function stepWord(sentence: ListedSentence, pattern: Pattern, index: number, at: number, caught: Caught) {
  const { list, optional } = pattern.elements[index] as Element & { readonly is: 'word' };
  const token = sentence.view.tokens[at];
  if (index > 0 && token !== undefined && isJoint(token.form)) return step(sentence, pattern, index, at + 1, caught);
  if (isWord(sentence, at, list)) {
    const matched = step(
      sentence,
      pattern,
      index + 1,
      at + 1,
      caught.anchor === null ? { object: caught.object, subject: caught.subject, anchor: at } : caught,
    );
    if (matched !== null) return matched;
  }
  return optional ? step(sentence, pattern, index + 1, at, caught) : null;
}

/** What is caught with one more mention. */
function catchMention({ object, subject, anchor }: Caught, role: 'object' | 'other' | null, found: Mention): Caught {
  if (role === 'object') return { object: found, subject, anchor };
  return role === null && found.kind === 'treatment' ? { object, subject: found, anchor } : { object, subject, anchor };
}

/** The mentions at a token, with the people to whose name a preposition before it belongs ("in pregnancy"), which the pattern has just read. */
function namedAt(view: SentenceView, at: number): readonly Mention[] {
  if (!PREPOSITIONS.has(view.tokens[at - 1]?.norm ?? '')) return view.starting(at);
  const opened = view.starting(at - 1).filter((one) => one.kind === 'population' && view.endOf(one) > at);
  return opened.length === 0 ? view.starting(at) : [...view.starting(at), ...opened];
}

function stepMention(sentence: ListedSentence, pattern: Pattern, index: number, at: number, caught: Caught) {
  const { kinds, role } = pattern.elements[index] as Element & { readonly is: 'mention' };
  for (const found of namedAt(sentence.view, at)) {
    if (!kinds.has(found.kind)) continue;
    const next = sentence.view.endOf(found);
    const matched = step(sentence, pattern, index + 1, next, catchMention(caught, role, found));
    if (matched !== null) return matched;
  }
  return null;
}

/** Words in brackets that a gap leaves uncounted, at most so many tokens. */
const LONGEST_ASIDE = 15;

/** The token behind the bracket that closes the one at token `at`; null where none near does. */
function afterBracket(view: SentenceView, at: number): number | null {
  for (let to = at + 1; to <= at + LONGEST_ASIDE; to++) {
    const text = view.tokens[to]?.text;
    if (text === '(' || text === undefined) return null;
    if (text === ')') return to + 1;
  }
  return null;
}

/** Whether a sentence has brackets. */
const hasBracket = viewFact(({ tokens }) => tokens.some(({ text }) => text === '('));

/** The first match behind a gap that starts at token `at`; `overAsides` leaves words in brackets out of it, uncounted. */
function stepOver(
  sentence: ListedSentence,
  pattern: Pattern,
  index: number,
  at: number,
  caught: Caught,
  overAsides: boolean,
): PatternMatch | null {
  const { view } = sentence;
  const { most, onward } = pattern.elements[index] as Element & { readonly is: 'gap' };
  let words = 0;
  for (let to = at; words <= most && to <= view.tokens.length; to++) {
    const matched = step(sentence, pattern, index + 1, to, caught);
    if (matched !== null) return matched;
    if (view.isBarrier(to) || (!onward && startsStatement(view, to))) return null;
    const token = view.tokens[to];
    const behind = overAsides && token?.text === '(' ? afterBracket(view, to) : null;
    if (behind !== null) to = behind - 1;
    else if (most < 4 && token !== undefined && isFiniteVerb(token.form)) return null;
    else words++;
  }
  return null;
}

function stepGap(sentence: ListedSentence, pattern: Pattern, index: number, at: number, caught: Caught) {
  const matched = stepOver(sentence, pattern, index, at, caught, false);
  return matched === null && hasBracket(sentence.view) ? stepOver(sentence, pattern, index, at, caught, true) : matched;
}

function step(
  sentence: ListedSentence,
  pattern: Pattern,
  index: number,
  at: number,
  caught: Caught,
): PatternMatch | null {
  const one = pattern.elements[index];
  switch (one?.is) {
    case undefined:
      return { from: at, to: at, object: caught.object, subject: caught.subject, anchor: caught.anchor ?? at };
    case 'word':
      return stepWord(sentence, pattern, index, at, caught);
    case 'next':
      return isWord(sentence, at, one.list) === one.not ? null : step(sentence, pattern, index + 1, at, caught);
    case 'unnamed':
      return sentence.view.starting(at).some(({ kind }) => kind === one.kind)
        ? null
        : step(sentence, pattern, index + 1, at, caught);
    case 'end':
      return sentence.view.tokens.slice(at).some(({ word }) => word)
        ? null
        : step(sentence, pattern, index + 1, at, caught);
    case 'any':
      return sentence.view.tokens[at]?.word ? step(sentence, pattern, index + 1, at + 1, caught) : null;
    case 'mention':
      return stepMention(sentence, pattern, index, at, caught);
    case 'gap':
      return stepGap(sentence, pattern, index, at, caught);
  }
}

const NOTHING: Caught = { object: null, subject: null, anchor: null };

/** The match that starts at token `at`, or null. */
export function matchPattern(sentence: ListedSentence, pattern: Pattern, at: number): PatternMatch | null {
  const matched = step(sentence, pattern, 0, at, NOTHING);
  return matched === null ? null : { ...matched, from: at };
}
