import type { Hierarchy } from '../model.ts';

const UNSPECIFIED = 'side-effects-unspecified';

/** Whether a concept is side effects as such ("risks", "mild side effects") and no effect of its own. */
export function isUnspecified(id: string, hierarchy: Hierarchy): boolean {
  return id === UNSPECIFIED || (hierarchy.parent(id) === UNSPECIFIED && id.endsWith('-side-effects'));
}
