import { lastStart } from '../text/line-index.ts';
import type { Draft } from './draft.ts';
import { isShortLine } from './line-shape.ts';
import type { PdfParagraph } from './pdf-text.ts';

/**
 * Makes items of the paragraphs that the page shows to be some, though no bullet says so, and no item of a line that
 * stands out after them.
 */
export function settleItems(drafts: readonly Draft[], paragraphs: readonly PdfParagraph[]): void {
  const starts = paragraphs.map(({ start }) => start);
  let afterItem = false;
  for (const draft of drafts) {
    const paragraph = paragraphs[lastStart(starts, draft.span.start)];
    if (paragraph === undefined) continue;
    const { isItem, standsOut, start } = paragraph;
    if (isItem && draft.kind !== 'list-item') Object.assign(draft, { kind: 'list-item', depth: 1 });
    else if (afterItem && !isItem && standsOut && draft.kind === 'list-item' && start === draft.span.start) {
      Object.assign(draft, { kind: 'heading', depth: 1 });
    }
    afterItem = isItem;
  }
}

/**
 * Settles which short lines are headings, and of which level: where some of them stand out on the page, the others are
 * none (rows of a table, captions), and larger print stands above smaller.
 */
export function settleHeadings(drafts: readonly Draft[], paragraphs: readonly PdfParagraph[]): void {
  const starts = paragraphs.map(({ start }) => start);
  const headings = drafts.flatMap((draft) => {
    const paragraph = paragraphs[lastStart(starts, draft.span.start)];
    return draft.kind === 'heading' && paragraph !== undefined ? [{ draft, paragraph }] : [];
  });
  const outstanding = headings.filter(({ paragraph }) => paragraph.standsOut);
  if (outstanding.length === 0) return;
  const sizes = [...new Set(outstanding.map(({ paragraph }) => Math.round(paragraph.size)))].sort((a, b) => b - a);
  for (const { draft, paragraph } of headings) {
    const level = sizes.indexOf(Math.round(paragraph.size)) + 1;
    if (paragraph.standsOut) draft.depth = level;
    else if (isShortLine(draft.text)) Object.assign(draft, { kind: 'paragraph', depth: 0 });
    else draft.depth = sizes.length + 1;
  }
}
