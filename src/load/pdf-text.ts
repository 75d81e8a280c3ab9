import { readyForNext, wordsOf } from './hyphens.ts';
import type { PdfLine } from './pdf-lines.ts';

/** Where a paragraph starts in the text, and what sets it apart. */
export interface PdfParagraph {
  readonly start: number;
  /** Of its largest characters, in points. */
  readonly size: number;
  /** True for large print, another font than that of the running text, and capitals. */
  readonly standsOut: boolean;
  /** True for what stands indented below the colon that announces it. */
  readonly isItem: boolean;
}

/** The text of a PDF: a paragraph a line, a blank line where the page leaves a gap. */
export interface PdfText {
  readonly text: string;
  /** Where each page starts. */
  readonly pages: readonly number[];
  readonly paragraphs: readonly PdfParagraph[];
}

/** What is usual in a document. */
interface Usual {
  /** Size of most of its characters. */
  readonly size: number;
  /** Font of most of its characters. */
  readonly font: string | null;
  /** Distance of most lines, in sizes. */
  readonly pitch: number;
  /** Width that a quarter of the lines reach. */
  readonly width: number;
}

const SIZE_TOLERANCE = 0.1;
const GAP = 1.25;
const INDENT = 0.8;
const NARROW = 0.6;
const SHORT = 0.4;
/** Lines before and after a list that tell how wide its column is. */
const NEAR = 60;
const ITEM = /^(?:[•●○◦▪▫■□‣⁃·∙✓✔➤►▸*–-]|\(?\d{1,2}[.)]|\(?[a-h]\))\s/u;
const FINAL = /[.!?:;][)\]"'”’]*$/u;
const BROKEN = /\p{L}[-\u00AD]$/u;
const STARTS_LOW = /^[("'“‘[]?\p{Ll}/u;

const widthOf = ({ left, right }: PdfLine): number => right - left;

const sameSize = (a: PdfLine, b: PdfLine): boolean =>
  Math.abs(a.size - b.size) <= SIZE_TOLERANCE * Math.max(a.size, b.size);

const runsOn = (line: PdfLine, next: PdfLine): boolean => !FINAL.test(line.text) && STARTS_LOW.test(next.text);

/** The value of most weight; `none` without any. */
function mostOf<Value>(entries: Iterable<readonly [Value, number]>, none: Value): Value {
  const weights = new Map<Value, number>();
  for (const [value, weight] of entries) weights.set(value, (weights.get(value) ?? 0) + weight);
  let most = none;
  for (const [value, weight] of weights) if (weight > (weights.get(most) ?? 0)) most = value;
  return most;
}

const largest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);

function usualOf(lines: readonly PdfLine[]): Usual {
  const drops = lines.flatMap((line, index): [number, number][] => {
    const before = lines[index - 1];
    const drop = before?.page === line.page ? before.y - line.y : 0;
    return drop > 0 ? [[Math.round((drop / line.size) * 10) / 10, line.text.length]] : [];
  });
  const widths = lines.map(widthOf).sort((a, b) => a - b);
  return {
    size: mostOf(
      lines.map(({ size, text }) => [Math.round(size * 10) / 10, text.length] as const),
      0,
    ),
    font: mostOf<string | null>(
      lines.map(({ font, text }) => [font, text.length] as const),
      null,
    ),
    pitch: mostOf(drops, 0),
    width: widths[Math.floor(widths.length * 0.75)] ?? 0,
  };
}

const isIndented = (line: PdfLine, before: PdfLine): boolean => line.left > before.left + INDENT * line.size;

/** True where a colon announces what stands indented below it. */
const announces = (line: PdfLine, next: PdfLine): boolean =>
  line.page === next.page && line.text.endsWith(':') && isIndented(next, line);

function isBelow(line: PdfLine, next: PdfLine, { pitch }: Usual): boolean {
  if (announces(line, next)) return false;
  const drop = line.y - next.y;
  if (next.page !== line.page || drop <= 0 || drop > pitch * GAP * next.size || !sameSize(line, next)) return false;
  return line.font === next.font || line.font === null || next.font === null || runsOn(line, next);
}

/** Runs of lines below one another, in one size and at the usual distance. */
function groupLines(lines: readonly PdfLine[], usual: Usual): [PdfLine, ...PdfLine[]][] {
  const groups: [PdfLine, ...PdfLine[]][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && isBelow(before, line, usual)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** True where the first word of the next line would not have fitted on this one. */
function isFull(line: PdfLine, next: PdfLine, right: number): boolean {
  const letter = widthOf(next) / next.text.length;
  return line.right + letter * (1 + (next.text.split(' ', 1)[0] ?? '').length) > right;
}

/** True where a line that is no short item ends inside a sentence, or any line inside a word. */
function flowsOn(line: PdfLine, next: PdfLine, usual: Usual): boolean {
  return runsOn(line, next) && (BROKEN.test(line.text) || widthOf(line) >= usual.width * SHORT);
}

/** How far the lines of a column reach to the right, as those near a group of lines tell that stand in it or left of it. */
function columnRight(first: PdfLine, lead: PdfLine, near: readonly PdfLine[]): number {
  const inColumn = near.filter(
    (line) =>
      line.page === first.page &&
      line.left >= lead.left - first.size &&
      line.left <= first.left &&
      sameSize(line, first),
  );
  return largest(inColumn.map(({ right }) => right));
}

/** Cuts what a colon announces into its items: no bullet is needed, but a line that had room for more ends one. */
function cutItems(group: readonly PdfLine[], right: number): PdfLine[][] {
  const items: PdfLine[][] = [];
  for (const [index, line] of group.entries()) {
    const before = group[index - 1];
    const continues =
      before !== undefined && !ITEM.test(line.text) && (isFull(before, line, right) || BROKEN.test(before.text));
    if (continues) items.at(-1)?.push(line);
    else items.push([line]);
  }
  return items;
}

/** Cuts a group into paragraphs: a line that had room for more ends one, and so does an indent or a bullet. */
function cutGroup(group: readonly PdfLine[], usual: Usual): PdfLine[][] {
  const right = largest(group.map((line) => line.right));
  const isLarge = (group[0]?.size ?? 0) > usual.size * (1 + SIZE_TOLERANCE);
  const isNarrow = !isLarge && largest(group.map(widthOf)) < usual.width * NARROW;
  const paragraphs: PdfLine[][] = [];
  for (const [index, line] of group.entries()) {
    const before = group[index - 1];
    const open = paragraphs.at(-1);
    const opensItem = ITEM.test(open?.[0]?.text ?? '');
    const continues =
      before !== undefined &&
      !ITEM.test(line.text) &&
      !(isIndented(line, before) && !opensItem && FINAL.test(before.text)) &&
      (isLarge ||
        (!isNarrow && isFull(before, line, right)) ||
        (opensItem && isIndented(line, before)) ||
        flowsOn(before, line, usual));
    if (continues) open?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** True where a paragraph at the foot of a column or page goes on at the head of the next. */
function goesOn(before: readonly PdfLine[], after: readonly PdfLine[]): boolean {
  const last = before.at(-1);
  const [next] = after;
  if (last === undefined || next === undefined || !sameSize(last, next) || ITEM.test(next.text)) return false;
  return (last.page !== next.page || next.y > last.y) && runsOn(last, next);
}

/** A paragraph as its lines. */
interface Cut {
  lines: PdfLine[];
  /** True where the page leaves a gap before it. */
  readonly gap: boolean;
  readonly isItem: boolean;
}

function cutLines(
  group: readonly [PdfLine, ...PdfLine[]],
  lead: PdfLine | undefined,
  usual: Usual,
  near: readonly PdfLine[],
): Cut[] {
  if (lead !== undefined && announces(lead, group[0])) {
    return cutItems(group, columnRight(group[0], lead, near)).map((lines) => ({ lines, gap: true, isItem: true }));
  }
  return cutGroup(group, usual).map((lines, index) => ({ lines, gap: index === 0, isItem: false }));
}

function paragraphsOf(lines: readonly PdfLine[], usual: Usual): Cut[] {
  const paragraphs: Cut[] = [];
  let at = 0;
  for (const group of groupLines(lines, usual)) {
    const near = lines.slice(Math.max(0, at - NEAR), at + NEAR);
    at += group.length;
    for (const [index, cut] of cutLines(group, paragraphs.at(-1)?.lines.at(-1), usual, near).entries()) {
      const before = paragraphs.at(-1);
      if (index === 0 && before !== undefined && goesOn(before.lines, cut.lines))
        before.lines = [...before.lines, ...cut.lines];
      else paragraphs.push(cut);
    }
  }
  return paragraphs;
}

const standsOut = ({ size, font, text }: PdfLine, usual: Usual): boolean =>
  size > usual.size * (1 + SIZE_TOLERANCE) || (font !== null && font !== usual.font) || text === text.toUpperCase();

/** The text of the lines of a document; words that a line end broke are whole again. */
export function textOfLines(lines: readonly PdfLine[], pageCount: number): PdfText {
  const usual = usualOf(lines);
  const known = wordsOf(lines.map(({ text }) => text));
  const pages: number[] = [];
  const paragraphs: PdfParagraph[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  for (const { lines: own, gap, isItem } of paragraphsOf(lines, usual)) {
    if (length > 0) add(gap ? '\n\n' : '\n');
    const start = length;
    for (const [index, line] of own.entries()) {
      while (pages.length <= line.page) pages.push(length);
      const next = own[index + 1];
      add(next === undefined ? line.text : readyForNext(line.text, next.text, known));
    }
    const size = largest(own.map((line) => line.size));
    paragraphs.push({ start, size, standsOut: own.every((line) => standsOut(line, usual)), isItem });
  }
  while (pages.length < pageCount) pages.push(length);
  return { text: parts.join(''), pages, paragraphs };
}
