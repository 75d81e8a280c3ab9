import type { Claim } from '../model.ts';
import { groupBy } from '../text/group-by.ts';
import { keyOf } from './order.ts';
import { type Bag, contextBag, leastLikeness, likeness } from './similarity.ts';

/** A claim of one version with its counterpart in the other. */
export interface Match {
  readonly before: Claim;
  readonly after: Claim;
}

/** Claims found again, and those that were not. */
export interface Matching {
  readonly matches: readonly Match[];
  readonly removed: readonly Claim[];
  readonly added: readonly Claim[];
}

/** Beyond this many candidates on both sides together, claims are paired in their order. */
const MOST_CANDIDATES = 100;

/** Where each side has one claim about it, less likeness will do. */
const SOLE_CANDIDATE = 0.3;

/** Claims that are still to be paired. */
interface Open {
  readonly before: readonly Claim[];
  readonly after: readonly Claim[];
}

/** Pairs the claims of equal key in their order, and leaves the rest open. */
function matchByKey({ before, after }: Open, key: (claim: Claim) => string, matches: Match[]): Open {
  const waiting = groupBy(before, key);
  const used = new Set<Claim>();
  const rest = after.filter((claim) => {
    const found = waiting.get(key(claim))?.shift();
    if (found === undefined) return true;
    used.add(found);
    matches.push({ before: found, after: claim });
    return false;
  });
  return { before: before.filter((claim) => !used.has(claim)), after: rest };
}

/** Says nothing of the use and the effect that other facets tell. */
const APART = 'not-a-cure';

/** What makes a claim the same claim; the value of a duration may change, any other object may not. */
function identityOf({ type, subject, object, facet }: Claim): string {
  if (type === 'duration') return keyOf(type, subject.id, facet);
  return keyOf(type, subject.id, object.id, facet === APART ? facet : null);
}

/** Small bonuses, so that between equally alike sentences the claim that says the same is chosen. */
function sameness(a: Claim, b: Claim): number {
  const equal = [
    a.object.id === b.object.id,
    a.polarity === b.polarity,
    a.facet === b.facet,
    a.certainty === b.certainty,
  ];
  const circumstances =
    JSON.stringify(a.qualifiers) === JSON.stringify(b.qualifiers) && a.attribution === b.attribution;
  return [...equal, circumstances].filter(Boolean).length / 20;
}

interface Scored extends Match {
  readonly score: number;
}

function scorePair(a: Claim, b: Claim, bags: readonly [Bag, Bag], sole: boolean): Scored[] {
  const alike = likeness(...bags);
  const needed = sole ? SOLE_CANDIDATE : leastLikeness(...bags);
  return a.object.id === b.object.id || alike >= needed ? [{ before: a, after: b, score: alike + sameness(a, b) }] : [];
}

/** Pairs the claims of one identity, the most alike first. */
function matchByLikeness({ before, after }: Open, matches: Match[]): Open {
  const sole = before.length === 1 && after.length === 1;
  const candidates = after.map((claim) => ({ claim, bag: contextBag(claim) }));
  const scored = before.flatMap((a) => {
    const own = contextBag(a);
    return candidates.flatMap(({ claim, bag }) => scorePair(a, claim, [own, bag], sole));
  });
  const used = new Set<Claim>();
  for (const pair of scored.sort((x, y) => y.score - x.score)) {
    if (used.has(pair.before) || used.has(pair.after)) continue;
    used.add(pair.before).add(pair.after);
    matches.push({ before: pair.before, after: pair.after });
  }
  return { before: before.filter((claim) => !used.has(claim)), after: after.filter((claim) => !used.has(claim)) };
}

/** Claims of one identity, of which there are too many to weigh each against each. */
function matchCrowd(open: Open, matches: Match[]): Open {
  return matchByKey(open, (claim) => keyOf(claim.object.id, claim.polarity), matches);
}

/** Tells sources apart: several are paired by their names; one with one, whatever they are called. */
export function sourceKey(before: readonly Claim[], after: readonly Claim[]): (claim: Claim) => string {
  const single = [before, after].every((claims) => new Set(claims.map(({ source }) => source)).size <= 1);
  return single ? () => '' : ({ source }) => source;
}

/** Finds the claims of one version again in another: by id, by their very words, then by what they say and how it is put. */
export function matchClaims(before: readonly Claim[], after: readonly Claim[]): Matching {
  const sourceOf = sourceKey(before, after);
  const identity = (claim: Claim): string => keyOf(sourceOf(claim), identityOf(claim));
  const assertion = ({ object, facet, polarity, certainty }: Claim): string =>
    keyOf(object.id, facet, polarity, certainty);
  const matches: Match[] = [];
  let open: Open = { before, after };
  open = matchByKey(open, (claim) => keyOf(claim.id, identity(claim), assertion(claim)), matches);
  open = matchByKey(open, (claim) => keyOf(identity(claim), assertion(claim), claim.sentence.text), matches);
  open = matchByKey(open, (claim) => keyOf(claim.id, identity(claim)), matches);
  const waiting = groupBy(open.after, identity);
  const removed: Claim[] = [];
  const found = new Set<Claim>();
  for (const [key, own] of groupBy(open.before, identity)) {
    const same: Open = { before: own, after: waiting.get(key) ?? [] };
    const few = own.length + same.after.length <= MOST_CANDIDATES;
    const rest = few ? matchByLikeness(same, matches) : matchCrowd(same, matches);
    removed.push(...rest.before);
    const left = new Set(rest.after);
    for (const claim of same.after) if (!left.has(claim)) found.add(claim);
  }
  return { matches, removed, added: open.after.filter((claim) => !found.has(claim)) };
}
