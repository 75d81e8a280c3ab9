import { diffClaims } from './compare/diff.ts';
import { parseDuration } from './find/durations.ts';
import { find } from './find/find.ts';
import { defaultLexicon, loadLexicon } from './find/lexicon.ts';
import { loadText as loadDocument } from './load/load-text.ts';
import type { Assertion, Claim, Document, Mention, Span, TextFormat } from './model.ts';
import { compareSources, compareWithReference, extractDocument, type LexiconOptions } from './pipeline.ts';
import { segment } from './segment/segment.ts';
import { splitSentences as splitText } from './segment/split-sentences.ts';
import { analyseAssertion, assertionAt, type SentenceAssertion } from './tag/assertion/assess.ts';
import { inPlainCharacters } from './text/plain-characters.ts';
import { sourceSpan } from './text/source-map.ts';

export type * from './model.ts';
export { compareSources, compareWithReference, diffClaims, loadLexicon, parseDuration };

/** How a text is read. */
export interface TextOptions {
  /** Default: plain text. */
  readonly format?: TextFormat;
  /** Becomes the id of the source. */
  readonly path?: string;
}

const read = (text: string, { format = 'text', path }: TextOptions = {}): Document =>
  loadDocument(text, { format, ...(path === undefined ? {} : { path }) });

/** The document of a text; spans are UTF-16 code units of the text. */
export function loadText(source: string, options: TextOptions = {}): Document {
  return read(source, options);
}

/** Sentences of a text, trimmed; with a format, those of its blocks. */
export function splitSentences(text: string, options: Pick<TextOptions, 'format'> = {}): Span[] {
  return options.format === undefined ? splitText(text) : segment(read(text, options)).map(({ span }) => span);
}

/** What a text mentions: concepts, durations, quantities; spans stand in the text. */
export function findMentions(text: string, options: TextOptions & LexiconOptions = {}): Mention[] {
  return find(segment(inPlainCharacters(read(text, options))), options.lexicon ?? defaultLexicon()).sentences.flatMap(
    ({ sentence, mentions }) =>
      mentions.map((mention) => ({
        ...mention,
        span: sourceSpan(sentence.block, {
          start: mention.span.start + sentence.offset,
          end: mention.span.end + sentence.offset,
        }),
      })),
  );
}

interface Analysed {
  readonly text: string;
  readonly sentences: readonly { readonly span: Span; readonly analysis: SentenceAssertion }[];
}

let last: Analysed | null = null;

/** The analysis of the text asked about last is kept, because callers ask about many spans of one text. */
function analyse(text: string): Analysed {
  if (last?.text === text) return last;
  const sentences = splitText(text).map((span) => ({
    span,
    analysis: analyseAssertion(text.slice(span.start, span.end)),
  }));
  last = { text, sentences };
  return last;
}

const move = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** Polarity, certainty and attribution of what stands at a span of a text, in its sentence, with the cues that did it. */
export function assess(text: string, span: Span): Assertion {
  const { sentences } = analyse(text);
  const found = sentences.find((one) => span.start < one.span.end && one.span.start <= span.start) ?? sentences[0];
  if (found === undefined) {
    return { polarity: 'asserted', certainty: 'stated', attribution: null, asserted: true, cues: [] };
  }
  const by = found.span.start;
  const assertion = assertionAt(found.analysis, move(span, -by));
  const cues = assertion.cues.map((cue) => ({ ...cue, span: move(cue.span, by), scope: move(cue.scope, by) }));
  return { ...assertion, cues };
}

/** The claims of a text, in order of the text. */
export function extractClaims(text: string, options: TextOptions & LexiconOptions = {}): Claim[] {
  return [...extractDocument(read(text, options), options).claims];
}
