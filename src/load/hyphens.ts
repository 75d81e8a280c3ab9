const BROKEN = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)[-\u00AD]$/u;
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const LONGEST = 100;

/** The part of a word that stands at the end of a line with the hyphen that breaks it, without the hyphen. */
const brokenWord = (line: string): string | undefined => BROKEN.exec(line.slice(-LONGEST))?.[1];

/** The words of some lines in lower case; one that a line end breaks is left out. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  const whole = lines.map((line) => line.slice(0, line.length - (brokenWord(line)?.length ?? 0)));
  return new Set(whole.flatMap((line) => line.toLowerCase().match(WORD) ?? []));
}

/**
 * A line made ready for the next one: with a blank at its end, or without the hyphen that breaks a word. A hyphen stays
 * where the document has the word with it, or has both of its halves as words and not the whole.
 */
export function readyForNext(line: string, next: string, known: ReadonlySet<string>): string {
  const start = brokenWord(line)?.toLowerCase();
  const end = /^\p{Ll}[\p{L}\p{N}]*/u.exec(next)?.[0];
  if (start === undefined || end === undefined) return `${line} `;
  const whole = line.slice(0, -1);
  if (line.endsWith('\u00AD')) return whole;
  if (known.has(`${start}-${end}`)) return line;
  return !known.has(`${start}${end}`) && known.has(start) && known.has(end) ? line : whole;
}
