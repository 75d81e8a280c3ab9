import { formFact, type Token } from '../../text/tokenize.ts';
import { CONTEXT_TEMPLATES, featureAt, WORD_TEMPLATES, wordFeature } from './features.ts';
import { LABELS } from './labels.ts';
import { defaultModel, type LabelWeights } from './model.ts';
import { roomFor } from './room.ts';
import { sentenceSlots } from './sentence-slots.ts';
import { wordSlots } from './word-slots.ts';

/** A word counts for the tokens around it, this many on either side. */
const REACH = Math.max(...WORD_TEMPLATES.map(({ offset }) => Math.abs(offset)));

/** Adds the weights of a feature to the `LABELS` sums that start at `base`. */
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

/** What a word alone adds to the tokens around it: `LABELS` sums for each offset of the word from the token. */
function wordSums(slots: Int32Array | null): Int32Array {
  const sums = new Int32Array((2 * REACH + 1) * LABELS);
  for (const one of WORD_TEMPLATES) {
    addWeights(sums, (one.offset + REACH) * LABELS, wordFeature(one, slots), defaultModel().labels);
  }
  return sums;
}

const sumsOf = formFact((form) => wordSums(wordSlots(form)));
let beyond: Int32Array | null = null;

function addWord(sums: Int32Array, base: number, word: Int32Array, offset: number): void {
  const from = (offset + REACH) * LABELS;
  for (let label = 0; label < LABELS; label++) {
    sums[base + label] = (sums[base + label] as number) + (word[from + label] as number);
  }
}

const roomOf = roomFor();

/** `LABELS` scores for each token of a sentence. */
export function labelScores(tokens: readonly Token[], kinds: readonly string[]): Float64Array {
  const { labels } = defaultModel();
  const { length } = tokens;
  const rows = sentenceSlots(tokens, kinds);
  const words = tokens.map(({ form }) => sumsOf(form));
  beyond ??= wordSums(null);
  const sums = roomOf(length * LABELS).fill(0, 0, length * LABELS);
  for (let at = 0; at < length; at++) {
    for (let offset = -REACH; offset <= REACH; offset++) {
      addWord(sums, at * LABELS, words[at + offset] ?? beyond, offset);
    }
    for (let next = 0; next < CONTEXT_TEMPLATES.length; next++) {
      addWeights(sums, at * LABELS, featureAt(rows, length, at, CONTEXT_TEMPLATES[next] as number), labels);
    }
  }
  const scores = new Float64Array(length * LABELS);
  for (let at = 0; at < scores.length; at++) scores[at] = (sums[at] as number) * labels.unit;
  return scores;
}
