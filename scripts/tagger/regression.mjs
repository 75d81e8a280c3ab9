// Logistic regression over hashed features: AdaGrad over shuffled examples, L2, mean weights of the later half.
import { seeded, shuffled } from '../random.mjs';

class Trainer {
  constructor({ rate, l2 }) {
    Object.assign(this, { rate, l2 });
    this.cells = new Map();
  }

  #cell(feature) {
    const cell = this.cells.get(feature) ?? { weight: 0, square: 0.01, count: 0, sum: 0 };
    this.cells.set(feature, cell);
    return cell;
  }

  learn({ features, holds }) {
    const cells = features.map((feature) => this.#cell(feature));
    const sum = cells.reduce((total, { weight }) => total + weight, 0);
    const slope = (holds ? 1 : 0) - 1 / (1 + Math.exp(-sum));
    for (const cell of cells) {
      const move = slope - this.l2 * cell.weight;
      cell.square += move * move;
      cell.count++;
      cell.weight += (this.rate / Math.sqrt(cell.square)) * move;
    }
  }

  add() {
    for (const cell of this.cells.values()) cell.sum += cell.weight;
  }
}

/** The number of the feature that every example has. */
const BIAS = -1;

/** Learns from examples `{ features, holds }`, in which features stand once: cells by feature, with the mean weight and the count. */
function learn(examples, { epochs, rate, l2, seed }) {
  const trainer = new Trainer({ rate, l2 });
  const random = seeded(seed);
  let kept = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const one of shuffled(examples, random)) trainer.learn(one);
    if (epoch < epochs / 2) continue;
    kept++;
    trainer.add();
  }
  return [...trainer.cells].map(([feature, { sum, count }]) => ({
    feature,
    weight: sum / kept,
    count: count / epochs,
  }));
}

/**
 * Weights `[feature, weight]` of the `limit` features that matter most, and the bias, from examples `{ features, holds }`.
 * What is kept learns once more without the others.
 */
export function trainRegression(examples, { limit, rarest, ...how }) {
  const all = examples.map(({ features, holds }) => ({ features: [BIAS, ...new Set(features)], holds }));
  const strongest = learn(all, how)
    .filter(({ feature, count }) => feature !== BIAS && count >= rarest)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.feature - b.feature)
    .slice(0, limit);
  const kept = new Set([BIAS, ...strongest.map(({ feature }) => feature)]);
  const less = all.map(({ features, holds }) => ({ features: features.filter((one) => kept.has(one)), holds }));
  const cells = learn(less, how);
  return {
    bias: cells.find(({ feature }) => feature === BIAS).weight,
    weights: cells.filter(({ feature }) => feature !== BIAS).map(({ feature, weight }) => [feature, weight]),
  };
}
