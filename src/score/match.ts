import type { Claim, Span } from '../model.ts';
import { subjectsAgree } from './agreement.ts';
import type { GoldClaim } from './gold.ts';

/** A claim with the gold claim it stands for; gold is null for a claim that nobody marked. */
export interface Match {
  readonly claim: Claim;
  readonly gold: GoldClaim | null;
}

/** Claims with their gold partners, and the gold claims that found none. */
export interface Matching {
  readonly matches: readonly Match[];
  readonly missed: readonly GoldClaim[];
}

interface Candidate {
  readonly claim: number;
  readonly gold: number;
  readonly weight: number;
}

/** The file name of a path: gold files name sources without folders. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** How good a partner is: same subject before same polarity before required before the share of words in common. */
function weigh(claim: Claim, gold: GoldClaim): number {
  const union = Math.max(claim.object.span.end, gold.cue.end) - Math.min(claim.object.span.start, gold.cue.start);
  return (
    (subjectsAgree(claim, gold) ? 8 : 0) +
    (claim.polarity === gold.polarity ? 4 : 0) +
    (gold.optional ? 0 : 2) +
    overlap(claim.object.span, gold.cue) / union
  );
}

const groupOf = (source: string, type: string): string => `${type} ${source}`;

function findCandidates(claims: readonly Claim[], golds: readonly GoldClaim[]): Candidate[] {
  const groups = new Map<string, number[]>();
  for (const [at, { source, type }] of golds.entries()) {
    const key = groupOf(source, type);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  }
  const candidates = claims.flatMap((claim, index) =>
    (groups.get(groupOf(fileName(claim.source), claim.type)) ?? []).flatMap((at): Candidate[] => {
      const gold = golds[at] as GoldClaim;
      if (overlap(claim.object.span, gold.cue) <= 0) return [];
      return [{ claim: index, gold: at, weight: weigh(claim, gold) }];
    }),
  );
  return candidates.sort((a, b) => b.weight - a.weight || a.claim - b.claim || a.gold - b.gold);
}

/**
 * Pairs claims with gold claims of the same source and type whose words overlap, the best pairs first; each serves
 * once. Claims of sources that the gold does not know are left out.
 */
export function matchClaims(claims: readonly Claim[], golds: readonly GoldClaim[]): Matching {
  const sources = new Set(golds.map((gold) => gold.source));
  const judged = claims.filter((claim) => sources.has(fileName(claim.source)));
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const candidate of findCandidates(judged, golds)) {
    if (partners.has(candidate.claim) || taken.has(candidate.gold)) continue;
    partners.set(candidate.claim, candidate.gold);
    taken.add(candidate.gold);
  }
  return {
    matches: judged.map((claim, index) => ({ claim, gold: golds[partners.get(index) ?? -1] ?? null })),
    missed: golds.filter((gold, index) => !taken.has(index) && !gold.optional),
  };
}
