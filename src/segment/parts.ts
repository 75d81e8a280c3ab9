import type { Block, Document, Span, Warning } from '../model.ts';
import { cutText } from '../text/source-map.ts';
import { splitParagraph } from './split-paragraph.ts';

/**
 * The largest part of a document that is read at once, in UTF-16 code units: what is known of its words takes a hundred
 * times their length in memory. No article is so long.
 */
export const LARGEST_PART = 1_000_000;

/** What a block takes besides its text, in the same units. */
const BLOCK = 50;

/** A block in pieces that are small enough, cut between sentences. */
function cutBlock(block: Block): Block[] {
  if (block.text.length <= LARGEST_PART) return [block];
  const pieces: Block[] = [];
  const cut = (start: number, end: number): number => pieces.push({ ...block, ...cutText(block, start, end) });
  let start = 0;
  let last = 0;
  for (const span of splitParagraph(block.text)) {
    if (span.end - start > LARGEST_PART) {
      cut(start, last);
      start = span.start;
    }
    last = span.end;
  }
  cut(start, last);
  return pieces;
}

/** A part of a document. What stands above its first block may be repeated from an earlier part. */
export interface Part extends Document {
  /** Offset in the source from which on the part is new. */
  readonly from: number;
}

const isHeader = (block: Block | undefined): boolean => block?.kind === 'table-cell' && block.lead === null;

/** The blocks that say what a list item or table cell is about: the lead-in, or the headers of all columns. */
function above({ blocks }: Document, { kind, lead }: Block): number[] {
  if (lead === null) return [];
  let [first, last] = [lead, lead];
  if (kind === 'table-cell') {
    while (isHeader(blocks[first - 1])) first--;
    while (isHeader(blocks[last + 1])) last++;
  }
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const sizeOf = ({ text }: Block): number => BLOCK + text.length;

/** Collects blocks in parts, of which each knows its own blocks and what stands above its first one. */
class Parts {
  readonly #document: Document;
  readonly #done: Part[] = [];
  #blocks: Block[] = [];
  #size = 0;
  /** Where the blocks of the document stand in this part. */
  #places = new Map<number, number>();

  constructor(document: Document) {
    this.#document = document;
  }

  add(block: Block, index: number): void {
    // A row stays whole where it can.
    const isInRow =
      block.kind === 'table-cell' && block.lead !== null && isHeader(this.#document.blocks[block.lead - 1]);
    const most = isInRow ? 2 * LARGEST_PART : LARGEST_PART;
    for (const piece of cutBlock(block)) {
      if (this.#blocks.length > 0 && this.#size + sizeOf(piece) > most) {
        this.#end();
        this.#repeat(above(this.#document, block));
      }
      this.#push(piece, index);
    }
  }

  #push(block: Block, index: number): void {
    const lead = block.lead === null ? null : (this.#places.get(block.lead) ?? null);
    this.#places.set(index, this.#blocks.length);
    this.#blocks.push({ ...block, lead });
    this.#size += sizeOf(block);
  }

  #repeat(indexes: readonly number[]): void {
    const blocks = indexes.map((index) => [this.#document.blocks[index] as Block, index] as const);
    const size = blocks.reduce((sum, [block]) => sum + sizeOf(block), 0);
    if (size <= LARGEST_PART / 2) for (const [block, index] of blocks) this.#push(block, index);
  }

  all(): Part[] {
    if (this.#blocks.length > 0) this.#end();
    return this.#done;
  }

  #end(): void {
    const from = this.#done.at(-1)?.blocks.at(-1)?.span.end ?? 0;
    this.#done.push({ ...this.#document, blocks: this.#blocks, from });
    this.#blocks = [];
    this.#size = 0;
    this.#places = new Map();
  }
}

/**
 * A document in parts that are small enough to be read at once; one of usual length is one part. A part that begins in a
 * list or table repeats its lead-in or headers.
 */
export function partsOf(document: Document): readonly Part[] {
  const size = document.blocks.reduce((sum, block) => sum + sizeOf(block), 0);
  if (size <= LARGEST_PART) return [{ ...document, from: 0 }];
  const parts = new Parts(document);
  for (const [index, block] of document.blocks.entries()) parts.add(block, index);
  return parts.all();
}

/** Where what is new in a part begins; null where there is no part. */
export const beginningOf = (part: Part | undefined): Span | null =>
  part?.blocks.find(({ span }) => span.start >= part.from)?.span ?? null;

/** What to say of a document that was too long to be read at once. */
export function warnOfParts(parts: readonly Part[]): Warning[] {
  if (parts.length < 2) return [];
  const message = `so long that it was read in ${parts.length} parts; what a later part takes from an earlier one (an abbreviation, what "it" is) is not known, so split it where its articles end`;
  return [{ code: 'parts', message, span: beginningOf(parts[1]) }];
}
