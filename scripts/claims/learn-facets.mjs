// Learns weights of facets, and writes them in the form that src/tag/learned/own-facets.ts reads.

import { EVERY, LEARNED_FACETS } from '../../dist/tag/learned/facets.js';
import { trainRegression } from '../tagger/regression.mjs';

const LEARNING = { penalty: 1, rarest: 24 };

/** Weights by feature in hundredths, one for each facet of a type, from examples `{ facet, features }`. */
function learn(examples, facets) {
  const names = [...new Set(examples.flatMap(({ features }) => features))].sort();
  const number = new Map(names.map((name, at) => [name, at]));
  const numbered = examples.map(({ facet, features }) => ({
    facet,
    features: [...new Set(features)].filter((name) => name !== EVERY).map((name) => number.get(name)),
  }));
  const rows = new Map();
  const set = (name, at, weight) => {
    const row = rows.get(name) ?? facets.map(() => 0);
    row[at] = Math.round(weight * 100);
    rows.set(name, row);
  };
  facets.forEach((facet, at) => {
    const asked = numbered.map((one) => ({ features: one.features, holds: one.facet === facet }));
    if (!asked.some(({ holds }) => holds)) return;
    const { bias, weights } = trainRegression(asked, LEARNING);
    set(EVERY, at, bias);
    for (const [feature, weight] of weights) set(names[feature], at, weight);
  });
  return rows;
}

/** One feature of a claim type a line, with its weights, from examples `{ type, facet, features }` as `readExamples` gives them. */
export const learnFacets = (examples) =>
  Object.entries(LEARNED_FACETS).flatMap(([type, facets]) =>
    [
      ...learn(
        examples.filter((one) => one.type === type),
        facets,
      ),
    ]
      .filter(([, row]) => row.some((weight) => weight !== 0))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, row]) => `${type}|${name}\t${row.join(' ')}`),
  );
