import { hashText } from '../../text/hash.ts';
import type { Token } from '../../text/tokenize.ts';
import type { Candidate } from './chain.ts';
import { fold, mix } from './features.ts';
import { wordSlots } from './word-slots.ts';

/** What speaks for a proposed span beside the other proposals of its sentence; a chain sees no farther than from label to label. */

const NAMES = [
  ...['score', 'same', 'other', 'sum', 'rank', 'longer', 'shorter', 'length', 'scoreOfLength', 'cutBefore', 'cutAfter'],
  ...['word', 'first', 'last', 'before', 'after', 'count', 'none', 'distance', 'between'],
] as const;
const HASHES: ReadonlyMap<string, number> = new Map(NAMES.map((name) => [name, hashText(`span ${name}`)]));

/** Hashed features; each counts for spans of all types, and once more for those of its own. */
class Features {
  readonly hashes: number[] = [];
  readonly #type: number;

  constructor(type: number) {
    this.#type = type;
  }

  add(name: (typeof NAMES)[number], ...values: readonly number[]): void {
    let hash = HASHES.get(name) as number;
    for (const value of values) hash = mix(hash, value);
    this.hashes.push(fold(hash), fold(mix(hash, this.#type + 1)));
  }
}

/** A sentence with the spans proposed in it. */
interface Proposed {
  readonly norms: readonly number[];
  readonly kinds: readonly string[];
  readonly found: readonly Candidate[];
  /** The likeliest of the spans that overlap, where they are likely. */
  readonly leading: readonly Candidate[];
}

const LEADING = 0.3;

const overlap = (a: Candidate, b: Candidate): boolean => a.from < b.to && b.from < a.to;

/** Classes of likelihood: twice the log odds, rounded. */
const classOf = (score: number): number => Math.round(2 * Math.log(score / (1 - score + 1e-4)));
const NONE = 1e-3;
const classOfBest = (spans: readonly Candidate[]): number =>
  classOf(Math.max(NONE, ...spans.map(({ score }) => score)));

const holds = (a: Candidate, b: Candidate): boolean => a.from <= b.from && a.to >= b.to;

/** How likely the span is, and those that would take its place. */
function addRivals(features: Features, span: Candidate, { found }: Proposed): void {
  const rivals = found.filter((one) => one !== span && overlap(one, span));
  const same = rivals.filter(({ type }) => type === span.type);
  const score = classOf(span.score);
  features.add('score', score);
  features.add('same', classOfBest(same));
  features.add('other', classOfBest(rivals.filter(({ type }) => type !== span.type)));
  features.add('sum', Math.round(5 * same.reduce((total, one) => total + one.score, span.score)));
  features.add('rank', rivals.filter((one) => one.score > span.score).length, Number(score > 0));
  features.add('longer', classOfBest(same.filter((one) => holds(one, span))));
  features.add('shorter', classOfBest(same.filter((one) => holds(span, one))));
  const length = Math.min(span.to - span.from, 8);
  features.add('length', length);
  features.add('scoreOfLength', length, Math.max(-3, Math.min(3, score)));
}

const OUTSIDE = hashText('#');

/** The words of the span and those beside it, and whether it cuts what the lexicon knows. */
function addWords(features: Features, { from, to }: Candidate, { norms, kinds }: Proposed): void {
  const normAt = (at: number): number => norms[at] ?? OUTSIDE;
  features.add('first', normAt(from));
  features.add('last', normAt(to - 1));
  features.add('before', normAt(from - 1));
  features.add('after', normAt(to));
  features.add('cutBefore', Number(kinds[from]?.startsWith('I-') === true));
  features.add('cutAfter', Number(kinds[to]?.startsWith('I-') === true));
  for (let at = from; at < to; at++) features.add('word', normAt(at));
}

/** Types of which the nearest leading spans count: drug, side effect, indication. */
const NEAREST = 3;
const FARTHEST = 12;

const distanceClass = (distance: number): number => (distance < 5 ? distance : distance < 9 ? 6 : 10);

/** The words from one token to another, which part the span from its neighbour. */
function addLink(features: Features, place: number, norms: readonly number[], from: number, to: number): void {
  features.add('distance', place, distanceClass(to - from));
  for (let at = from; at < Math.min(to, from + FARTHEST); at++) features.add('between', place, norms[at] as number);
}

/** How many leading spans of each type there are elsewhere, and the nearest on both sides. */
function addNeighbours(features: Features, span: Candidate, { norms, leading }: Proposed): void {
  const elsewhere = leading.filter((one) => !overlap(one, span));
  for (let type = 0; type < NEAREST; type++) {
    const ofType = elsewhere.filter((one) => one.type === type);
    const left = ofType.findLast(({ to }) => to <= span.from);
    const right = ofType.find(({ from }) => from >= span.to);
    features.add('count', type, Math.min(ofType.length, 3));
    if (left === undefined) features.add('none', 2 * type);
    else addLink(features, 2 * type, norms, left.to, span.from);
    if (right === undefined) features.add('none', 2 * type + 1);
    else addLink(features, 2 * type + 1, norms, span.to, right.from);
  }
}

/** Hashed features of each span proposed in a sentence, some more than once; `found` is in the order of the words. */
export function spanFeatures(
  tokens: readonly Token[],
  kinds: readonly string[],
  found: readonly Candidate[],
): readonly number[][] {
  const isLeading = (span: Candidate) =>
    span.score >= LEADING && !found.some((one) => one.score > span.score && overlap(one, span));
  const norms = tokens.map(({ form }) => wordSlots(form)[0] as number);
  const proposed: Proposed = { norms, kinds, found, leading: found.filter(isLeading) };
  return found.map((span) => {
    const features = new Features(span.type);
    addRivals(features, span, proposed);
    addWords(features, span, proposed);
    addNeighbours(features, span, proposed);
    return features.hashes;
  });
}
