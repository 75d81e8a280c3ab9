import type { BlockKind, MapSegment, SourceMetadata, Span, Warning, Zone } from '../model.ts';
import type { PlacedText } from '../text/source-map.ts';

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

/** A draft of the kind with no lead yet. */
export function draftOf(kind: BlockKind, placed: PlacedText, depth = 0, zone: Zone = 'body'): Draft {
  return { kind, zone, depth, text: placed.text, span: placed.span, map: placed.map, lead: null };
}
