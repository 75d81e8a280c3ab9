import { Unreadable } from './unreadable.ts';

/** What a line of plain text begins with. */
export type Marker = 'bullet' | 'number' | 'question' | 'answer';

/** A line with something in it. */
export interface Line {
  /** Where its words begin and end in the source; a bullet or number before them is left out. */
  readonly start: number;
  readonly end: number;
  /** Width of the white space before it; a tab counts 4. */
  readonly indent: number;
  readonly marker: Marker | null;
  /** True where a blank line or the start of the source stands before it. */
  readonly afterBlank: boolean;
}

/** Lines with words in them: more take gigabytes of memory. */
const MOST_LINES = 1_000_000;

const BULLET = /^[•●○◦▪▫■□‣⁃·∙✓✔☑➤➔➜→⇒►▶▸»*–-](?:\s+|$)/u;
const SYMBOL = /^[•●○◦▪▫■□‣⁃∙✓✔☑➤➔➜►▶▸](?=\S)/u;
/** What is a bullet where the line above or below begins so too. */
const WEAK_BULLET = /^(?:o(?=\s+\p{Ll})|\p{Extended_Pictographic}\uFE0F?)\s+/u;
export const NUMBER = /^(?:\(?\d{1,2}[.)]|\(?(?:[a-h]|[ivx]{1,4})\))(?:\s+|$)/;
const QUESTION = /^(?:q(?:uestion)?\s?\d{0,2}\s?[:.]|q\d{1,2}\))\s/i;
const ANSWER = /^a(?:nswer)?\s?\d{0,2}\s?:\s/i;
const RULE = /^[-–—=_*#~.\s]{3,}$/;

/** Characters of the bullet that a text begins with; 0 without one. */
export const bulletLength = (text: string): number => (BULLET.exec(text) ?? SYMBOL.exec(text))?.[0].length ?? 0;

/** Characters of what may be a bullet that a text begins with; 0 without one. */
export const weakBulletLength = (text: string): number =>
  bulletLength(text) || (WEAK_BULLET.exec(text)?.[0].length ?? 0);

/** The marker at the start of a line's words and how many characters it takes; questions and answers keep theirs. */
function markerOf(words: string): { marker: Marker | null; length: number } {
  const bullet = bulletLength(words);
  if (bullet > 0) return { marker: 'bullet', length: bullet };
  const number = NUMBER.exec(words);
  if (number !== null) return { marker: 'number', length: number[0].length };
  if (QUESTION.test(words)) return { marker: 'question', length: 0 };
  return { marker: ANSWER.test(words) ? 'answer' : null, length: 0 };
}

function indentWidth(white: string): number {
  let width = 0;
  for (const char of white) width += char === '\t' ? 4 : 1;
  return width;
}

const OPEN_END = /[\p{L}\p{N},–—-]$/u;
const FIRST_NUMBER = /^\(?(?:0?1|a|i)[.)]/;

/** "12." below "… if you are younger than" goes on with the sentence: a list that begins in a paragraph begins at 1. */
const goesOn = (words: string, marker: Marker | null, before: Line | undefined, source: string): boolean =>
  marker === 'number' &&
  before?.marker === null &&
  !FIRST_NUMBER.test(words) &&
  OPEN_END.test(source.slice(before.start, before.end));

/** Adjacent lines that begin with "o" or a pictogram are the items of a list. */
function markWeakBullets(lines: readonly Line[], source: string): Line[] {
  const lengthOf = (line: Line | undefined): number =>
    line?.marker === null ? (WEAK_BULLET.exec(source.slice(line.start, line.end))?.[0].length ?? 0) : 0;
  return lines.map((line, at) => {
    const length = lengthOf(line);
    const isListed =
      (!line.afterBlank && lengthOf(lines[at - 1]) > 0) ||
      (lines[at + 1]?.afterBlank === false && lengthOf(lines[at + 1]) > 0);
    return length > 0 && isListed ? { ...line, start: line.start + length, marker: 'bullet' } : line;
  });
}

/** A line that holds nothing but its bullet gives the bullet to the line that follows. */
function joinLoneMarkers(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let lone: Line | null = null;
  for (const line of lines) {
    const owner: Line | null = lone;
    lone = line.start === line.end ? line : null;
    if (lone !== null) continue;
    const taken = owner !== null && line.marker === null;
    joined.push(taken ? { ...line, marker: owner.marker, indent: owner.indent, afterBlank: owner.afterBlank } : line);
  }
  return joined;
}

/**
 * The lines of a plain text that hold words, in order; rules of dashes count as blank lines.
 * @throws Unreadable where there are too many.
 */
export function readLines(source: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (const match of source.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const raw = match[0];
    const words = raw.trim();
    if (words === '' || RULE.test(words)) {
      if (match.index < source.length) afterBlank = true;
      continue;
    }
    if (lines.length === MOST_LINES) throw new Unreadable(`has more than ${MOST_LINES} lines; split it`);
    const white = raw.length - raw.trimStart().length;
    const found = markerOf(words);
    const isText = !afterBlank && goesOn(words, found.marker, lines.at(-1), source);
    const { marker, length } = isText ? { marker: null, length: 0 } : found;
    const begin = match.index + white;
    lines.push({
      start: begin + length,
      end: begin + words.length,
      indent: indentWidth(raw.slice(0, white)),
      marker,
      afterBlank,
    });
    afterBlank = false;
  }
  return markWeakBullets(joinLoneMarkers(lines), source);
}
