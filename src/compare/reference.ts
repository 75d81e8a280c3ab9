import type {
  Claim,
  Comparison,
  Hierarchy,
  Omission,
  ReferenceComparison,
  Relation,
  SourceAgainstReference,
  SourceSummary,
} from '../model.ts';
import { findAnswers } from './answers.ts';
import { type CompareOptions, type ComparisonInput, compareGrouped, type Grouped, groupReports } from './compare.ts';
import { incompleteTypes } from './lost-lists.ts';
import { compareText, groupBy } from './order.ts';
import { findBenefits } from './profiles.ts';
import { findRelations } from './relations.ts';
import { nestedAmong, nestedBySpecific } from './specificity.ts';
import type { TopicGroup } from './topics.ts';

/** What the reference and all sources speak of. */
interface Field {
  readonly reference: ReadonlySet<string>;
  readonly hierarchy: Hierarchy;
  readonly breadth: Grouped['breadth'];
  readonly nested: ReturnType<typeof nestedBySpecific>;
  readonly answersTo: ReturnType<typeof findAnswers>;
  /** The topics of the reference, each with its claims alone. */
  readonly ofReference: ReadonlyMap<TopicGroup, TopicGroup>;
  /** By source, the topics that it speaks of. */
  readonly spoken: ReadonlyMap<string, readonly TopicGroup[]>;
  readonly benefits: ReadonlyMap<string, ReadonlyMap<string, Claim>>;
}

const RISKS = new Set(['side-effect', 'contraindication']);

function findSpoken(groups: readonly TopicGroup[]): Map<string, TopicGroup[]> {
  const pairs = groups.flatMap((group) => [...group.bySource.keys()].map((source) => ({ source, group })));
  return new Map(
    [...groupBy(pairs, ({ source }) => source)].map(([source, all]) => [source, all.map(({ group }) => group)]),
  );
}

/** The topic with the claims of a few sources; its id and labels stay. */
function restrict(group: TopicGroup, sources: readonly string[]): TopicGroup {
  const bySource = new Map<string, readonly Claim[]>();
  let claims: readonly Claim[] = [];
  for (const source of sources) {
    const own = group.bySource.get(source);
    if (own === undefined) continue;
    bySource.set(source, own);
    claims = claims.length === 0 ? own : [...claims, ...own];
  }
  const { id, type, subject, object, facet } = group;
  return { id, type, subject, object, facet, bySource, claims };
}

function speaksOf({ bySource }: TopicGroup, sources: ReadonlySet<string>): boolean {
  for (const source of sources) if (bySource.has(source)) return true;
  return false;
}

/** Whether some source speaks of a topic, or of the same in other breadth; of a risk that is named only in general nobody has told. */
function speaksNear(group: TopicGroup, sources: ReadonlySet<string>, { breadth, answersTo }: Field): boolean {
  const answers = answersTo(group);
  if (answers !== null) return answers.some((one) => speaksOf(one, sources));
  if (speaksOf(group, sources)) return true;
  const wider = RISKS.has(group.type) ? [] : (breadth.wider.get(group.id) ?? []);
  return [...wider, ...(breadth.narrower.get(group.id) ?? [])].some((one) => speaksOf(one, sources));
}

/** Topics of the reference on which the source is silent, risks first; lists that were lost may have told. */
function findOmissions(source: SourceSummary, field: Field): Omission[] {
  const lost = incompleteTypes(source.warnings);
  const own = new Set([source.id]);
  const silent = [...field.ofReference.keys()].filter(
    (group) => !lost.has(group.type) && !speaksNear(group, own, field),
  );
  const ordered = [...silent.filter(({ type }) => RISKS.has(type)), ...silent.filter(({ type }) => !RISKS.has(type))];
  return ordered.map(({ id, type, subject }) => ({
    topic: id,
    benefit: RISKS.has(type) ? (field.benefits.get(subject.id)?.get(source.id)?.id ?? null) : null,
  }));
}

/** The topics of a source and of the reference, with the claims of these alone. */
function groupsBetween(source: string, { reference, ofReference, spoken }: Field): TopicGroup[] {
  const pair = [...reference, source].sort(compareText);
  const shared = [...ofReference].map(([group, alone]) => (group.bySource.has(source) ? restrict(group, pair) : alone));
  const own = (spoken.get(source) ?? []).filter((group) => !ofReference.has(group));
  return [...shared, ...own.map((group) => restrict(group, [source]))];
}

function compareSource(source: SourceSummary, field: Field): SourceAgainstReference {
  const { reference, hierarchy } = field;
  const groups = groupsBetween(source.id, field);
  const sources = new Map(groups.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim.source])));
  const between = findRelations(groups, nestedAmong(groups, field.nested), hierarchy).filter(
    ({ claims }) => claims.filter((id) => reference.has(sources.get(id) ?? '')).length === 1,
  );
  const isOwnFirst = ({ claims }: Relation): boolean => sources.get(claims[0]) === source.id;
  const weaker = between.filter(({ kind }) => kind === 'weaker');
  return {
    source: source.id,
    omits: findOmissions(source, field),
    adds: (field.spoken.get(source.id) ?? [])
      .filter((group) => !speaksNear(group, reference, field))
      .map(({ id }) => id),
    stronger: weaker.filter(isOwnFirst),
    weaker: weaker.filter((relation) => !isOwnFirst(relation)),
    differs: between.filter(({ kind }) => /^(?:contradicts|value-differs|context-differs)$/.test(kind)),
  };
}

/**
 * A comparison in which every source is also measured by one that counts as right (a leaflet, a guideline): what it leaves
 * out, what it adds, what it states more strongly. The reference is one of the sources compared.
 */
export function compareWithReference(
  reference: ComparisonInput,
  reports: readonly ComparisonInput[],
  lexicon: Hierarchy,
  options: CompareOptions = {},
): Comparison & { readonly reference: ReferenceComparison } {
  const grouped = groupReports([reference, ...reports], lexicon);
  const { sources, claims, groups } = grouped;
  const ids = new Set(reference.sources.map(({ id }) => id));
  const order = [...ids].sort(compareText);
  const ofReference = groups.filter((group) => speaksOf(group, ids));
  const field: Field = {
    reference: ids,
    hierarchy: grouped.hierarchy,
    breadth: grouped.breadth,
    nested: nestedBySpecific(grouped.nested),
    answersTo: findAnswers(groups),
    ofReference: new Map(ofReference.map((group) => [group, restrict(group, order)])),
    spoken: findSpoken(groups),
    benefits: findBenefits(claims),
  };
  const measured = sources.filter(({ id }) => !ids.has(id)).map((source) => compareSource(source, field));
  return {
    ...compareGrouped(grouped, options),
    reference: { ids: [...ids], sources: measured },
  };
}
