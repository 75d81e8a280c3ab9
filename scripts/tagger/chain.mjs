// Learns a chain that fits into a number of bytes.
import { tokenFeatures } from '../../dist/find/tagger/features.js';
import { strongest, trainChain } from './crf.mjs';

/** A feature seen in the training sentences less often has no weight. */
const RAREST = 2;
const FIRST = { epochs: 7, rate: 0.03, l2: 1e-3, seed: 7 };
/** The weights that are kept learn to do without the others. */
const SECOND = { epochs: 4, rate: 0.03, l2: 1e-4, seed: 8 };

function countFeatures(sentences) {
  const counts = new Map();
  for (const { raw } of sentences) for (const feature of raw) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= RAREST);
}

/**
 * Learns `{ weights, steps, features }` from examples `{ tokens, kinds, labels }`, within `bytes`; `count` is that of the labels.
 * `first` and `second` change how the weights are learned and how those that are kept learn once more.
 */
export function learnChain(examples, { count, bytes, first = {}, second = {} }) {
  const raw = examples
    .filter(({ tokens }) => tokens.length > 0)
    .map(({ tokens, kinds, labels }) => ({ raw: tokenFeatures(tokens, kinds), labels }));
  const counted = countFeatures(raw);
  const idOf = new Map(counted.map(([feature], id) => [feature, id]));
  const sentences = raw.map((one) => ({
    ids: Array.from(one.raw, (feature) => idOf.get(feature) ?? -1),
    length: one.labels.length,
    labels: one.labels,
  }));
  const size = { size: counted.length, labels: count };
  const full = trainChain(sentences, { ...FIRST, ...first, ...size });
  const mask = strongest(
    full.weights,
    counted.map(([, seen]) => seen),
    bytes,
  );
  const start = { weights: full.weights.map((weight, cell) => (mask[cell] ? weight : 0)), steps: full.steps };
  return {
    ...trainChain(sentences, { ...SECOND, ...second, ...size, start, mask }),
    features: counted.map(([feature]) => feature),
  };
}
