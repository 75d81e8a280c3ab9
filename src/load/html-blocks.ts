import type { Element, Root, Text } from 'hast';
import { addRun, type Spelling } from './align-run.ts';
import { type Draft, draftOf } from './draft.ts';
import { BLOCKS, SILENT } from './html-elements.ts';
import { type Frame, frameIn, type Page, rootFrame } from './html-frame.ts';
import { HtmlTable } from './html-table.ts';
import { isHidden } from './html-tree.ts';
import { isQuestionLine, isShortLine, isTitleLine } from './line-shape.ts';
import { VisibleText } from './visible-text.ts';

/** Where a parsed tree stands in its source. */
export interface HtmlSource {
  readonly text: string;
  /** Where the parsed text starts. */
  readonly base: number;
  readonly spelling: Spelling;
}

const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot']);
const BOLD = new Set(['b', 'strong']);

/** Walks a tree and collects its blocks. */
class HtmlBlocks {
  drafts: Draft[] = [];
  readonly #source: HtmlSource;
  readonly #page: Page;
  readonly #text = new VisibleText();
  #frame: Frame;
  #item: { used: boolean } | null = null;
  #table: HtmlTable | null = null;
  /** What stands in cells, those of a table inside a cell included. */
  readonly #inCells = new Set<Draft>();
  #afterBreak = false;
  #letters = { all: 0, bold: 0 };
  #bold = false;
  /** A line of nothing but bold words has ended, and none that are not bold have followed. */
  #afterTitle = false;
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

  #isBold(): boolean {
    return this.#letters.all > 0 && this.#letters.bold === this.#letters.all;
  }

  /** Ends the block that is open, if it has text. */
  flush(): void {
    const placed = this.#text.finish(this.#source.text);
    const isBold = this.#isBold();
    this.#letters = { all: 0, bold: 0 };
    this.#afterBreak = false;
    this.#afterTitle = false;
    if (placed === null) return;
    const { kind, zone, depth } = this.#frame;
    if (kind === 'heading' && zone !== 'furniture') this.#level = depth;
    const isTitle = (isBold || this.#inSummary) && isShortLine(placed.text);
    if (kind === 'paragraph' && (isTitle || isQuestionLine(placed.text))) {
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
    const letters = node.value.trim().length;
    if (this.#afterTitle && letters > 0 && !this.#bold) this.flush();
    const { base, text, spelling } = this.#source;
    addRun(this.#text, node.value, text, { start: base + start, end: base + end }, spelling);
    this.#letters.all += letters;
    if (this.#bold) this.#letters.bold += letters;
    if (letters > 0) this.#afterBreak = false;
  }

  #element(element: Element): void {
    if (element.tagName === 'br') this.#break(element);
    else if (BLOCKS.has(element.tagName)) this.#block(element);
    else if (!isHidden(element)) this.#inline(element);
  }

  /** One line break is a space, and ends a title in bold; two end the block. */
  #break(element: Element): void {
    const start = element.position?.start.offset;
    const end = element.position?.end.offset;
    if (this.#afterBreak) this.flush();
    else if (start !== undefined && end !== undefined) this.#text.space(this.#source.base + start, end - start);
    this.#afterBreak = true;
    this.#afterTitle = this.#frame.kind === 'paragraph' && this.#isBold() && isTitleLine(this.#text.shown);
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
    this.#inSummary ||= name === 'summary' || name === 'caption';
    if (name === 'li' || name === 'dt' || name === 'dd') this.#item = { used: false };
    if (name === 'table') this.#table = new HtmlTable();
    if (this.#table !== null && ROW_GROUPS.has(name)) this.#table.inHead = name === 'thead';
    if (name === 'tr') this.#table?.startRow();
    if (name === 'td' || name === 'th') this.#cell(element);
    else this.children(element);
    this.flush();
    if (name === 'table' && this.#table !== null) this.#endTable(this.#table);
    this.#frame = outer.frame;
    this.#item = outer.item;
    this.#table = outer.table;
    this.#bold = outer.bold;
    this.#inSummary = outer.inSummary;
  }

  #endTable(table: HtmlTable): void {
    table.link();
    const bullets = table.takeBullets();
    if (bullets.size > 0) this.drafts = this.drafts.filter((draft) => !bullets.has(draft));
  }

  #cell(element: Element): void {
    const before = this.drafts.length;
    this.children(element);
    this.flush();
    const own = this.drafts.slice(before).filter((draft) => !this.#inCells.has(draft));
    for (const draft of own) this.#inCells.add(draft);
    this.#table?.add(element, own);
  }
}

/** The blocks of a tree, in its order. */
export function collectBlocks(root: Root, source: HtmlSource, page: Page): Draft[] {
  const blocks = new HtmlBlocks(source, page);
  blocks.children(root);
  blocks.flush();
  return blocks.drafts;
}
