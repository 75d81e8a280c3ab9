import { formFact, type Token } from '../../text/tokenize.ts';
import { CONTEXT_TEMPLATES, featureAt, WORD_TEMPLATES, wordFeature } from './features.ts';
import type { Chain, LabelWeights } from './model.ts';
import { roomFor } from './room.ts';
import { sentenceSlots } from './sentence-slots.ts';
import { wordSlots } from './word-slots.ts';

/** A word counts for the tokens around it, this many on either side. */
const REACH = Math.max(...WORD_TEMPLATES.map(({ offset }) => Math.abs(offset)));

/** Adds the weights of a feature to the sums of the labels that start at `base`. */
function addWeights(sums: Int32Array, base: number, feature: number, { table, starts, entries }: LabelWeights): void {
  const row = table.row(feature);
  if (row < 0) return;
  const end = starts[row + 1] as number;
  for (let at = starts[row] as number; at < end; at++) {
    const entry = entries[at] as number;
    const cell = base + (entry & 15);
    sums[cell] = (sums[cell] as number) + (entry >> 4);
  }
}

/** What a word alone adds to the tokens around it: a sum for each label and each offset of the word from the token. */
function wordSums(slots: Int32Array | null, { steps, weights }: Chain): Int32Array {
  const sums = new Int32Array((2 * REACH + 1) * steps.labels);
  for (const one of WORD_TEMPLATES) {
    addWeights(sums, (one.offset + REACH) * steps.labels, wordFeature(one, slots), weights);
  }
  return sums;
}

function addWord(sums: Int32Array, base: number, word: Int32Array, offset: number, labels: number): void {
  const from = (offset + REACH) * labels;
  for (let label = 0; label < labels; label++) {
    sums[base + label] = (sums[base + label] as number) + (word[from + label] as number);
  }
}

/** Scores tokens: a number for each label of each token of a sentence. */
export type LabelScorer = (tokens: readonly Token[], kinds: readonly string[]) => Float64Array;

/** A scorer by a chain, which is asked for when there is a sentence. */
export function labelScorer(chainOf: () => Chain): LabelScorer {
  const sumsOf = formFact((form) => wordSums(wordSlots(form), chainOf()));
  const roomOf = roomFor();
  let beyond: Int32Array | null = null;
  return (tokens, kinds) => {
    const chain = chainOf();
    const { labels } = chain.steps;
    const { length } = tokens;
    const rows = sentenceSlots(tokens, kinds);
    const words = tokens.map(({ form }) => sumsOf(form));
    beyond ??= wordSums(null, chain);
    const sums = roomOf(length * labels).fill(0, 0, length * labels);
    for (let at = 0; at < length; at++) {
      for (let offset = -REACH; offset <= REACH; offset++) {
        addWord(sums, at * labels, words[at + offset] ?? beyond, offset, labels);
      }
      for (let next = 0; next < CONTEXT_TEMPLATES.length; next++) {
        addWeights(sums, at * labels, featureAt(rows, length, at, CONTEXT_TEMPLATES[next] as number), chain.weights);
      }
    }
    const scores = new Float64Array(length * labels);
    for (let at = 0; at < scores.length; at++) scores[at] = (sums[at] as number) * chain.weights.unit;
    return scores;
  };
}
