import type { Claim, RelationKind } from '../model.ts';
import { gravest, nearest, type Sides } from './pairs.ts';
import { type Judgement, relateClaims } from './relate.ts';

/** How the times that sources tell of one matter stand to each other. */

const FITTING: ReadonlySet<RelationKind> = new Set(['agrees', 'less-specific', 'weaker']);

function fits(a: Claim, b: Claim): boolean {
  const judgement = relateClaims(a, b);
  return judgement !== null && FITTING.has(judgement.kind);
}

/** The gravest difference between times of which neither source tells one that the other tells too; else how they agree. */
export function relateTimes(a: Sides, b: Sides): Judgement | null {
  const alone = a.asserted.filter((claim) => !b.asserted.some((other) => fits(claim, other)));
  const others = b.asserted.filter((claim) => !a.asserted.some((other) => fits(claim, other)));
  return gravest(alone, others) ?? nearest(a.asserted, b.asserted);
}

/** Inside one source two figures are times of two matters ("first signs", "full effect"); a word beside another is worth a look. */
export function relateOwnTimes({ asserted }: Sides): Judgement | null {
  const found = gravest(asserted, asserted);
  if (found === null || found.kind === 'agrees' || found.kind === 'less-specific') return null;
  if (found.claims.every(({ value }) => value !== null)) return null;
  return found.kind === 'contradicts' ? { ...found, kind: 'value-differs' } : found;
}
