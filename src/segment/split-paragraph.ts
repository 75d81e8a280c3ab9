import type { Span } from '../model.ts';
import { readWords } from './read-words.ts';
import { sentenceEnds } from './sentence-ends.ts';

/**
 * The sentences of one paragraph: spans without white space at their ends, in order, that together cover every
 * character that is not white space.
 */
export function splitParagraph(text: string): Span[] {
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
