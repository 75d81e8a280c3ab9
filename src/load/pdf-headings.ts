import { lastStart } from '../text/line-index.ts';
import type { Draft } from './draft.ts';
import { isShortLine } from './line-shape.ts';
import type { PdfParagraph } from './pdf-text.ts';

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
