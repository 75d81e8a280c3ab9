import type { Span } from '../model.ts';
import { LINE_BREAK } from './characters.ts';
import { cutLong } from './cut-long.ts';
import { splitParagraph } from './split-paragraph.ts';

const BLANK_LINES = new RegExp(`${LINE_BREAK}(?:[^\\S\\r\\n\\u2028\\u2029]*${LINE_BREAK})+`, 'g');

/** The sentences of a plain text, whose paragraphs stand between blank lines: spans of the text, in order. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const split = (end: number): void => {
    const paragraph = text.slice(start, end);
    for (const span of splitParagraph(paragraph).flatMap((whole) => cutLong(paragraph, whole))) {
      spans.push({ start: start + span.start, end: start + span.end });
    }
  };
  for (const blank of text.matchAll(BLANK_LINES)) {
    split(blank.index);
    start = blank.index + blank[0].length;
  }
  split(text.length);
  return spans;
}
