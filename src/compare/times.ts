import type { Claim, RelationKind } from '../model.ts';
import { durationValue } from './duration-value.ts';
import { gravest, nearest, type Sides } from './pairs.ts';
import { type Judgement, relateClaims } from './relate.ts';

/** How the times that sources tell of one matter stand to each other. */

const FITTING: ReadonlySet<RelationKind> = new Set(['agrees', 'less-specific', 'weaker']);

function fits(a: Claim, b: Claim): boolean {
  const judgement = relateClaims(a, b);
  return judgement !== null && FITTING.has(judgement.kind);
}

/** The distance of a time from the nearest of others, as a ratio of their lengths; those that cannot be measured come last. */
function distance(claim: Claim, others: readonly Claim[]): number {
  const own = durationValue(claim).interval;
  if (own === null) return Number.POSITIVE_INFINITY;
  const gaps = others.map((other) => {
    const { interval } = durationValue(other);
    return interval === null ? Number.POSITIVE_INFINITY : Math.max(interval.min / own.max, own.min / interval.max);
  });
  return Math.min(...gaps);
}

/** Of several times the one that comes nearest to what another source says is the likeliest to be about the same. */
const byLength = (claims: readonly Claim[], others: readonly Claim[]): Claim[] =>
  claims.toSorted((a, b) => {
    const [first, second] = [distance(a, others), distance(b, others)];
    return first === second ? 0 : first - second;
  });

/** The gravest difference between times of which neither source tells one that the other tells too; else how they agree. */
export function relateTimes(a: Sides, b: Sides): Judgement | null {
  const alone = a.asserted.filter((claim) => !b.asserted.some((other) => fits(claim, other)));
  const others = b.asserted.filter((claim) => !a.asserted.some((other) => fits(claim, other)));
  return gravest(byLength(alone, others), others) ?? nearest(a.asserted, b.asserted);
}

/** Inside one source two figures are times of two matters ("first signs", "full effect"); a word beside another is worth a look. */
export function relateOwnTimes({ asserted }: Sides): Judgement | null {
  const found = gravest(asserted, asserted);
  if (found === null || found.kind === 'agrees' || found.kind === 'less-specific') return null;
  if (found.claims.every(({ value }) => value !== null)) return null;
  return found.kind === 'contradicts' ? { ...found, kind: 'value-differs' } : found;
}
