import { BLOCKS } from './html-elements.ts';
import { htmlTags } from './html-tags.ts';

/** Elements that may stand inside one another before the tags of further ones are passed over; browsers stop at 512. */
export const MOST_ELEMENTS = 256;

/** Elements without an end tag, or whose end the next of their kind implies: they nest no deeper than others let them. */
const UNCOUNTED = new Set(
  'area base br col embed hr img input link meta param source track wbr html head body p li dt dd tr td th thead tbody tfoot caption colgroup option optgroup rp rt'.split(
    ' ',
  ),
);

/** A source whose elements nest no deeper than `MOST_ELEMENTS`, of the same length as the one given. */
export interface FlatHtml {
  readonly text: string;
  /** Where the first tag stands that was passed over; null where all are kept. */
  readonly from: number | null;
}

/** What stands for a tag that is passed over: a block still ends the block before it. */
const standIn = (name: string, length: number): string => (BLOCKS.has(name) ? '<p>' : '').padEnd(length);

/**
 * Passes over the tags of elements that stand too deep, and keeps all text in its place: to parse HTML takes the square
 * of its depth, and to walk its tree runs out of stack.
 */
export function flattenHtml(source: string): FlatHtml {
  const open = new Map<string, number>();
  const kept: string[] = [];
  let depth = 0;
  let end = 0;
  let from: number | null = null;
  for (const { name, isEnd, ...tag } of htmlTags(source)) {
    const count = open.get(name) ?? 0;
    if (UNCOUNTED.has(name) || (isEnd && count === 0)) continue;
    if (!isEnd) depth++;
    if (depth > MOST_ELEMENTS) {
      kept.push(source.slice(end, tag.start), standIn(name, tag.end - tag.start));
      end = tag.end;
      from ??= tag.start;
    }
    if (isEnd) depth--;
    open.set(name, count + (isEnd ? -1 : 1));
  }
  return { text: from === null ? source : `${kept.join('')}${source.slice(end)}`, from };
}
