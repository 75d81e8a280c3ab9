import type { Assertion } from '../model.ts';
import type { Draft } from './drafts.ts';

/** A length of time stays true under "not": "not for more than five days" says that five days are the most. */

const AT_LEAST = 'at-least';

function atMost(object: Draft['object']): Draft['object'] {
  const { duration } = object;
  if (duration?.relation !== AT_LEAST || duration.min === undefined) return object;
  return {
    ...object,
    id: object.id.replace(/^at-least-/, 'at-most-'),
    label: object.label.replace(/^>/, 'up to '),
    duration: { max: duration.min, relation: 'at-most' },
  };
}

/** The draft and how it is asserted, where a negation limits a measured time instead of denying it. */
export function readDeniedTime<T extends { readonly draft: Draft; readonly assertion: Assertion }>(settled: T): T {
  const { draft, assertion } = settled;
  if (draft.type !== 'duration' || !draft.object.duration || assertion.polarity !== 'denied') return settled;
  return {
    ...settled,
    draft: { ...draft, object: atMost(draft.object) },
    assertion: { ...assertion, polarity: 'asserted' },
  };
}
