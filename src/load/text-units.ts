import type { PlacedText } from '../text/source-map.ts';
import { endsColon } from './line-shape.ts';
import type { Line, Marker } from './text-lines.ts';
import { VisibleText } from './visible-text.ts';

/** One paragraph, heading or item of a plain text: a line, or lines that were wrapped. */
export interface Unit extends PlacedText {
  readonly marker: Marker | null;
  readonly indent: number;
  readonly afterBlank: boolean;
}

const MIN_WIDTH = 45;
const MAX_WIDTH = 120;
const FINAL = /[.!?…:;]["'”’)\]]*$/;
/** The end of a sentence or clause; a colon is none. */
const ENDS = /[.!?…;]["'”’)\]]*$/;
/** Lines under a lead-in that make a list. */
const MIN_ITEMS = 2;
const STARTS_LOW = /^[("'“‘[]?\p{Ll}/u;

/** The facts about one line that wrapping is judged by. */
interface Shape {
  readonly width: number;
  readonly firstWord: number;
  readonly final: boolean;
  readonly startsLow: boolean;
  /** It has no end, or a colon: what follows may be what it leads to. */
  readonly open: boolean;
  readonly leadsIn: boolean;
}

function shapeOf(line: Line, source: string): Shape {
  const text = source.slice(line.start, line.end);
  return {
    width: line.indent + text.length,
    firstWord: /^\S*/.exec(text)?.[0].length ?? 0,
    final: FINAL.test(text),
    startsLow: STARTS_LOW.test(text),
    open: !ENDS.test(text),
    leadsIn: endsColon(text),
  };
}

/** True where the next line's first word would not have fitted: what an editor that wraps at a width leaves. */
const isFull = (line: Shape, next: Shape, width: number): boolean => line.width + 1 + next.firstWord > width;

/** The width at which a group of adjacent lines was wrapped, or null where each line stands for itself. */
function wrapWidth(shapes: readonly Shape[]): number | null {
  const width = shapes.reduce((widest, shape) => Math.max(widest, shape.width), 0);
  if (shapes.length < 2 || width < MIN_WIDTH || width > MAX_WIDTH) return null;
  let full = 0;
  let running = 0;
  for (const [index, shape] of shapes.entries()) {
    const next = shapes[index + 1];
    if (next === undefined || !isFull(shape, next, width)) continue;
    full++;
    if (!shape.final && next.startsLow) running++;
  }
  return running > 0 && running * 2 >= full ? width : null;
}

/** How the lines of a group are told to be wrapped. */
interface Wrapping {
  /** The width at which the group was wrapped, or null where each line stands for itself. */
  readonly width: number | null;
  /** The width at which the text was wrapped, where a lead-in stands above: a shorter line is an item. */
  readonly itemWidth: number | null;
}

function continues(line: Line, next: Line, shapes: readonly [Shape, Shape], { width, itemWidth }: Wrapping): boolean {
  const [shape, nextShape] = shapes;
  if (next.marker !== null || next.afterBlank) return false;
  if (itemWidth !== null && line.marker === null) return isFull(shape, nextShape, itemWidth);
  if (width !== null && isFull(shape, nextShape, width)) return true;
  if (line.marker === 'bullet' || line.marker === 'number') return next.indent > line.indent && !shape.final;
  return nextShape.startsLow && !shape.final && shape.width >= MIN_WIDTH;
}

/** Where lines are not wrapped: those below an open line, most of which start low, are items that lost their bullets. */
function itemsAt(shapes: readonly Shape[], group: readonly Line[]): ReadonlySet<Line> {
  const items = new Set<Line>();
  let run: Line[] = [];
  let low = 0;
  const close = (): void => {
    if (run.length >= MIN_ITEMS && 2 * low >= run.length) for (const line of run) items.add(line);
    run = [];
    low = 0;
  };
  for (const [at, line] of group.entries()) {
    const { final, startsLow } = shapes[at] as Shape;
    const canBe = line.marker === null && (startsLow || !final);
    if (!canBe || (run.length === 0 && shapes[at - 1]?.open !== true)) {
      close();
      continue;
    }
    run.push(line);
    if (startsLow) low++;
  }
  close();
  return items;
}

function unitOf(lines: readonly Line[], source: string, items: ReadonlySet<Line>): Unit[] {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  const { indent, afterBlank } = first;
  const marker = items.has(first) ? 'bullet' : first.marker;
  if (lines.length === 1) {
    const span = { start: first.start, end: first.end };
    return [{ marker, indent, afterBlank, span, text: source.slice(span.start, span.end), map: null }];
  }
  const text = new VisibleText();
  text.exact(source.slice(first.start, last.end), first.start);
  const placed = text.finish(source);
  return placed === null ? [] : [{ marker, indent, afterBlank, ...placed }];
}

const NO_ITEMS: ReadonlySet<Line> = new Set();

/** Runs of lines without a blank line between them. */
function groupLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (line.afterBlank || group === undefined) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/** Full lines that show at what width a whole text was wrapped. */
const MIN_FULL = 3;

/** The width at which a text was wrapped, or null where its lines do not show one. */
function pageWidth(groups: readonly (readonly Shape[])[]): number | null {
  const width = groups.flat().reduce((widest, shape) => Math.max(widest, shape.width), 0);
  if (width < MIN_WIDTH || width > MAX_WIDTH) return null;
  const isBroken = (shape: Shape, next: Shape | undefined): boolean =>
    next?.startsLow === true && !shape.final && isFull(shape, next, width);
  const full = groups.flatMap((shapes) => shapes.filter((shape, at) => isBroken(shape, shapes[at + 1])));
  return full.length >= MIN_FULL ? width : null;
}

/** Joins the lines that belong to one paragraph or item; every other line is a unit of its own. */
export function joinLines(lines: readonly Line[], source: string): Unit[] {
  const units: Unit[] = [];
  const isWrapped = !lines.some(({ start, end }) => end - start > MAX_WIDTH);
  const groups = groupLines(lines).map((group) => ({ group, shapes: group.map((line) => shapeOf(line, source)) }));
  const page = pageWidth(groups.map(({ shapes }) => shapes));
  let isLed = false;
  for (const { group, shapes } of groups) {
    const items = isWrapped ? NO_ITEMS : itemsAt(shapes, group);
    const width = wrapWidth(shapes);
    let open: Line[] = [];
    for (const [index, line] of group.entries()) {
      open.push(line);
      const next = group[index + 1];
      const pair = [shapes[index], shapes[index + 1]] as const;
      const isListed = items.has(line) || (next !== undefined && items.has(next));
      const wrapping = { width, itemWidth: isLed ? page : null };
      isLed = pair[0]?.leadsIn === true || (isLed && next !== undefined);
      const joins = !isListed && next && pair[0] && pair[1] && continues(line, next, [pair[0], pair[1]], wrapping);
      if (joins) continue;
      units.push(...unitOf(open, source, items));
      open = [];
    }
  }
  return units;
}
