import type { Hierarchy } from '../model.ts';
import { conceptId } from '../text/concept-id.ts';

const LABEL = 'side effects (unspecified)';

/** Side effects of which nobody says what they are. */
export const UNSPECIFIED = { id: conceptId(LABEL), label: LABEL } as const;

/** Whether a concept is side effects as such ("risks", "mild side effects") and no effect of its own. */
export function isUnspecified(id: string, hierarchy: Hierarchy): boolean {
  return id === UNSPECIFIED.id || (hierarchy.parent(id) === UNSPECIFIED.id && id.endsWith('-side-effects'));
}
