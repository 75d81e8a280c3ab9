const WORD_PART = /[\p{L}\p{N}-]/u;
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const LONGEST = 100;

/** The part of a word that stands at the end of a line with the hyphen that breaks it, without the hyphen. */
function brokenWord(line: string): string | undefined {
  if (!line.endsWith('-') && !line.endsWith('\u00AD')) return undefined;
  const end = line.length - 1;
  let start = end;
  while (start > 0 && end - start < LONGEST && WORD_PART.test(line.charAt(start - 1))) start--;
  const word = line.slice(start, end).split('--').at(-1)?.replace(/^-/, '');
  return word === '' || word?.endsWith('-') ? undefined : word;
}

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
