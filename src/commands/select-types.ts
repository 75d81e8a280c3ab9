import type { Claim, ClaimType, Comparison, Report, SideProfile, Silence } from '../model.ts';

function keepFirst(side: SideProfile, claims: ReadonlySet<string>): SideProfile {
  return side.first === null || claims.has(side.first) ? side : { ...side, first: null };
}

function keepBenefits(silence: Silence, claims: ReadonlySet<string>): Silence {
  const benefits = Object.entries(silence.benefits).filter(([, claim]) => claims.has(claim));
  return { ...silence, benefits: Object.fromEntries(benefits) };
}

/** A comparison without what the report no longer holds; profiles still describe the whole source. */
function selectInComparison(
  comparison: Comparison,
  types: readonly ClaimType[],
  claims: ReadonlySet<string>,
): Comparison {
  const topics = comparison.topics.filter((topic) => types.includes(topic.type));
  const kept = new Set(topics.map((topic) => topic.id));
  return {
    ...comparison,
    topics,
    relations: comparison.relations.filter((relation) => kept.has(relation.topic)),
    unique: comparison.unique.filter((topic) => kept.has(topic)),
    silences: comparison.silences
      .filter((silence) => kept.has(silence.topic))
      .map((silence) => keepBenefits(silence, claims)),
    profiles: comparison.profiles.map((profile) => ({
      ...profile,
      benefits: keepFirst(profile.benefits, claims),
      risks: keepFirst(profile.risks, claims),
    })),
  };
}

/** The claims of the types asked for; all of them where none is. */
export function selectClaims(claims: readonly Claim[], types: readonly ClaimType[] | undefined): readonly Claim[] {
  return types === undefined ? claims : claims.filter((claim) => types.includes(claim.type));
}

/** A report with the claims and topics of the types asked for; the whole report where none is. */
export function selectTypes(report: Report, types: readonly ClaimType[] | undefined): Report {
  if (types === undefined) return report;
  const { comparison } = report;
  const claims = selectClaims(report.claims, types);
  const ids = new Set(claims.map(({ id }) => id));
  return {
    ...report,
    claims,
    comparison: comparison === null ? null : selectInComparison(comparison, types, ids),
  };
}
