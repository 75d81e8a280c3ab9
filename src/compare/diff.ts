import type { Change, Claim } from '../model.ts';
import { contextKey } from './align.ts';
import { judgeMatch } from './diff-kinds.ts';
import { type Match, matchClaims, sourceKey } from './diff-match.ts';
import { findMoved } from './diff-order.ts';
import { keyOf } from './order.ts';

/** Claims in the order of their places, sources as they come. */
function inOrder(claims: readonly Claim[]): Claim[] {
  const sources = new Map<string, number>();
  for (const { source } of claims) if (!sources.has(source)) sources.set(source, sources.size);
  return [...claims].sort(
    (a, b) =>
      (sources.get(a.source) ?? 0) - (sources.get(b.source) ?? 0) ||
      a.sentence.span.start - b.sentence.span.start ||
      a.object.span.start - b.object.span.start,
  );
}

/** Equal for claims of one source that say the same in every respect. */
type Saying = (claim: Claim) => string;

function sayingOf(before: readonly Claim[], after: readonly Claim[]): Saying {
  const sourceOf = sourceKey(before, after);
  return (claim) => keyOf(sourceOf(claim), claim.type, claim.subject.id, contextKey(claim));
}

function placesOf(claims: readonly Claim[]): Map<Claim, number> {
  return new Map(claims.map((claim, index) => [claim, index]));
}

function byPlace(claims: readonly Claim[], places: ReadonlyMap<Claim, number>): Claim[] {
  return [...claims].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/** A mention that came, where the claim was made before, is only said once more. */
function judgeAdded(claim: Claim, before: Claim | undefined): Change {
  if (before === undefined)
    return { kind: 'added', before: null, after: claim, because: 'Nothing like it was claimed before.' };
  return { kind: 'reworded', before, after: claim, because: 'It was claimed before and is said once more now.' };
}

/** A mention that went, where the claim still stands, is only said once less. */
function judgeRemoved(claim: Claim, after: Claim | undefined): Change {
  if (after === undefined)
    return { kind: 'removed', before: claim, after: null, because: 'It is not claimed any more.' };
  return { kind: 'reworded', before: claim, after, because: 'It is said once less and still claimed.' };
}

function judgeMatches(matches: readonly Match[], before: readonly Claim[]): Map<Claim, Change[]> {
  const moved = findMoved(matches, placesOf(before));
  return new Map(
    matches.map((match) => {
      const changes = judgeMatch(match);
      if (moved.has(match)) changes.push({ kind: 'moved', ...match, because: 'It stands in another place.' });
      return [match.after, changes];
    }),
  );
}

/**
 * What one version of a text claims that another does not: claims are found again when they are reworded or moved, and a
 * claim may change in several respects. In the order of `after`; then what was removed, in the order of `before`. Sources
 * are paired by name, unless there is one on each side.
 */
export function diffClaims(before: readonly Claim[], after: readonly Claim[]): Change[] {
  const [old, fresh] = [inOrder(before), inOrder(after)];
  const { matches, removed, added } = matchClaims(old, fresh);
  const places = placesOf(fresh);
  const ordered = [...matches].sort((a, b) => (places.get(a.after) ?? 0) - (places.get(b.after) ?? 0));
  const changes = judgeMatches(ordered, old);
  const saying = sayingOf(old, fresh);
  const known = new Map(old.map((claim) => [saying(claim), claim]));
  const still = new Map(fresh.map((claim) => [saying(claim), claim]));
  for (const claim of added) changes.set(claim, [judgeAdded(claim, known.get(saying(claim)))]);
  return [
    ...fresh.flatMap((claim) => changes.get(claim) ?? []),
    ...byPlace(removed, placesOf(old)).map((claim) => judgeRemoved(claim, still.get(saying(claim)))),
  ];
}
