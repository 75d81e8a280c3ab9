import type { Claim, Hierarchy, Relation } from '../model.ts';
import { relateAlternatives } from './alternatives.ts';
import { groupBy, keyOf } from './order.ts';
import { acrossSides, choosePairs, gravest, onOneSide, type Sides, takeSides } from './pairs.ts';
import { relatePermanence } from './permanence.ts';
import type { Judgement } from './relate.ts';
import { type Nested, relateNestedTopics } from './specificity.ts';
import type { TopicGroup } from './topics.ts';

function sidesOf(groups: readonly TopicGroup[]): Sides[] {
  const claims = groups.flatMap((group) => group.claims);
  const sources = [...groupBy(claims, ({ source }) => source)].map(([source, own]) => takeSides(source, own));
  return sources.sort((a, b) => (a.source < b.source ? -1 : 1));
}

/** Within one topic: source against source, and a source against itself. */
function relateTopic({ claims, bySource }: TopicGroup): Judgement[] {
  if (claims.length < 2) return [];
  const sides = [...bySource].map(([source, own]) => takeSides(source, own));
  const judgements = sides.flatMap((one) => acrossSides(one, one));
  for (const [a, b] of choosePairs(sides)) {
    const together = onOneSide(a, b);
    if (together !== null) judgements.push(together);
    judgements.push(...acrossSides(a, b));
  }
  return judgements;
}

/** Different values of one duration: the gravest difference between two sources, and inside one. */
function relateValuesAcross(groups: readonly TopicGroup[]): Judgement[] {
  if (groups.length < 2) return [];
  const topics = new Map(groups.flatMap((group) => group.claims.map((claim) => [claim, group])));
  const apart = ({ claims: [a, b] }: Judgement): boolean => topics.get(a) !== topics.get(b);
  const sides = sidesOf(groups);
  const own = sides.flatMap((one) => gravest(one.asserted, one.asserted) ?? []);
  const between = choosePairs(sides).flatMap(([a, b]) => gravest(a.asserted, b.asserted) ?? []);
  const shares = ({ claims: [a, b] }: Judgement): boolean =>
    groups.some(({ bySource }) => bySource.has(a.source) && bySource.has(b.source));
  return [
    ...own.filter((one) => one.kind !== 'agrees' && one.kind !== 'less-specific' && apart(one)),
    ...between.filter((one) => apart(one) && !(one.kind === 'less-specific' && shares(one))),
  ];
}

/** Where one source denies the approval of a use that another speaks for, or the other way round. */
function relateApproval(groups: readonly TopicGroup[]): Judgement[] {
  const approval = sidesOf(groups.filter(({ facet }) => facet === 'approved'));
  if (approval.length === 0) return [];
  const clinical = sidesOf(groups.filter(({ facet }) => facet === null));
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
export function findRelations(
  groups: readonly TopicGroup[],
  nested: readonly Nested[],
  hierarchy: Hierarchy,
): Relation[] {
  const places = new Map<Claim, number>();
  for (const [place, { claims }] of groups.entries()) for (const claim of claims) places.set(claim, place);
  const byTopic = groups.map((): Relation[] | null => null);
  // What is judged is put into words at once: half a million judgements that wait for theirs would fill the memory.
  const tell = (judgements: readonly Judgement[]): void => {
    for (const { kind, differs, claims, because } of judgements) {
      const [a, b] = claims;
      const place = places.get(a) ?? 0;
      const topic = groups[place]?.id ?? '';
      const relation = { kind, topic, claims: [a.id, b.id] as const, differs, because: because() };
      const told = byTopic[place];
      if (told) told.push(relation);
      else byTopic[place] = [relation];
    }
  };
  for (const group of groups) tell(relateTopic(group));
  for (const family of familiesOf(groups, true)) tell(relateValuesAcross(family));
  for (const family of familiesOf(groups, false)) tell(relateApproval(family));
  tell(relateNestedTopics(nested));
  tell(relateAlternatives(groups, hierarchy));
  tell(relatePermanence(groups));
  return byTopic.flatMap((told) => told ?? []);
}
