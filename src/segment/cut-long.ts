import type { Span } from '../model.ts';

/**
 * The longest sentence that is read as one, in UTF-16 code units. Reading a sentence can take the square of its length,
 * and nobody writes longer ones; without a bound one file without full stops could take hours.
 */
export const LONGEST_SENTENCE = 2000;

/** Where a long sentence is cut if it can be: behind a semicolon, else a comma, else a word. */
const BREAKS = [/;(?=\s)/g, /,(?=\s)/g, /(?=\s)/g];
/** Never between the halves of a surrogate pair, nor before a mark that belongs to the letter before it. */
const INSEPARABLE = /^[\uDC00-\uDFFF\p{M}\u200D]/u;

function lastBreak(text: string): number | null {
  for (const pattern of BREAKS) {
    const last = [...text.matchAll(pattern)].at(-1);
    if (last !== undefined && last.index > 0) return last.index + last[0].length;
  }
  return null;
}

function pieceEnd(text: string, start: number): number {
  const half = start + LONGEST_SENTENCE / 2;
  const most = start + LONGEST_SENTENCE;
  const found = lastBreak(text.slice(half, most));
  if (found !== null) return half + found;
  let end = most;
  while (end > half && INSEPARABLE.test(text.slice(end, end + 1))) end--;
  return end;
}

/** A sentence in pieces of at most `LONGEST_SENTENCE`, without white space at their ends; a shorter one is one piece. */
export function cutLong(text: string, sentence: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST_SENTENCE) {
    const end = pieceEnd(text, start);
    const piece = text.slice(start, end).trimEnd();
    if (piece !== '') pieces.push({ start, end: start + piece.length });
    start = end;
    while (/\s/.test(text.charAt(start))) start++;
  }
  return [...pieces, { start, end: sentence.end }];
}
