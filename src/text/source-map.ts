import type { Block, MapSegment, Span } from '../model.ts';

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
