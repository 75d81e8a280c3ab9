import type { Span } from '../model.ts';
import { displayWidth, harmless } from './measure.ts';

/** A stretch of a text and the letter that marks it. */
export interface Mark {
  readonly letter: string;
  readonly span: Span;
}

/** Stretches of at most `width` columns that end between words where they can; together they hold all words. */
function cutLines(text: string, width: number): Span[] {
  const lines: { start: number; end: number }[] = [];
  for (const { 0: word, index: start } of text.matchAll(/\S+/g)) {
    const end = start + word.length;
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(text.slice(last.start, end)) <= width) last.end = end;
    else lines.push({ start, end });
  }
  return lines;
}

function markLine(text: string, line: Span, marks: readonly Mark[]): string {
  let row = '';
  for (let at = line.start; at < line.end; at++) {
    const mark = marks.find(({ span }) => span.start <= at && at < span.end);
    row += (mark?.letter ?? ' ').repeat(displayWidth(text.charAt(at)));
  }
  return row.trimEnd();
}

/** A text in lines, and under each line the letters of what is marked in it; of marks that overlap the first counts. */
export function markText(text: string, marks: readonly Mark[], width: number): string[] {
  const safe = harmless(text);
  return cutLines(safe, width).flatMap((line) => {
    const row = markLine(safe, line, marks);
    return [safe.slice(line.start, line.end), ...(row === '' ? [] : [row])];
  });
}
