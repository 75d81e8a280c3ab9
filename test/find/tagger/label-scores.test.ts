import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../../src/find/tagger/feature-table.ts';
import { FEATURES_PER_TOKEN, tokenFeatures } from '../../../src/find/tagger/features.ts';
import { tokenKinds } from '../../../src/find/tagger/kinds.ts';
import { labelScorer } from '../../../src/find/tagger/label-scores.ts';
import { type Chain, interactionModel, reportModel } from '../../../src/find/tagger/model.ts';
import { findMentions, splitSentences } from '../../../src/index.ts';
import { type Token, tokenize } from '../../../src/text/tokenize.ts';

const article = readFileSync(
  new URL('../../../fixtures/articles/23-metformin-student-paper.txt', import.meta.url),
  'utf8',
);
const sentences = splitSentences(article).map(({ start, end }) => {
  const text = article.slice(start, end);
  const tokens = tokenize(text);
  return { tokens, kinds: tokenKinds(tokens, findMentions(text)) };
});

/** The sum of the weights of all features of each token, one after the other. */
function sumsOf(tokens: readonly Token[], kinds: readonly string[], { steps, weights }: Chain): number[] {
  const sums = new Array<number>(tokens.length * steps.labels).fill(0);
  tokenFeatures(tokens, kinds).forEach((feature, at) => {
    const row = rowOf(weights.table, feature);
    if (row < 0) return;
    const token = Math.floor(at / FEATURES_PER_TOKEN);
    for (const entry of weights.entries.slice(weights.starts[row], weights.starts[row + 1])) {
      const cell = token * steps.labels + (entry & 15);
      sums[cell] = (sums[cell] as number) + (entry >> 4);
    }
  });
  return sums;
}

describe.each([
  ['reports', () => reportModel().chain],
  ['names', () => interactionModel().chain],
] as const)('the scores of labels of %s', (_, chainOf) => {
  it('are the sums of all weights, whatever is kept from sentence to sentence', () => {
    const scoresOf = labelScorer(chainOf);
    const { steps, weights } = chainOf();
    for (const { tokens, kinds } of [...sentences, ...sentences.toReversed()]) {
      const scores = scoresOf(tokens, kinds).slice(0, tokens.length * steps.labels);
      expect([...scores]).toEqual(sumsOf(tokens, kinds, chainOf()).map((sum) => sum * weights.unit));
    }
  });
});
