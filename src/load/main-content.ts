import type { Element } from 'hast';
import type { Measure, Measures } from './html-measure.ts';
import { childElements, isHidden, nameWeight, property } from './html-tree.ts';

const NAME_BONUS = 25;
const SIBLING_SHARE = 0.2;
const DOMINATES = 0.4;
const LINKED = 0.3;
const TAG_BONUS: ReadonlyMap<string, number> = new Map([
  ['article', 20],
  ['main', 10],
  ['div', 5],
  ['section', 5],
  ['ul', -3],
  ['ol', -3],
  ['li', -3],
  ['form', -5],
]);

type Entry = readonly [Element, Measure];

const plainText = (measure: Measure): number => measure.text - measure.links;

/** Share of an element's characters that are links, from 0 to 1. */
export const linkShare = (measure: Measure): number => (measure.text === 0 ? 0 : measure.links / measure.text);

function finalScore([element, measure]: Entry): number {
  if (measure.score === 0 || isHidden(element)) return 0;
  const bonus = (TAG_BONUS.get(element.tagName) ?? 0) + NAME_BONUS * nameWeight(element);
  return (measure.score + bonus) * (1 - linkShare(measure));
}

/** The one element of a list that holds far more text than the others and a good share of the page's, or null. */
function dominating(entries: readonly Entry[], total: number): Element | null {
  const [first, second] = [...entries].sort((a, b) => plainText(b[1]) - plainText(a[1]));
  if (first === undefined || plainText(first[1]) < total * DOMINATES) return null;
  return second === undefined || plainText(second[1]) * 2 < plainText(first[1]) ? first[0] : null;
}

/** The element that the page itself declares to be its article. */
function declaredMain(measures: Measures): Element | null {
  const shown = [...measures].filter(([element]) => !isHidden(element));
  const total = shown.reduce((most, [, measure]) => Math.max(most, plainText(measure)), 0);
  const declared = [
    shown.filter(([element]) => /\barticleBody\b/.test(property(element, 'itemProp'))),
    shown.filter(([element]) => element.tagName === 'article'),
    shown.filter(([element]) => element.tagName === 'main' || property(element, 'role') === 'main'),
  ];
  for (const entries of declared) {
    const found = dominating(entries, total);
    if (found !== null) return found;
  }
  return null;
}

const parentOf = (element: Element, measures: Measures): Element | undefined =>
  [...measures.keys()].find((one) => one.children.includes(element));

const IN_CELLS = new Set(['td', 'th', 'tr', 'tbody', 'table']);
/** Characters of a cell that can lay out a page. */
const LAYOUT_LENGTH = 300;

/** What holds the table of a cell that is too short to be an article. */
function outOfCell(element: Element, measures: Measures): Element {
  const length = measures.get(element)?.text ?? 0;
  if (element.tagName !== 'td' || length > LAYOUT_LENGTH) return element;
  let outer = element;
  while (IN_CELLS.has(outer.tagName)) {
    const parent = parentOf(outer, measures);
    if (parent === undefined) return outer;
    outer = parent;
  }
  return outer;
}

/** The best element and those siblings that score well beside it. */
function densest(measures: Measures): Set<Element> {
  const scores = new Map([...measures].map((entry) => [entry[0], finalScore(entry)]));
  let best: Element | null = null;
  for (const [element, score] of scores) if (score > (best === null ? 0 : (scores.get(best) ?? 0))) best = element;
  if (best === null) return new Set();
  const found = outOfCell(best, measures);
  const least = (scores.get(found) ?? 0) * SIBLING_SHARE;
  const parent = parentOf(found, measures);
  const siblings = parent === undefined ? [] : childElements(parent);
  const isPart = (element: Element): boolean => {
    const measure = measures.get(element);
    if (measure === undefined || linkShare(measure) > LINKED) return false;
    return (scores.get(element) ?? 0) >= least || (element.tagName === 'p' && plainText(measure) > 80);
  };
  return new Set([found, ...siblings.filter(isPart)]);
}

/**
 * The elements that hold the article: what the page declares, else what looks most like running text, else all of
 * the page. A page without a link has nothing around its article.
 */
export function findMain(measures: Measures): ReadonlySet<Element> {
  const declared = declaredMain(measures);
  if (declared !== null) return new Set([declared]);
  const [page] = measures;
  const found = page === undefined || page[1].links === 0 ? new Set<Element>() : densest(measures);
  return found.size > 0 ? found : new Set([...measures.keys()].slice(0, 1));
}
