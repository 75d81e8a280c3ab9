import type { Span } from '../../model.ts';
import type { Token } from '../../text/tokenize.ts';
import { type Candidate, candidates, lattice, withoutOverlap } from './chain.ts';
import { sentenceFeatures } from './features.ts';
import { labelScores } from './label-scores.ts';
import { SPAN_TYPES, type SpanType } from './labels.ts';
import { defaultModel } from './model.ts';

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
  const found = candidates(lattice(labelScores(tokens, kinds), defaultModel().steps, tokens.length), LEAST_BY_TYPE);
  return withoutOverlap(found).map((one) => taggedSpan(tokens, one));
}

/** How likely a sentence tells of an adverse event or a use of a drug, from 0 to 1; a gate before `tagSpans`. */
export function eventScore(tokens: readonly Token[], kinds: readonly string[] = []): number {
  const { table, values, bias } = defaultModel().event;
  const seen: number[] = [];
  let sum = bias;
  for (const feature of sentenceFeatures(tokens, kinds)) {
    const row = table.row(feature);
    if (row < 0 || seen.includes(row)) continue;
    seen.push(row);
    sum += values[row] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}
