import type { Mention, Sentence } from '../model.ts';
import type { Token } from './tokenize.ts';

/** A sentence with its tokens; their offsets are relative to `sentence.text`. */
export interface TokenizedSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
}

/** A sentence with its tokens and what is mentioned in it; offsets of both are relative to `sentence.text`. */
export interface ReadSentence extends TokenizedSentence {
  /** Ordered by start, then longest first; mentions of several kinds may share a span. */
  readonly mentions: readonly Mention[];
}
