import type { FlatHtml } from './html-nesting.ts';
import { htmlTags } from './html-tags.ts';

/** Attributes of one element that are read. */
export const MOST_ATTRIBUTES = 200;

/** Elements that the attributes of all their tags go to, wherever these stand. */
const SINGLE = new Set(['html', 'body']);

/**
 * Passes over attributes of an element beyond `MOST_ATTRIBUTES`, and keeps all else in its place: to parse them takes
 * the square of their number. `from` is where the first such tag stands.
 */
export function limitAttributes(source: string): FlatHtml {
  const room = new Map<string, number>();
  const kept: string[] = [];
  let end = 0;
  let from: number | null = null;
  for (const { name, start, attributes } of htmlTags(source)) {
    const last = attributes.at(-1);
    if (last === undefined) continue;
    const most = room.get(name) ?? MOST_ATTRIBUTES;
    if (attributes.length > most) {
      // A name ends where its first attribute begins.
      const cut = attributes[most - 1] ?? start + 1 + name.length;
      kept.push(source.slice(end, cut), ' '.repeat(last - cut));
      end = last;
      from ??= start;
    }
    if (SINGLE.has(name)) room.set(name, Math.max(0, most - attributes.length));
  }
  return { text: from === null ? source : `${kept.join('')}${source.slice(end)}`, from };
}
