import type { Claim } from '../model.ts';
import { isBeyondAscii, isDigit, isLetter, isPrintersMark } from '../text/ascii.ts';

const WORD = /[\p{L}\p{N}]+/gu;

const EMPTY_WORDS = new Set(
  `a about also an and any are as at be been but by can could do does for from had has have how if in into is it its may might
   more most much not of on or other our so some such than that the their them then there these they this those to
   very was we were what when which who will with would you your`.split(/\s+/),
);

/** FNV-1a, 32 bits: the start, and the step with one code unit. */
const START = 0x811c9dc5;
const step = (value: number, code: number): number => Math.imul(value ^ code, 0x01000193);

/** The hash of what was hashed to `value`, followed by a text. */
function hash(text: string, value = START): number {
  let next = value;
  for (let index = 0; index < text.length; index++) next = step(next, text.charCodeAt(index));
  return next;
}

const EMPTY_HASHES = new Set([...EMPTY_WORDS].map((word) => hash(word)));

const isContent = (hashed: number, text: string, start: number, end: number): boolean =>
  !EMPTY_HASHES.has(hashed) || !EMPTY_WORDS.has(text.slice(start, end).toLowerCase());

const hashMatched = (text: string): number[] =>
  text
    .toLowerCase()
    .match(WORD)
    ?.flatMap((word) => (EMPTY_WORDS.has(word) ? [] : [hash(word)])) ?? [];

/** The hash of each content word of a text, in lower case. */
function hashWords(text: string): number[] {
  const hashes: number[] = [];
  let start = 0;
  let value = START;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (isBeyondAscii(code) && !isPrintersMark(code)) return hashMatched(text);
    // The bit that makes a letter small is set in every digit.
    if (isLetter(code) || isDigit(code)) value = step(value, code | 0x20);
    else {
      if (at > start && isContent(value, text, start, at)) hashes.push(value);
      start = at + 1;
      value = START;
    }
  }
  return hashes;
}

function addRuns(hashes: readonly number[], length: number, into: number[]): void {
  for (let at = 0; at + length <= hashes.length; at++) {
    let run = 0;
    for (let next = at; next < at + length; next++) run = step(run, hashes[next] ?? 0) + next - at;
    into.push(run | 0);
  }
}

/** Distinct hashes of 32 bits, ascending. */
export type Hashes = Int32Array;

function distinct(hashes: readonly number[]): Hashes {
  const sorted = new Int32Array(hashes).sort();
  let size = 0;
  for (const one of sorted) if (size === 0 || one !== sorted[size - 1]) sorted[size++] = one;
  return sorted.slice(0, size);
}

/** What a source can be recognised by. */
export interface Fingerprint {
  /** Pairs of neighbouring content words in the sentences that make claims. */
  readonly words: Hashes;
  /** Runs of three claims in the order in which they are made. */
  readonly claims: Hashes;
}

function hashClaim({ type, subject, object }: Claim): number {
  return hash(object.id, hash(' ', hash(subject.id, hash(' ', hash(type)))));
}

/** The fingerprint of the claims of one source, which are in the order of their places. */
export function takeFingerprint(claims: readonly Claim[]): Fingerprint {
  const runs: number[] = [];
  addRuns(claims.map(hashClaim), 3, runs);
  const pairs: number[] = [];
  for (const [at, { sentence }] of claims.entries()) {
    const next = claims[at + 1];
    if (next?.sentence.span.start !== sentence.span.start) addRuns(hashWords(sentence.text), 2, pairs);
  }
  return { words: distinct(pairs), claims: distinct(runs) };
}

/** How many items two sets share. */
export function countShared(a: Hashes, b: Hashes): number {
  let shared = 0;
  for (let at = 0, other = 0; at < a.length && other < b.length; ) {
    const [one = 0, two = 0] = [a[at], b[other]];
    if (one === two) shared++;
    if (one <= two) at++;
    if (two <= one) other++;
  }
  return shared;
}

/** Share of the smaller set that two sets must be seen to have in common to be looked at closely. */
const WORTH_A_LOOK = 0.1;

/** Room for the index of a set beside a hash of 32 bits in one exact number. */
const INDEXES = 2 ** 20;

/** All items of all sets, each with the index of its set, equal items side by side. */
function sortItems(sets: readonly Hashes[]): Float64Array {
  const items = new Float64Array(sets.reduce((sum, set) => sum + set.length, 0));
  let at = 0;
  sets.forEach((set, index) => {
    for (const item of set) items[at++] = item * INDEXES + index;
  });
  return items.sort();
}

/** By pair of indexes a and b, as a × sets + b, how many items tie the two: an item ties a set to the first and to the nearest set that has it. */
function countTies(items: Float64Array, sets: number): Map<number, number> {
  const ties = new Map<number, number>();
  const tie = (a: number, b: number): void => {
    const pair = a * sets + b;
    ties.set(pair, (ties.get(pair) ?? 0) + 1);
  };
  let first = -1;
  let latest = -1;
  let same = -1;
  for (const packed of items) {
    const item = Math.floor(packed / INDEXES);
    const index = packed - item * INDEXES;
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
export function findSimilar(sets: readonly Hashes[], least: number): (readonly [number, number])[] {
  const similar: (readonly [number, number])[] = [];
  for (const [pair, count] of countTies(sortItems(sets), sets.length)) {
    const [a, b] = [Math.floor(pair / sets.length), pair % sets.length];
    const smaller = Math.min(sets[a]?.length ?? 0, sets[b]?.length ?? 0);
    if (count >= Math.max(least, WORTH_A_LOOK * smaller)) similar.push([a, b]);
  }
  return similar;
}
