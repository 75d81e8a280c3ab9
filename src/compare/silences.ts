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

const isDenied = ({ polarity }: Claim): boolean => polarity === 'denied';

/** What a source says of the same in other breadth; a risk that is named only in general is left out, one that is denied is not. */
function speaksOfRelated(source: string, { id, type }: Topic, { narrower, wider }: SilenceContext): boolean {
  const above = (wider.get(id) ?? []).map(({ bySource }) => bySource.get(source) ?? []);
  const isTold = RISKS.has(type)
    ? above.some((claims) => claims.some(isDenied))
    : above.some(({ length }) => length > 0);
  return isTold || (narrower.get(id) ?? []).some(({ bySource }) => bySource.has(source));
}

/** Sources that speak of a topic, or say it in particular: who names a migraine names a headache. */
function speakersOf({ id, narrower: told }: Topic, { bySource }: TopicGroup, { narrower }: SilenceContext): string[] {
  const same = new Set(told?.topics);
  const below = (narrower.get(id) ?? []).filter((one) => same.has(one.id));
  return [...new Set([bySource, ...below.map((one) => one.bySource)].flatMap((sources) => [...sources.keys()]))];
}

function silentSources(
  topic: Topic,
  group: TopicGroup,
  answersTo: ReturnType<typeof findAnswers>,
  context: SilenceContext,
): string[] {
  const { voices, quorum: needed } = context;
  if (isUnnamed(topic)) return [];
  const stating = new Set(speakersOf(topic, group, context).map((source) => voices.get(source)));
  if (stating.size < needed) return [];
  const answers = answersTo(topic);
  const isAnswered = (source: string): boolean =>
    answers === null ? speaksOfRelated(source, topic, context) : answers.some(({ bySource }) => bySource.has(source));
  return Object.entries(topic.cells).flatMap(([source, { state }]) => {
    if (state !== 'silent' || isAnswered(source)) return [];
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
    const speakers = new Set(speakersOf(topic, group, context));
    const statedBy = Object.keys(topic.cells).filter((source) => speakers.has(source));
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
