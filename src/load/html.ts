import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Warning } from '../model.ts';
import { LINE_END, type Spelling } from './align-run.ts';
import type { Draft, Reading } from './draft.ts';
import { limitAttributes, MOST_ATTRIBUTES } from './html-attributes.ts';
import { collectBlocks } from './html-blocks.ts';
import { measureElements } from './html-measure.ts';
import { readHead } from './html-metadata.ts';
import { flattenHtml, MOST_ELEMENTS } from './html-nesting.ts';
import { warnOfUnclosed } from './html-unclosed.ts';
import { findMain } from './main-content.ts';
import type { Reader } from './reader.ts';
import { decodeReference } from './references.ts';
import { splitShownLists } from './shown-lists.ts';

const HEAD = 4096;
const LINE_BREAK = /<br\b/i;

const SPELLING: Spelling = {
  decode: decodeReference,
  reference: /&(?:#x[0-9a-f]{1,8}|#\d{1,8}|[a-z][a-z0-9]{0,31});?/iy,
  markup: /\0|<!--[^>]{0,1000}-->|<\/?[a-z!][^<>]{0,1000}>/iy,
  lineEnd: LINE_END,
  escapes: false,
};

/** Source order, and no two blocks over one stretch: broken markup can put text where it does not stand. */
function inSourceOrder(drafts: readonly Draft[]): { drafts: Draft[]; dropped: Draft[] } {
  const kept: Draft[] = [];
  const dropped: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const overlaps = draft.span.start < (kept.at(-1)?.span.end ?? 0);
    (overlaps ? dropped : kept).push(draft);
  }
  return { drafts: kept, dropped };
}

function unmapped(dropped: readonly Draft[]): Warning[] {
  const first = dropped[0];
  if (first === undefined) return [];
  const what = dropped.length === 1 ? '1 block of text is' : `${dropped.length} blocks of text are`;
  return [
    {
      code: 'unmapped',
      message: `${what} left out, because broken markup tells no place for it; repair the tables of the page`,
      span: first.span,
    },
  ];
}

function readTree(root: Root, source: string, base: number, isPage: boolean): Reading {
  const measures = measureElements(root);
  const main = isPage ? findMain(measures) : null;
  let mainSize = 0;
  for (const [element, measure] of measures) {
    if (main === null || main.has(element)) mainSize = Math.max(mainSize, measure.text);
  }
  const collected = collectBlocks(root, { text: source, base, spelling: SPELLING }, { measures, main, mainSize });
  const { drafts, dropped } = inSourceOrder(collected);
  return { ...readHead(root), drafts: splitShownLists(drafts, source, LINE_BREAK), warnings: unmapped(dropped) };
}

function warn(code: Warning['code'], from: number | null, message: string): Warning[] {
  return from === null ? [] : [{ code, message, span: { start: from, end: from + 1 } }];
}

/** A source that can be parsed in bounded time, of the same length; `base` is where it starts. */
function tame(source: string, base: number): { text: string; warnings: Warning[] } {
  const limited = limitAttributes(source);
  const { text, from } = flattenHtml(limited.text);
  const warnings = [
    ...warn(
      'truncated',
      limited.from === null ? null : base + limited.from,
      `an element has more than ${MOST_ATTRIBUTES} attributes; all text is read, but attributes beyond that are passed over, so that what they hide may be shown`,
    ),
    ...warn(
      'nesting',
      from === null ? null : base + from,
      `elements stand inside one another more than ${MOST_ELEMENTS} deep; all text is read, but from here on lists, tables and headings may not be known as such`,
    ),
  ];
  return { text, warnings };
}

/** Blocks of a piece of HTML inside another source, from `start` to `end`; all of it is body text. */
export function readHtmlPart(source: string, start: number, end: number): Reading {
  const { text, warnings } = tame(source.slice(start, end), start);
  const tree = fromHtml(text, { fragment: true });
  const tamed = warnings.length === 0 ? source : `${source.slice(0, start)}${text}${source.slice(end)}`;
  const reading = readTree(tree, tamed, start, false);
  return { ...reading, warnings: [...warnings, ...warnOfUnclosed(tree, text, start), ...reading.warnings] };
}

function readHtml(source: string): Reading {
  const { text, warnings } = tame(source, 0);
  const tree = fromHtml(text);
  const reading = readTree(tree, text, 0, true);
  return { ...reading, warnings: [...warnings, ...warnOfUnclosed(tree, text, 0), ...reading.warnings] };
}

function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, HEAD);
  if (/^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,20})?<(?:!doctype\s+html|html|head|body)\b/i.test(head)) return true;
  const tags = head.match(/<\/(?:p|div|li|ul|h[1-6]|span|a|td|tr|article|section|title)>/gi) ?? [];
  if (tags.length > 2 && /^\s{0,200}<[a-z!]/i.test(head)) return true;
  const startsWithBlock = /^\s{0,200}<(?:p|div|h[1-6]|ul|ol|table|section|article|main)(?: [^<>]{0,500})?>/i.test(head);
  return startsWithBlock && tags.length > 0 && !/^#{1,6} \S/m.test(head);
}

/** Web pages: the article's blocks are body, everything around it is furniture. */
export const htmlReader: Reader = {
  format: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  sniff: looksLikeHtml,
  read: readHtml,
};
