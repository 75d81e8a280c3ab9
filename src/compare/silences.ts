import type { Claim, Silence, Topic } from '../model.ts';
import { findAnswers } from './answers.ts';
import type { TopicGroup } from './topics.ts';

/** Omissions of these can do harm, so they come first and name the place where the source speaks of the benefit. */
const RISKS = new Set(['side-effect', 'contraindication']);

/** What the search for silences knows of the sources. */
export interface SilenceContext {
  /** By source, the name of its voice. */
  readonly voices: ReadonlyMap<string, string>;
  /** Independent sources that must state a topic. */
  readonly quorum: number;
  /** Topics that say in particular what a topic says in general, by topic id, and the other way round. */
  readonly narrower: ReadonlyMap<string, readonly TopicGroup[]>;
  readonly wider: ReadonlyMap<string, readonly TopicGroup[]>;
  /** By subject id, then by source: the claim in which the source speaks of the benefit. */
  readonly benefits: ReadonlyMap<string, ReadonlyMap<string, Claim>>;
}

/** "side effects (unspecified)": who names one in particular is not silent on it, and who names none says little. */
const isUnnamed = ({ object }: Topic): boolean => object.label.endsWith('(unspecified)');

/** Topics that speak of the same in other breadth; a risk that is named only in general is still left out. */
function relatedTopics({ id, type }: Topic, { narrower, wider }: SilenceContext): readonly TopicGroup[] {
  const below = narrower.get(id) ?? [];
  return RISKS.has(type) ? below : [...below, ...(wider.get(id) ?? [])];
}

function silentSources(
  topic: Topic,
  group: TopicGroup,
  answersTo: ReturnType<typeof findAnswers>,
  context: SilenceContext,
): string[] {
  const { voices, quorum: needed } = context;
  if (isUnnamed(topic) || group.bySource.size < needed) return [];
  const stating = new Set([...group.bySource.keys()].map((source) => voices.get(source)));
  if (stating.size < needed) return [];
  const related = answersTo(topic) ?? relatedTopics(topic, context);
  return Object.entries(topic.cells).flatMap(([source, { state }]) => {
    if (state !== 'silent' || related.some(({ bySource }) => bySource.has(source))) return [];
    const independent = stating.size - (stating.has(voices.get(source)) ? 1 : 0);
    return independent >= needed ? [source] : [];
  });
}

function benefitsOf(topic: Topic, sources: readonly string[], { benefits }: SilenceContext): Record<string, string> {
  if (!RISKS.has(topic.type)) return {};
  const own = benefits.get(topic.subject.id);
  return Object.fromEntries(
    sources.flatMap((source) => {
      const claim = own?.get(source);
      return claim === undefined ? [] : [[source, claim.id]];
    }),
  );
}

/** Independent sources that must state a topic before another is silent on it: two, and half of the others. */
export function usualQuorum(voices: ReadonlyMap<string, string>): number {
  const others = new Set(voices.values()).size - 1;
  return Math.max(2, Math.ceil(others / 2));
}

/** Topics that a quorum of independent sources states and others do not; risks first, else in the order of the topics. */
export function findSilences(
  topics: readonly Topic[],
  groups: readonly TopicGroup[],
  context: SilenceContext,
): Silence[] {
  const answersTo = findAnswers(groups);
  const silences = topics.flatMap((topic, index) => {
    const group = groups[index];
    const sources = group === undefined ? [] : silentSources(topic, group, answersTo, context);
    if (group === undefined || sources.length === 0) return [];
    const statedBy = Object.keys(topic.cells).filter((source) => group.bySource.has(source));
    return [
      {
        type: topic.type,
        silence: { topic: topic.id, sources, statedBy, benefits: benefitsOf(topic, sources, context) },
      },
    ];
  });
  const risks = silences.filter(({ type }) => RISKS.has(type));
  const rest = silences.filter(({ type }) => !RISKS.has(type));
  return [...risks, ...rest].map(({ silence }) => silence);
}
