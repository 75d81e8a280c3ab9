import type { ElementContent, Element as HtmlElement, Root as HtmlRoot } from 'hast';
import type { Cdata, Element, Parents, Text } from 'xast';
import { APART, LEFT_OUT, LIKE, META_TEXT, SECTIONS } from './jats-elements.ts';
import { findElements, localName, readNode } from './xml-tree.ts';

const DEEPEST = 6;

const isCitation = (element: Element): boolean =>
  localName(element) === 'xref' && element.attributes['ref-type'] === 'bibr';

/** A raised number that points to the list of references, which is no part of the sentence. */
function isRaisedCitation(element: Element): boolean {
  if (localName(element) === 'sup') return findElements(element, 'xref').some(isCitation);
  return isCitation(element) && element.children.length === 1 && findElements(element, 'sup').length > 0;
}

function isLeftOut(element: Element, parent: Parents): boolean {
  if (LEFT_OUT.has(localName(element)) || isRaisedCitation(element)) return true;
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

function contentOf(parent: Parents, level: number, source: string): ElementContent[] {
  return parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text' || child.type === 'cdata') return [textNode(child, source)];
    if (child.type !== 'element' || isLeftOut(child, parent)) return [];
    return [elementOf(child, parent, { level, source })];
  });
}

function elementOf(
  element: Element,
  parent: Parents,
  { level, source }: { readonly level: number; readonly source: string },
): HtmlElement {
  const name = localName(element);
  return {
    type: 'element',
    tagName: tagNameOf(element, parent, level),
    properties: APART.has(name) ? { hidden: true } : {},
    children: contentOf(element, SECTIONS.has(name) ? level + 1 : level, source),
    ...(element.position === undefined ? {} : { position: element.position }),
  };
}

/** The text of an article as the HTML that it is like, with the places of the source. */
export function htmlOf(article: Element, source: string): HtmlRoot {
  return { type: 'root', children: contentOf(article, 1, source) };
}
