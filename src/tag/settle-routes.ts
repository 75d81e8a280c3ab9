import type { Claim, Hierarchy } from '../model.ts';

/** A form stands for its route: a tablet is given by mouth, and an infusion is intravenous where the article says so. */

const GENERAL = new Set(['infusion-unspecified', 'injection-unspecified']);
const FORMS =
  /\b(infusion|injection|spray|lozenge|tablet|capsule|patch|cream|gel|ointment|drops?|syrup|suppository|inhaler|implant|pen|film|gum|powder|solution|pump|lotion|foam|enema|ring|pill)s?\b/i;

function formOf({ object, facet }: Claim): string | null {
  const words = FORMS.exec(object.text)?.[1]?.toLowerCase() ?? FORMS.exec(object.label)?.[1]?.toLowerCase();
  return words ?? facet;
}

function routeOf({ object }: Claim, hierarchy: Hierarchy): string {
  const parent = hierarchy.parent(object.id);
  const isForm = parent !== null && parent !== 'parenteral' && FORMS.test(object.label);
  return isForm ? parent : object.id;
}

/** The claims of one source, with every route by the name of the route and its form as the facet. */
export function settleRoutes(claims: readonly Claim[], hierarchy: Hierarchy): Claim[] {
  const intravenous = new Set(
    claims
      .filter(({ type, object }) => type === 'route' && object.id === 'intravenous')
      .map(({ subject }) => subject.id),
  );
  return claims.map((claim) => {
    if (claim.type !== 'route') return claim;
    const facet = formOf(claim);
    const route = routeOf(claim, hierarchy);
    const vein = route === 'infusion-unspecified' && intravenous.has(claim.subject.id);
    const id = vein ? 'intravenous' : route;
    const label = GENERAL.has(id) ? (facet ?? hierarchy.label(id)) : hierarchy.label(id);
    return { ...claim, facet, object: { ...claim.object, id, label } };
  });
}
