import { LABELS, mayFollow, SPAN_TYPES, type SpanType } from './labels.ts';

/** Factor of each step between labels, row by row; row `LABELS` is the start of the sentence. 0 where it is forbidden. */
export type Steps = Float64Array;

/** Steps from their scores (natural logarithms). */
export function stepsOf(scores: ArrayLike<number>): Steps {
  const steps = new Float64Array((LABELS + 1) * LABELS);
  for (let from = 0; from <= LABELS; from++) {
    for (let to = 0; to < LABELS; to++) {
      const at = from * LABELS + to;
      if (mayFollow(from === LABELS ? 0 : from, to)) steps[at] = Math.exp(scores[at] ?? 0);
    }
  }
  return steps;
}

/** Forward and backward probabilities of one sentence, each token scaled by `scale`. */
export interface Lattice {
  readonly length: number;
  readonly steps: Steps;
  readonly local: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scale: Float64Array;
  /** Logarithm of the sum over all labellings. */
  readonly logTotal: number;
}

function exponentials(scores: Float64Array, length: number): { local: Float64Array; tops: number } {
  const local = new Float64Array(length * LABELS);
  let tops = 0;
  for (let row = 0; row < length * LABELS; row += LABELS) {
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < LABELS; y++) top = Math.max(top, scores[row + y] as number);
    for (let y = 0; y < LABELS; y++) local[row + y] = Math.exp((scores[row + y] as number) - top);
    tops += top;
  }
  return { local, tops };
}

/** The labels that may stand before each label, and after each. Only "outside" and firsts have many. */
const labels = Array.from({ length: LABELS }, (_, label) => label);
const BEFORE = labels.map((to) => Int32Array.from(labels.filter((from) => mayFollow(from, to))));
const AFTER = labels.map((from) => Int32Array.from(labels.filter((to) => mayFollow(from, to))));

/** Sum of `before` over the labels that may stand before `to`. */
function arriving(before: Float64Array, row: number, steps: Steps, to: number): number {
  const list = BEFORE[to] as Int32Array;
  let total = 0;
  for (let at = 0; at < list.length; at++) {
    const from = list[at] as number;
    total += (before[row + from] as number) * (steps[from * LABELS + to] as number);
  }
  return total;
}

function runForward(local: Float64Array, steps: Steps, length: number) {
  const forward = new Float64Array(length * LABELS);
  const scale = new Float64Array(length);
  let logs = 0;
  for (let at = 0; at < length; at++) {
    const row = at * LABELS;
    let sum = 0;
    for (let y = 0; y < LABELS; y++) {
      const arrived = at === 0 ? (steps[LABELS * LABELS + y] as number) : arriving(forward, row - LABELS, steps, y);
      forward[row + y] = arrived * (local[row + y] as number);
      sum += forward[row + y] as number;
    }
    for (let y = 0; y < LABELS; y++) forward[row + y] = (forward[row + y] as number) / sum;
    scale[at] = sum;
    logs += Math.log(sum);
  }
  return { forward, scale, logs };
}

function runBackward(local: Float64Array, steps: Steps, scale: Float64Array, length: number): Float64Array {
  const backward = new Float64Array(length * LABELS);
  if (length > 0) backward.fill(1, (length - 1) * LABELS);
  for (let at = length - 2; at >= 0; at--) {
    const row = at * LABELS;
    const next = row + LABELS;
    for (let from = 0; from < LABELS; from++) {
      const list = AFTER[from] as Int32Array;
      let total = 0;
      for (let place = 0; place < list.length; place++) {
        const to = list[place] as number;
        total += (steps[from * LABELS + to] as number) * (local[next + to] as number) * (backward[next + to] as number);
      }
      backward[row + from] = total / (scale[at + 1] as number);
    }
  }
  return backward;
}

/** Sums over all labellings of a sentence; `scores` has `LABELS` numbers for each token. */
export function lattice(scores: Float64Array, steps: Steps, length: number): Lattice {
  const { local, tops } = exponentials(scores, length);
  const { forward, scale, logs } = runForward(local, steps, length);
  const backward = runBackward(local, steps, scale, length);
  return { length, steps, local, forward, backward, scale, logTotal: tops + logs };
}

/** A span of tokens, `to` exclusive, with its probability. */
export interface Candidate {
  readonly type: SpanType;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** Probability that a span whose last token is `at` with label `last` goes no further, given the tokens so far. */
function ending({ length, steps, local, backward, scale }: Lattice, at: number, last: number, inner: number): number {
  const whole = backward[at * LABELS + last] as number;
  if (at + 1 >= length) return whole;
  const next = (at + 1) * LABELS + inner;
  const onward = (steps[last * LABELS + inner] as number) * (local[next] as number) * (backward[next] as number);
  return Math.max(0, whole - onward / (scale[at + 1] as number));
}

/** The spans of one type that start at a token and are at least as likely as `least`. */
function spansFrom(sums: Lattice, from: number, type: number, least: number, found: Candidate[]): void {
  const { length, steps, local, forward, backward, scale } = sums;
  const inner = 2 + 2 * type;
  let label = 1 + 2 * type;
  let mass = forward[from * LABELS + label] as number;
  for (let at = from; mass * (backward[at * LABELS + label] as number) >= least; at++) {
    const score = mass * ending(sums, at, label, inner);
    if (score >= least) found.push({ type: SPAN_TYPES[type] as SpanType, from, to: at + 1, score });
    if (at + 1 >= length) return;
    const step = (steps[label * LABELS + inner] as number) * (local[(at + 1) * LABELS + inner] as number);
    mass = (mass * step) / (scale[at + 1] as number);
    label = inner;
  }
}

/** Every span at least as likely as the threshold of its type, in order of their starts. */
export function candidates(sums: Lattice, least: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < sums.length; from++) {
    for (let type = 0; type < SPAN_TYPES.length; type++) spansFrom(sums, from, type, least[type] ?? 1, found);
  }
  return found;
}

/** Of spans that overlap the likeliest stay. */
export function withoutOverlap(found: readonly Candidate[]): Candidate[] {
  const best = [...found].sort((a, b) => b.score - a.score || a.from - b.from || b.to - a.to);
  const kept: Candidate[] = [];
  for (const one of best) if (!kept.some((other) => one.from < other.to && other.from < one.to)) kept.push(one);
  return kept.sort((a, b) => a.from - b.from);
}
