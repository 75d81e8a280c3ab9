import type { Document, Sentence } from '../model.ts';
import { sourceSpan } from '../text/source-map.ts';
import { splitParagraph } from './split-paragraph.ts';

/** The sentences of every block of a document, in order; each has its place in the source. */
export function segment(document: Document): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of document.blocks) {
    for (const span of splitParagraph(block.text)) {
      sentences.push({
        index: sentences.length,
        block,
        offset: span.start,
        text: block.text.slice(span.start, span.end),
        span: sourceSpan(block, span),
      });
    }
  }
  return sentences;
}
