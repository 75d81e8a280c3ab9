import type { Claim, Qualifier } from '../model.ts';
import { tokenize } from '../text/tokenize.ts';
import { keyOf } from './order.ts';

/** What claims are aligned by, in the order in which a difference is named. */
const CONTEXT = [
  'population',
  'dose',
  'route',
  'form',
  'time',
  'comparator',
  'frequency',
  'severity',
  'attribution',
] as const;
export type ContextAttribute = (typeof CONTEXT)[number];

/** A set of attributes: a bit for each, the first to be named the lowest. */
export type ContextSet = number;

export function contextSet(...attributes: readonly ContextAttribute[]): ContextSet {
  return attributes.reduce((set, attribute) => set | (1 << CONTEXT.indexOf(attribute)), 0);
}

/** The attribute of a set that is to be named first; null where the set is empty. */
export function firstOf(set: ContextSet): ContextAttribute | null {
  return set === 0 ? null : (CONTEXT[31 - Math.clz32(set & -set)] ?? null);
}

const ARTICLES = new Set(['a', 'an', 'the', 'in', 'of', 'for', 'with', 'to', 'than']);

const MOST_REMEMBERED = 10_000;
const remembered = new Map<string, string>();

/** A qualifier without what makes no difference: articles, case, plural. */
export function plainWords(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const norms = tokenize(text).flatMap(({ norm }) => (ARTICLES.has(norm) ? [] : [norm]));
  const words = norms.join(' ');
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, words);
  return words;
}

/** Whoever takes a treatment: who says no more than that has not said for whom. */
const ANYBODY = new Set(['patient', 'person', 'individual', 'user', 'sufferer', 'someone', 'anyone', 'you']);

/** "Women who are pregnant" are pregnant women. */
const saysNobody = ({ object }: Claim, words: string): boolean =>
  ANYBODY.has(words) || plainWords(object.label).split(' ').includes(words);

/** The words in which a claim names an attribute; null where it does not. */
export function wordsOf(claim: Claim, attribute: ContextAttribute): string | null {
  if (attribute === 'attribution') return claim.attribution;
  if (attribute === 'form') return claim.type === 'route' ? claim.facet : null;
  const words = claim.qualifiers[attribute satisfies Qualifier] ?? null;
  return words !== null && attribute === 'population' && saysNobody(claim, plainWords(words)) ? null : words;
}

/** "per day", "every day" and "daily" say the same, and so do "serious" and "severe". */
const UNITS: Readonly<Record<string, string>> = {
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
};
const SAME_WORDS: Readonly<Partial<Record<ContextAttribute, (words: string) => string>>> = {
  frequency: (words) =>
    words
      .replace(/^(?:once|one) /, '')
      .replace(/^(?:per|each|every) /, '')
      .replace(/^\w+ly$/, (unit) => UNITS[unit] ?? unit),
  severity: (words) => words.replace('serious', 'severe'),
};

function isSame(attribute: ContextAttribute, a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  const plain = SAME_WORDS[attribute] ?? ((words: string) => words);
  return plain(plainWords(a)) === plain(plainWords(b));
}

function hasContext({ type, attribution, qualifiers }: Claim): boolean {
  if (type === 'route' || attribution !== null) return true;
  for (const _ in qualifiers) return true;
  return false;
}

/** The attributes in which the circumstances of two claims differ. */
export function contextDifferences(a: Claim, b: Claim): ContextSet {
  if (!hasContext(a) && !hasContext(b)) return 0;
  let set = 0;
  for (let at = 0; at < CONTEXT.length; at++) {
    const attribute = CONTEXT[at] as ContextAttribute;
    if (!isSame(attribute, wordsOf(a, attribute), wordsOf(b, attribute))) set |= 1 << at;
  }
  return set;
}

/** Of some attributes, those that the claim names. */
export function namedAmong(set: ContextSet, claim: Claim): ContextSet {
  let named = set;
  for (let rest = set; rest !== 0; rest &= rest - 1) {
    const attribute = firstOf(rest);
    if (attribute !== null && wordsOf(claim, attribute) === null) named &= ~(rest & -rest);
  }
  return named;
}

/** Equal for claims that no judgement could tell apart. */
export function contextKey(claim: Claim): string {
  const context = CONTEXT.map((attribute) => wordsOf(claim, attribute));
  return keyOf(claim.polarity, claim.certainty, claim.facet, claim.object.id, ...context);
}
