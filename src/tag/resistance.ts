import type { Hierarchy } from '../model.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './drafts.ts';
import type { Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';
import { resolveSubjects } from './subjects.ts';

/** "… when other treatments have failed" says for whom the treatment is, wherever in the sentence it stands. */

const RULE: Rule = { id: 'when-others-failed', pattern: '{condition}', facet: 'effective', named: true };

/** Drafts for resistant forms that no trigger reached, in sentences that speak for a treatment. */
export function draftsOfResistance(
  view: SentenceView,
  drafts: readonly Draft[],
  discourse: Discourse,
  hierarchy: Hierarchy,
): Draft[] {
  const benefit = drafts.find((draft) => draft.type === 'indication' && draft.rule.denied !== true);
  const taken = (start: number, end: number) =>
    drafts.some(
      ({ object }) => object.span.start < end && start < object.span.end && object.id.startsWith('treatment-resistant'),
    );
  return view.mentions
    .filter((one) => one.id.startsWith('treatment-resistant-') && !taken(one.span.start, one.span.end))
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
      return subjects.map((subject) => ({
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
