// Logistic regression over hashed features of sentences: does it tell of a drug event?
import { seeded, shuffled } from '../random.mjs';

const EPOCHS = 12;
const RATE = 0.1;
const L2 = 1e-4;

class Trainer {
  constructor() {
    this.cells = new Map();
  }

  #cell(feature) {
    const cell = this.cells.get(feature) ?? { weight: 0, square: 0.01, count: 0 };
    this.cells.set(feature, cell);
    return cell;
  }

  learn({ features, event }) {
    const cells = [...features].map((feature) => this.#cell(feature));
    const sum = cells.reduce((total, { weight }) => total + weight, 0);
    const slope = (event ? 1 : 0) - 1 / (1 + Math.exp(-sum));
    for (const cell of cells) {
      const move = slope - L2 * cell.weight;
      cell.square += move * move;
      cell.count++;
      cell.weight += (RATE / Math.sqrt(cell.square)) * move;
    }
  }
}

/** The number of the feature that every sentence has. */
const BIAS = -1;

/** Weights `[feature, weight]` of the `limit` features that matter most, and the bias, from `{ features, event }`. */
export function trainEvent(sentences, { seed, limit, rarest }) {
  const trainer = new Trainer();
  const random = seeded(seed);
  const withBias = sentences.map(({ features, event }) => ({ features: [BIAS, ...features], event }));
  for (let epoch = 0; epoch < EPOCHS; epoch++) for (const one of shuffled(withBias, random)) trainer.learn(one);
  const weights = [...trainer.cells]
    .filter(([feature, { count }]) => feature !== BIAS && count >= rarest * EPOCHS)
    .sort((a, b) => Math.abs(b[1].weight) - Math.abs(a[1].weight) || a[0] - b[0])
    .slice(0, limit)
    .map(([feature, { weight }]) => [feature, weight]);
  return { bias: trainer.cells.get(BIAS).weight, weights };
}
