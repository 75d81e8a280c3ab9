import type { Claim, Hierarchy } from '../model.ts';
import { groupBy } from '../text/group-by.ts';

/** A form stands for its route: a tablet is given by mouth, and an infusion is intravenous where the article says so. */

const GENERAL = new Set(['infusion-unspecified', 'injection-unspecified']);
const FORMS =
  /\b(infusion|injection|spray|lozenge|tablet|capsule|patch|cream|gel|ointment|drops?|syrup|suppository|inhaler|implant|pen|film|gum|powder|solution|pump|lotion|foam|enema|ring|pill)s?\b/i;

/** "an injection" of "an injection under the skin" */
const FORM_BEFORE = new RegExp(`${FORMS.source.replace(/\\b$/, '')} (?:(?:given|placed|put|worn) )?$`, 'i');

function formOf({ object, facet, sentence }: Claim): string | null {
  const before = sentence.text.slice(0, Math.max(0, sentence.text.indexOf(object.text)));
  const words = FORMS.exec(object.text) ?? FORMS.exec(object.label) ?? FORM_BEFORE.exec(before);
  return words?.[1]?.toLowerCase() ?? facet;
}

function routeOf({ object }: Claim, hierarchy: Hierarchy): string {
  const parent = hierarchy.parent(object.id);
  const isForm = parent !== null && parent !== 'parenteral' && FORMS.test(object.label);
  return isForm ? parent : object.id;
}

const CLINICIAN_REFUSES =
  /\b(?:I|we|he|she|doctors|surgeons) (?:(?:will|would|do|does|can) (?:not|never)|(?:wo|would|do|does|ca)n['’]t|cannot|never) $/i;

/** "We cannot inject you if you have a fever", "I never inject the Achilles tendon": whom it is refused, and no way of giving it denied. */
function isRefusedTo({ subject, sentence, object }: Claim, others: readonly Claim[]): boolean {
  const before = sentence.text.slice(0, Math.max(0, sentence.text.indexOf(object.text)));
  const isWarning = ({ type, polarity, subject: { id } }: Claim) =>
    type === 'contraindication' && polarity === 'asserted' && id === subject.id;
  return CLINICIAN_REFUSES.test(before) || others.some(isWarning);
}

/** The claims of one source, with every route by the name of the route and its form as the facet. */
export function settleRoutes(claims: readonly Claim[], hierarchy: Hierarchy): Claim[] {
  const intravenous = new Set(
    claims
      .filter(({ type, object }) => type === 'route' && object.id === 'intravenous')
      .map(({ subject }) => subject.id),
  );
  const bySentence = groupBy(claims, ({ sentence }) => String(sentence.span.start));
  return claims.flatMap((claim) => {
    if (claim.type !== 'route') return [claim];
    if (claim.polarity === 'denied' && isRefusedTo(claim, bySentence.get(String(claim.sentence.span.start)) ?? []))
      return [];
    const facet = formOf(claim);
    const route = routeOf(claim, hierarchy);
    const vein = route === 'infusion-unspecified' && intravenous.has(claim.subject.id);
    const id = vein ? 'intravenous' : route;
    const label = GENERAL.has(id) ? (facet ?? hierarchy.label(id)) : hierarchy.label(id);
    return [{ ...claim, facet, object: { ...claim.object, id, label } }];
  });
}
