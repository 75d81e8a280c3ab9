import type { Claim, ClaimType, Hierarchy } from '../model.ts';
import { groupBy } from '../text/group-by.ts';
import { namesOf, sayCertainty, shortQuote } from './because.ts';
import { keyOf } from './order.ts';
import { type Judgement, relateClaims } from './relate.ts';
import type { TopicGroup } from './topics.ts';

type Part = 'subject' | 'object';

/** In the order in which nested topics are found. */
const PARTS: readonly Part[] = ['object', 'subject'];

/** A topic about something, and one about something wider. */
export interface Nested {
  readonly part: Part;
  readonly specific: TopicGroup;
  readonly general: TopicGroup;
}

/** So many sources are named for one pair of topics; of the rest the matrix tells. */
const PER_PAIR = 8;

/** Of some ids, those that stand above each of them, in the order of the ids. */
function findAbove(ids: readonly string[], hierarchy: Hierarchy): Map<string, string[]> {
  const places = new Map(ids.map((id, place) => [id, place]));
  const above = (id: string): string[] => [...hierarchy.above(id)].filter((other) => other !== id && places.has(other));
  return new Map(ids.map((id) => [id, above(id).sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))]));
}

function findNestedBy(part: Part, groups: readonly TopicGroup[], hierarchy: Hierarchy): Nested[] {
  const other: Part = part === 'subject' ? 'object' : 'subject';
  const above = new Map<string, Map<string, string[]>>();
  for (const [type, own] of groupBy(groups, (group) => group.type)) {
    above.set(type, findAbove([...new Set(own.map((group) => group[part].id))], hierarchy));
  }
  const known = new Map(
    groups.map((group) => [keyOf(group.type, group.facet, group[other].id, group[part].id), group]),
  );
  return groups.flatMap((specific) =>
    (above.get(specific.type)?.get(specific[part].id) ?? []).flatMap((id) => {
      const general = known.get(keyOf(specific.type, specific.facet, specific[other].id, id));
      return general === undefined ? [] : [{ part, specific, general }];
    }),
  );
}

/** Pairs of topics of which one covers the other, by object ("glutamate receptor", "NMDA receptor") or by subject. */
export function findNested(groups: readonly TopicGroup[], hierarchy: Hierarchy): Nested[] {
  const comparable = groups.filter(({ type }) => type !== 'duration');
  return PARTS.flatMap((part) => findNestedBy(part, comparable, hierarchy));
}

/** By topic id, what a topic is nested in. */
export const nestedBySpecific = (nested: readonly Nested[]): ReadonlyMap<string, readonly Nested[]> =>
  groupBy(nested, ({ specific }) => specific.id);

/** What `findNested` finds among parts of topics, by what it found among the topics. */
export function nestedAmong(groups: readonly TopicGroup[], known: ReadonlyMap<string, readonly Nested[]>): Nested[] {
  const specifics = groups.filter(({ id }) => known.has(id));
  if (specifics.length === 0) return [];
  const byId = new Map(groups.map((group) => [group.id, group]));
  const placeOf = (part: Part, { type, [part]: { id } }: TopicGroup): number =>
    groups.findIndex((group) => group.type === type && group[part].id === id);
  const nestedIn = (part: Part, specific: TopicGroup): Nested[] => {
    const generals = (known.get(specific.id) ?? []).flatMap((one) =>
      one.part === part ? (byId.get(one.general.id) ?? []) : [],
    );
    return generals.sort((a, b) => placeOf(part, a) - placeOf(part, b)).map((general) => ({ part, specific, general }));
  };
  return PARTS.flatMap((part) => specifics.flatMap((specific) => nestedIn(part, specific)));
}

/** What is denied of the whole is denied of each part; a benefit is denied on the whole, and may be had by some. */
const DENIED_OF_PARTS: ReadonlySet<ClaimType> = new Set(['side-effect', 'mechanism', 'contraindication']);

/** "It has no side effects" and "it can cause nausea" cannot both be right. */
const isExcluded = (specific: Claim, general: Claim): boolean =>
  DENIED_OF_PARTS.has(specific.type) &&
  general.polarity === 'denied' &&
  relateClaims(specific, general)?.kind === 'contradicts';

function judgePair({ part, specific, general }: Nested, a: Claim, b: Claim): Judgement | null {
  if (part === 'object' && a.polarity === 'denied' && b.polarity === 'asserted') return null;
  const [first, second] = namesOf(a, b);
  const covers = `“${general[part].label}” covers “${specific[part].label}”`;
  if (a.polarity === b.polarity && a.certainty === 'stated' && b.certainty === 'hedged') {
    return { kind: 'weaker', differs: 'certainty', claims: [a, b], because: () => `${sayCertainty(a, b)}; ${covers}.` };
  }
  if (a.polarity === b.polarity) {
    const because = (): string => `${first} says “${a[part].label}”, ${second} only “${b[part].label}”: ${covers}.`;
    return { kind: 'less-specific', differs: part, claims: [a, b], because };
  }
  if (part === 'object' && isExcluded(a, b)) {
    const because = (): string =>
      `${second} denies it in general (${shortQuote(b)}), ${first} asserts it (${shortQuote(a)}): ${covers}.`;
    return { kind: 'contradicts', differs: part, claims: [a, b], because };
  }
  const because = (): string => {
    const [general, particular] = b.polarity === 'denied' ? ['denies', 'asserts'] : ['asserts', 'denies'];
    return `${second} ${general} it in general (${shortQuote(b)}), but ${first} ${particular} it of a part: ${covers}.`;
  };
  return { kind: 'context-differs', differs: part, claims: [a, b], because };
}

/** Of a topic the first claim that agrees with another, and the first that does not. */
function standFor({ claims }: TopicGroup, general: Claim): Claim[] {
  const agreeing = claims.find(({ polarity }) => polarity === general.polarity);
  const opposed = claims.find(({ polarity, source }) => polarity !== general.polarity && source !== general.source);
  return [agreeing, opposed].filter((one) => one !== undefined);
}

/** Judgements for each source that says nothing narrower than the general. */
function judgeNested(nested: Nested, narrower: ReadonlySet<string>): Judgement[] {
  const judgements: Judgement[] = [];
  for (const [source, claims] of nested.general.bySource) {
    if (judgements.length === PER_PAIR) break;
    if (narrower.has(source)) continue;
    const [general] = claims;
    if (general === undefined) continue;
    for (const specific of standFor(nested.specific, general)) {
      const judgement = judgePair(nested, specific, general);
      if (judgement !== null) judgements.push(judgement);
    }
  }
  return judgements;
}

/** Where one source says in particular what another says in general. */
export function relateNestedTopics(nested: readonly Nested[]): Judgement[] {
  const below = groupBy(nested, ({ part, general }) => keyOf(part, general.id));
  return [...below.values()].flatMap((all) => {
    const narrower = new Set(all.flatMap(({ specific }) => [...specific.bySource.keys()]));
    return all.flatMap((one) => judgeNested(one, narrower));
  });
}
