import type { Element } from 'hast';
import type { Draft } from './draft.ts';
import { countWords } from './line-shape.ts';
import { bulletLength } from './text-lines.ts';

interface Cell {
  /** What was read in it, in order, but not in the cells of a table inside it. */
  readonly drafts: readonly Draft[];
  readonly row: number;
  /** Those that it stands in, without those of cells that reach down from the rows above. */
  readonly columns: readonly number[];
  /** True where the page marks it as a head. */
  readonly isHead: boolean;
  /** True in the rows that the page marks as those of heads. */
  readonly inHead: boolean;
}

const MOST_SPANNED = 100;
const HEAD_WORDS = 5;

const spanOf = (value: unknown): number => Math.min(Math.max(1, Number(value) || 1), MOST_SPANNED);

/** What a cell says that holds nothing but text; null for others, which may lay out a page. */
const textOf = ({ drafts: [first] }: Cell): Draft | null => (first?.kind === 'table-cell' ? first : null);

/** "nausea, headache" is no head of a column. */
const isNoHead = ({ text }: Draft): boolean => /[,;.]/.test(text) || countWords(text) > HEAD_WORDS;

/** Whether the first row heads no columns, because its first cell heads the row: "Common side effects", "nausea, headache". */
function startsWithRow(cells: readonly Cell[]): boolean {
  const [label, ...others] = cells.filter(({ row }) => row === 0);
  const [second] = others;
  if (label === undefined || second === undefined) return false;
  if (cells.some(({ isHead }) => isHead)) return label.isHead && !others.some(({ isHead }) => isHead);
  const text = textOf(second);
  return text !== null && isNoHead(text) && cells.every(({ columns }) => columns.every((column) => column < 2));
}

/** Whether a table of two columns sets a list: its first cells hold nothing but bullets. */
const isList = (cells: readonly Cell[]): boolean =>
  cells.length > 0 &&
  cells.every((cell) => {
    const text = textOf(cell)?.text;
    const [column] = cell.columns;
    return column === 0 ? text !== undefined && bulletLength(text) === text.length : column === 1;
  });

/** Hangs the text of a cell, or the items that fill it, on what leads it in. */
function tie({ drafts }: Cell, lead: Draft | null): void {
  const [first] = drafts;
  for (const draft of drafts) {
    if (draft.kind === 'table-cell') draft.lead = lead;
    else if (draft.kind !== 'list-item') return;
    else if (draft.depth === first?.depth) draft.lead ??= lead;
  }
}

/** The cells of a table while it is read. */
export class HtmlTable {
  /** True in the rows that head the table. */
  inHead = false;
  readonly #cells: Cell[] = [];
  /** The row at which each column is free again of a cell that reaches down into it. */
  readonly #freeAt = new Map<number, number>();
  #row = -1;
  #column = -1;

  startRow(): void {
    this.#row++;
    this.#column = -1;
  }

  add({ tagName, properties }: Element, drafts: readonly Draft[]): void {
    do this.#column++;
    while ((this.#freeAt.get(this.#column) ?? 0) > this.#row);
    const first = this.#column;
    const columns = Array.from({ length: spanOf(properties.colSpan) }, (_, index) => first + index);
    for (const column of columns) this.#freeAt.set(column, this.#row + spanOf(properties.rowSpan));
    this.#column = first + columns.length - 1;
    const { inHead } = this;
    this.#cells.push({ drafts, row: this.#row, columns, isHead: inHead || tagName === 'th', inHead });
  }

  /** The bullets of a table that sets a list, whose other cells become its items. */
  takeBullets(): ReadonlySet<Draft> {
    if (!isList(this.#cells)) return new Set();
    const isBullet = ({ columns }: Cell): boolean => columns[0] === 0;
    const items = this.#cells.filter((cell) => !isBullet(cell)).flatMap(({ drafts }) => drafts);
    for (const item of items)
      if (item.kind === 'table-cell') Object.assign(item, { kind: 'list-item', depth: 1, lead: null });
    return new Set(this.#cells.filter(isBullet).flatMap(({ drafts }) => drafts));
  }

  /** Gives each cell the one that heads its column, or that heads its row where no column is headed. */
  link(): void {
    const headers = new Map<number, Draft>();
    const firstRow = startsWithRow(this.#cells) ? -1 : 0;
    let label: Draft | null = null;
    for (const cell of this.#cells) {
      const [column = 0] = cell.columns;
      const text = textOf(cell);
      if (column === 0) label = text;
      const header = headers.get(column) ?? null;
      const isHeader = cell.row === firstRow || cell.inHead;
      if (isHeader && text !== null) for (const one of cell.columns) headers.set(one, text);
      tie(cell, isHeader || column === 0 || headers.has(0) ? header : label);
    }
  }
}
