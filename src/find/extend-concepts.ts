import type { Concept } from '../model.ts';
import { conceptId } from '../text/concept-id.ts';

/** What a user adds to the lexicon that ships with the program, and leaves out of it: plain data, first come first served. */
export interface LexiconExtension {
  /** A concept with the id of another extends that one. */
  readonly concepts: readonly Concept[];
  /** Concepts and single names that are not looked for. */
  readonly off: readonly string[];
}

export const NO_EXTENSION: LexiconExtension = { concepts: [], off: [] };

const union = <Item>(first: readonly Item[], second: readonly Item[]): Item[] => [...new Set([...first, ...second])];

const merge = (known: Concept, more: Concept): Concept => ({
  ...known,
  isA: union(known.isA, more.isA),
  names: union(more.names, known.names),
});

/** The concepts of a user by id, each with what is known of it already. */
export function extendConcepts(
  known: { readonly get: (id: string) => Concept | undefined },
  more: readonly Concept[],
): ReadonlyMap<string, Concept> {
  const merged = new Map<string, Concept>();
  for (const concept of more) {
    const before = merged.get(concept.id) ?? known.get(concept.id);
    merged.set(concept.id, before === undefined ? concept : merge(before, concept));
  }
  return merged;
}

/** What names of one spelling have in common, whatever their case and hyphens. */
export const nameKey = (name: string): string => name.replace(/^=/, '').trim().toLowerCase().replaceAll('-', ' ');

/** What is switched off: whole concepts, and names that belong to concepts which stay. */
export class Off {
  readonly #ids: ReadonlySet<string>;
  readonly #names: ReadonlySet<string>;

  constructor(off: readonly string[], concepts: Pick<ReadonlyMap<string, Concept>, 'has'>) {
    const isConcept = (text: string): boolean => concepts.has(conceptId(text));
    this.#ids = new Set(off.map(conceptId));
    this.#names = new Set(off.filter((text) => !isConcept(text)).map(nameKey));
  }

  concept(id: string): boolean {
    return this.#ids.has(id);
  }

  name(name: string): boolean {
    return this.#names.size > 0 && this.#names.has(nameKey(name));
  }
}
