import type { Element, Root, Text } from 'hast';
import { addRun, type Spelling } from './align-run.ts';
import { type Draft, draftOf } from './draft.ts';
import { BLOCKS, SILENT } from './html-elements.ts';
import { type Frame, frameIn, type Page, rootFrame } from './html-frame.ts';
import { isHidden } from './html-tree.ts';
import { countWords, isQuestionLine, isShortLine } from './line-shape.ts';
import { VisibleText } from './visible-text.ts';

/** Where a parsed tree stands in its source. */
export interface HtmlSource {
  readonly text: string;
  /** Where the parsed text starts. */
  readonly base: number;
  readonly spelling: Spelling;
}

/** The cells of a table that are being read. */
interface Table {
  readonly headers: Map<number, Draft>;
  /** The first cell of the row, which heads it where no cell heads the first column. */
  label: Draft | null;
  row: number;
  column: number;
  /** The row at which each column is free again of a cell that reaches down into it. */
  readonly freeAt: Map<number, number>;
  /** True in the rows that head the table. */
  inHead: boolean;
  /** True where the page itself marks cells as heads. */
  isMarked: boolean;
  readonly cells: Cell[];
}

interface Cell {
  readonly draft: Draft;
  readonly row: number;
  readonly column: number;
  /** The first cell of its row. */
  readonly label: Draft | null;
}

const MOST_SPANNED = 100;

const spanOf = (value: unknown): number => Math.min(Math.max(1, Number(value) || 1), MOST_SPANNED);

const HEAD_WORDS = 5;

/** "nausea, headache" is no head of a column. */
const isNoHead = ({ text }: Draft): boolean => /[,;.]/.test(text) || countWords(text) > HEAD_WORDS;

/**
 * In a table of two columns whose page marks no heads, the first row may be one as all others: "Common side effects",
 * "nausea, headache". Then each row is headed by its first cell alone.
 */
function headByRows({ isMarked, cells }: Table): void {
  const second = cells.find(({ row, column }) => row === 0 && column === 1);
  if (isMarked || second === undefined || !isNoHead(second.draft) || cells.some(({ column }) => column > 1)) return;
  for (const { draft, column, label } of cells) draft.lead = column === 0 ? null : label;
}

const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot']);
const BOLD = new Set(['b', 'strong']);

/** Walks a tree and collects its blocks. */
class HtmlBlocks {
  readonly drafts: Draft[] = [];
  readonly #source: HtmlSource;
  readonly #page: Page;
  readonly #text = new VisibleText();
  #frame: Frame;
  #item: { used: boolean } | null = null;
  #table: Table | null = null;
  #afterBreak = false;
  #letters = { all: 0, bold: 0 };
  #bold = false;
  #inSummary = false;
  #level = 0;

  constructor(source: HtmlSource, page: Page) {
    this.#source = source;
    this.#page = page;
    this.#frame = rootFrame(page);
  }

  children(parent: Element | Root): void {
    for (const child of parent.children) {
      if (child.type === 'text') this.#addText(child);
      else if (child.type === 'element' && !SILENT.has(child.tagName)) this.#element(child);
    }
  }

  /** Ends the block that is open, if it has text. */
  flush(): void {
    const placed = this.#text.finish(this.#source.text);
    const isBold = this.#letters.all > 0 && this.#letters.bold === this.#letters.all;
    this.#letters = { all: 0, bold: 0 };
    this.#afterBreak = false;
    if (placed === null) return;
    const { kind, zone, depth } = this.#frame;
    if (kind === 'heading' && zone !== 'furniture') this.#level = depth;
    const isTitle = isBold || this.#inSummary;
    if (kind === 'paragraph' && isTitle && (isShortLine(placed.text) || isQuestionLine(placed.text))) {
      this.drafts.push(draftOf('heading', placed, this.#level + 1, zone));
      return;
    }
    this.drafts.push(draftOf(kind, placed, depth + (this.#item?.used === true && kind === 'list-item' ? 1 : 0), zone));
    if (this.#item !== null && kind === 'list-item') this.#item.used = true;
  }

  #addText(node: Text): void {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    const { base, text, spelling } = this.#source;
    addRun(this.#text, node.value, text, { start: base + start, end: base + end }, spelling);
    const letters = node.value.trim().length;
    this.#letters.all += letters;
    if (this.#bold) this.#letters.bold += letters;
    if (letters > 0) this.#afterBreak = false;
  }

  #element(element: Element): void {
    if (element.tagName === 'br') this.#break(element);
    else if (BLOCKS.has(element.tagName)) this.#block(element);
    else if (!isHidden(element)) this.#inline(element);
  }

  /** One line break is a space; two end the block. */
  #break(element: Element): void {
    const start = element.position?.start.offset;
    const end = element.position?.end.offset;
    if (this.#afterBreak) this.flush();
    else if (start !== undefined && end !== undefined) this.#text.space(this.#source.base + start, end - start);
    this.#afterBreak = true;
  }

  #inline(element: Element): void {
    const outer = this.#bold;
    this.#bold = outer || BOLD.has(element.tagName);
    this.children(element);
    this.#bold = outer;
  }

  #block(element: Element): void {
    this.flush();
    const outer = {
      frame: this.#frame,
      item: this.#item,
      table: this.#table,
      bold: this.#bold,
      inSummary: this.#inSummary,
    };
    this.#frame = frameIn(element, outer.frame, this.#page);
    this.#bold = false;
    const name = element.tagName;
    this.#inSummary ||= name === 'summary';
    if (name === 'li' || name === 'dt' || name === 'dd') this.#item = { used: false };
    if (name === 'table') {
      this.#table = {
        headers: new Map(),
        label: null,
        row: -1,
        column: -1,
        freeAt: new Map(),
        inHead: false,
        isMarked: false,
        cells: [],
      };
    }
    if (this.#table !== null && ROW_GROUPS.has(name)) this.#table.inHead = name === 'thead';
    if (name === 'tr' && this.#table !== null) Object.assign(this.#table, { row: this.#table.row + 1, column: -1 });
    if (name === 'td' || name === 'th') this.#cell(element);
    else this.children(element);
    this.flush();
    if (name === 'table' && this.#table !== null) headByRows(this.#table);
    this.#frame = outer.frame;
    this.#item = outer.item;
    this.#table = outer.table;
    this.#bold = outer.bold;
    this.#inSummary = outer.inSummary;
  }

  #cell(element: Element): void {
    const table = this.#table;
    const before = this.drafts.length;
    this.children(element);
    this.flush();
    if (table === null) return;
    const columns = this.#columnsOf(element, table);
    if (columns[0] === 0) table.label = this.drafts[before] ?? null;
    table.isMarked ||= table.inHead || element.tagName === 'th';
    for (const draft of this.drafts.slice(before)) {
      if (draft.kind !== 'table-cell') continue;
      this.#head(draft, columns, table);
      table.cells.push({ draft, row: table.row, column: columns[0] ?? 0, label: table.label });
    }
  }

  /** The columns that a cell stands in, of which those of cells from the rows above are left out. */
  #columnsOf({ properties }: Element, table: Table): number[] {
    do table.column++;
    while ((table.freeAt.get(table.column) ?? 0) > table.row);
    const first = table.column;
    const columns = Array.from({ length: spanOf(properties.colSpan) }, (_, index) => first + index);
    for (const column of columns) table.freeAt.set(column, table.row + spanOf(properties.rowSpan));
    table.column = first + columns.length - 1;
    return columns;
  }

  /** Gives a cell the one that heads it, or makes it head its columns. */
  #head(draft: Draft, columns: readonly number[], table: Table): void {
    const [first = 0] = columns;
    const header = table.headers.get(first) ?? null;
    if (table.row === 0 || table.inHead) {
      draft.lead = header;
      for (const column of columns) table.headers.set(column, draft);
    } else if (first > 0 && !table.headers.has(0)) draft.lead = table.label;
    else draft.lead = header;
  }
}

/** The blocks of a tree, in its order. */
export function collectBlocks(root: Root, source: HtmlSource, page: Page): Draft[] {
  const blocks = new HtmlBlocks(source, page);
  blocks.children(root);
  blocks.flush();
  return blocks.drafts;
}
