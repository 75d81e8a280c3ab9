import type { Span } from '../model.ts';
import { readWords } from './read-words.ts';
import { sentenceEnds } from './sentence-ends.ts';

/** How much of a paragraph is read at once, in UTF-16 code units: its words take a hundred times their length in memory. */
export const WINDOW = 100_000;

/** The sentences of a text, which begins with one and ends with one. */
function splitWhole(text: string): Span[] {
  const words = readWords(text);
  const spans: Span[] = [];
  let first = 0;
  for (const last of [...sentenceEnds(text, words), words.length - 1]) {
    const start = words[first]?.start;
    const end = words[last]?.end;
    if (start !== undefined && end !== undefined) spans.push({ start, end });
    first = last + 1;
  }
  return spans;
}

/** Where a window ends that begins at `start`: behind white space where it holds any in its second half. */
function windowEnd(text: string, start: number): number {
  const most = start + WINDOW;
  if (most >= text.length) return text.length;
  for (let end = most; end > most - WINDOW / 2; end--) if (/\s/.test(text.charAt(end - 1))) return end;
  return /[\uDC00-\uDFFF]/.test(text.charAt(most)) ? most - 1 : most;
}

/**
 * The sentences of one paragraph: spans without white space at their ends, in order, that together cover every
 * character that is not white space. No sentence is longer than `WINDOW`.
 */
export function splitParagraph(text: string): Span[] {
  if (text.length <= WINDOW) return splitWhole(text);
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = windowEnd(text, start);
    const found = splitWhole(text.slice(start, end));
    // What follows may belong to the last sentence.
    const next = end < text.length && found.length > 1 ? found.pop() : undefined;
    for (const span of found) spans.push({ start: start + span.start, end: start + span.end });
    start = next === undefined ? end : start + next.start;
  }
  return spans;
}
