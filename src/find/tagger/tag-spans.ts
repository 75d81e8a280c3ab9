import type { Span } from '../../model.ts';
import type { Token } from '../../text/tokenize.ts';
import { bestSpans, type Candidate, candidates, lattice } from './chain.ts';
import { labelScorer } from './label-scores.ts';
import { SPAN_TYPES, type SpanType } from './labels.ts';
import { type Chain, reportModel } from './model.ts';
import { probability } from './regression.ts';
import { spanFeatures } from './span-features.ts';

/** Words that a report of a drug event would be made of; `score` is how likely exactly this span is, from 0 to 1. */
export interface TaggedSpan {
  readonly type: SpanType;
  readonly span: Span;
  readonly score: number;
}

/** A span must be this likely to be taken, and so likely must each of its tokens be; found by cross-validation on the training sentences. */
const LEAST: Readonly<Record<SpanType, number>> = {
  drug: 0.4,
  'side-effect': 0.2,
  indication: 0.25,
  route: 0.2,
  duration: 0.3,
};
const LEAST_BY_TYPE = SPAN_TYPES.map((type) => LEAST[type]);
const LEAST_TOKEN = 0.25;
/** A report says something of some drug: where nothing is as likely, the likeliest is taken from here on. */
const LEAST_OF_ALL = 0.05;
/** Spans are proposed from here on. */
const PROPOSED = 0.02;
const PROPOSED_BY_TYPE = SPAN_TYPES.map(() => PROPOSED);
const DRUG = SPAN_TYPES.indexOf('drug');
/** The first types are weighed once more beside each other; of the others there are too few to learn from. */
const WEIGHED = 3;

const taggedSpan = (tokens: readonly Token[], { type, from, to, score }: Candidate): TaggedSpan => ({
  type: SPAN_TYPES[type] as SpanType,
  span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
  score,
});

/** Whether every bracket that a span opens or closes has its partner in it. */
function isBalanced(tokens: readonly Token[], { from, to }: Candidate): boolean {
  let open = 0;
  for (let at = from; at < to && open >= 0; at++) {
    const text = tokens[at]?.text;
    if (text === '(') open++;
    else if (text === ')') open--;
  }
  return open === 0;
}

/** Proposes spans by a chain, which is asked for when there is a sentence; they may overlap. */
export function spanProposer(
  chainOf: () => Chain,
): (tokens: readonly Token[], kinds: readonly string[]) => Candidate[] {
  const labelScores = labelScorer(() => chainOf().weights);
  return (tokens, kinds) => {
    const sums = lattice(labelScores(tokens, kinds), chainOf().steps, tokens.length);
    return candidates(sums, PROPOSED_BY_TYPE).filter((one) => isBalanced(tokens, one));
  };
}

const propose = spanProposer(() => reportModel().chain);

/** The proposals as likely as they are beside each other. */
function weigh(tokens: readonly Token[], kinds: readonly string[], found: readonly Candidate[]): readonly Candidate[] {
  const features = spanFeatures(tokens, kinds, found);
  return found.map((one, at) =>
    one.type < WEIGHED ? { ...one, score: probability(reportModel().span, features[at] as number[]) } : one,
  );
}

const overlap = (a: Candidate, b: Candidate): boolean => a.from < b.to && b.from < a.to;

const isDrug = ({ type }: Candidate): boolean => type === DRUG;

/** The likeliest of some proposals, unless it is too unlikely. */
function likeliest(found: readonly Candidate[]): readonly Candidate[] {
  const [first] = [...found].sort((a, b) => b.score - a.score);
  return first === undefined || first.score < LEAST_OF_ALL ? [] : [first];
}

const outside = (spans: readonly Candidate[], others: readonly Candidate[]): readonly Candidate[] =>
  spans.filter((one) => !others.some((other) => overlap(one, other)));

/** With a drug, in the place of what else its words might be, and with something that is said of it. */
function complete(best: readonly Candidate[], found: readonly Candidate[]): readonly Candidate[] {
  const drugs = best.some(isDrug) ? best.filter(isDrug) : likeliest(found.filter(isDrug));
  const said = outside(
    best.filter((one) => !isDrug(one)),
    drugs,
  );
  const all = [...drugs, ...(said.length > 0 ? said : likeliest(outside(found, drugs).filter((one) => !isDrug(one))))];
  return all.sort((a, b) => a.from - b.from);
}

/**
 * The spans of a sentence that would be the drug, side effect, indication, route or duration if it told of a drug event:
 * in order, none overlapping. `kinds` is what the lexicon says of each token (see `tokenKinds`), or empty.
 */
export function tagSpans(tokens: readonly Token[], kinds: readonly string[] = []): TaggedSpan[] {
  const found = weigh(tokens, kinds, propose(tokens, kinds));
  const best = bestSpans(found, tokens.length, LEAST_BY_TYPE, LEAST_TOKEN);
  return complete(best, found).map((one) => taggedSpan(tokens, one));
}

/** How likely a sentence with these features (`sentenceFeatures`) tells of an adverse event or a use of a drug, from 0 to 1; a gate before `tagSpans`. */
export const eventScore = (features: readonly number[]): number => probability(reportModel().event, features);
