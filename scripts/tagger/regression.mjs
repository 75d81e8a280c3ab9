// Logistic regression over features that are there or not, learned to the end: the same examples have one answer.
// Cyclic coordinate descent in a trust region, after Genkin, Lewis and Madigan, "Large-scale Bayesian logistic regression
// for text categorization" (2007). The penalty of a weight grows with the root of how many
// examples have its feature.

/** The part of the sum of all margins that a round may still move when learning ends, and the most rounds. */
const STILL = 5e-5;
const ROUNDS = 400;

/** In the place of a feature: the bias. */
const BIAS = -1;

/** The greatest curvature of the logistic loss within `reach` of a margin. */
function curvature(margin, reach) {
  const away = Math.abs(margin) - reach;
  return away <= 0 ? 0.25 : 1 / (2 + Math.exp(away) + Math.exp(-away));
}

/** Examples by feature, as [feature, numbers of examples]. */
function columnsOf(examples) {
  const columns = new Map();
  examples.forEach(({ features }, at) => {
    for (const feature of features) {
      const column = columns.get(feature);
      if (column === undefined) columns.set(feature, [at]);
      else column.push(at);
    }
  });
  return [...columns].map(([feature, rows]) => ({ feature, rows: Uint32Array.from(rows), weight: 0, reach: 1 }));
}

/** The step of one weight, no longer than its reach. */
function stepOf({ rows, weight, reach }, margins, signs, penalty) {
  let slope = penalty * weight;
  let curve = penalty;
  for (const at of rows) {
    const margin = margins[at];
    slope -= signs[at] / (1 + Math.exp(margin));
    curve += curvature(margin, reach);
  }
  return Math.max(-reach, Math.min(reach, -slope / curve));
}

/** The weights of all features, as columns. The bias, which all examples have, has no penalty. */
function learn(examples, penalty) {
  const all = examples.map((_, at) => at);
  const columns = [{ feature: BIAS, rows: Uint32Array.from(all), weight: 0, reach: 1 }, ...columnsOf(examples)];
  const signs = Float64Array.from(examples, ({ holds }) => (holds ? 1 : -1));
  const margins = new Float64Array(examples.length);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    for (const column of columns) {
      const { feature, rows, reach } = column;
      const step = stepOf(column, margins, signs, feature === BIAS ? 0 : penalty * Math.sqrt(rows.length));
      column.weight += step;
      column.reach = Math.max(2 * Math.abs(step), reach / 2);
      for (const at of rows) margins[at] += signs[at] * step;
      moved += Math.abs(step) * rows.length;
    }
    if (moved < STILL * (1 + margins.reduce((sum, one) => sum + Math.abs(one), 0))) break;
  }
  return columns;
}

/** The features of an example once each, without those that fewer than `rarest` examples have. */
function common(examples, rarest) {
  const counts = new Map();
  const all = examples.map(({ features, holds }) => ({ features: [...new Set(features)], holds }));
  for (const { features } of all) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  return all.map(({ features, holds }) => ({ features: features.filter((one) => counts.get(one) >= rarest), holds }));
}

/** How much a weight moves all sums. */
const tells = ({ weight, rows }) => Math.abs(weight) * Math.sqrt(rows.length);

/** Examples, of which those that hold count `times` times: few beside the others, they are as likely as if they were as many. */
export const favoured = (examples, times) =>
  examples.flatMap((one) => (one.holds ? Array.from({ length: times }, () => one) : [one]));

/**
 * The bias, and weights `[feature, weight]`, from examples `{ features, holds }`. The penalty of a weight is `penalty`
 * times the root of the count of its feature; of more than `limit` weights the ones that tell least are left out.
 */
export function trainRegression(examples, { penalty, rarest, limit = Number.POSITIVE_INFINITY }) {
  const columns = learn(common(examples, rarest), penalty);
  const weights = columns
    .filter(({ feature }) => feature !== BIAS)
    .sort((a, b) => tells(b) - tells(a) || a.feature - b.feature)
    .slice(0, limit)
    .map(({ feature, weight }) => [feature, weight]);
  return { bias: columns.find(({ feature }) => feature === BIAS).weight, weights };
}
