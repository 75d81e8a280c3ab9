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
import { compareText } from './order.ts';
import { findBenefits } from './profiles.ts';
import { findRelations } from './relations.ts';
import { nestedAmong, nestedBySpecific } from './specificity.ts';
import type { TopicGroup } from './topics.ts';

/** What the reference and all sources speak of. */
interface Field extends Grouped {
  readonly reference: ReadonlySet<string>;
  readonly nestedIn: ReturnType<typeof nestedBySpecific>;
  /** The topics of the reference, each with its claims alone. */
  readonly ofReference: ReadonlyMap<TopicGroup, TopicGroup>;
  /** By topic, those of which one is enough to be not silent on it. */
  readonly near: ReadonlyMap<TopicGroup, readonly TopicGroup[]>;
  /** Topics on which the reference is not silent. */
  readonly told: ReadonlySet<TopicGroup>;
  /** By source, the topics that it speaks of. */
  readonly spoken: ReadonlyMap<string, readonly TopicGroup[]>;
  readonly benefits: ReadonlyMap<string, ReadonlyMap<string, Claim>>;
}

const RISKS = new Set(['side-effect', 'contraindication']);

function findSpoken(groups: readonly TopicGroup[]): Map<string, TopicGroup[]> {
  const spoken = new Map<string, TopicGroup[]>();
  for (const group of groups) {
    for (const source of group.bySource.keys()) {
      const known = spoken.get(source);
      if (known === undefined) spoken.set(source, [group]);
      else known.push(group);
    }
  }
  return spoken;
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

/** By topic, the answers to its question, or itself and the same in other breadth; of a risk that is named only in general nobody has told. */
function findNear({ groups, breadth: { narrower, wider } }: Grouped): Map<TopicGroup, readonly TopicGroup[]> {
  const answersTo = findAnswers(groups);
  const relatedTo = (group: TopicGroup): TopicGroup[] => [
    group,
    ...(RISKS.has(group.type) ? [] : (wider.get(group.id) ?? [])),
    ...(narrower.get(group.id) ?? []),
  ];
  return new Map(groups.map((group) => [group, answersTo(group) ?? relatedTo(group)]));
}

/** Topics of the reference on which the source is silent, risks first; lists that were lost may have told. */
function findOmissions({ id: source, warnings }: SourceSummary, { ofReference, near, benefits }: Field): Omission[] {
  const lost = incompleteTypes(warnings);
  const speaks = (group: TopicGroup): boolean => (near.get(group) ?? []).some(({ bySource }) => bySource.has(source));
  const silent = [...ofReference.keys()].filter((group) => !lost.has(group.type) && !speaks(group));
  const ordered = [...silent.filter(({ type }) => RISKS.has(type)), ...silent.filter(({ type }) => !RISKS.has(type))];
  return ordered.map(({ id, type, subject }) => ({
    topic: id,
    benefit: RISKS.has(type) ? (benefits.get(subject.id)?.get(source)?.id ?? null) : null,
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
  const { reference, topicOf, hierarchy, bySource, told } = field;
  const groups = groupsBetween(source.id, field);
  const nested = nestedAmong(groups, field.nestedIn);
  const between = findRelations({ groups, nested, hierarchy, topicOf, reference });
  const own = new Set(bySource.get(source.id)?.map(({ id }) => id));
  const isOwnFirst = ({ claims }: Relation): boolean => own.has(claims[0]);
  const weaker = between.filter(({ kind }) => kind === 'weaker');
  return {
    source: source.id,
    omits: findOmissions(source, field),
    adds: (field.spoken.get(source.id) ?? []).flatMap((group) => (told.has(group) ? [] : [group.id])),
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
  const near = findNear(grouped);
  const field: Field = {
    ...grouped,
    reference: ids,
    nestedIn: nestedBySpecific(grouped.nested),
    ofReference: new Map(ofReference.map((group) => [group, restrict(group, order)])),
    near,
    told: new Set(groups.filter((group) => near.get(group)?.some((one) => speaksOf(one, ids)))),
    spoken: findSpoken(groups),
    benefits: findBenefits(claims),
  };
  const measured = sources.filter(({ id }) => !ids.has(id)).map((source) => compareSource(source, field));
  return {
    ...compareGrouped(grouped, options),
    reference: { ids: [...ids], sources: measured },
  };
}
