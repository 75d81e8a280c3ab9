import { groupBy } from '../text/group-by.ts';
import { keyOf } from './order.ts';
import type { TopicGroup } from './topics.ts';

/** Types whose topics are answers to one question: who gives one answer is not silent on the others. */
const ANSWERS = new Set(['supervision', 'setting', 'evidence', 'drug-class']);

const familyOf = ({ type, subject, facet }: Pick<TopicGroup, 'type' | 'subject' | 'facet'>): string =>
  keyOf(type, subject.id, facet);

/** Gives the topics that answer the question of a topic; null for topics that answer none. */
export function findAnswers(
  groups: readonly TopicGroup[],
): (topic: Pick<TopicGroup, 'type' | 'subject' | 'facet'>) => readonly TopicGroup[] | null {
  const families = groupBy(
    groups.filter(({ type }) => ANSWERS.has(type)),
    familyOf,
  );
  return (topic) => (ANSWERS.has(topic.type) ? (families.get(familyOf(topic)) ?? null) : null);
}
