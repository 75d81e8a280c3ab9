import type { Claim, RelationKind } from '../model.ts';
import { contextKey } from './align.ts';
import { compareText } from './order.ts';
import { type Judgement, relateClaims } from './relate.ts';
import type { TopicGroup } from './topics.ts';

/** Claims of one source that a reader could tell apart, at most this many of a side. */
const REPRESENTATIVES = 6;

/** Up to this many sources each is compared with each; beyond, each with a few that speak for all. */
const ALL_PAIRS = 8;
const SPEAKERS = 1;

/** What one source says for and against. */
export interface Sides {
  readonly source: string;
  readonly asserted: readonly Claim[];
  readonly denied: readonly Claim[];
}

function distinct(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length < 2) return claims;
  const seen = new Map<string, Claim>();
  for (const claim of claims) {
    const key = contextKey(claim);
    if (!seen.has(key)) seen.set(key, claim);
    if (seen.size === REPRESENTATIVES) break;
  }
  return [...seen.values()];
}

const NO_CLAIMS: readonly Claim[] = [];

/** The claims of one source that stand for all it says of a matter. */
export function takeSides(source: string, claims: readonly Claim[]): Sides {
  const denied = claims.filter(({ polarity }) => polarity === 'denied');
  if (denied.length === 0) return { source, asserted: distinct(claims), denied: NO_CLAIMS };
  const asserted = claims.filter(({ polarity }) => polarity === 'asserted');
  return { source, asserted: distinct(asserted), denied: distinct(denied) };
}

/** The sides of each source, sources as they come. */
export function sidesOf(bySource: ReadonlyMap<string, readonly Claim[]>): Sides[] {
  const sides: Sides[] = [];
  for (const [source, own] of bySource) sides.push(takeSides(source, own));
  return sides;
}

/** What each source says of several topics together, sources in code unit order. */
export function sidesAcross(groups: readonly TopicGroup[]): Sides[] {
  const [first, ...others] = groups;
  if (first === undefined) return [];
  if (others.length === 0) return sidesOf(first.bySource);
  const claims = new Map<string, Claim[]>();
  for (const { bySource } of groups) {
    for (const [source, own] of bySource) {
      const known = claims.get(source);
      if (known === undefined) claims.set(source, [...own]);
      else known.push(...own);
    }
  }
  return sidesOf(claims).sort((a, b) => compareText(a.source, b.source));
}

/** The order in which judgements matter to a reader who looks for conflicts. */
const GRAVITY: readonly RelationKind[] = [
  'contradicts',
  'value-differs',
  'context-differs',
  'weaker',
  'less-specific',
  'agrees',
];
/** The order in which two sources that say the same are best shown to do so. */
const CLOSENESS: readonly RelationKind[] = [
  'agrees',
  'less-specific',
  'weaker',
  'context-differs',
  'value-differs',
  'contradicts',
];

/** A sentence that says two things ("safe, though it may …") has set them against each other itself. */
export function isOneSentence(a: Claim, b: Claim): boolean {
  return a.source === b.source && a.sentence.span.start === b.sentence.span.start;
}

function best(first: readonly Claim[], second: readonly Claim[], order: readonly RelationKind[]): Judgement | null {
  let found: Judgement | null = null;
  let rank = Number.POSITIVE_INFINITY;
  for (const a of first) {
    for (const b of second) {
      const judgement = isOneSentence(a, b) ? null : relateClaims(a, b);
      if (judgement === null) continue;
      const own = 2 * order.indexOf(judgement.kind) + (judgement.differs === null ? 0 : 1);
      if (own < rank) {
        found = judgement;
        rank = own;
      }
      if (rank === 0) return found;
    }
  }
  return found;
}

/** The gravest judgement between two lists of claims; null where nothing can be told. */
export const gravest = (a: readonly Claim[], b: readonly Claim[]): Judgement | null => best(a, b, GRAVITY);

/** The judgement by which two lists of claims are closest. */
export const nearest = (a: readonly Claim[], b: readonly Claim[]): Judgement | null => best(a, b, CLOSENESS);

function strongest(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length < 2) return claims;
  const stated = claims.filter(({ certainty }) => certainty === 'stated');
  return stated.length > 0 ? stated : claims;
}

/** How two sources that are on one side stand to each other, by the strongest that each of them says. */
export function onOneSide(a: Sides, b: Sides): Judgement | null {
  const side = a.asserted.length > 0 && b.asserted.length > 0 ? 'asserted' : 'denied';
  return best(strongest(a[side]), strongest(b[side]), CLOSENESS);
}

const NO_JUDGEMENTS: readonly Judgement[] = [];

/** How the assertions of each stand to the denials of the other; for one source, its own to its own. */
export function acrossSides(a: Sides, b: Sides): readonly Judgement[] {
  if (a.denied.length === 0 && b.denied.length === 0) return NO_JUDGEMENTS;
  const ways = [gravest(a.asserted, b.denied), a === b ? null : gravest(b.asserted, a.denied)];
  return ways.filter((way) => way !== null);
}

function speaksFor(sides: readonly Sides[], side: 'asserted' | 'denied'): Sides[] {
  const stated = sides.filter((one) => one[side].some(({ certainty }) => certainty === 'stated'));
  const able = stated.length > 0 ? stated : sides.filter((one) => one[side].length > 0);
  return able.slice(0, SPEAKERS);
}

/** Which sources to compare: all with all where they are few, else each with those that speak for either side. */
export function choosePairs(sides: readonly Sides[]): (readonly [Sides, Sides])[] {
  const few = sides.length <= ALL_PAIRS;
  const speakers = few ? sides : [...new Set([...speaksFor(sides, 'asserted'), ...speaksFor(sides, 'denied')])];
  const place = new Map(speakers.map((one, index) => [one, index]));
  const pairs: (readonly [Sides, Sides])[] = [];
  for (const [index, speaker] of speakers.entries()) {
    for (const other of sides) if ((place.get(other) ?? index + 1) > index) pairs.push([speaker, other]);
  }
  return pairs;
}
