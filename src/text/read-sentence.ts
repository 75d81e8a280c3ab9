import type { Mention, Sentence } from '../model.ts';
import type { Token } from './tokenize.ts';

/** A sentence with its tokens and what is mentioned in it; offsets of both are relative to `sentence.text`. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Ordered by start, then longest first; mentions of several kinds may share a span. */
  readonly mentions: readonly Mention[];
}
