import { formFact, type Token } from '../../text/tokenize.ts';
import { type CommonSums, commonSums, placeOf } from './common-sums.ts';
import { rowOf } from './feature-table.ts';
import { COMMON_TEMPLATES, featureAt, RARE_TEMPLATES, WORD_TEMPLATES, wordFeature } from './features.ts';
import type { Chain, LabelWeights } from './model.ts';
import { roomFor } from './room.ts';
import { sentenceSlots } from './sentence-slots.ts';
import { wordSlots } from './word-slots.ts';

/** A word counts for the tokens around it, this many on either side. */
const REACH = Math.max(...WORD_TEMPLATES.map(({ offset }) => Math.abs(offset)));

/**
 * Sums of labels are kept two in a number, which halves the additions: an even label in its lower 16 bits, the next label
 * above it. No sum of a token needs more bits.
 */
const packedLength = (labels: number): number => (labels + 1) >> 1;

/** Adds the weights of a feature to the sums that start at `base`. */
function addWeights(sums: Int32Array, base: number, feature: number, { table, starts, entries }: LabelWeights): void {
  const row = rowOf(table, feature);
  if (row < 0) return;
  const end = starts[row + 1] as number;
  for (let at = starts[row] as number; at < end; at++) {
    const entry = entries[at] as number;
    const cell = base + ((entry & 15) >> 1);
    sums[cell] = (sums[cell] as number) + ((entry >> 4) << ((entry & 1) << 4));
  }
}

/** Writes the sums of tokens one by one, in units. */
function unpack(sums: Int32Array, scores: Float64Array, length: number, labels: number, unit: number): void {
  const width = packedLength(labels);
  for (let at = 0, next = 0; at < length * width; at += width) {
    for (let label = 0; label < labels; label++) {
      const both = sums[at + (label >> 1)] as number;
      const lower = (both << 16) >> 16;
      scores[next++] = ((label & 1) === 0 ? lower : (both - lower) >> 16) * unit;
    }
  }
}

/** What a word alone adds to the tokens around it: the sums for each offset of the word from the token. */
function wordSums(slots: Int32Array | null, { steps, weights }: Chain): Int32Array {
  const width = packedLength(steps.labels);
  const sums = new Int32Array((2 * REACH + 1) * width);
  for (const one of WORD_TEMPLATES) addWeights(sums, (one.offset + REACH) * width, wordFeature(one, slots), weights);
  return sums;
}

/** Adds the `width` numbers of `from` that start at `start` to those of `sums` that start at `base`. */
function addSums(sums: Int32Array, base: number, from: Int32Array, start: number, width: number): void {
  for (let next = 0; next < width; next++) {
    sums[base + next] = (sums[base + next] as number) + (from[start + next] as number);
  }
}

/** The columns of a sentence, and how many tokens it has. */
interface Columns {
  readonly rows: Int32Array;
  readonly length: number;
}

/** Adds the weights of the features that some templates make at a token to the sums that start at `base`. */
function addFeatures(
  sums: Int32Array,
  base: number,
  { rows, length }: Columns,
  at: number,
  templates: Int32Array,
  weights: LabelWeights,
): void {
  for (let next = 0; next < templates.length; next++) {
    addWeights(sums, base, featureAt(rows, length, at, templates[next] as number), weights);
  }
}

/** Where `common.sums` hold what its templates add to a token. */
function commonAt(common: CommonSums, columns: Columns, at: number, { steps, weights }: Chain): number {
  const width = packedLength(steps.labels);
  const place = placeOf(common, columns.rows, columns.length, at);
  if (place >= 0) return place * width;
  const start = (-1 - place) * width;
  for (let next = 0; next < width; next++) common.sums[start + next] = 0;
  addFeatures(common.sums, start, columns, at, common.templates, weights);
  return start;
}

/** What is kept of a chain from sentence to sentence. */
interface Kept {
  readonly chain: Chain;
  /** What places beyond the sentence add. */
  readonly beyond: Int32Array;
  readonly common: readonly CommonSums[];
}

function keptOf(chain: Chain): Kept {
  const width = packedLength(chain.steps.labels);
  return { chain, beyond: wordSums(null, chain), common: COMMON_TEMPLATES.map((one) => commonSums(one, width)) };
}

/** Scores tokens: a number for each label of each token of a sentence; the array is the same for the next sentence. */
export type LabelScorer = (tokens: readonly Token[], kinds: readonly string[]) => Float64Array;

/** A scorer by a chain, which is asked for when there is a sentence. */
export function labelScorer(chainOf: () => Chain): LabelScorer {
  const sumsOf = formFact((form) => wordSums(wordSlots(form), chainOf()));
  const sumsRoom = roomFor(Int32Array);
  const scoresRoom = roomFor(Float64Array);
  let kept: Kept | null = null;
  return (tokens, kinds) => {
    kept ??= keptOf(chainOf());
    const { chain, beyond, common } = kept;
    const { labels } = chain.steps;
    const width = packedLength(labels);
    const { length } = tokens;
    const columns = { rows: sentenceSlots(tokens, kinds), length };
    const words = tokens.map(({ form }) => sumsOf(form));
    const sums = sumsRoom(length * width).fill(0, 0, length * width);
    for (let at = 0; at < length; at++) {
      const base = at * width;
      for (let offset = -REACH; offset <= REACH; offset++) {
        const from = at + offset;
        const word = from < 0 || from >= length ? beyond : (words[from] as Int32Array);
        addSums(sums, base, word, (offset + REACH) * width, width);
      }
      for (const one of common) addSums(sums, base, one.sums, commonAt(one, columns, at, chain), width);
      addFeatures(sums, base, columns, at, RARE_TEMPLATES, chain.weights);
    }
    const scores = scoresRoom(length * labels);
    unpack(sums, scores, length, labels, chain.weights.unit);
    return scores;
  };
}
