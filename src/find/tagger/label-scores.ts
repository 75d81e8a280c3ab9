import { FormRows } from '../../text/form-rows.ts';
import type { Token } from '../../text/tokenize.ts';
import { type CommonSums, commonSums, placeOf } from './common-sums.ts';
import { rowOf } from './feature-table.ts';
import {
  COMMON_TEMPLATES,
  featureAt,
  LAYOUT_WIDTH,
  type Layout,
  RARE_TEMPLATES,
  WORD_TEMPLATES,
  wordFeature,
} from './features.ts';
import type { LabelWeights } from './model.ts';
import { roomFor } from './room.ts';
import { sentenceSlots } from './sentence-slots.ts';
import { WIDTH } from './slots.ts';
import { wordSlots } from './word-slots.ts';

/** A word counts for the tokens around it, this many on either side. */
const REACH = Math.max(...WORD_TEMPLATES.map(({ offset }) => Math.abs(offset)));

/** Adds the `count` numbers of `from` that start at `start` to those of `sums` that start at `base`. */
function addSums(sums: Int32Array, base: number, from: Int32Array, start: number, count: number): void {
  for (let next = 0; next < count; next++) {
    sums[base + next] = (sums[base + next] as number) + (from[start + next] as number);
  }
}

/** Adds the weights of a feature to the sums that start at `base`. */
function addWeights(sums: Int32Array, base: number, feature: number, { table, rows, width }: LabelWeights): void {
  const row = rowOf(table, feature);
  if (row >= 0) addSums(sums, base, rows, row * width, width);
}

/** Writes the sums from `start` to `end` one by one. */
function unpack(
  sums: Int32Array,
  start: number,
  end: number,
  scores: Float64Array,
  { labels, width, unit }: LabelWeights,
): void {
  for (let at = start, next = 0; at < end; at += width) {
    for (let label = 0; label < labels; label++) {
      const both = sums[at + (label >> 1)] as number;
      const lower = (both << 16) >> 16;
      scores[next++] = ((label & 1) === 0 ? lower : (both - lower) >> 16) * unit;
    }
  }
}

/** Numbers that a word has for the tokens around it. */
const wordWidth = ({ width }: LabelWeights): number => (2 * REACH + 1) * width;

/** Adds what a word alone adds to the tokens around it: the sums for each, from the token `REACH` before it to that `REACH` after it. */
function addWord(sums: Int32Array, start: number, slots: Int32Array | null, weights: LabelWeights): void {
  const { width } = weights;
  for (const one of WORD_TEMPLATES) {
    addWeights(sums, start + (REACH - one.offset) * width, wordFeature(one, slots), weights);
  }
}

/** Adds the weights of the features that some templates make of the row that starts at `row` to the sums that start at `base`. */
function addFeatures(
  sums: Int32Array,
  base: number,
  rows: Int32Array,
  row: number,
  layout: Layout,
  weights: LabelWeights,
): void {
  for (let next = 0; next < layout.length; next += LAYOUT_WIDTH) {
    addWeights(sums, base, featureAt(rows, row, layout, next), weights);
  }
}

/** Where `common.sums` hold what its templates add to the token of a row. */
function commonAt(common: CommonSums, rows: Int32Array, row: number, weights: LabelWeights): number {
  const { width } = weights;
  const place = placeOf(common, rows, row);
  if (place >= 0) return place * width;
  const start = (-1 - place) * width;
  for (let next = 0; next < width; next++) common.sums[start + next] = 0;
  addFeatures(common.sums, start, rows, row, common.layout, weights);
  return start;
}

/** What is kept of weights from sentence to sentence. */
interface Kept {
  readonly weights: LabelWeights;
  /** What places beyond the sentence add. */
  readonly beyond: Int32Array;
  /** What each word adds. */
  readonly words: FormRows;
  readonly common: readonly CommonSums[];
}

function keptOf(weights: LabelWeights): Kept {
  const beyond = new Int32Array(wordWidth(weights));
  addWord(beyond, 0, null, weights);
  const words = new FormRows(beyond.length, (form, rows, start) => addWord(rows, start, wordSlots(form), weights));
  return { weights, beyond, words, common: COMMON_TEMPLATES.map((one) => commonSums(one, weights.width)) };
}

/** Features that tokens have besides those of their sentence. */
export interface FeaturesBeside {
  /** Of every token. */
  readonly all: readonly number[];
  /** For each token its own. */
  readonly each: readonly (readonly number[])[];
}

/**
 * Scores tokens: a number for each label of each token of a sentence; the array is the same for the next sentence. The numbers of a
 * token that is not asked for mean nothing.
 */
export type LabelScorer = (
  tokens: readonly Token[],
  kinds: readonly string[],
  beside?: FeaturesBeside,
  isAskedFor?: (at: number) => boolean,
) => Float64Array;

/** A scorer by weights, which are asked for when there is a sentence. */
export function labelScorer(weightsOf: () => LabelWeights): LabelScorer {
  const sumsRoom = roomFor(Int32Array);
  const scoresRoom = roomFor(Float64Array);
  let kept: Kept | null = null;
  return (tokens, kinds, beside, isAskedFor) => {
    kept ??= keptOf(weightsOf());
    const { weights, beyond, words, common } = kept;
    const { labels, width } = weights;
    const { length } = tokens;
    const rows = sentenceSlots(tokens, kinds);
    // Room for the tokens around places around the sentence: of those nothing is asked, but words add to them all the same.
    const first = 2 * REACH * width;
    const sums = sumsRoom(length * width + 2 * first).fill(0, 0, length * width + 2 * first);
    for (let at = -REACH; at < length + REACH; at++) {
      const isBeyond = at < 0 || at >= length;
      const start = isBeyond ? 0 : words.startOf((tokens[at] as Token).form);
      const from = isBeyond ? beyond : words.rows;
      addSums(sums, first + (at - REACH) * width, from, start, beyond.length);
    }
    const shared = new Int32Array(width);
    for (const feature of beside?.all ?? []) addWeights(shared, 0, feature, weights);
    for (let at = 0; at < length; at++) {
      if (isAskedFor?.(at) === false) continue;
      const base = first + at * width;
      const row = at * WIDTH;
      for (const one of common) addSums(sums, base, one.sums, commonAt(one, rows, row, weights), width);
      addFeatures(sums, base, rows, row, RARE_TEMPLATES, weights);
      addSums(sums, base, shared, 0, width);
      for (const feature of beside?.each[at] ?? []) addWeights(sums, base, feature, weights);
    }
    const scores = scoresRoom(length * labels);
    unpack(sums, first, first + length * width, scores, weights);
    return scores;
  };
}
