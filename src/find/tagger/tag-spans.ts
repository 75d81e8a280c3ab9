import type { Span } from '../../model.ts';
import type { Token } from '../../text/tokenize.ts';
import { type Candidate, candidates, lattice, withoutOverlap } from './chain.ts';
import { FEATURES_PER_TOKEN, sentenceFeatures, tokenFeatures } from './features.ts';
import { LABELS, SPAN_TYPES, type SpanType } from './labels.ts';
import { defaultModel, type LabelWeights } from './model.ts';

/** Words that a report of a drug event would be made of; `score` is how likely exactly this span is, from 0 to 1. */
export interface TaggedSpan {
  readonly type: SpanType;
  readonly span: Span;
  readonly score: number;
}

/** A span must be this likely to be proposed; found by cross-validation on the training sentences. */
const LEAST: Readonly<Record<SpanType, number>> = {
  drug: 0.25,
  'side-effect': 0.2,
  indication: 0.15,
  route: 0.15,
  duration: 0.2,
};
const LEAST_BY_TYPE = SPAN_TYPES.map((type) => LEAST[type]);

/** `LABELS` scores for each token. */
function scoreLabels(features: Int32Array, length: number, { table, starts, entries, unit }: LabelWeights) {
  const scores = new Float64Array(length * LABELS);
  let next = 0;
  for (let base = 0; base < scores.length; base += LABELS) {
    for (const end = next + FEATURES_PER_TOKEN; next < end; next++) {
      const row = table.row(features[next] as number);
      if (row < 0) continue;
      for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
        const entry = entries[at] as number;
        const cell = base + (entry & 15);
        scores[cell] = (scores[cell] as number) + (entry >> 4);
      }
    }
  }
  return scores.map((sum) => sum * unit);
}

const taggedSpan = (tokens: readonly Token[], { type, from, to, score }: Candidate): TaggedSpan => ({
  type,
  span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
  score,
});

/**
 * The spans of a sentence that would be the drug, side effect, indication, route or duration if it told of a drug event:
 * in order, none overlapping. `kinds` is what the lexicon says of each token (see `tokenKinds`), or empty.
 */
export function tagSpans(tokens: readonly Token[], kinds: readonly string[] = []): TaggedSpan[] {
  if (tokens.length === 0) return [];
  const model = defaultModel();
  const scores = scoreLabels(tokenFeatures(tokens, kinds), tokens.length, model.labels);
  const found = candidates(lattice(scores, model.steps, tokens.length), LEAST_BY_TYPE);
  return withoutOverlap(found).map((one) => taggedSpan(tokens, one));
}

/** How likely a sentence tells of an adverse event or a use of a drug, from 0 to 1; a gate before `tagSpans`. */
export function eventScore(tokens: readonly Token[], kinds: readonly string[] = []): number {
  const { table, values, bias } = defaultModel().event;
  let sum = bias;
  for (const feature of sentenceFeatures(tokens, kinds)) {
    const row = table.row(feature);
    if (row >= 0) sum += values[row] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}
