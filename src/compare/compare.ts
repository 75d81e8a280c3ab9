import {
  type Cell,
  CLAIM_TYPES,
  type Claim,
  type ClaimType,
  type Comparison,
  type Hierarchy,
  type Report,
  type SourceProfile,
  type SourceSummary,
  type Topic,
} from '../model.ts';
import { groupBy } from '../text/group-by.ts';
import { makeCell } from './cell.ts';
import { incompleteTypes } from './lost-lists.ts';
import { placeBySource } from './order.ts';
import { findBenefits, profileSource } from './profiles.ts';
import { findRelations, type Related } from './relations.ts';
import { withResistantForms } from './resistant.ts';
import { findSilences, type SilenceContext, usualQuorum } from './silences.ts';
import { findNested, type Nested } from './specificity.ts';
import { groupTopics, type TopicGroup } from './topics.ts';
import { findVoices, type Voices } from './voices.ts';

/** What is compared of a report. */
export type ComparisonInput = Pick<Report, 'sources' | 'claims'>;

/** How to compare. */
export interface CompareOptions {
  /** Independent sources that must state a topic before the silence of others is told; two and half of the others if absent. */
  readonly quorum?: number;
}

/** All sources and claims; a source that several reports hold is taken from the first. */
function mergeReports(reports: readonly ComparisonInput[]): { sources: SourceSummary[]; claims: Claim[] } {
  const sources = new Map<string, SourceSummary>();
  const claims: Claim[] = [];
  for (const report of reports) {
    const own = new Set(report.sources.flatMap(({ id }) => (sources.has(id) ? [] : [id])));
    for (const source of report.sources) if (own.has(source.id)) sources.set(source.id, source);
    for (const claim of report.claims) if (own.has(claim.source)) claims.push(claim);
  }
  return { sources: [...sources.values()], claims };
}

/** Sources that state a topic; where nobody does, those that deny it. */
function statingSources({ bySource }: TopicGroup): string[] {
  const asserting = [...bySource].filter(([, claims]) => claims.some(({ polarity }) => polarity === 'asserted'));
  return (asserting.length > 0 ? asserting : [...bySource]).map(([source]) => source);
}

const isDenied = ({ claims }: TopicGroup): boolean => claims.every(({ polarity }) => polarity === 'denied');

function countVoices(sources: Iterable<string>, voices: Voices): Topic['support'] {
  const stating = [...new Set(sources)];
  return { sources: stating.length, independent: new Set(stating.map((source) => voices.of.get(source))).size };
}

/** Topics that say a topic in particular, and who states it once they count; a topic that is denied is narrowed by denials. */
function narrowTopic(group: TopicGroup, below: readonly TopicGroup[], voices: Voices): Pick<Topic, 'narrower'> {
  const narrower = below.filter((one) => isDenied(one) === isDenied(group));
  if (narrower.length === 0) return {};
  const support = countVoices([group, ...narrower].flatMap(statingSources), voices);
  return { narrower: { topics: narrower.map(({ id }) => id), support } };
}

/** For each type, a row in which no source says anything; a copy of one costs less than a row made anew. */
function makeBlankRows(sources: readonly SourceSummary[]): ReadonlyMap<ClaimType, Topic['cells']> {
  const silent = makeCell([], false);
  const lost = makeCell([], true);
  const incomplete = new Map(sources.map(({ id, warnings }) => [id, incompleteTypes(warnings)]));
  return new Map(
    CLAIM_TYPES.map((type) => {
      const row = sources.map(({ id }): [string, Cell] => [id, incomplete.get(id)?.has(type) ? lost : silent]);
      return [type, Object.fromEntries(row)];
    }),
  );
}

function makeTopic(
  group: TopicGroup,
  blank: Topic['cells'] | undefined,
  below: readonly TopicGroup[],
  voices: Voices,
): Topic {
  const { id, type, subject, object, facet, bySource } = group;
  // Every source has its own cell in the blank row, whatever it is called, "__proto__" too.
  const cells: Record<string, Cell> = { ...blank };
  for (const [source, claims] of bySource) cells[source] = makeCell(claims, false);
  const support = countVoices(statingSources(group), voices);
  return { id, type, subject, object, facet, cells, support, ...narrowTopic(group, below, voices) };
}

/** The rows of the matrix; `below` holds by topic id the topics that say it in particular. */
function makeTopics(
  groups: readonly TopicGroup[],
  below: ReadonlyMap<string, readonly TopicGroup[]>,
  sources: readonly SourceSummary[],
  voices: Voices,
): Topic[] {
  const blank = makeBlankRows(sources);
  return groups.map((group) => makeTopic(group, blank.get(group.type), below.get(group.id) ?? [], voices));
}

/** By topic id, the topics below it and above it. */
function findBreadth(nested: readonly Nested[]): Pick<SilenceContext, 'narrower' | 'wider'> {
  const below = groupBy(nested, ({ general }) => general.id);
  const above = groupBy(nested, ({ specific }) => specific.id);
  return {
    narrower: new Map([...below].map(([id, all]) => [id, all.map(({ specific }) => specific)])),
    wider: new Map([...above].map(([id, all]) => [id, all.map(({ general }) => general)])),
  };
}

function profileSources(sources: readonly SourceSummary[], claims: Grouped['bySource']): SourceProfile[] {
  return sources.map(({ id }) => profileSource(id, claims.get(id) ?? []));
}

/** What is compared, by topics. */
export interface Grouped extends ReturnType<typeof mergeReports> {
  readonly hierarchy: Hierarchy;
  readonly bySource: ReturnType<typeof placeBySource>;
  readonly groups: readonly TopicGroup[];
  readonly topicOf: Related['topicOf'];
  readonly nested: readonly Nested[];
  readonly breadth: ReturnType<typeof findBreadth>;
}

/** The claims of several reports by their topics; of a source that several hold, those of the first. */
export function groupReports(reports: readonly ComparisonInput[], lexicon: Hierarchy): Grouped {
  const hierarchy = withResistantForms(lexicon);
  const merged = mergeReports(reports);
  const bySource = placeBySource(merged.claims);
  const groups = groupTopics([...bySource.values()].flat(), hierarchy);
  const nested = findNested(groups, hierarchy);
  const topicOf = new Map<Claim, string>();
  for (const group of groups) for (const claim of group.claims) topicOf.set(claim, group.id);
  return { ...merged, hierarchy, bySource, groups, topicOf, nested, breadth: findBreadth(nested) };
}

/** The comparison of claims that are grouped by topics. */
export function compareGrouped(grouped: Grouped, options: CompareOptions): Comparison {
  const { sources, claims, bySource, groups, breadth } = grouped;
  const voices = findVoices(sources, bySource);
  const topics = makeTopics(groups, breadth.narrower, sources, voices);
  const quorum = options.quorum ?? usualQuorum(voices.of);
  return {
    topics,
    relations: findRelations(grouped),
    unique: groups.filter((group) => group.bySource.size === 1).map(({ id }) => id),
    quorum,
    silences: findSilences(topics, groups, {
      voices: voices.of,
      quorum,
      ...breadth,
      benefits: findBenefits(claims),
    }),
    voices: voices.groups,
    voiceLinks: voices.links,
    profiles: profileSources(sources, bySource),
  };
}

/**
 * The claims of several sources side by side. Another order of the sources changes the order of columns, of profiles and
 * inside lists of sources, and nothing else.
 */
export function compareReports(
  reports: readonly ComparisonInput[],
  lexicon: Hierarchy,
  options: CompareOptions = {},
): Comparison {
  return compareGrouped(groupReports(reports, lexicon), options);
}
