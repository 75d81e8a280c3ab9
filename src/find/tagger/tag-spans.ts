import type { Span } from '../../model.ts';
import type { Token } from '../../text/tokenize.ts';
import { type Candidate, candidates, lattice, withoutOverlap } from './chain.ts';
import { labelScorer } from './label-scores.ts';
import { SPAN_TYPES, type SpanType } from './labels.ts';
import { reportModel } from './model.ts';
import { probability } from './regression.ts';

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
  duration: 0.1,
};
const DRUG = SPAN_TYPES.indexOf('drug');
/** A report is about some drug: where none is as likely, the likeliest is proposed from here on. */
const LEAST_DRUG = 0.05;
const LEAST_BY_TYPE = SPAN_TYPES.map((type) => (type === 'drug' ? LEAST_DRUG : LEAST[type]));

const taggedSpan = (tokens: readonly Token[], { type, from, to, score }: Candidate): TaggedSpan => ({
  type: SPAN_TYPES[type] as SpanType,
  span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
  score,
});

/** Without drugs that are unlikely beside another. */
function withLikelyDrugs(found: readonly Candidate[]): readonly Candidate[] {
  const scores = found.filter(({ type }) => type === DRUG).map(({ score }) => score);
  const least = Math.min(LEAST.drug, Math.max(...scores));
  return found.filter(({ type, score }) => type !== DRUG || score >= least);
}

const labelScores = labelScorer(() => reportModel().chain);

/**
 * The spans of a sentence that would be the drug, side effect, indication, route or duration if it told of a drug event:
 * in order, none overlapping. `kinds` is what the lexicon says of each token (see `tokenKinds`), or empty.
 */
export function tagSpans(tokens: readonly Token[], kinds: readonly string[] = []): TaggedSpan[] {
  if (tokens.length === 0) return [];
  const sums = lattice(labelScores(tokens, kinds), reportModel().chain.steps, tokens.length);
  const found = candidates(sums, LEAST_BY_TYPE);
  return withoutOverlap(withLikelyDrugs(found)).map((one) => taggedSpan(tokens, one));
}

/** How likely a sentence with these features (`sentenceFeatures`) tells of an adverse event or a use of a drug, from 0 to 1; a gate before `tagSpans`. */
export const eventScore = (features: readonly number[]): number => probability(reportModel().event, features);
