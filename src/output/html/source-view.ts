import type { Block, Document, MapSegment, Span, Zone } from '../../model.ts';

/** What the page needs of a document to show it. */
export type ShownDocument = Pick<Document, 'id' | 'format' | 'text' | 'blocks'>;

/** How a stretch of a shown source looks. */
export type Look = 'heading' | Exclude<Zone, 'body'>;

/** A source as the page shows it, and where a stretch of the source stands in it. */
export interface SourceView {
  readonly text: string;
  readonly looks: readonly (Span & { readonly look: Look })[];
  /** Null where the stretch is not shown. */
  readonly place: (span: Span) => Span | null;
}

interface PlacedBlock {
  readonly block: Block;
  /** Where the text of the block starts in the view. */
  readonly at: number;
}

function lookOf({ zone, kind }: Block): Look | null {
  if (zone !== 'body') return zone;
  return kind === 'heading' ? 'heading' : null;
}

/** Plain text is shown as it is. */
function viewText({ text, blocks }: ShownDocument): SourceView {
  const looks = blocks.flatMap((block) => {
    const look = lookOf(block);
    return look === null ? [] : [{ ...block.span, look }];
  });
  return { text, looks, place: (span) => (span.end <= text.length ? span : null) };
}

function separator(block: Block, before: Block | undefined): string {
  const lines = before === undefined ? '' : before.kind === block.kind && block.kind !== 'paragraph' ? '\n' : '\n\n';
  return block.kind === 'list-item' ? `${lines}${'  '.repeat(Math.max(0, block.depth - 1))}• ` : lines;
}

function placeBlocks(blocks: readonly Block[]): { text: string; placed: PlacedBlock[] } {
  const placed: PlacedBlock[] = [];
  let text = '';
  for (const block of blocks) {
    text += separator(block, placed.at(-1)?.block);
    placed.push({ block, at: text.length });
    text += block.text;
  }
  return { text, placed };
}

const reaches = (segment: MapSegment, offset: number): boolean =>
  segment.source <= offset && offset <= segment.source + segment.sourceLength;

function shownOffset(segment: MapSegment, offset: number, edge: 'start' | 'end'): number {
  if (segment.textLength === segment.sourceLength) return segment.text + offset - segment.source;
  return edge === 'start' ? segment.text : segment.text + segment.textLength;
}

/** The inverse of the map of a block: where source offsets stand in its visible text. */
function placeInBlock({ map, span: own }: Block, span: Span): Span | null {
  if (map === null) return { start: span.start - own.start, end: span.end - own.start };
  const first = map.find(
    (segment) => reaches(segment, span.start) && span.start < segment.source + segment.sourceLength,
  );
  const last = map.findLast((segment) => reaches(segment, span.end) && segment.source < span.end);
  if (first === undefined || last === undefined) return null;
  return { start: shownOffset(first, span.start, 'start'), end: shownOffset(last, span.end, 'end') };
}

function viewBlocks({ blocks }: ShownDocument): SourceView {
  const { text, placed } = placeBlocks(blocks);
  const looks = placed.flatMap(({ block, at }) => {
    const look = lookOf(block);
    return look === null ? [] : [{ start: at, end: at + block.text.length, look }];
  });
  const place = (span: Span): Span | null => {
    const home = placed.findLast(({ block }) => block.span.start <= span.start && span.end <= block.span.end);
    const inside = home === undefined ? null : placeInBlock(home.block, span);
    return home === undefined || inside === null ? null : { start: home.at + inside.start, end: home.at + inside.end };
  };
  return { text, looks, place };
}

/** How the page shows a document: plain text as it is, anything with markup as its visible text. */
export function viewSource(document: ShownDocument): SourceView {
  return document.format === 'text' ? viewText(document) : viewBlocks(document);
}
