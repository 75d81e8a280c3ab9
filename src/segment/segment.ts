import type { Document, Sentence, Warning } from '../model.ts';
import { sourceSpan } from '../text/source-map.ts';
import { cutLong, LONGEST_SENTENCE } from './cut-long.ts';
import { splitParagraph } from './split-paragraph.ts';

/** The sentences of every block of a document, in order; each has its place in the source. */
export function segment(document: Document): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of document.blocks) {
    for (const whole of splitParagraph(block.text)) {
      for (const span of cutLong(block.text, whole)) {
        sentences.push({
          index: sentences.length,
          block,
          offset: span.start,
          text: block.text.slice(span.start, span.end),
          span: sourceSpan(block, span),
          goesOn: span.end < whole.end,
        });
      }
    }
  }
  return sentences;
}

/** What to say of sentences that were too long to be read whole. */
export function warnOfLong(sentences: readonly Sentence[]): Warning[] {
  const cut = sentences.filter((sentence) => sentence.goesOn);
  const first = cut[0];
  if (first === undefined) return [];
  const places = cut.length === 1 ? 'one place' : `${cut.length} places`;
  const message = `text of more than ${LONGEST_SENTENCE} characters without the end of a sentence was cut in ${places} to be read; what goes across a cut is not seen, so check its full stops`;
  return [{ code: 'sentence-cut', message, span: first.span }];
}
