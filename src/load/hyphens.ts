const BROKEN = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)[-\u00AD]$/u;
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const LONGEST = 100;

/** The words of some lines in lower case; one that a line end breaks is left out. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.replace(BROKEN, '').toLowerCase().match(WORD) ?? []));
}

/**
 * A text made ready for the line that goes on after it: with a blank at its end, or without the hyphen that breaks a
 * word. A hyphen stays where the document has the word with it, or has both of its halves as words and not the whole.
 */
export function joinHyphens(text: string, next: string, known: ReadonlySet<string>): string {
  const [, start] = BROKEN.exec(text.slice(-LONGEST)) ?? [];
  const end = /^\p{Ll}[\p{L}\p{N}]*/u.exec(next)?.[0];
  if (start === undefined || end === undefined) return `${text} `;
  const whole = text.slice(0, -1);
  if (text.endsWith('\u00AD')) return whole;
  const [left, right] = [start.toLowerCase(), end.toLowerCase()];
  if (known.has(`${left}-${right}`)) return text;
  return !known.has(`${left}${right}`) && known.has(left) && known.has(right) ? text : whole;
}
