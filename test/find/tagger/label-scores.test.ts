import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../../src/find/tagger/feature-table.ts';
import { FEATURES_PER_TOKEN, tokenFeatures } from '../../../src/find/tagger/features.ts';
import { tokenKinds } from '../../../src/find/tagger/kinds.ts';
import { labelScorer } from '../../../src/find/tagger/label-scores.ts';
import { claimWeights, interactionModel, type LabelWeights, reportModel } from '../../../src/find/tagger/model.ts';
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

/** The weight of a row for a label; two labels share a number. */
function weightOf({ rows, width }: LabelWeights, row: number, label: number): number {
  const both = rows[row * width + (label >> 1)] as number;
  const lower = (both << 16) >> 16;
  return label % 2 === 0 ? lower : (both - lower) >> 16;
}

/** The sum of the weights of all features of each token, one after the other. */
function sumsOf(tokens: readonly Token[], kinds: readonly string[], weights: LabelWeights): number[] {
  const { labels } = weights;
  const sums = new Array<number>(tokens.length * labels).fill(0);
  tokenFeatures(tokens, kinds).forEach((feature, at) => {
    const row = rowOf(weights.table, feature);
    if (row < 0) return;
    const token = Math.floor(at / FEATURES_PER_TOKEN);
    for (let label = 0; label < labels; label++) {
      const cell = token * labels + label;
      sums[cell] = (sums[cell] as number) + weightOf(weights, row, label);
    }
  });
  return sums;
}

describe.each([
  ['reports', () => reportModel().chain.weights],
  ['names', () => interactionModel().chain.weights],
  ['words of claims', claimWeights],
] as const)('the scores of labels of %s', (_, weightsOf) => {
  it('are the sums of all weights, whatever is kept from sentence to sentence', () => {
    const scoresOf = labelScorer(weightsOf);
    const weights = weightsOf();
    for (const { tokens, kinds } of [...sentences, ...sentences.toReversed()]) {
      const scores = scoresOf(tokens, kinds).slice(0, tokens.length * weights.labels);
      expect([...scores]).toEqual(sumsOf(tokens, kinds, weights).map((sum) => sum * weights.unit));
    }
  });

  it('are the same for the tokens that are asked for', () => {
    const { labels } = weightsOf();
    const { tokens, kinds } = sentences.find((one) => one.tokens.length > 4) as (typeof sentences)[number];
    const scoresOf = labelScorer(weightsOf);
    const whole = scoresOf(tokens, kinds).slice(3 * labels, 4 * labels);
    const asked = scoresOf(tokens, kinds, undefined, (at) => at === 3).slice(3 * labels, 4 * labels);
    expect(asked).toEqual(whole);
  });

  it('count a feature beside the sentence for the tokens that have it', () => {
    const weights = weightsOf();
    const feature = weights.table.features[0] as number;
    const { tokens, kinds } = sentences[0] as (typeof sentences)[number];
    const scoresOf = labelScorer(weightsOf);
    const plain = scoresOf(tokens, kinds).slice(0, tokens.length * weights.labels);
    const each = tokens.map((_, at) => (at === 1 ? [feature] : []));
    const one = scoresOf(tokens, kinds, { all: [], each }).slice(0, plain.length);
    const all = scoresOf(tokens, kinds, { all: [feature], each: [] }).slice(0, plain.length);
    expect(all).not.toEqual(plain);
    for (let at = 0; at < plain.length; at++) {
      const more = weightOf(weights, 0, at % weights.labels) * weights.unit;
      const before = plain[at] as number;
      expect(all[at]).toBeCloseTo(before + more);
      expect(one[at]).toBeCloseTo(Math.floor(at / weights.labels) === 1 ? before + more : before);
    }
  });
});
