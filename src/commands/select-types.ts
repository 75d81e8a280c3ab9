import { placeBySource } from '../compare/order.ts';
import { profileSource } from '../compare/profiles.ts';
import type { Claim, ClaimType, Comparison, ReferenceComparison, Report, Silence } from '../model.ts';

function keepBenefits(silence: Silence, claims: ReadonlySet<string>): Silence {
  const benefits = Object.entries(silence.benefits).filter(([, claim]) => claims.has(claim));
  return { ...silence, benefits: Object.fromEntries(benefits) };
}

function keepMeasured({ ids, sources }: ReferenceComparison, topics: ReadonlySet<string>): ReferenceComparison {
  const keep = <Item extends { readonly topic: string }>(items: readonly Item[]): Item[] =>
    items.filter(({ topic }) => topics.has(topic));
  return {
    ids,
    sources: sources.map(({ source, omits, adds, stronger, weaker, differs }) => ({
      source,
      omits: keep(omits),
      adds: adds.filter((topic) => topics.has(topic)),
      stronger: keep(stronger),
      weaker: keep(weaker),
      differs: keep(differs),
    })),
  };
}

/** A comparison of what the report still holds. */
function selectInComparison(comparison: Comparison, types: readonly ClaimType[], claims: readonly Claim[]): Comparison {
  const ids = new Set(claims.map(({ id }) => id));
  const bySource = placeBySource(claims);
  const topics = comparison.topics.filter((topic) => types.includes(topic.type));
  const kept = new Set(topics.map((topic) => topic.id));
  return {
    ...comparison,
    topics,
    relations: comparison.relations.filter((relation) => kept.has(relation.topic)),
    unique: comparison.unique.filter((topic) => kept.has(topic)),
    silences: comparison.silences
      .filter((silence) => kept.has(silence.topic))
      .map((silence) => keepBenefits(silence, ids)),
    profiles: comparison.profiles.map(({ source }) => profileSource(source, bySource.get(source) ?? [])),
    ...(comparison.reference === undefined ? {} : { reference: keepMeasured(comparison.reference, kept) }),
  };
}

/** The claims of the types asked for; all of them where none is. */
export function selectClaims(claims: readonly Claim[], types: readonly ClaimType[] | undefined): readonly Claim[] {
  return types === undefined ? claims : claims.filter((claim) => types.includes(claim.type));
}

/** A report with the claims and topics of the types asked for, and those types; the whole report where none is. */
export function selectTypes<Shown extends Pick<Report, 'claims' | 'comparison'>>(
  report: Shown,
  types: readonly ClaimType[] | undefined,
): Shown & { readonly types?: readonly ClaimType[] } {
  if (types === undefined) return report;
  const { comparison } = report;
  const claims = selectClaims(report.claims, types);
  return {
    ...report,
    types,
    claims,
    comparison: comparison === null ? null : selectInComparison(comparison, types, claims),
  };
}
