import type { Span } from '../model.ts';
import type { Interaction } from '../text/read-sentence.ts';
import { overlap } from '../text/spans.ts';
import type { Draft } from './drafts.ts';
import { namedBy, sameStatement } from './report-drafts.ts';
import type { Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * Sentences of biochemistry name many chemicals and genes that no row knows, and say what acts on what in ways that no list of
 * words holds. A learned reader scores every pair; a rule that reads a pair needs less than one that only it reads.
 */

/** A pair that no rule reads is believed from here on. */
const TOLD = 0.35;
/** A pair that a rule reads is believed from here on. */
const BACKED = 0.12;

const isOf = ({ subject, object }: Draft, { chemical, target }: Interaction): boolean =>
  subject.span !== null && overlap(subject.span, chemical) && overlap(object.span, target);

/** The readings without those of a rule that takes a pair of names for more than the sentence says of it. */
export function withInteractions<T extends { readonly draft: Draft }>(
  readings: readonly T[],
  interactions: readonly Interaction[],
): readonly T[] {
  const isName = (span: Span) => interactions.some(({ target }) => overlap(target, span));
  return readings.filter(
    ({ draft }) =>
      draft.type !== 'mechanism' ||
      draft.subject.resolved !== 'named' ||
      !isName(draft.object.span) ||
      interactions.some((one) => one.score >= BACKED && isOf(draft, one)),
  );
}

const RULES: Readonly<Record<Interaction['facet'], Rule>> = {
  blocks: { id: 'interaction', pattern: '{target}', facet: 'blocks' },
  reduces: { id: 'interaction', pattern: '{target}', facet: 'reduces' },
  promotes: { id: 'interaction', pattern: '{target}', facet: 'promotes' },
  'acts-on': { id: 'interaction', pattern: '{target}', facet: 'acts-on' },
};

function draftOf(view: SentenceView, { chemical, target, facet, trigger }: Interaction): Draft {
  const [{ id, label }] = namedBy(view, chemical, ['treatment', 'target']);
  const [object] = namedBy(view, target, ['target']);
  return {
    type: 'mechanism',
    rule: RULES[facet],
    rank: 0,
    subject: { id, label, span: chemical, resolved: 'named' },
    object: { ...object, span: target },
    trigger,
    via: 'sentence',
  };
}

/** Drafts for the pairs of which the sentence tells and none of `drafts` does, each statement once. */
export function draftsOfInteractions(
  view: SentenceView,
  drafts: readonly Draft[],
  interactions: readonly Interaction[],
): readonly Draft[] {
  const isTold = (one: Interaction) => drafts.some((draft) => draft.type === 'mechanism' && isOf(draft, one));
  const told = interactions.filter((one) => one.score >= TOLD && !isTold(one));
  const found = told.map((one) => draftOf(view, one)).filter(({ subject, object }) => subject.id !== object.id);
  return found.filter((one, at) => ![...drafts, ...found.slice(0, at)].some((other) => sameStatement(one, other)));
}
