import type { Claim } from '../model.ts';
import { groupBy } from '../text/group-by.ts';
import { type DurationValue, durationValue, isMixedFacet } from './duration-value.ts';
import { type Interval, intersect, relateIntervals } from './intervals.ts';

/** All claims of one expression, which has one value. */
interface Expression {
  readonly claims: readonly Claim[];
  readonly value: DurationValue;
}

interface Measured {
  readonly claims: readonly Claim[];
  readonly interval: Interval;
}

function meets(a: Interval, b: Interval): boolean {
  return relateIntervals(a, b) !== 'disjoint';
}

/** Intervals that all share one stretch of time are one topic; the sweep goes from the earliest start. */
function mergeOverlapping(entries: readonly Measured[]): Claim[][] {
  const merged: Claim[][] = [];
  let common: Interval | null = null;
  const sorted = entries.toSorted((a, b) => a.interval.min - b.interval.min || a.interval.max - b.interval.max);
  for (const { claims, interval } of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && common !== null && meets(common, interval)) {
      last.push(...claims);
      common = intersect(common, interval);
    } else {
      merged.push([...claims]);
      common = interval;
    }
  }
  return merged;
}

function readExpressions(claims: readonly Claim[]): Expression[] {
  return [...groupBy(claims, ({ object }) => object.id).values()].flatMap((same) => {
    const first = same.find(({ value }) => value !== null) ?? same[0];
    return first === undefined ? [] : [{ claims: same, value: durationValue(first) }];
  });
}

function keyOfValue({ claims, value: { interval, word, count } }: Expression): string {
  if (count !== null) return `# ${count.min} ${count.max}`;
  if (word !== null) return `${word.scale} ${word.rank}`;
  return interval === null ? `= ${claims[0]?.object.id}` : `${interval.min} ${interval.max}`;
}

/**
 * Duration claims of one subject and one facet, by what they say of time: "12 weeks" and "three months" are together,
 * and so are "rapid" and "fast", and "six to eight sessions" and "eight visits". Under the facet `other`, which mixes many matters, only equal values are.
 */
export function groupDurations(claims: readonly Claim[]): Claim[][] {
  const mixed = claims.some(isMixedFacet);
  const measured: Measured[] = [];
  const counted: Measured[] = [];
  const groups: Claim[][] = [];
  for (const same of groupBy(readExpressions(claims), keyOfValue).values()) {
    const all = same.flatMap((expression) => expression.claims);
    const { interval = null, word = null, count = null } = same[0]?.value ?? {};
    if (!mixed && count !== null) counted.push({ claims: all, interval: count });
    else if (!mixed && interval !== null && word === null) measured.push({ claims: all, interval });
    else groups.push(all);
  }
  return [...mergeOverlapping(measured), ...mergeOverlapping(counted), ...groups];
}

/** The most used of some names; of equally used ones the first in code unit order. */
export function mostUsed(names: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let most = { name: '', uses: 0 };
  for (const [name, uses] of counts) {
    if (uses > most.uses || (uses === most.uses && name < most.name)) most = { name, uses };
  }
  return most.name;
}
