import type { Claim, Hierarchy, Relation } from '../model.ts';
import { groupBy } from '../text/group-by.ts';
import { relateAlternatives } from './alternatives.ts';
import { relateNestedTimes } from './nested-durations.ts';
import { keyOf } from './order.ts';
import { acrossSides, choosePairs, onOneSide, sidesAcross, sidesOf } from './pairs.ts';
import { relatePermanence } from './permanence.ts';
import type { Judgement } from './relate.ts';
import { type Nested, relateNestedTopics } from './specificity.ts';
import { relateOwnTimes, relateTimes } from './times.ts';
import type { TopicGroup } from './topics.ts';

/** What is related. */
export interface Related {
  readonly groups: readonly TopicGroup[];
  readonly nested: readonly Nested[];
  readonly hierarchy: Hierarchy;
  /** By claim, the id of its topic. */
  readonly topicOf: ReadonlyMap<Claim, string>;
  /** Where it is given, only relations between these sources and others are asked for. */
  readonly reference?: ReadonlySet<string>;
}

/** Whether some source of the reference and some other speak of the topics; true where there is no reference. */
function areAsked(groups: readonly TopicGroup[], reference?: ReadonlySet<string>): boolean {
  if (reference === undefined) return true;
  let [inside, outside] = [false, false];
  for (const { bySource } of groups) {
    for (const source of bySource.keys()) {
      if (reference.has(source)) inside = true;
      else outside = true;
      if (inside && outside) return true;
    }
  }
  return false;
}

/** Within one topic: source against source, and a source against itself. */
function relateTopic({ claims, bySource }: TopicGroup): Judgement[] {
  if (claims.length < 2) return [];
  const sides = sidesOf(bySource);
  const judgements = sides.flatMap((one) => acrossSides(one, one));
  for (const [a, b] of choosePairs(sides)) {
    const together = onOneSide(a, b);
    if (together !== null) judgements.push(together);
    judgements.push(...acrossSides(a, b));
  }
  return judgements;
}

/** Different values of one duration: the gravest difference between two sources, and inside one. */
function relateValuesAcross(groups: readonly TopicGroup[], topicOf: Related['topicOf']): Judgement[] {
  if (groups.length < 2) return [];
  const apart = ({ claims: [a, b] }: Judgement): boolean => topicOf.get(a) !== topicOf.get(b);
  const sides = sidesAcross(groups);
  const own = sides.flatMap((one) => relateOwnTimes(one) ?? []);
  const between = choosePairs(sides).flatMap(([a, b]) => relateTimes(a, b) ?? []);
  const shares = ({ claims: [a, b] }: Judgement): boolean =>
    groups.some(({ bySource }) => bySource.has(a.source) && bySource.has(b.source));
  return [
    ...own.filter(apart),
    ...between.filter((one) => apart(one) && !(one.kind === 'less-specific' && shares(one))),
  ];
}

/** Where one source denies the approval of a use that another speaks for, or the other way round. */
function relateApproval(groups: readonly TopicGroup[]): Judgement[] {
  const approval = sidesAcross(groups.filter(({ facet }) => facet === 'approved'));
  if (approval.length === 0) return [];
  const clinical = sidesAcross(groups.filter(({ facet }) => facet === null));
  const speakers = [
    clinical.filter(({ asserted }) => asserted.length > 0),
    clinical.filter(({ denied }) => denied.length > 0),
  ];
  return approval.flatMap((one) => {
    const others = speakers.flatMap((side) => side.find(({ source }) => source !== one.source) ?? []);
    return [...new Set(others)].flatMap((other) => acrossSides(one, other));
  });
}

function familiesOf(groups: readonly TopicGroup[], duration: boolean): TopicGroup[][] {
  const chosen = groups.filter(({ type }) => (duration ? type === 'duration' : type === 'indication'));
  const family = (group: TopicGroup): string =>
    keyOf(group.type, group.subject.id, duration ? group.facet : group.object.id);
  return [...groupBy(chosen, family).values()];
}

/** How the claims of a comparison stand to each other, in the order of the topics; as many as a reader can use. */
export function findRelations({ groups, nested, hierarchy, topicOf, reference }: Related): Relation[] {
  const byTopic = new Map<string, Relation[]>();
  // What is judged is put into words at once: half a million judgements that wait for theirs would fill the memory.
  const tell = (judgements: readonly Judgement[], within?: string): void => {
    for (const { kind, differs, claims, because } of judgements) {
      const [a, b] = claims;
      if (reference !== undefined && reference.has(a.source) === reference.has(b.source)) continue;
      const topic = within ?? topicOf.get(a) ?? '';
      const relation = { kind, topic, claims: [a.id, b.id] as const, differs, because: because() };
      const told = byTopic.get(topic);
      if (told) told.push(relation);
      else byTopic.set(topic, [relation]);
    }
  };
  const isAsked = (family: readonly TopicGroup[]): boolean => areAsked(family, reference);
  for (const group of groups) if (isAsked([group])) tell(relateTopic(group), group.id);
  for (const family of familiesOf(groups, true)) if (isAsked(family)) tell(relateValuesAcross(family, topicOf));
  for (const family of familiesOf(groups, false)) if (isAsked(family)) tell(relateApproval(family));
  tell(relateNestedTopics(nested));
  tell(relateNestedTimes(groups, hierarchy));
  tell(relateAlternatives(groups, hierarchy, isAsked));
  tell(relatePermanence(groups));
  return groups.flatMap(({ id }) => byTopic.get(id) ?? []);
}
