import type { Hierarchy } from '../model.ts';

const RESISTANT = 'treatment-resistant-';

/**
 * The hierarchy with the ids that are made as a text is read: "treatment-resistant migraine" is migraine, and is
 * treatment-resistant headache.
 */
export function withResistantForms(hierarchy: Hierarchy): Hierarchy {
  return {
    ...hierarchy,
    isA(id, ancestor) {
      if (hierarchy.isA(id, ancestor)) return true;
      if (!id.startsWith(RESISTANT)) return false;
      const condition = id.slice(RESISTANT.length);
      const above = ancestor.startsWith(RESISTANT) ? ancestor.slice(RESISTANT.length) : ancestor;
      return hierarchy.isA(condition, above);
    },
  };
}
