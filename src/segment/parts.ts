import type { Block, Document, Warning } from '../model.ts';
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

/** Collects blocks in parts, of which each knows its own blocks only. */
class Parts {
  readonly #document: Document;
  readonly #done: Document[] = [];
  #blocks: Block[] = [];
  #size = 0;
  /** Where the blocks of the document stand in this part. */
  #places = new Map<number, number>();

  constructor(document: Document) {
    this.#document = document;
  }

  add(block: Block, index: number): void {
    // A list stays with its lead-in where it can.
    const most = block.lead === null ? LARGEST_PART : 2 * LARGEST_PART;
    for (const piece of cutBlock(block)) {
      const size = BLOCK + piece.text.length;
      if (this.#blocks.length > 0 && this.#size + size > most) this.#end();
      const lead = block.lead === null ? null : (this.#places.get(block.lead) ?? null);
      this.#blocks.push({ ...piece, lead });
      this.#size += size;
    }
    this.#places.set(index, this.#blocks.length - 1);
  }

  all(): Document[] {
    if (this.#blocks.length > 0) this.#end();
    return this.#done;
  }

  #end(): void {
    this.#done.push({ ...this.#document, blocks: this.#blocks });
    this.#blocks = [];
    this.#size = 0;
    this.#places = new Map();
  }
}

/** A document in parts that are small enough to be read at once; one of usual length is one part. */
export function partsOf(document: Document): readonly Document[] {
  const size = document.blocks.reduce((sum, { text }) => sum + BLOCK + text.length, 0);
  if (size <= LARGEST_PART) return [document];
  const parts = new Parts(document);
  for (const [index, block] of document.blocks.entries()) parts.add(block, index);
  return parts.all();
}

/** What to say of a document that was too long to be read at once. */
export function warnOfParts(parts: readonly Document[]): Warning[] {
  if (parts.length < 2) return [];
  const message = `so long that it was read in ${parts.length} parts; what a later part takes from an earlier one (an abbreviation, what "it" is) is not known, so split it where its articles end`;
  return [{ code: 'parts', message, span: parts[1]?.blocks[0]?.span ?? null }];
}
