import type { Block, Document } from '../model.ts';
import type { Discourse, Spoken } from './discourse.ts';
import type { SentenceView } from './sentence-view.ts';
import { usableTreatments } from './subjects.ts';

/** What the row and the column of a table cell say of it. */

/** The treatments that header cells and first cells name, by their block. */
export type NamedInCells = Map<Block, Spoken>;

const isCell = (block: Block | undefined): block is Block => block?.kind === 'table-cell';

/** The header or label that a cell stands under; null for a header itself. */
const headOf = ({ blocks }: Document, { kind, lead }: Block): Block | null =>
  kind === 'table-cell' && lead !== null ? (blocks[lead] ?? null) : null;

/** Whether a cell is the first of its row: its header is the first of the table. */
export function isFirstOfRow({ blocks }: Document, { kind, lead }: Block): boolean {
  if (kind !== 'table-cell' || lead === null) return false;
  const before = blocks[lead - 1];
  return !isCell(before) || before.lead !== null;
}

const rows = new WeakMap<readonly Block[], ReadonlyMap<Block, Block>>();

/** The first cell of its row, by cell; headers have none. */
function readRows(document: Document): ReadonlyMap<Block, Block> {
  const firsts = new Map<Block, Block>();
  let first: Block | null = null;
  for (const block of document.blocks) {
    if (!isCell(block)) first = null;
    else if (isFirstOfRow(document, block)) first = block;
    else if (first !== null && block.lead !== null) firsts.set(block, first);
  }
  return firsts;
}

/** The first cell of the row of a cell; null where it is that cell, or a header. */
export function rowLabel(document: Document, block: Block): Block | null {
  const known = rows.get(document.blocks) ?? readRows(document);
  rows.set(document.blocks, known);
  return known.get(block) ?? null;
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
