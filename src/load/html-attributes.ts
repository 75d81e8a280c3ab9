import type { FlatHtml } from './html-nesting.ts';

/** Attributes of one element that are read. */
export const MOST_ATTRIBUTES = 200;

const START = /<(?:!--|([a-z][^\s/>]*))/gi;
const ATTRIBUTE = /[\s/]*[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"?|'[^']*'?|[^\s>"'][^\s>]*)?)?/y;
const COMMENT_END = /--!?>/g;
/** Where elements end whose content is no markup. */
const RAW_ENDS: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [
    name,
    new RegExp(`</${name}`, 'gi'),
  ]),
);
/** Elements that the attributes of all their tags go to, wherever these stand. */
const SINGLE = new Set(['html', 'body']);

/** Where each attribute of a tag ends, whose name ends at `from`. */
function attributeEnds(source: string, from: number): number[] {
  const ends: number[] = [];
  for (let at = from; ; at = ATTRIBUTE.lastIndex) {
    ATTRIBUTE.lastIndex = at;
    if (!ATTRIBUTE.test(source)) return ends;
    ends.push(ATTRIBUTE.lastIndex);
  }
}

function placeAfter(end: RegExp, source: string, from: number): number {
  end.lastIndex = from;
  return end.test(source) ? end.lastIndex : source.length;
}

/**
 * Passes over attributes of an element beyond `MOST_ATTRIBUTES`, and keeps all else in its place: to parse them takes
 * the square of their number. `from` is where the first such tag stands.
 */
export function limitAttributes(source: string): FlatHtml {
  const room = new Map<string, number>();
  const kept: string[] = [];
  let end = 0;
  let from: number | null = null;
  START.lastIndex = 0;
  for (let tag = START.exec(source); tag !== null; tag = START.exec(source)) {
    const name = tag[1]?.toLowerCase();
    if (name === undefined) {
      START.lastIndex = placeAfter(COMMENT_END, source, tag.index + 2);
      continue;
    }
    const nameEnd = START.lastIndex;
    const ends = attributeEnds(source, nameEnd);
    const last = ends.at(-1) ?? nameEnd;
    const most = room.get(name) ?? MOST_ATTRIBUTES;
    if (ends.length > most) {
      const cut = ends[most - 1] ?? nameEnd;
      kept.push(source.slice(end, cut), ' '.repeat(last - cut));
      end = last;
      from ??= tag.index;
    }
    if (SINGLE.has(name)) room.set(name, Math.max(0, most - ends.length));
    const rawEnd = RAW_ENDS.get(name);
    START.lastIndex = rawEnd === undefined ? last : placeAfter(rawEnd, source, last);
  }
  return { text: from === null ? source : `${kept.join('')}${source.slice(end)}`, from };
}
