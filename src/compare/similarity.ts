import type { Claim } from '../model.ts';
import { tokenize } from '../text/tokenize.ts';

/** A bag of words: how often each occurs, and how many there are. */
export interface Bag {
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

/** The words of a claim's sentence without those of its object, which says nothing of whether two sentences are one. */
export function contextBag({ sentence, object }: Claim): Bag {
  const words = new Map<string, number>();
  for (const { norm, word } of tokenize(sentence.text)) if (word) words.set(norm, (words.get(norm) ?? 0) + 1);
  for (const { norm } of tokenize(object.text)) {
    const uses = words.get(norm) ?? 0;
    if (uses > 0) words.set(norm, uses - 1);
  }
  return { words, size: [...words.values()].reduce((sum, uses) => sum + uses, 0) };
}

/** Dice's measure of two bags, from 0 to 1; two empty bags are alike. */
export function likeness(a: Bag, b: Bag): number {
  if (a.size + b.size === 0) return 1;
  let shared = 0;
  for (const [word, uses] of a.words) shared += Math.min(uses, b.words.get(word) ?? 0);
  return (2 * shared) / (a.size + b.size);
}

/** How alike two sentences must be to be one: the shorter they are, the easier chance makes them alike. */
export function leastLikeness(a: Bag, b: Bag): number {
  return 0.4 + 1 / (2 + Math.min(a.size, b.size));
}
