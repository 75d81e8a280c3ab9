import { CLAIM_TYPES, type Claim, type ClaimType, type Hierarchy, type Topic } from '../model.ts';
import { groupBy } from '../text/group-by.ts';
import { groupDurations, mostUsed } from './duration-topics.ts';
import { comparePlace, compareText, keyOf } from './order.ts';
import { matterOf, thingOf } from './things.ts';

/** Claims about one thing, in the order of their places. */
export interface TopicGroup extends Pick<Topic, 'id' | 'type' | 'subject' | 'object' | 'facet'> {
  readonly claims: readonly Claim[];
  /** By source, sources in code unit order. */
  readonly bySource: ReadonlyMap<string, readonly Claim[]>;
}

/** Approval says nothing of efficacy, and "not a cure" does not deny that it helps: they are matters of their own. */
const OWN_MATTERS = new Set(['approved', 'not-a-cure']);

function facetOf({ type, facet }: Claim): string | null {
  if (type === 'supervision') return facet === 'consulted' ? facet : null;
  if (type === 'duration') return facet ?? 'other';
  return type === 'indication' && facet !== null && OWN_MATTERS.has(facet) ? facet : null;
}

function nameOf(
  things: readonly { readonly id: string; readonly label: string }[],
  hierarchy: Hierarchy,
): Topic['object'] {
  const id = mostUsed(things.map((thing) => thing.id));
  const preferred = hierarchy.label(id);
  const own = mostUsed(things.filter((thing) => thing.id === id).map(({ label }) => label));
  return { id, label: preferred === id ? own : preferred };
}

function topicId(type: ClaimType, subject: string, object: string, facet: string | null): string {
  if (facet === null) return `${type}/${subject}/${object}`;
  return type === 'duration' ? `${type}/${subject}/${facet}/${object}` : `${type}/${subject}/${object}/${facet}`;
}

/** A subject as most claims about it name it, so that it has one name in a comparison. */
const subjectOf = (id: string, about: readonly Claim[]): Topic['subject'] => ({
  id,
  label: mostUsed(about.map(({ subject }) => subject.label)),
});

/** A topic of claims that are in the order of their places. */
function makeGroup(
  claims: readonly Claim[],
  subjects: ReadonlyMap<string, Topic['subject']>,
  hierarchy: Hierarchy,
): TopicGroup[] {
  const [first] = claims;
  if (first === undefined) return [];
  const { type } = first;
  const facet = facetOf(first);
  const subject = subjects.get(first.subject.id) ?? first.subject;
  const object = nameOf(
    claims.map((claim) => thingOf(claim, hierarchy)),
    hierarchy,
  );
  const bySource = groupBy(claims, (claim) => claim.source);
  return [{ id: topicId(type, subject.id, object.id, facet), type, subject, object, facet, claims, bySource }];
}

/** Types in the order of the model, subjects and then objects by how many sources speak of them. */
function compareGroups(spoken: ReadonlyMap<string, number>): (a: TopicGroup, b: TopicGroup) => number {
  return (a, b) =>
    CLAIM_TYPES.indexOf(a.type) - CLAIM_TYPES.indexOf(b.type) ||
    (spoken.get(b.subject.id) ?? 0) - (spoken.get(a.subject.id) ?? 0) ||
    compareText(a.subject.id, b.subject.id) ||
    b.bySource.size - a.bySource.size ||
    compareText(a.id, b.id);
}

function splitFamily(family: readonly Claim[]): (readonly Claim[])[] {
  if (family[0]?.type !== 'duration') return [family];
  return groupDurations(family).map((part) => part.sort(comparePlace));
}

/** Every claim, given in the order of their places, in exactly one topic: same type, subject and object; durations by facet and value. */
export function groupTopics(claims: readonly Claim[], hierarchy: Hierarchy): TopicGroup[] {
  const about = groupBy(claims, (claim) => claim.subject.id);
  const subjects = new Map([...about].map(([id, own]) => [id, subjectOf(id, own)]));
  const families = groupBy(claims, (claim) =>
    keyOf(claim.type, claim.subject.id, facetOf(claim), claim.type === 'duration' ? null : matterOf(claim, hierarchy)),
  );
  const groups = [...families.values()].flatMap((family) =>
    splitFamily(family).flatMap((part) => makeGroup(part, subjects, hierarchy)),
  );
  return groups.sort(compareGroups(new Map([...about].map(([id, own]) => [id, own.length]))));
}
