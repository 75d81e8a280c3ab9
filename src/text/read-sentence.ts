import type { ClaimType, Mention, Sentence, Span } from '../model.ts';
import type { Token } from './tokenize.ts';

/** A phrase of a sentence that reports a drug event: the drug, or what the report says of it. */
export interface ReportedPhrase {
  readonly type: 'drug' | Extract<ClaimType, 'side-effect' | 'indication' | 'route' | 'duration'>;
  readonly span: Span;
  /** How likely exactly this phrase is, from 0 to 1. */
  readonly score: number;
}

/** A chemical that may act on a target, in a sentence of biochemistry. */
export interface Interaction {
  readonly chemical: Span;
  readonly target: Span;
  /** What the one does to the other, and the word that says so. */
  readonly facet: 'blocks' | 'reduces' | 'promotes' | 'acts-on';
  readonly trigger: Span;
  /** How likely the sentence tells so, from 0 to 1. */
  readonly score: number;
}

/** A sentence with its tokens; their offsets are relative to `sentence.text`. */
export interface TokenizedSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
}

/** A sentence with its tokens and what is mentioned in it; offsets of both are relative to `sentence.text`. */
export interface ReadSentence extends TokenizedSentence {
  /** Ordered by start, then longest first; mentions of several kinds may share a span. */
  readonly mentions: readonly Mention[];
  /** What a sentence that reports a drug event is made of, as a learned tagger reads it; empty in other sentences. */
  readonly report: readonly ReportedPhrase[];
  /** Every pair of a chemical and a target in a sentence of biochemistry, as learned; empty in other sentences. */
  readonly interactions: readonly Interaction[];
}
