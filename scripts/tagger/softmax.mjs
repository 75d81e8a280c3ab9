// Multinomial logistic regression over tokens: AdaGrad over shuffled sentences.
import { seeded, shuffled } from '../random.mjs';

/** Slopes this small move nothing. */
const FLAT = 1e-3;

/** The likelihoods of the labels of a token with these features. */
function likelihoods(weights, ids, labels, to) {
  to.fill(0);
  for (const id of ids) for (let label = 0; label < labels; label++) to[label] += weights[id * labels + label];
  const top = Math.max(...to);
  let sum = 0;
  for (let label = 0; label < labels; label++) {
    to[label] = Math.exp(to[label] - top);
    sum += to[label];
  }
  for (let label = 0; label < labels; label++) to[label] /= sum;
}

/**
 * Learns weights from sentences, each an array of tokens `{ ids, label }` (-1 for a label that is left open), over `size`
 * features and so many labels; goes on from `start`, where only weights of `mask` may change.
 */
export function trainSoftmax(sentences, { size, labels, epochs, rate, seed, start = null, mask = null }) {
  const weights = start === null ? new Float32Array(size * labels) : Float32Array.from(start);
  const squares = new Float32Array(size * labels).fill(1);
  const likely = new Float64Array(labels);
  const random = seeded(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { ids, label: wanted } of shuffled(sentences, random).flat()) {
      if (wanted < 0) continue;
      likelihoods(weights, ids, labels, likely);
      for (let label = 0; label < labels; label++) {
        const slope = likely[label] - (label === wanted ? 1 : 0);
        if (Math.abs(slope) < FLAT) continue;
        for (const id of ids) {
          const cell = id * labels + label;
          if (mask !== null && mask[cell] === 0) continue;
          squares[cell] += slope * slope;
          weights[cell] -= (rate * slope) / Math.sqrt(squares[cell]);
        }
      }
    }
  }
  return weights;
}
