import type { Claim } from '../model.ts';
import { comparePlace } from './order.ts';

const WORD = /[\p{L}\p{N}]+/gu;

const EMPTY_WORDS = new Set(
  `a about also an and any are as at be been but by can could do does for from had has have how if in into is it its may might
   more most much not of on or other our so some such than that the their them then there these they this those to
   very was we were what when which who will with would you your`.split(/\s+/),
);

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

function addRuns(items: readonly string[], length: number, into: Set<number>): void {
  const hashes = items.map(hash);
  for (let at = 0; at + length <= hashes.length; at++) {
    let run = 0;
    for (let next = at; next < at + length; next++) run = Math.imul(run ^ (hashes[next] ?? 0), 0x01000193) + next - at;
    into.add(run >>> 0);
  }
}

/** What a source can be recognised by. */
export interface Fingerprint {
  /** Pairs of neighbouring content words in the sentences that make claims. */
  readonly words: ReadonlySet<number>;
  /** Runs of three claims in the order in which they are made. */
  readonly claims: ReadonlySet<number>;
}

/** The fingerprint of the claims of one source. */
export function takeFingerprint(own: readonly Claim[]): Fingerprint {
  const claims = new Set<number>();
  const words = new Set<number>();
  const placed = [...own].sort(comparePlace);
  addRuns(
    placed.map(({ type, subject, object }) => `${type} ${subject.id} ${object.id}`),
    3,
    claims,
  );
  const sentences = new Map(placed.map(({ sentence }) => [sentence.span.start, sentence.text]));
  for (const text of sentences.values()) {
    const content =
      text
        .toLowerCase()
        .match(WORD)
        ?.filter((word) => !EMPTY_WORDS.has(word)) ?? [];
    addRuns(content, 2, words);
  }
  return { words, claims };
}

/** How many items two sets share. */
export function countShared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  return shared;
}

/** Share of the smaller set that two sets must be seen to have in common to be looked at closely. */
const WORTH_A_LOOK = 0.1;

/** Room for the index of a set beside a hash of 32 bits in one exact number. */
const INDEXES = 2 ** 20;

/** All items of all sets, each with the index of its set, equal items side by side. */
function sortItems(sets: readonly ReadonlySet<number>[]): Float64Array {
  const items = new Float64Array(sets.reduce((sum, set) => sum + set.size, 0));
  let at = 0;
  sets.forEach((set, index) => {
    for (const item of set) items[at++] = item * INDEXES + index;
  });
  return items.sort();
}

/** By pair of indexes, how many items tie the two: an item ties a set to the first and to the nearest set that has it. */
function countTies(items: Float64Array): Map<number, number> {
  const ties = new Map<number, number>();
  const tie = (a: number, b: number): void => {
    const pair = a * INDEXES + b;
    ties.set(pair, (ties.get(pair) ?? 0) + 1);
  };
  let first = -1;
  let latest = -1;
  let same = -1;
  for (const packed of items) {
    const item = Math.floor(packed / INDEXES);
    const index = packed % INDEXES;
    if (item === same) {
      tie(latest, index);
      if (first !== latest) tie(first, index);
    } else first = index;
    same = item;
    latest = index;
  }
  return ties;
}

/**
 * Pairs of indexes whose sets may share much, and `least` items at that. Near-linear, because not all pairs that share an
 * item are looked at; copies are found, since they share what nobody else has.
 */
export function findSimilar(sets: readonly ReadonlySet<number>[], least: number): (readonly [number, number])[] {
  const similar: (readonly [number, number])[] = [];
  for (const [pair, count] of countTies(sortItems(sets))) {
    const [a, b] = [Math.floor(pair / INDEXES), pair % INDEXES];
    const smaller = Math.min(sets[a]?.size ?? 0, sets[b]?.size ?? 0);
    if (count >= Math.max(least, WORTH_A_LOOK * smaller)) similar.push([a, b]);
  }
  return similar;
}
