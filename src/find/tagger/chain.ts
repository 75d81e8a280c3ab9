import { mayFollow } from './labels.ts';
import { roomFor } from './room.ts';

/** Steps between so many labels. */
export interface Steps {
  readonly labels: number;
  /** Factor of each step, row by row; row `labels` is the start of the sentence. 0 where it is forbidden. */
  readonly factors: Float64Array;
  /** The labels that may stand before each label, and after each. Only "outside" and firsts have many. */
  readonly before: readonly Int32Array[];
  readonly after: readonly Int32Array[];
}

/** Steps from their scores (natural logarithms). */
export function stepsOf(scores: ArrayLike<number>, labels: number): Steps {
  const factors = new Float64Array((labels + 1) * labels);
  for (let from = 0; from <= labels; from++) {
    for (let to = 0; to < labels; to++) {
      const at = from * labels + to;
      if (mayFollow(from === labels ? 0 : from, to)) factors[at] = Math.exp(scores[at] ?? 0);
    }
  }
  const all = Array.from({ length: labels }, (_, label) => label);
  return {
    labels,
    factors,
    before: all.map((to) => Int32Array.from(all.filter((from) => mayFollow(from, to)))),
    after: all.map((from) => Int32Array.from(all.filter((to) => mayFollow(from, to)))),
  };
}

/** Forward and backward probabilities of one sentence, each token scaled by `scale`; the arrays are the same for the next. */
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

const localRoom = roomFor(Float64Array);
const forwardRoom = roomFor(Float64Array);
const backwardRoom = roomFor(Float64Array);
const scaleRoom = roomFor(Float64Array);

function exponentials(scores: Float64Array, length: number, labels: number): { local: Float64Array; tops: number } {
  const local = localRoom(length * labels);
  let tops = 0;
  for (let row = 0; row < length * labels; row += labels) {
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < labels; y++) top = Math.max(top, scores[row + y] as number);
    for (let y = 0; y < labels; y++) local[row + y] = Math.exp((scores[row + y] as number) - top);
    tops += top;
  }
  return { local, tops };
}

/** Sum of `sums` over the labels that may stand before `to`. */
function arriving(sums: Float64Array, row: number, { labels, factors, before }: Steps, to: number): number {
  const list = before[to] as Int32Array;
  let total = 0;
  for (let at = 0; at < list.length; at++) {
    const from = list[at] as number;
    total += (sums[row + from] as number) * (factors[from * labels + to] as number);
  }
  return total;
}

function runForward(local: Float64Array, steps: Steps, length: number) {
  const { labels, factors } = steps;
  const forward = forwardRoom(length * labels);
  const scale = scaleRoom(length);
  let logs = 0;
  for (let at = 0; at < length; at++) {
    const row = at * labels;
    let sum = 0;
    for (let y = 0; y < labels; y++) {
      const arrived = at === 0 ? (factors[labels * labels + y] as number) : arriving(forward, row - labels, steps, y);
      forward[row + y] = arrived * (local[row + y] as number);
      sum += forward[row + y] as number;
    }
    for (let y = 0; y < labels; y++) forward[row + y] = (forward[row + y] as number) / sum;
    scale[at] = sum;
    logs += Math.log(sum);
  }
  return { forward, scale, logs };
}

function runBackward(local: Float64Array, steps: Steps, scale: Float64Array, length: number): Float64Array {
  const { labels, factors, after } = steps;
  const backward = backwardRoom(length * labels);
  if (length > 0) backward.fill(1, (length - 1) * labels, length * labels);
  for (let at = length - 2; at >= 0; at--) {
    const row = at * labels;
    const next = row + labels;
    for (let from = 0; from < labels; from++) {
      const list = after[from] as Int32Array;
      let total = 0;
      for (let place = 0; place < list.length; place++) {
        const to = list[place] as number;
        total +=
          (factors[from * labels + to] as number) * (local[next + to] as number) * (backward[next + to] as number);
      }
      backward[row + from] = total / (scale[at + 1] as number);
    }
  }
  return backward;
}

/** Sums over all labellings of a sentence; `scores` has a number for each label of each token. */
export function lattice(scores: Float64Array, steps: Steps, length: number): Lattice {
  const { local, tops } = exponentials(scores, length, steps.labels);
  const { forward, scale, logs } = runForward(local, steps, length);
  const backward = runBackward(local, steps, scale, length);
  return { length, steps, local, forward, backward, scale, logTotal: tops + logs };
}

/** A span of tokens, `to` exclusive, with the number of its type and its probability. */
export interface Candidate {
  readonly type: number;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** Probability that a span whose last token is `at` with label `last` goes no further, given the tokens so far. */
function ending({ length, steps, local, backward, scale }: Lattice, at: number, last: number, inner: number): number {
  const { labels, factors } = steps;
  const whole = backward[at * labels + last] as number;
  if (at + 1 >= length) return whole;
  const next = (at + 1) * labels + inner;
  const onward = (factors[last * labels + inner] as number) * (local[next] as number) * (backward[next] as number);
  return Math.max(0, whole - onward / (scale[at + 1] as number));
}

/** The spans of one type that start at a token and are at least as likely as `least`. */
function spansFrom(sums: Lattice, from: number, type: number, least: number, found: Candidate[]): void {
  const { length, steps, local, forward, backward, scale } = sums;
  const { labels, factors } = steps;
  const inner = 2 + 2 * type;
  let label = 1 + 2 * type;
  let mass = forward[from * labels + label] as number;
  for (let at = from; mass * (backward[at * labels + label] as number) >= least; at++) {
    const score = mass * ending(sums, at, label, inner);
    if (score >= least) found.push({ type, from, to: at + 1, score });
    if (at + 1 >= length) return;
    const step = (factors[label * labels + inner] as number) * (local[(at + 1) * labels + inner] as number);
    mass = (mass * step) / (scale[at + 1] as number);
    label = inner;
  }
}

/** Every span at least as likely as the threshold of its type, in order of their starts. */
export function candidates(sums: Lattice, least: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < sums.length; from++) {
    for (let type = 0; type < least.length; type++) spansFrom(sums, from, type, least[type] as number, found);
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

/** For each type and token how likely the token is of the type, summed over the tokens before it. */
function sumsOfTokens(found: readonly Candidate[], length: number, types: number): readonly Float64Array[] {
  const likely = Array.from({ length: types }, () => new Float64Array(length + 1));
  for (const { type, from, to, score } of found) {
    const row = likely[type] as Float64Array;
    for (let at = from; at < to; at++) row[at + 1] = Math.min(1, (row[at + 1] as number) + score);
  }
  for (const row of likely)
    for (let at = 1; at <= length; at++) row[at] = (row[at] as number) + (row[at - 1] as number);
  return likely;
}

/** What the tokens of a span weigh beside the span as a whole. */
const TOKEN_WEIGHT = 0.5;

/**
 * The spans, none overlapping, that are worth most together. A span is worth how much likelier it is than the least of its
 * type, and how much likelier its tokens are than `leastToken`: of spans that part a likelihood among them one is taken.
 */
export function bestSpans(
  found: readonly Candidate[],
  length: number,
  least: readonly number[],
  leastToken: number,
): Candidate[] {
  const sums = sumsOfTokens(found, length, least.length);
  const worthOf = ({ type, from, to, score }: Candidate): number => {
    const row = sums[type] as Float64Array;
    const tokens = (row[to] as number) - (row[from] as number) - leastToken * (to - from);
    return score - (least[type] as number) + TOKEN_WEIGHT * tokens;
  };
  const best = new Float64Array(length + 1);
  const last: (Candidate | undefined)[] = new Array(length + 1).fill(undefined);
  for (let to = 1; to <= length; to++) {
    best[to] = best[to - 1] as number;
    for (const one of found) {
      if (one.to !== to) continue;
      const worth = (best[one.from] as number) + worthOf(one);
      if (worth <= (best[to] as number)) continue;
      best[to] = worth;
      last[to] = one;
    }
  }
  const chosen: Candidate[] = [];
  for (let at = length; at > 0; ) {
    const one = last[at];
    if (one !== undefined) chosen.push(one);
    at = one?.from ?? at - 1;
  }
  return chosen.reverse();
}
