import type { Claim } from '../model.ts';
import { type Dated, readDated } from './calendar.ts';
import { type DurationWord, durationWord } from './duration-words.ts';
import { type Interval, type IntervalRelation, relateIntervals, toInterval } from './intervals.ts';
import { sessionCount } from './session-counts.ts';

/** What a duration claim says about time, ready to be compared. */
export interface DurationValue {
  readonly interval: Interval | null;
  /** Set where the interval is only what a word like "rapid" is taken to mean. */
  readonly word: DurationWord | null;
  /** How many sessions it counts. */
  readonly count: Interval | null;
  /** "developed in the #s": the expression without its figures. */
  readonly frame: string;
}

/** A definition ("pain that lasts more than 3 months") is its threshold, however it is put. */
function threshold({ min, max, calendar }: Interval): Interval {
  const at = min > 0 ? min : max;
  return { min: at, max: at, calendar };
}

const values = new WeakMap<Claim, DurationValue>();

/** The value of a duration claim. */
export function durationValue(claim: Claim): DurationValue {
  const known = values.get(claim);
  if (known !== undefined) return known;
  const value = readValue(claim);
  values.set(claim, value);
  return value;
}

function readValue(claim: Claim): DurationValue {
  const frame = claim.object.label.toLowerCase().replace(/\d+/g, '#');
  const measured = claim.value === null ? null : toInterval(claim.value);
  if (measured !== null) {
    const interval = claim.facet === 'condition-definition' ? threshold(measured) : measured;
    return { interval, word: null, count: null, frame };
  }
  const word = durationWord(claim.object.id);
  return { interval: word?.span ?? null, word, count: sessionCount(claim.object.id), frame };
}

export type ValueRelation = IntervalRelation | 'opposite' | 'unknown';

function relateWords(a: DurationWord, b: DurationWord): ValueRelation {
  if (a.scale !== b.scale) return 'unknown';
  if (a.rank === b.rank) return 'equal';
  if (a.rank === 1 || b.rank === 1) return 'opposite';
  return a.rank > b.rank ? 'inside' : 'contains';
}

function relateDates(a: Dated, b: Dated): ValueRelation {
  if (a.matter !== b.matter) return 'unknown';
  if (a.from === b.from && a.to === b.to) return 'equal';
  if (a.from >= b.from && a.to <= b.to) return 'inside';
  if (a.from <= b.from && a.to >= b.to) return 'contains';
  return a.to < b.from || b.to < a.from ? 'opposite' : 'overlaps';
}

/** Dates of one matter ("developed in the 1950s"), or figures in one and the same expression. */
function relateFrames(a: Claim, b: Claim, frame: string): ValueRelation {
  const [first, second] = [readDated(a.object.label), readDated(b.object.label)];
  if (first !== null && second !== null) return relateDates(first, second);
  const same = frame === durationValue(b).frame && frame.includes('#') && /\p{L}{4}/u.test(frame);
  return same && a.object.id !== b.object.id ? 'opposite' : 'unknown';
}

/** "Two months apart" is no length of a course. */
const isSpacing = ({ evidence }: Claim): boolean => evidence.rule === 'duration.apart';

/** Under `other` nobody knows whether two values measure the same, unless they are equal. */
export function isMixedFacet({ facet }: Claim): boolean {
  return facet === null || facet === 'other';
}

/** Lengths of which one is no more than this many times the other may both be right, as lengths are told in round figures. */
const ROUGHLY = 1.5;

const areFar = (a: Interval, b: Interval): boolean => Math.max(a.min, b.min) > ROUGHLY * Math.min(a.max, b.max);

function relateKnown(first: DurationValue, second: DurationValue): ValueRelation {
  if (first.count !== null && second.count !== null) {
    const relation = relateIntervals(first.count, second.count);
    return relation === 'disjoint' ? 'opposite' : relation;
  }
  if (first.interval === null || second.interval === null) return 'unknown';
  if (first.word !== null && second.word !== null) return relateWords(first.word, second.word);
  const relation = relateIntervals(first.interval, second.interval);
  const isMeasured = first.word === null && second.word === null;
  if (relation === 'disjoint') return isMeasured && areFar(first.interval, second.interval) ? 'opposite' : 'disjoint';
  if (isMeasured) return relation;
  return first.word === null ? 'inside' : 'contains';
}

/**
 * How the values of two duration claims of one facet stand to each other: `opposite` where both cannot be right,
 * `unknown` where they cannot be measured against each other.
 */
export function relateValues(a: Claim, b: Claim): ValueRelation {
  if (a.object.id === b.object.id && a.value === null && b.value === null) return 'equal';
  if (isSpacing(a) !== isSpacing(b)) return 'unknown';
  const [first, second] = [durationValue(a), durationValue(b)];
  const relation = relateKnown(first, second);
  if (relation !== 'unknown' && !(isMixedFacet(a) && relation !== 'equal')) return relation;
  return first.interval === null && second.interval === null ? relateFrames(a, b, first.frame) : 'unknown';
}
