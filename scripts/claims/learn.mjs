// Learns weights of readings of mentions, and writes them in the form that src/tag/learned/table.ts reads.

import { LEARNED_TYPES } from '../../dist/find/tagger/labels.js';
import { BIAS } from '../../dist/tag/learned/model.js';
import { ANY_KIND } from '../../dist/tag/learned/table.js';
import { trainRegression } from '../tagger/regression.mjs';

const LEARNING = { penalty: 0.5, rarest: 13 };

/** The features of a place or sentence that one kind of mention alone has are those of any kind. */
function withoutRepeats(examples) {
  const counts = new Map();
  for (const { features } of examples) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const ofAny = (name) => `${ANY_KIND}${name.slice(name.indexOf('|'))}`;
  const repeats = (name) => name.includes('|') && ofAny(name) !== name && counts.get(name) === counts.get(ofAny(name));
  return examples.map((one) => ({ ...one, features: one.features.filter((name) => !repeats(name)) }));
}

/** Weights by feature in hundredths, one for each type. */
function learn(examples) {
  const names = [...new Set(examples.flatMap(({ features }) => features))].sort();
  const number = new Map(names.map((name, at) => [name, at]));
  const rows = new Map();
  const set = (name, type, weight) => {
    const row = rows.get(name) ?? LEARNED_TYPES.map(() => 0);
    row[type] = Math.round(weight * 100);
    rows.set(name, row);
  };
  LEARNED_TYPES.forEach((type, at) => {
    const asked = examples.flatMap(({ features, answers }) =>
      answers
        .filter((answer) => answer.type === type)
        .map(({ is }) => ({ features: features.map((name) => number.get(name)), holds: is })),
    );
    if (asked.length === 0) return;
    const { bias, weights } = trainRegression(asked, LEARNING);
    set(BIAS, at, bias);
    for (const [feature, weight] of weights) set(names[feature], at, weight);
  });
  return rows;
}

const written = (row) => row.flatMap((weight, type) => (weight === 0 ? [] : [`${type}:${weight}`])).join(' ');

/** One feature a line, with its weights, from examples `{ features, answers }` as `readExamples` gives them. */
export const learnClaims = (examples) =>
  [...learn(withoutRepeats(examples))]
    .filter(([, row]) => row.some((weight) => weight !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `${name}\t${written(row)}`);
