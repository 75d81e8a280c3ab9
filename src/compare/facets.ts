import type { Claim } from '../model.ts';

/** How much an indication claims. */
const STRENGTH: Readonly<Record<string, number>> = { studied: 1, used: 2, effective: 3, approved: 4 };

/** Facets of a mechanism that leave open in what way. */
const GENERAL = new Set(['acts-on', 'affects', 'modulates', 'not-acting-on']);
const LESSENS = new Set(['blocks', 'reduces', 'disrupts']);
const STRENGTHENS = new Set(['promotes']);

const VERBS: Readonly<Record<string, string>> = {
  used: 'is used',
  effective: 'helps',
  studied: 'is studied',
  approved: 'is approved',
  'not-a-cure': 'cures',
  'not-acting-on': 'acts on it',
  'acts-on': 'acts on it',
};

/** "helps": a facet as a verb whose subject is the treatment. */
export function facetVerb(facet: string): string {
  return VERBS[facet] ?? `${facet.replaceAll('-', ' ')} it`;
}

/** How strong the facet of an indication is, from 1; null for facets that know no order. */
export function facetStrength({ type, facet }: Claim): number | null {
  return (type === 'indication' && facet !== null && STRENGTH[facet]) || null;
}

/** True where a facet says that, but not how, a treatment acts. */
export function isGeneralFacet({ type, facet }: Claim): boolean {
  return type === 'mechanism' && (facet === null || GENERAL.has(facet));
}

/** True for "blocks" and "promotes" and their like, which cannot both be right. */
export function areOppositeFacets(a: Claim, b: Claim): boolean {
  if (a.type !== 'mechanism' || a.facet === null || b.facet === null) return false;
  return (LESSENS.has(a.facet) && STRENGTHENS.has(b.facet)) || (STRENGTHENS.has(a.facet) && LESSENS.has(b.facet));
}

/** True where denying `denied` leaves no room for `asserted`: the same facet, or one that covers it. */
export function coversFacet(denied: Claim, asserted: Claim): boolean {
  if (denied.type === 'duration' || denied.facet === asserted.facet || denied.facet === null) return true;
  if (denied.type === 'mechanism') return isGeneralFacet(denied);
  return asserted.facet === null;
}
