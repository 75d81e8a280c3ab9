import type { Block, BlockKind, MapSegment, SourceMetadata, Span, Warning, Zone } from '../model.ts';
import { sourceSpan } from '../text/source-map.ts';

/** A block while it is being loaded: later passes set its kind, zone and lead. */
export interface Draft {
  kind: BlockKind;
  zone: Zone;
  depth: number;
  text: string;
  span: Span;
  map: readonly MapSegment[] | null;
  lead: Draft | null;
}

/** The metadata of a source that says nothing of itself. */
export const NO_METADATA: SourceMetadata = { language: null, url: null, authors: [], published: null, modified: null };

/** What a reader makes of a source: its title and its blocks in source order. */
export interface Reading {
  readonly title: string | null;
  /** Default: none. */
  readonly metadata?: SourceMetadata;
  readonly drafts: readonly Draft[];
  readonly warnings: readonly Warning[];
}

/** Visible text with its place in the source. */
export type PlacedText = Pick<Block, 'text' | 'span' | 'map'>;

function cutMap(map: readonly MapSegment[], from: number, to: number): MapSegment[] {
  const cut: MapSegment[] = [];
  for (const segment of map) {
    const start = Math.max(segment.text, from);
    const end = Math.min(segment.text + segment.textLength, to);
    if (start >= end) continue;
    const exact = segment.textLength === segment.sourceLength;
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

/** A draft of the kind with no lead yet. */
export function draftOf(kind: BlockKind, placed: PlacedText, depth = 0, zone: Zone = 'body'): Draft {
  return { kind, zone, depth, text: placed.text, span: placed.span, map: placed.map, lead: null };
}
