import type { Element, Nodes } from 'hast';
import { classRows } from '../lexicon/zones.ts';
import { SILENT } from './html-elements.ts';

const rowWords = (zone: string): ReadonlySet<string> =>
  new Set(
    classRows
      .split('\n')
      .map((row) => row.split('|'))
      .filter(([name]) => name?.trim() === zone)
      .flatMap(([, words]) => (words ?? '').split(';').map((word) => word.trim())),
  );

const FURNITURE_WORDS = rowWords('furniture');
const BODY_WORDS = rowWords('body');

/** A property of an element as one string; lists are joined by blanks. */
export function property(element: Element, name: string): string {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The words of an element's class names and id, lower case, camel case taken apart. */
function nameWords(element: Element): string[] {
  const names = `${property(element, 'className')} ${property(element, 'id')}`.slice(0, 400);
  return (
    names
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  );
}

/** What an element's class names and id say of it: above 0 for content, below 0 for furniture. */
export function nameWeight(element: Element): number {
  const words = nameWords(element);
  const bad = words.some((word) => FURNITURE_WORDS.has(word));
  const good = words.some((word) => BODY_WORDS.has(word));
  return (good ? 1 : 0) - (bad ? 1 : 0);
}

/** True where a class name or id says that the element holds no article text. */
export const isNamedFurniture = (element: Element): boolean =>
  nameWords(element).some((word) => FURNITURE_WORDS.has(word));

/** True for an element that a reader of the page does not see. */
export function isHidden(element: Element): boolean {
  if ((element.properties.hidden ?? false) !== false) return true;
  if (property(element, 'ariaHidden') === 'true') return true;
  return /(?:display\s?:\s?none|visibility\s?:\s?hidden)/i.test(property(element, 'style'));
}

/** The child elements that can hold text. */
export function childElements(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => (child.type === 'element' && !SILENT.has(child.tagName) ? [child] : []));
}

/** The first element, in document order, that passes the test; null without one. */
export function findElement(node: Nodes, test: (element: Element) => boolean): Element | null {
  if (!('children' in node)) return null;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = test(child) ? child : findElement(child, test);
    if (found !== null) return found;
  }
  return null;
}

/** All elements below a node that pass the test, in document order. */
export function findElements(node: Nodes, test: (element: Element) => boolean): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const inner = findElements(child, test);
    return test(child) ? [child, ...inner] : inner;
  });
}

/** All text of a node, white space collapsed. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  return node.children.map(textOf).join('').replace(/\s+/g, ' ').trim();
}
