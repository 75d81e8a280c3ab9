import type { Span } from '../model.ts';
import { Unreadable } from './unreadable.ts';

/** A tag of an HTML source, from its "<" to behind its ">". */
export interface HtmlTag extends Span {
  /** In lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  /** Where each attribute ends. */
  readonly attributes: readonly number[];
}

/** Tags of one source: the tree of more takes a gigabyte of memory. */
const MOST_TAGS = 200_000;

/** What begins a tag, a comment, or what a parser takes for one. */
const MARK = /<(?:!--|[!?]|\/(?=[^a-z>])|(\/?)([a-z][^\s/>]*))/gi;
const ATTRIBUTE = /[\s/]*[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"?|'[^']*'?|[^\s>"'][^\s>]*)?)?/y;
const TAG_END = /[\s/]*>/y;
const COMMENT_END = /--!?>/g;
const BOGUS_END = />/g;
/** Where elements end whose content is no markup. */
const RAW_ENDS: ReadonlyMap<string, RegExp> = new Map([
  ...['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'].map((name): [string, RegExp] => [
    name,
    new RegExp(`(?=</${name}[\\s/>])`, 'gi'),
  ]),
  ['plaintext', /(?!)/g],
]);

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

function tagEnd(source: string, from: number): number {
  TAG_END.lastIndex = from;
  return TAG_END.test(source) ? TAG_END.lastIndex : source.length;
}

/**
 * The tags of an HTML source as a parser reads them: not those in comments, attributes and scripts.
 * @throws Unreadable where there are too many.
 */
export function* htmlTags(source: string): Generator<HtmlTag, void> {
  let count = 0;
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(source); mark !== null; mark = MARK.exec(source)) {
    const { 0: opening, 1: slash, 2: written, index: start } = mark;
    let next = MARK.lastIndex;
    if (written === undefined) {
      next = placeAfter(opening === '<!--' ? COMMENT_END : BOGUS_END, source, start + 2);
    } else {
      if (++count > MOST_TAGS)
        throw new Unreadable(`has more than ${MOST_TAGS} tags; split it, or save its text as .txt`);
      const name = written.toLowerCase();
      const isEnd = slash === '/';
      const attributes = attributeEnds(source, next);
      const end = tagEnd(source, attributes.at(-1) ?? next);
      yield { start, end, name, isEnd, attributes };
      const rawEnd = isEnd ? undefined : RAW_ENDS.get(name);
      next = rawEnd === undefined ? end : placeAfter(rawEnd, source, end);
    }
    MARK.lastIndex = next;
  }
}
