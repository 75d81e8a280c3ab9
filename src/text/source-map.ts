import type { Block, Document, MapSegment, Span } from '../model.ts';

/** Index of the last segment that starts at or before `offset` in the visible text. */
function segmentAt(map: readonly MapSegment[], offset: number): number {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle]?.text ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const isAtomic = (segment: MapSegment): boolean => segment.textLength !== segment.sourceLength;

function sourceStart(segment: MapSegment, offset: number): number {
  return isAtomic(segment) ? segment.source : segment.source + offset - segment.text;
}

function sourceEnd(segment: MapSegment, offset: number): number {
  return isAtomic(segment) ? segment.source + segment.sourceLength : segment.source + offset - segment.text;
}

/**
 * A span of `block.text` as a span of the source: from the first character's source to the end of the last
 * character's source. A character reference is never cut in two; an empty span stays empty.
 */
export function sourceSpan(block: Pick<Block, 'span' | 'map'>, span: Span): Span {
  if (block.map === null) return { start: block.span.start + span.start, end: block.span.start + span.end };
  const first = block.map[segmentAt(block.map, span.start)];
  if (first === undefined) return block.span;
  const start = sourceStart(first, span.start);
  if (span.end <= span.start) return { start, end: start };
  const last = block.map[segmentAt(block.map, span.end - 1)] ?? first;
  return { start, end: sourceEnd(last, span.end) };
}

/** Visible text with its place in the source. */
export type PlacedText = Pick<Block, 'text' | 'span' | 'map'>;

function cutMap(map: readonly MapSegment[], from: number, to: number): MapSegment[] {
  const cut: MapSegment[] = [];
  for (const segment of map) {
    const start = Math.max(segment.text, from);
    const end = Math.min(segment.text + segment.textLength, to);
    if (start >= end) continue;
    const exact = !isAtomic(segment);
    cut.push({
      text: start - from,
      source: exact ? segment.source + start - segment.text : segment.source,
      textLength: end - start,
      sourceLength: exact ? end - start : segment.sourceLength,
    });
  }
  return cut;
}

/** The part of a placed text from `from` to `to` (offsets in its text), white space at both ends left out. */
export function cutText(whole: PlacedText, from: number, to: number): PlacedText {
  const part = whole.text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const end = Math.max(start, to - (part.length - part.trimEnd().length));
  return {
    text: whole.text.slice(start, end),
    span: sourceSpan(whole, { start, end }),
    map: whole.map === null ? null : cutMap(whole.map, start, end),
  };
}

/** A placed text with every match of a pattern read as other characters, or left out; white space at both ends is left out. */
export function readAs(whole: PlacedText, pattern: RegExp, read: (match: string) => string): PlacedText {
  const { text: written, span } = whole;
  const source = whole.map ?? [
    { text: 0, source: span.start, textLength: written.length, sourceLength: written.length },
  ];
  const map: MapSegment[] = [];
  let text = '';
  let from = 0;
  const keep = (to: number): void => {
    for (const segment of cutMap(source, from, to)) map.push({ ...segment, text: text.length + segment.text });
    text += written.slice(from, to);
  };
  for (const { 0: match, index } of written.matchAll(pattern)) {
    keep(index);
    const { start, end } = sourceSpan(whole, { start: index, end: index + match.length });
    const shown = read(match);
    if (shown !== '')
      map.push({ text: text.length, source: start, textLength: shown.length, sourceLength: end - start });
    text += shown;
    from = index + match.length;
  }
  keep(written.length);
  return cutText({ text, span, map }, 0, text.length);
}

/** What a reader sees of one segment inside a span of the source; of an atomic one all or nothing. */
function visiblePart(text: string, segment: MapSegment, span: Span): string {
  const { source, sourceLength } = segment;
  const start = Math.max(span.start, source);
  const end = Math.min(span.end, source + sourceLength);
  if (!isAtomic(segment))
    return end > start ? text.slice(segment.text + start - source, segment.text + end - source) : '';
  const isInside = span.start <= source && source + sourceLength <= span.end;
  const isBetween = sourceLength === 0 && (source === span.start || source === span.end);
  return isInside && !isBetween ? text.slice(segment.text, segment.text + segment.textLength) : '';
}

/** The visible text of a span of the source, which lies in one block: markup out, character references decoded. */
export function visibleText({ text, blocks }: Pick<Document, 'text' | 'blocks'>, span: Span): string {
  const block = blocks.find((one) => one.span.start <= span.start && span.end <= one.span.end);
  if (block === undefined || block.map === null) return text.slice(span.start, span.end);
  return block.map.map((segment) => visiblePart(block.text, segment, span)).join('');
}
