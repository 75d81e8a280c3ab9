import type { Span } from '../model.ts';
import { lengthOf } from '../text/spans.ts';
import type { Draft } from './drafts.ts';
import type { Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';

const RULE: Rule = { id: 'form-in-name', pattern: '{form|route}', presupposed: true };

const isPart = (a: Span, b: Span): boolean => b.start <= a.start && a.end <= b.end && lengthOf(a) < lengthOf(b);

/** "Zinc lozenges", "topical steroids": names of treatments that hold their form or route. */
export function draftsOfNamedForms({ mentions }: SentenceView): Draft[] {
  const treatments = mentions.filter(({ kind }) => kind === 'treatment');
  return mentions
    .filter(({ kind }) => kind === 'form' || kind === 'route')
    .flatMap((object) =>
      treatments
        .filter(({ span }) => isPart(object.span, span))
        .map(({ id, label, span }) => ({
          type: 'route' as const,
          rule: RULE,
          rank: 0,
          subject: { id, label, span, resolved: 'named' as const },
          object,
          trigger: object.span,
          via: 'sentence' as const,
        })),
    );
}
