import type { ElementContent, Element as HtmlElement, Root as HtmlRoot } from 'hast';
import type { Cdata, Element, Parents, Text } from 'xast';
import { APART, APART_SECTIONS, LEFT_OUT, LIKE, META_TEXT, SECTIONS } from './jats-elements.ts';
import { findElements, localName, readNode, textOf } from './xml-tree.ts';

const DEEPEST = 6;

/** Where an element stands. */
interface Place {
  readonly source: string;
  /** Of the section. */
  readonly level: number;
  readonly inTable: boolean;
}

const isCitation = (element: Element): boolean =>
  localName(element) === 'xref' && element.attributes['ref-type'] === 'bibr';

/** A mark that points to a note. */
const NOTE_MARK = /^[*†‡§¶#‖✉]+$/u;
const NOTE_LETTER = /^[a-z]$/;

/** A raised number or mark that points to the list of references or to a note, which is no part of the sentence. */
function isRaisedMark(element: Element, { source, inTable }: Place): boolean {
  const name = localName(element);
  if (name !== 'sup' && name !== 'xref') return false;
  const written = textOf(element, source);
  if (NOTE_MARK.test(written)) return true;
  if (name === 'sup') {
    return findElements(element, 'xref').some(isCitation) || (inTable && NOTE_LETTER.test(written));
  }
  return isCitation(element) && element.children.length === 1 && findElements(element, 'sup').length > 0;
}

function isLeftOut(element: Element, parent: Parents, place: Place): boolean {
  if (LEFT_OUT.has(localName(element)) || isRaisedMark(element, place)) return true;
  return parent.type === 'element' && localName(parent) === 'article-meta' && !META_TEXT.has(localName(element));
}

/** The HTML element that an element is like; `level` is that of the section it stands in. */
function tagNameOf(element: Element, parent: Parents, level: number): string {
  const name = localName(element);
  if (name === 'article-title' && parent.type === 'element' && localName(parent) === 'title-group') return 'h1';
  if (name !== 'title') return LIKE.get(name) ?? 'span';
  return parent.type === 'element' && SECTIONS.has(localName(parent)) ? `h${Math.min(level, DEEPEST)}` : 'p';
}

function textNode(node: Text | Cdata, source: string): ElementContent {
  const { value, place } = readNode(node, source);
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  return { type: 'text', value, position: { start: point(place.start), end: point(place.end) } };
}

function contentOf(parent: Parents, place: Place): ElementContent[] {
  return parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text' || child.type === 'cdata') return [textNode(child, place.source)];
    if (child.type !== 'element' || isLeftOut(child, parent, place)) return [];
    return [elementOf(child, parent, place)];
  });
}

const isApart = (element: Element): boolean =>
  APART.has(localName(element)) || APART_SECTIONS.has((element.attributes['sec-type'] ?? '').toLowerCase());

function elementOf(element: Element, parent: Parents, { level, source, inTable }: Place): HtmlElement {
  const name = localName(element);
  const { colspan, rowspan } = element.attributes;
  return {
    type: 'element',
    tagName: tagNameOf(element, parent, level),
    properties: { hidden: isApart(element), colSpan: colspan ?? 1, rowSpan: rowspan ?? 1 },
    children: contentOf(element, {
      source,
      level: SECTIONS.has(name) ? level + 1 : level,
      inTable: inTable || name === 'table-wrap',
    }),
    ...(element.position === undefined ? {} : { position: element.position }),
  };
}

/** The text of an article as the HTML that it is like, with the places of the source. */
export function htmlOf(article: Element, source: string): HtmlRoot {
  return { type: 'root', children: contentOf(article, { source, level: 1, inTable: false }) };
}
