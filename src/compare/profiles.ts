import type { Claim, SideProfile, SourceProfile } from '../model.ts';

function profileSide(claims: readonly Claim[]): SideProfile {
  const hedged = claims.filter(({ certainty }) => certainty === 'hedged').length;
  return { claims: claims.length, hedged, first: claims[0]?.id ?? null };
}

/** What kind of claims a source makes, given in the order of their places: its benefits against its risks, who is said to say so, what sells. */
export function profileSource(source: string, claims: readonly Claim[]): SourceProfile {
  const asserted = claims.filter(({ polarity }) => polarity === 'asserted');
  return {
    source,
    claims: claims.length,
    benefits: profileSide(asserted.filter(({ type }) => type === 'indication')),
    risks: profileSide(asserted.filter(({ type }) => type === 'side-effect' || type === 'contraindication')),
    unattributed: claims.filter(({ attribution }) => attribution === null).length,
    promotional: claims.filter(({ promotional }) => promotional).length,
  };
}

/** By subject, then by source: the first claim that the subject helps, or else that it is used. */
export function findBenefits(claims: readonly Claim[]): Map<string, Map<string, Claim>> {
  const benefits = new Map<string, Map<string, Claim>>();
  for (const claim of claims) {
    if (claim.type !== 'indication' || claim.polarity === 'denied') continue;
    const bySource = benefits.get(claim.subject.id) ?? new Map<string, Claim>();
    benefits.set(claim.subject.id, bySource);
    const known = bySource.get(claim.source);
    if (known === undefined || (known.facet !== 'effective' && claim.facet === 'effective'))
      bySource.set(claim.source, claim);
  }
  return benefits;
}
