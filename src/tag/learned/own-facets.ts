import { weights } from './facet-weights.ts';
import type { FacetWeights } from './facets.ts';

/** Reads one feature a line: `<claim type>|<feature>`, a tab, its weights. */
export function readFacets(text: string): FacetWeights {
  const read: Record<string, Record<string, readonly number[]>> = {};
  for (const line of text.split('\n')) {
    const [name, written] = line.split('\t');
    if (name === undefined || written === undefined) continue;
    const bar = name.indexOf('|');
    const type = name.slice(0, bar);
    read[type] ??= {};
    read[type][name.slice(bar + 1)] = written.split(' ').map(Number);
  }
  return read;
}

/** What was learned of facets. The bundled command reads the object made when it was built. */
export const ownFacets = (): FacetWeights => readFacets(weights);
