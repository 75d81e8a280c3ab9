import { find } from '../find/find.ts';
import type { Lexicon } from '../find/lexicon.ts';
import type { Document, Sentence, Span } from '../model.ts';
import { partsOf } from '../segment/parts.ts';
import { segment } from '../segment/segment.ts';
import { lineIndex } from '../text/line-index.ts';
import { inPlainCharacters } from '../text/plain-characters.ts';

/** A sentence, what it names, and why it may claim nothing. */
export interface PlacedSentence {
  readonly span: Span;
  readonly text: string;
  readonly line: number;
  /** `nausea (effect)` */
  readonly mentions: readonly string[];
  /** Why nothing is claimed, where nothing is. */
  readonly reason: string;
}

function reasonFor({ block, text }: Sentence, mentions: number): string {
  if (block.zone === 'furniture') return 'it stands in page furniture (comments, teasers, links), which is not read';
  if (block.kind === 'question' || text.endsWith('?')) return 'a question claims nothing; its answer may';
  if (mentions === 0) return 'it names nothing that the lexicon knows';
  return 'no rule found its trigger together with an object that it accepts, or the sentence does not assert it';
}

const sentencesOf = (document: Document, lexicon: Lexicon) =>
  partsOf(document).flatMap((part) => find(segment(inPlainCharacters(part)), lexicon).sentences);

/** The lines on which sentences begin, counted from 1. */
export function linesWithSentences(document: Document, lexicon: Lexicon): number[] {
  const lineOf = lineIndex(document.text);
  return sentencesOf(document, lexicon).map(({ sentence }) => lineOf(sentence.span.start).line);
}

/** The sentences that stand on a line, counted from 1, wholly or in part. */
export function sentencesAt(document: Document, line: number, lexicon: Lexicon): PlacedSentence[] {
  const lineOf = lineIndex(document.text);
  return sentencesOf(document, lexicon).flatMap(({ sentence, mentions }) => {
    const first = lineOf(sentence.span.start).line;
    const last = lineOf(Math.max(sentence.span.start, sentence.span.end - 1)).line;
    if (line < first || line > last) return [];
    const { span, text } = sentence;
    const named = mentions.map(({ label, kind }) => `${label} (${kind})`);
    return [{ span, text, line: first, mentions: named, reason: reasonFor(sentence, mentions.length) }];
  });
}
