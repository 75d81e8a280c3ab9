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

/** An attribute in which two claims differ, in the words of each; null where one does not say. */
export interface ContextDifference {
  readonly attribute: ContextAttribute;
  readonly words: readonly [string | null, string | null];
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

function wordsOf(claim: Claim, attribute: ContextAttribute): string | null {
  if (attribute === 'attribution') return claim.attribution;
  if (attribute === 'form') return claim.type === 'route' ? claim.facet : null;
  const words = claim.qualifiers[attribute satisfies Qualifier] ?? null;
  return words !== null && attribute === 'population' && ANYBODY.has(plainWords(words)) ? null : words;
}

function isSame(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  return plainWords(a) === plainWords(b);
}

/** The attributes in which the circumstances of two claims differ, the first to be named first. */
export function contextDifferences(a: Claim, b: Claim): ContextDifference[] {
  const differences: ContextDifference[] = [];
  for (const attribute of CONTEXT) {
    const [first, second] = [wordsOf(a, attribute), wordsOf(b, attribute)];
    if (!isSame(first, second)) differences.push({ attribute, words: [first, second] });
  }
  return differences;
}

/** True where both claims name the attribute. */
export function bothKnown({ words }: ContextDifference): boolean {
  return words[0] !== null && words[1] !== null;
}

/** Equal for claims that no judgement could tell apart. */
export function contextKey(claim: Claim): string {
  const context = CONTEXT.map((attribute) => wordsOf(claim, attribute));
  return keyOf(claim.polarity, claim.certainty, claim.facet, claim.object.id, ...context);
}
