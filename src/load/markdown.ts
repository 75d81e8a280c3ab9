import type { Nodes, Paragraph, Parents, PhrasingContent, RootContent, Table } from 'mdast';
import type { Warning } from '../model.ts';
import type { PlacedText } from '../text/source-map.ts';
import { addRun, type Spelling } from './align-run.ts';
import { type Draft, draftOf, NO_METADATA, type Reading } from './draft.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { readHtmlPart } from './html.ts';
import { isQuestionLine, isShortLine, isTitleLine } from './line-shape.ts';
import {
  findUnwieldy,
  MOST_CHARACTERS,
  MOST_CONTAINERS,
  MOST_INLINE_MARKS,
  MOST_LAZY_LINES,
  MOST_LINES,
} from './markdown-nesting.ts';
import { parseMarkdown } from './parse-markdown.ts';
import type { Reader } from './reader.ts';
import { decodeReference } from './references.ts';
import { splitShownLists } from './shown-lists.ts';
import { textReader } from './text.ts';
import { VisibleText } from './visible-text.ts';

const HEAD = 8192;
const LINE_BREAK = /[\r\n]|<br\b/i;
/** Marks that hardly any plain text has: a heading on the first line, two headings, the rule of a table. */
const CLEAR_MARKS = [
  /^\s{0,200}#{1,6} \S/,
  /^#{1,6} \S[\s\S]{0,8000}?\n#{1,6} \S/m,
  /^ {0,3}\|(?: ?:?-{3,}:? ?\|){2,50}[ \t]*$/m,
];
const MARKS_NEEDED = 2;
const MARKS = [
  /^#{1,6} \S/m,
  /\*\*[^*\n]{1,200}\*\*/,
  /\[[^\][\n]+\]\([^()\s]+\)/,
  /^\s{0,3}\|?(?:\s?:?-{3,}:?\s?\|){1,50}/m,
  /^```/m,
  /^> \S/m,
  /^[-*+] \S/m,
];
const FRONT_MATTER = /^---[ \t]*\r?\n[\w-]+:/;

const SPELLING: Spelling = {
  decode: decodeReference,
  reference: /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{0,31});/iy,
  markup: null,
  lineEnd: /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y,
  escapes: true,
};

const isBoldOrBlank = (node: PhrasingContent): boolean =>
  node.type === 'strong' || node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

/** Walks a Markdown tree and collects its blocks. */
class MarkdownBlocks {
  readonly drafts: Draft[] = [];
  readonly warnings: Warning[] = [];
  front: FrontMatter = { title: null, metadata: NO_METADATA };
  readonly #source: string;
  readonly #base: number;
  readonly #text = new VisibleText();
  #level = 0;

  constructor(source: string, base: number) {
    this.#source = source;
    this.#base = base;
  }

  /** Reads the blocks of a parent; `items` is how many lists are open. */
  read(parent: Parents, items: number): void {
    let isFirst = true;
    for (const child of parent.children) {
      if (child.type === 'paragraph')
        this.#paragraph(child, parent.type === 'listItem' ? items + (isFirst ? 0 : 1) : 0);
      else this.#block(child, items);
      isFirst = false;
    }
  }

  #block(node: RootContent, items: number): void {
    if (node.type === 'heading') {
      this.#level = node.depth;
      this.#push(this.#visible(node), 'heading', node.depth);
    } else if (node.type === 'yaml') this.#frontMatter(node.value, node);
    else if (node.type === 'table') this.#table(node);
    else if (node.type === 'html') this.#html(node);
    else if (node.type === 'list') this.read(node, items + 1);
    else if (node.type === 'blockquote' || node.type === 'footnoteDefinition') this.read(node, 0);
    else if (node.type === 'listItem') this.read(node, items);
  }

  /** The title is the first heading, where the source has its very characters. */
  #frontMatter(yaml: string, node: Nodes): void {
    this.front = readFrontMatter(yaml);
    const { title } = this.front;
    const place = this.#placeOf(node);
    if (title === null || place === null) return;
    const written = this.#source.slice(place.start, place.end);
    const key = /^title[ \t]*:/m.exec(written);
    const at = key === null ? -1 : written.indexOf(title, key.index + key[0].length);
    if (at < 0) return;
    this.#text.exact(title, place.start + at);
    this.#push(this.#text.finish(this.#source), 'heading', 1);
  }

  /** The text of a paragraph; a first line in bold is pushed before it as its title. */
  #withoutTitle(node: Paragraph): PlacedText | null {
    const [title, ...rest] = node.children;
    const [next] = rest;
    const isBroken = next?.type === 'break' || (next?.type === 'text' && /^[ \t]*[\r\n]/.test(next.value));
    if (title?.type !== 'strong' || !isBroken || rest.every(isBoldOrBlank)) return this.#visible(node);
    const placed = this.#visible(title);
    if (placed === null || !isTitleLine(placed.text)) return this.#visible(node);
    this.#push(placed, 'heading', this.#level + 1);
    return this.#visible({ ...node, children: rest });
  }

  #paragraph(node: Paragraph, itemDepth: number): void {
    const placed = itemDepth > 0 ? this.#visible(node) : this.#withoutTitle(node);
    const isBold = node.children.every(isBoldOrBlank);
    if (itemDepth > 0) this.#push(placed, 'list-item', itemDepth);
    else if (placed !== null && ((isBold && isShortLine(placed.text)) || isQuestionLine(placed.text))) {
      this.#push(placed, 'heading', this.#level + 1);
    } else this.#push(placed, 'paragraph', 0);
  }

  #push(placed: PlacedText | null, kind: Draft['kind'], depth: number): Draft | null {
    if (placed === null) return null;
    const draft = draftOf(kind, placed, depth);
    this.drafts.push(draft);
    return draft;
  }

  #table(table: Table): void {
    const headers: (Draft | null)[] = [];
    for (const [row, { children }] of table.children.entries()) {
      let label: Draft | null = null;
      for (const [column, cell] of children.entries()) {
        const draft = this.#push(this.#visible(cell), 'table-cell', 0);
        if (row === 0) headers[column] = draft;
        else if (draft !== null) draft.lead = headers[0] === null && column > 0 ? label : (headers[column] ?? null);
        if (column === 0) label = draft;
      }
    }
  }

  #html(node: Nodes): void {
    const place = this.#placeOf(node);
    if (place === null) return;
    const part = readHtmlPart(this.#source, place.start, place.end);
    this.drafts.push(...part.drafts);
    this.warnings.push(...part.warnings);
  }

  #visible(node: Parents): PlacedText | null {
    this.#inline(node);
    return this.#text.finish(this.#source);
  }

  #inline(parent: Parents): void {
    for (const node of parent.children) {
      if (node.type === 'text') this.#addText(node.value, node);
      else if (node.type === 'inlineCode') this.#addCode(node.value, node);
      else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) this.#addSpace(node);
      else if ('children' in node && node.type !== 'footnoteDefinition') this.#inline(node);
    }
  }

  #placeOf(node: Nodes): { start: number; end: number } | null {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    return start === undefined || end === undefined ? null : { start: this.#base + start, end: this.#base + end };
  }

  #addText(value: string, node: Nodes): void {
    const place = this.#placeOf(node);
    if (place !== null) addRun(this.#text, value, this.#source, place, SPELLING);
  }

  #addCode(value: string, node: Nodes): void {
    const place = this.#placeOf(node);
    if (place === null) return;
    const at = this.#source.slice(place.start, place.end).indexOf(value);
    if (at < 0) this.#text.atomic(value, place.start, place.end - place.start);
    else this.#text.exact(value, place.start + at);
  }

  #addSpace(node: Nodes): void {
    const place = this.#placeOf(node);
    if (place !== null) this.#text.space(place.start, place.end - place.start);
  }
}

/** Marks and all, as plain text: nothing is lost, and its lists and quotes are read as lines. */
function readAsText(source: string, from: number): Reading {
  const message = `its Markdown nests more than ${MOST_CONTAINERS} lists and quotes, opens more than ${MOST_INLINE_MARKS} marks in one paragraph, goes on for more than ${MOST_LAZY_LINES} lines in a list or quote without its mark, or is longer than ${MOST_LINES} lines or ${MOST_CHARACTERS} characters; read as plain text, with its marks`;
  const reading = textReader.read(source);
  const warning: Warning = { code: 'nesting', message, span: { start: from, end: from + 1 } };
  return { ...reading, warnings: [warning, ...reading.warnings] };
}

function readMarkdown(source: string): Reading {
  const unwieldy = findUnwieldy(source);
  if (unwieldy !== null) return readAsText(source, unwieldy);
  const base = source.startsWith('\uFEFF') ? 1 : 0;
  const blocks = new MarkdownBlocks(source, base);
  blocks.read(parseMarkdown(source.slice(base)), 0);
  const [first, second] = blocks.drafts;
  if (second?.kind === 'heading' && first?.text === blocks.front.title && first.text === second.text)
    blocks.drafts.shift();
  const top = blocks.drafts.find((draft) => draft.kind === 'heading' && draft.depth === 1);
  const heading = top ?? (first?.kind === 'heading' ? first : undefined);
  return {
    title: blocks.front.title ?? heading?.text ?? null,
    metadata: blocks.front.metadata,
    drafts: splitShownLists(blocks.drafts, source, LINE_BREAK),
    warnings: blocks.warnings,
  };
}

function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, HEAD);
  if (FRONT_MATTER.test(head) || CLEAR_MARKS.some((mark) => mark.test(head))) return true;
  return MARKS.filter((mark) => mark.test(head)).length >= MARKS_NEEDED;
}

/** Markdown with tables, strikethrough, footnotes and front matter; HTML inside it is read as HTML. */
export const markdownReader: Reader = {
  format: 'markdown',
  extensions: ['.md', '.markdown'],
  sniff: looksLikeMarkdown,
  read: readMarkdown,
};
