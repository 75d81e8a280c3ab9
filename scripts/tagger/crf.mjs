// A linear-chain conditional random field: AdaGrad over shuffled sentences, L2, dropout, mean weights of the later half.
import { lattice, stepsOf } from '../../dist/find/tagger/chain.js';
import { seeded, shuffled } from '../random.mjs';

/** A weight that was not touched for longer is not pulled to 0 any further at once. */
const LONGEST_REST = 500;

/** Scores of labels; every token has as many features, and those without a weight have the id -1. */
function scoreLabels(weights, { ids, length }, labels) {
  const scores = new Float64Array(length * labels);
  const width = ids.length / length;
  for (let at = 0; at < ids.length; at++) {
    if (ids[at] < 0) continue;
    const base = Math.floor(at / width) * labels;
    const row = ids[at] * labels;
    for (let label = 0; label < labels; label++) scores[base + label] += weights[row + label];
  }
  return scores;
}

class Trainer {
  constructor({ size, labels, rate, l2, start, mask }) {
    Object.assign(this, { labels, rate, l2, mask });
    const steps = (labels + 1) * labels;
    this.weights = start ? Float32Array.from(start.weights) : new Float32Array(size * labels);
    this.steps = start ? Float64Array.from(start.steps) : new Float64Array(steps);
    this.weightSquares = new Float32Array(size * labels).fill(0.01);
    this.stepSquares = new Float64Array(steps).fill(0.01);
    this.touched = new Int32Array(size);
    this.time = 0;
  }

  learn({ ids, length, labels }) {
    this.time++;
    const scores = scoreLabels(this.weights, { ids, length }, this.labels);
    const sums = lattice(scores, stepsOf(this.steps, this.labels), length);
    this.#learnWeights(ids, labels, sums);
    this.#learnSteps(labels, sums);
  }

  #learnWeights(ids, wanted, { forward, backward }) {
    const { labels } = this;
    const width = ids.length / wanted.length;
    const slope = new Float64Array(labels);
    for (let at = 0; at < wanted.length; at++) {
      for (let label = 0; label < labels; label++) {
        const cell = at * labels + label;
        slope[label] = (wanted[at] === label ? 1 : 0) - forward[cell] * backward[cell];
      }
      for (let k = at * width; k < (at + 1) * width; k++) {
        if (ids[k] >= 0) this.#move(ids[k], slope);
      }
    }
  }

  #move(id, slope) {
    const { labels, weights, weightSquares, mask, rate } = this;
    const pull = this.l2 * Math.min(this.time - this.touched[id], LONGEST_REST);
    this.touched[id] = this.time;
    for (let label = 0; label < labels; label++) {
      const cell = id * labels + label;
      if (mask && mask[cell] === 0) continue;
      weightSquares[cell] += slope[label] * slope[label];
      weights[cell] += (rate / Math.sqrt(weightSquares[cell])) * (slope[label] - pull * weights[cell]);
    }
  }

  #learnSteps(wanted, { forward, backward, local, steps, scale }) {
    const { labels } = this;
    for (let at = 0; at < wanted.length; at++) {
      const before = at === 0 ? labels : wanted[at - 1];
      const row = at * labels;
      for (let from = at === 0 ? labels : 0; from < (at === 0 ? labels + 1 : labels); from++) {
        for (let to = 0; to < labels; to++) {
          const step = from * labels + to;
          const factor = steps.factors[step];
          if (factor === 0) continue;
          const arrived =
            at === 0 ? forward[to] : (forward[row - labels + from] * factor * local[row + to]) / scale[at];
          this.#moveStep(step, (before === from && wanted[at] === to ? 1 : 0) - arrived * backward[row + to]);
        }
      }
    }
  }

  #moveStep(step, slope) {
    this.stepSquares[step] += slope * slope;
    this.steps[step] += (this.rate / Math.sqrt(this.stepSquares[step])) * slope;
  }
}

/** A sentence without a share of its features, so that none is relied on alone. */
const withDropout = (sentence, share, random) =>
  share === 0 ? sentence : { ...sentence, ids: sentence.ids.map((id) => (random() < share ? -1 : id)) };

/** Learns `{ weights, steps }` from sentences `{ ids, length, labels }` over `size` features and so many labels. */
export function trainChain(sentences, how) {
  const { size, labels, epochs, rate, l2, seed, dropout = 0, start = null, mask = null } = how;
  const trainer = new Trainer({ size, labels, rate, l2, start, mask });
  const random = seeded(seed);
  const weights = new Float32Array(size * labels);
  const steps = new Float64Array((labels + 1) * labels);
  let kept = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sentence of shuffled(sentences, random)) trainer.learn(withDropout(sentence, dropout, random));
    if (epoch < epochs / 2) continue;
    kept++;
    for (let k = 0; k < weights.length; k++) weights[k] += trainer.weights[k];
    for (let k = 0; k < steps.length; k++) steps[k] += trainer.steps[k];
  }
  return { weights: weights.map((sum) => sum / kept), steps: steps.map((sum) => sum / kept) };
}

/** Bytes that a row of the written table takes apart from its weights. */
const ROW_BYTES = 4;

function bytesOf(importance, labels, least) {
  let bytes = 0;
  for (let row = 0; row < importance.length; row += labels) {
    let weights = 0;
    for (let cell = row; cell < row + labels; cell++) if (importance[cell] >= least) weights++;
    if (weights > 0) bytes += ROW_BYTES + weights;
  }
  return bytes;
}

/** A mask of the weights that matter most, within a number of bytes; `counts` says how often each feature occurs. */
export function strongest(weights, counts, budget) {
  const labels = weights.length / counts.length;
  const importance = weights.map(
    (w, cell) => Math.abs(w) * Math.sqrt(Math.log2(1 + counts[Math.floor(cell / labels)])),
  );
  let [low, high] = [0, 100];
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2;
    if (bytesOf(importance, labels, middle) > budget) low = middle;
    else high = middle;
  }
  return Uint8Array.from(importance, (value) => (value >= high ? 1 : 0));
}
