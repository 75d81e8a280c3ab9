import type { Hierarchy } from '../model.ts';

const RESISTANT = 'treatment-resistant-';

/**
 * The hierarchy with the ids that are made as a text is read: "treatment-resistant migraine" is migraine, and is
 * treatment-resistant headache.
 */
export function withResistantForms(hierarchy: Hierarchy): Hierarchy {
  const known = new Map<string, ReadonlySet<string>>();
  const aboveResistant = (id: string): ReadonlySet<string> => {
    const wider = [...hierarchy.above(id.slice(RESISTANT.length))];
    return new Set([...hierarchy.above(id), ...wider, ...wider.map((one) => `${RESISTANT}${one}`)]);
  };
  const above = (id: string): ReadonlySet<string> => {
    if (!id.startsWith(RESISTANT)) return hierarchy.above(id);
    const found = known.get(id) ?? aboveResistant(id);
    known.set(id, found);
    return found;
  };
  return { ...hierarchy, above, isA: (id, ancestor) => above(id).has(ancestor) };
}
