import type { Block, Document } from '../model.ts';
import type { Discourse, Spoken } from './discourse.ts';
import { hasNoVerb } from './has-no-verb.ts';
import type { SentenceView } from './sentence-view.ts';
import { usableTreatments } from './subjects.ts';

/** What the row and the column of a table cell say of it. */

/** The treatments that header cells and first cells name, by their block. */
export type NamedInCells = Map<Block, Spoken>;

const isCell = (block: Block | undefined): block is Block => block?.kind === 'table-cell';

/** The header or label that a cell stands under; null for a header itself. */
const headOf = ({ blocks }: Document, { kind, lead }: Block): Block | null =>
  kind === 'table-cell' && lead !== null ? (blocks[lead] ?? null) : null;

const places = new WeakMap<readonly Block[], ReadonlyMap<Block, number>>();

function placeOf(blocks: readonly Block[], block: Block): number {
  const known = places.get(blocks) ?? new Map(blocks.map((one, at) => [one, at]));
  places.set(blocks, known);
  return known.get(block) ?? -1;
}

/** Whether a cell leads in the one beside it and no other, as the first of a row in a table without headers. */
function isLabel(blocks: readonly Block[], block: Block): boolean {
  const at = placeOf(blocks, block);
  return isCell(blocks[at + 1]) && blocks[at + 1]?.lead === at && blocks[at + 2]?.lead !== at;
}

/** Whether a cell is the first of its row: its header is the first of the table, or it leads in the row. */
export function isFirstOfRow({ blocks }: Document, block: Block): boolean {
  if (!isCell(block)) return false;
  if (block.lead === null) return isLabel(blocks, block);
  const before = blocks[block.lead - 1];
  return (!isCell(before) || before.lead !== null) && !isLabel(blocks, blocks[block.lead] as Block);
}

/** The cells that a label leads in, in order. */
function ledBy({ blocks }: Document, label: Block): Block[] {
  const at = placeOf(blocks, label);
  const led: Block[] = [];
  for (let next = at + 1; blocks[next]?.lead === at; next++) led.push(blocks[next] as Block);
  return led;
}

/**
 * The header of the column of a cell that its row's label leads in, as in a table whose first corner is empty; null
 * where cells are missing, so that the columns are not known.
 */
function columnOf(document: Document, block: Block): Block | null {
  const { blocks } = document;
  const label = headOf(document, block);
  if (label === null || label.lead !== null) return null;
  const row = ledBy(document, label);
  let first = placeOf(blocks, label);
  while (isCell(blocks[first - 1])) first--;
  const isHeader = (at: number): boolean =>
    isCell(blocks[at]) && blocks[at]?.lead === null && blocks[at + 1]?.lead !== at;
  let count = 0;
  while (isHeader(first + count)) count++;
  return count === row.length ? (blocks[first + row.indexOf(block)] ?? null) : null;
}

/** The cells of a row, without headers, in order. */
type Row = readonly [Block, ...Block[]];

function rowsOf(document: Document): Row[] {
  const found: [Block, ...Block[]][] = [];
  let isInside = false;
  for (const block of document.blocks) {
    if (!isCell(block)) isInside = false;
    else if (isFirstOfRow(document, block)) {
      found.push([block]);
      isInside = true;
    } else if (isInside && block.lead !== null) found.at(-1)?.push(block);
  }
  return found;
}

/** The header of a column that says how often something happens to those who are treated. */
const HOW_OFTEN = /\b(?:frequency|incidence|likelihood|how (?:often|common|likely|many)|chance)\b|^rates?\b(?! of)/i;
const UNTREATED = /\b(?:placebo|dummy|sham|controls?|untreated)\b/i;

function isHowOften(document: Document, cell: Block): boolean {
  const head = headOf(document, cell)?.text ?? '';
  return HOW_OFTEN.test(head) && !UNTREATED.test(head);
}

/** What stands beside a cell in its row. */
interface Beside {
  /** The first cell of the row; null where it is that cell. */
  readonly label: Block | null;
  /** The next cell to the right that says how often something happens. */
  readonly often: Block | null;
}

function readBeside(document: Document): ReadonlyMap<Block, Beside> {
  const beside = new Map<Block, Beside>();
  for (const row of rowsOf(document)) {
    let often: Block | null = null;
    for (const cell of row.toReversed()) {
      beside.set(cell, { label: cell === row[0] ? null : row[0], often });
      if (isHowOften(document, cell)) often = cell;
    }
  }
  return beside;
}

const known = new WeakMap<readonly Block[], ReadonlyMap<Block, Beside>>();

/** What stands beside a cell; null where it is a header, or no cell. */
function besideOf(document: Document, block: Block): Beside | null {
  const read = known.get(document.blocks) ?? readBeside(document);
  known.set(document.blocks, read);
  return read.get(block) ?? null;
}

/** The first cell of the row of a cell; null where it is that cell, or a header. */
export function rowLabel(document: Document, block: Block): Block | null {
  return besideOf(document, block)?.label ?? null;
}

/** "NO" and "✓" beside what they are said of. */
const MARK = /^(?:no|yes|don['’]?t|do not|never|avoid|stop|x|[\d.)(]+|\P{L}+)$/iu;

/** Whether a cell stands beside a mark alone. */
export const isBesideMark = (document: Document, cell: Block): boolean =>
  MARK.test(rowLabel(document, cell)?.text ?? 'none');

const ORGAN_CLASS = /\b(?:organ class|SOC|body (?:system|part|area)s?|part of the body|affected area)\b/i;

/** Whether the column of a cell tells where effects are felt. */
export const isOfOrgans = (document: Document, cell: Block): boolean =>
  ORGAN_CLASS.test(headOf(document, cell)?.text ?? '');

/** What other cells of its row may say of how often the content of a cell happens: the first, and one to the right. */
export function cellsOfFrequency(document: Document, block: Block): string[] {
  const beside = besideOf(document, block);
  return [beside?.label, beside?.often].flatMap((cell) => cell?.text ?? []);
}

/** Remembers the treatment that a header or the first cell of a row names. */
export function rememberCell(named: NamedInCells, document: Document, block: Block, view: SentenceView): void {
  if (!isCell(block) || (headOf(document, block) !== null && !isFirstOfRow(document, block))) return;
  const [one] = usableTreatments(view);
  if (one !== undefined && !named.has(block) && hasNoVerb(view)) named.set(block, { id: one.id, label: one.label });
}

/** The state of mind in a cell: its row or its column may be about a treatment of its own. */
export function inCell(discourse: Discourse, named: NamedInCells, document: Document, block: Block): Discourse {
  const heads = [rowLabel(document, block), headOf(document, block), columnOf(document, block)];
  const topic = heads.map((head) => (head === null ? undefined : named.get(head))).find((one) => one !== undefined);
  return topic === undefined ? discourse : { ...discourse, topic, focus: null, group: [], aboutCondition: false };
}
