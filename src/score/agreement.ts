import type { Claim } from '../model.ts';
import type { GoldClaim } from './gold.ts';

/** A subject's name for comparing: whatever the case, punctuation and plural. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/s\b/g, '')
    .trim();
}

/** Whether a claim is about the treatment that the gold names, by id or label. */
export function subjectsAgree(claim: Claim, gold: GoldClaim): boolean {
  if (gold.subject === 'disputed') return true;
  const wanted = plainName(gold.subject);
  return [claim.subject.id, claim.subject.label].some((name) => name !== '' && plainName(name) === wanted);
}

/** Whether a claim says the same of the same treatment: subject and polarity. */
export function agreesStrictly(claim: Claim, gold: GoldClaim): boolean {
  return subjectsAgree(claim, gold) && (gold.polarity === 'disputed' || claim.polarity === gold.polarity);
}
