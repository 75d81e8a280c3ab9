import type { Element } from 'hast';
import type { BlockKind, Zone } from '../model.ts';
import { FURNITURE, FURNITURE_ROLES, HEADINGS, LISTS } from './html-elements.ts';
import type { Measures } from './html-measure.ts';
import { childElements, findElement, isHidden, isNamedFurniture, property } from './html-tree.ts';
import { linkShare } from './main-content.ts';

/** What a run of text becomes where it stands: a block of this kind, zone and depth. */
export interface Frame {
  readonly kind: BlockKind;
  readonly zone: Zone;
  /** Level of a heading, nesting of a list item, 0 elsewhere. */
  readonly depth: number;
  /** How many lists are open. */
  readonly lists: number;
  /** True inside the element that is the article. */
  readonly inMain: boolean;
}

/** What is known of the whole page. */
export interface Page {
  readonly measures: Measures;
  /** The elements that hold the article; null where all of the tree is one. */
  readonly main: ReadonlySet<Element> | null;
  /** Characters in the largest of them. */
  readonly mainSize: number;
}

const LARGE_SHARE = 0.5;
const MOSTLY_LINKS = 0.5;
const ALL_LINKS = 0.8;
const TITLE_LENGTH = 25;
const CELL_LENGTH = 300;
const CLEANED = new Set(['div', 'section', 'table', 'form', 'dl', 'figure']);
const CELL_BLOCKS = new Set(['p', 'div', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The frame at the root of a tree. */
export const rootFrame = (page: Page): Frame => ({
  kind: 'paragraph',
  zone: page.main === null ? 'body' : 'furniture',
  depth: 0,
  lists: 0,
  inMain: page.main === null,
});

/** A list whose items are links to other pages, or to places on this one. */
function isLinkList(element: Element, share: number, length: number): boolean {
  if (share < ALL_LINKS) return false;
  const items = childElements(element);
  const toPlace = findElement(element, (inner) => inner.tagName === 'a' && property(inner, 'href').startsWith('#'));
  return toPlace !== null || length / Math.max(1, items.length) >= TITLE_LENGTH;
}

/** A button inside a heading shows and hides what stands below it, and is the heading. */
const isToggle = ({ tagName }: Element, outer: Frame): boolean => tagName === 'button' && outer.kind === 'heading';

/** True for an element inside the article that is no part of its text. */
function isFurniture(element: Element, page: Page): boolean {
  if (FURNITURE.has(element.tagName) || FURNITURE_ROLES.has(property(element, 'role')) || isHidden(element))
    return true;
  const measure = page.measures.get(element);
  if (measure === undefined || measure.text > page.mainSize * LARGE_SHARE) return false;
  if (element.tagName === 'footer' || element.tagName === 'form') return true;
  const share = linkShare(measure);
  if (LISTS.has(element.tagName)) return isLinkList(element, share, measure.text) || isNamedFurniture(element);
  if (CLEANED.has(element.tagName) && share > MOSTLY_LINKS) return true;
  return !HEADINGS.has(element.tagName) && isNamedFurniture(element);
}

function zoneIn(element: Element, outer: Frame, page: Page): Zone {
  if (page.main?.has(element) === true) return isHidden(element) ? 'furniture' : 'body';
  if (isToggle(element, outer) || outer.zone === 'furniture' || (page.main === null && !isHidden(element)))
    return outer.zone;
  return isFurniture(element, page) ? 'furniture' : outer.zone;
}

/** A cell that lays out the page rather than a table; one paragraph alone is what editors put into every cell. */
function isLayoutCell(element: Element, page: Page): boolean {
  if ((page.measures.get(element)?.text ?? 0) > CELL_LENGTH) return true;
  const [only, ...others] = childElements(element);
  const content = only?.tagName === 'p' && others.length === 0 ? only : element;
  return findElement(content, (inner) => CELL_BLOCKS.has(inner.tagName)) !== null;
}

function shapeIn(element: Element, outer: Frame, page: Page): Pick<Frame, 'kind' | 'depth' | 'lists'> {
  const { lists } = outer;
  const name = element.tagName;
  const level = HEADINGS.get(name);
  if (isToggle(element, outer)) return { kind: 'heading', depth: outer.depth, lists };
  if (level !== undefined) return { kind: 'heading', depth: level, lists };
  if (LISTS.has(name) || name === 'dl') return { kind: 'paragraph', depth: 0, lists: lists + 1 };
  if (name === 'li' || name === 'dt') return { kind: 'list-item', depth: Math.max(1, lists), lists };
  if (name === 'dd') return { kind: 'list-item', depth: Math.max(1, lists) + 1, lists };
  if (name === 'td' || name === 'th') {
    return isLayoutCell(element, page)
      ? { kind: 'paragraph', depth: 0, lists: 0 }
      : { kind: 'table-cell', depth: 0, lists };
  }
  if (name === 'table') return { kind: 'paragraph', depth: 0, lists: 0 };
  return {
    kind: outer.kind === 'heading' ? 'paragraph' : outer.kind,
    depth: outer.kind === 'heading' ? 0 : outer.depth,
    lists,
  };
}

/** The frame inside a block element. */
export function frameIn(element: Element, outer: Frame, page: Page): Frame {
  const zone = zoneIn(element, outer, page);
  return { ...shapeIn(element, outer, page), zone, inMain: outer.inMain || page.main?.has(element) === true };
}
