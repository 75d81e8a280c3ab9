import type { Hierarchy, Mention, Span } from '../model.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './drafts.ts';
import { isResistantTo } from './patients.ts';
import type { Rule } from './rule.ts';
import { type SentenceView, viewFact } from './sentence-view.ts';
import { resolveSubjects } from './subjects.ts';

/** "… when other treatments have failed" says for whom the treatment is, wherever in the sentence it stands. */

const RULE: Rule = { id: 'when-others-failed', pattern: '{condition}', facet: 'effective', named: true };

const isResistant = ({ id }: Pick<Mention, 'id'>): boolean => id.startsWith('treatment-resistant-');

const isInside = (inner: Span, outer: Span): boolean => outer.start < inner.start && inner.end <= outer.end;

const RELATIVE = /\b(?:that|which|who|whose|whom|when|where|despite)\b/i;

/** The forms that are told by what failed; "one in three does not get better with X" tells how X does. */
const resistantForms = viewFact((view): readonly Mention[] =>
  view.mentions.filter((one) => isResistant(one) && RELATIVE.test(view.text.slice(one.span.start, one.span.end))),
);

/** "Acne that has not got better with antibiotics": what failed before is not what the sentence speaks for. */
const hasFailed = (view: SentenceView, { id }: Draft['subject']): boolean =>
  resistantForms(view).some((form) =>
    view.mentions.some((one) => one.kind === 'treatment' && one.id === id && isInside(one.span, form.span)),
  );

/** Whether a reading takes what was tried in vain for what helps, or how it went for a result. */
export const tellsOfFailure = (view: SentenceView, { type, subject, object, trigger }: Draft): boolean =>
  type === 'indication' &&
  (hasFailed(view, subject) ||
    (!isResistant(object) && resistantForms(view).some(({ span }) => isInside(trigger, span))));

/** Drafts for resistant forms that no trigger reached, in sentences that speak for a treatment. */
export function draftsOfResistance(
  view: SentenceView,
  drafts: readonly Draft[],
  discourse: Discourse,
  hierarchy: Hierarchy,
): Draft[] {
  const benefit = drafts.find(
    (draft) => draft.type === 'indication' && draft.rule.denied !== true && !hasFailed(view, draft.subject),
  );
  const taken = (start: number, end: number) =>
    drafts.some(({ object }) => object.span.start < end && start < object.span.end && isResistant(object));
  return view.mentions
    .filter((one) => isResistant(one) && !taken(one.span.start, one.span.end))
    .flatMap((one) => {
      const from = view.startOf(one);
      const subjects =
        benefit === undefined
          ? resolveSubjects(
              view,
              { from, to: view.endOf(one), object: null, subject: null, anchor: from },
              { type: 'indication', rule: RULE },
              discourse,
              hierarchy,
            )
          : [benefit.subject];
      const { condition } = discourse;
      const object =
        one.id === 'treatment-resistant-conditions' && condition !== null
          ? { ...one, id: `treatment-resistant-${condition.id}`, label: `treatment-resistant ${condition.label}` }
          : one;
      return subjects
        .filter((subject) => !isResistantTo(view, subject, object))
        .map((subject) => ({
          type: 'indication' as const,
          rule: benefit?.rule.facet === undefined ? RULE : { ...RULE, facet: benefit.rule.facet },
          rank: 0,
          subject,
          object,
          trigger: one.span,
          via: 'sentence' as const,
        }));
    });
}
