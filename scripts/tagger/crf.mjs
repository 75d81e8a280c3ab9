// A linear-chain conditional random field: AdaGrad over shuffled sentences, L2, mean weights of the later half.
import { lattice, stepsOf } from '../../dist/find/tagger/chain.js';
import { FEATURES_PER_TOKEN } from '../../dist/find/tagger/features.js';
import { LABELS } from '../../dist/find/tagger/labels.js';
import { seeded, shuffled } from '../random.mjs';

const START = LABELS;
const STEPS = (LABELS + 1) * LABELS;
/** A weight that was not touched for longer is not pulled to 0 any further at once. */
const LONGEST_REST = 500;

/** Scores of labels; features without a weight have the id -1. */
function scoreLabels(weights, { ids, length }) {
  const scores = new Float64Array(length * LABELS);
  for (let at = 0; at < ids.length; at++) {
    if (ids[at] < 0) continue;
    const base = Math.floor(at / FEATURES_PER_TOKEN) * LABELS;
    const row = ids[at] * LABELS;
    for (let label = 0; label < LABELS; label++) scores[base + label] += weights[row + label];
  }
  return scores;
}

class Trainer {
  constructor({ size, rate, l2, start, mask }) {
    Object.assign(this, { rate, l2, mask });
    this.weights = start ? Float32Array.from(start.weights) : new Float32Array(size * LABELS);
    this.steps = start ? Float64Array.from(start.steps) : new Float64Array(STEPS);
    this.weightSquares = new Float32Array(size * LABELS).fill(0.01);
    this.stepSquares = new Float64Array(STEPS).fill(0.01);
    this.touched = new Int32Array(size);
    this.time = 0;
  }

  learn({ ids, length, labels }) {
    this.time++;
    const sums = lattice(scoreLabels(this.weights, { ids, length }), stepsOf(this.steps), length);
    this.#learnWeights(ids, labels, sums);
    this.#learnSteps(labels, sums);
  }

  #learnWeights(ids, labels, { forward, backward }) {
    const slope = new Float64Array(LABELS);
    for (let at = 0; at < labels.length; at++) {
      for (let label = 0; label < LABELS; label++) {
        const cell = at * LABELS + label;
        slope[label] = (labels[at] === label ? 1 : 0) - forward[cell] * backward[cell];
      }
      for (let k = at * FEATURES_PER_TOKEN; k < (at + 1) * FEATURES_PER_TOKEN; k++) {
        if (ids[k] >= 0) this.#move(ids[k], slope);
      }
    }
  }

  #move(id, slope) {
    const { weights, weightSquares, mask, rate } = this;
    const pull = this.l2 * Math.min(this.time - this.touched[id], LONGEST_REST);
    this.touched[id] = this.time;
    for (let label = 0; label < LABELS; label++) {
      const cell = id * LABELS + label;
      if (mask && mask[cell] === 0) continue;
      weightSquares[cell] += slope[label] * slope[label];
      weights[cell] += (rate / Math.sqrt(weightSquares[cell])) * (slope[label] - pull * weights[cell]);
    }
  }

  #learnSteps(labels, { forward, backward, local, steps, scale }) {
    for (let at = 0; at < labels.length; at++) {
      const before = at === 0 ? START : labels[at - 1];
      const row = at * LABELS;
      for (let from = at === 0 ? START : 0; from < (at === 0 ? START + 1 : START); from++) {
        for (let to = 0; to < LABELS; to++) {
          const step = from * LABELS + to;
          if (steps[step] === 0) continue;
          const arrived =
            at === 0 ? forward[to] : (forward[row - LABELS + from] * steps[step] * local[row + to]) / scale[at];
          this.#moveStep(step, (before === from && labels[at] === to ? 1 : 0) - arrived * backward[row + to]);
        }
      }
    }
  }

  #moveStep(step, slope) {
    this.stepSquares[step] += slope * slope;
    this.steps[step] += (this.rate / Math.sqrt(this.stepSquares[step])) * slope;
  }
}

/** Learns `{ weights, steps }` from sentences `{ ids, length, labels }` over `size` features. */
export function trainChain(sentences, { size, epochs, rate, l2, seed, start = null, mask = null }) {
  const trainer = new Trainer({ size, rate, l2, start, mask });
  const random = seeded(seed);
  const weights = new Float32Array(size * LABELS);
  const steps = new Float64Array(STEPS);
  let kept = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sentence of shuffled(sentences, random)) trainer.learn(sentence);
    if (epoch < epochs / 2) continue;
    kept++;
    for (let k = 0; k < weights.length; k++) weights[k] += trainer.weights[k];
    for (let k = 0; k < steps.length; k++) steps[k] += trainer.steps[k];
  }
  return { weights: weights.map((sum) => sum / kept), steps: steps.map((sum) => sum / kept) };
}

/** Bytes that a row of the written table takes apart from its weights. */
const ROW_BYTES = 4;

function bytesOf(importance, least) {
  let bytes = 0;
  for (let row = 0; row < importance.length; row += LABELS) {
    let weights = 0;
    for (let cell = row; cell < row + LABELS; cell++) if (importance[cell] >= least) weights++;
    if (weights > 0) bytes += ROW_BYTES + weights;
  }
  return bytes;
}

/** A mask of the weights that matter most, within a number of bytes; `counts` says how often each feature occurs. */
export function strongest(weights, counts, budget) {
  const importance = weights.map(
    (w, cell) => Math.abs(w) * Math.sqrt(Math.log2(1 + counts[Math.floor(cell / LABELS)])),
  );
  let [low, high] = [0, 100];
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2;
    if (bytesOf(importance, middle) > budget) low = middle;
    else high = middle;
  }
  return Uint8Array.from(importance, (value) => (value >= high ? 1 : 0));
}
