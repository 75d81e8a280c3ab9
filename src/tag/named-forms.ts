import type { Draft } from './drafts.ts';
import type { Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';

const RULE: Rule = { id: 'form-in-name', pattern: '{form}', presupposed: true };

/** "Zinc lozenges", "decongestant sprays": names of treatments that end in their form. */
export function draftsOfNamedForms({ mentions }: SentenceView): Draft[] {
  const treatments = mentions.filter(({ kind }) => kind === 'treatment');
  return mentions
    .filter(({ kind }) => kind === 'form')
    .flatMap((object) =>
      treatments
        .filter(({ span }) => span.start < object.span.start && span.end === object.span.end)
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
