import type { Block } from '../model.ts';
import type { ReadSentence } from './read-sentence.ts';

/** What stands above the text of a document: its title, with the genre, the byline and the further headings beside it. */

/** A first line as long as this, or one that ends a sentence, is text. */
const LONGEST_TITLE = 200;

const isTitleLine = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && text.length <= LONGEST_TITLE && !/[.!…:;]["'”’)]*$/.test(text);

/** The blocks before the text: a first line that is no sentence, and the headings and questions that follow. */
export function headOf(sentences: readonly Pick<ReadSentence, 'sentence'>[]): ReadonlySet<Block> {
  const head = new Set<Block>();
  for (const { sentence } of sentences) {
    const { block } = sentence;
    if (block.zone === 'furniture' || head.has(block)) continue;
    const isHead = block.kind === 'heading' || block.kind === 'question' || (head.size === 0 && isTitleLine(block));
    if (!isHead) break;
    head.add(block);
  }
  return head;
}
