import type { Block, Document } from '../model.ts';
import type { Discourse, Spoken } from './discourse.ts';
import type { SentenceView } from './sentence-view.ts';
import { usableTreatments } from './subjects.ts';

/** What the row and the column of a table cell say of it. */

/** The treatments that header cells and first cells name, by their block. */
export type NamedInCells = Map<Block, Spoken>;

const places = new WeakMap<readonly Block[], ReadonlyMap<Block, number>>();

/** Where a block stands in its document. */
function placeOf({ blocks }: Document, block: Block): number {
  const known = places.get(blocks) ?? new Map(blocks.map((one, at) => [one, at]));
  places.set(blocks, known);
  return known.get(block) ?? -1;
}

const isCell = (block: Block | undefined): block is Block => block?.kind === 'table-cell';

/** The header or label that a cell stands under; null for a header itself. */
const headOf = ({ blocks }: Document, { kind, lead }: Block): Block | null =>
  kind === 'table-cell' && lead !== null ? (blocks[lead] ?? null) : null;

/** Whether a cell is the first of its row: its header is the first of the table. */
export function isFirstOfRow(document: Document, block: Block): boolean {
  const head = headOf(document, block);
  if (head === null) return false;
  const before = document.blocks[placeOf(document, head) - 1];
  return !isCell(before) || before.lead !== null;
}

/** The first cell of the row of a cell; null where it is that cell, or a header. */
export function rowLabel(document: Document, block: Block): Block | null {
  if (headOf(document, block) === null || isFirstOfRow(document, block)) return null;
  for (let at = placeOf(document, block) - 1; isCell(document.blocks[at]); at--) {
    const before = document.blocks[at] as Block;
    if (isFirstOfRow(document, before)) return before;
  }
  return null;
}

/** Remembers the treatment that a header or the first cell of a row names. */
export function rememberCell(named: NamedInCells, document: Document, block: Block, view: SentenceView): void {
  if (!isCell(block) || (headOf(document, block) !== null && !isFirstOfRow(document, block))) return;
  const [one] = usableTreatments(view);
  if (one !== undefined && !named.has(block)) named.set(block, { id: one.id, label: one.label });
}

/** The state of mind in a cell: its row or its column may be about a treatment of its own. */
export function inCell(discourse: Discourse, named: NamedInCells, document: Document, block: Block): Discourse {
  const heads = [rowLabel(document, block), headOf(document, block)];
  const topic = heads.map((head) => (head === null ? undefined : named.get(head))).find((one) => one !== undefined);
  return topic === undefined ? discourse : { ...discourse, topic, focus: null, group: [], aboutCondition: false };
}
