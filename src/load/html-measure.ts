import type { Element, Root } from 'hast';
import { BLOCKS, HEADINGS, SILENT } from './html-elements.ts';
import { childElements, isHidden } from './html-tree.ts';

/** How much text an element holds, how much of it is links, and how much it looks like an article. */
export interface Measure {
  /** Characters, white space at the ends of text nodes left out. */
  text: number;
  links: number;
  score: number;
}

export type Measures = ReadonlyMap<Element, Measure>;

/** Text that stands in a block itself, not in the blocks inside it. */
interface Flow {
  length: number;
  commas: number;
}

const MIN_PARAGRAPH = 25;
const LENGTH_STEP = 100;
const LENGTH_POINTS = 3;
/** The share of a paragraph's score that its parent, grandparent and so on get. */
const FALLOFF = [1, 0.5, 0.25];
const HOLDS_TEXT = new Set(['div', 'section', 'td', 'article', 'main']);

/** Measures each element and gives the score of each paragraph to the blocks around it. */
class Measuring {
  readonly measures = new Map<Element, Measure>();
  readonly #around: Measure[] = [];

  visit(element: Element, outer: Flow, inLink: boolean): Measure {
    const measure: Measure = { text: 0, links: 0, score: 0 };
    this.measures.set(element, measure);
    const isBlock = BLOCKS.has(element.tagName);
    const flow = isBlock ? { length: 0, commas: 0 } : outer;
    const linked = inLink || element.tagName === 'a';
    if (isBlock) this.#around.push(measure);
    for (const child of element.children) {
      if (child.type === 'text') this.#addText(child.value, measure, flow, linked);
      else if (child.type === 'element' && !SILENT.has(child.tagName)) {
        const inner = this.visit(child, flow, linked);
        measure.text += inner.text;
        measure.links += inner.links;
      }
    }
    if (isBlock) {
      this.#around.pop();
      this.#credit(element, measure, flow);
    }
    return measure;
  }

  #addText(value: string, measure: Measure, flow: Flow, linked: boolean): void {
    const { length } = value.trim();
    measure.text += length;
    if (linked) measure.links += length;
    flow.length += length;
    flow.commas += value.split(',').length - 1;
  }

  #credit(element: Element, measure: Measure, flow: Flow): void {
    if (flow.length < MIN_PARAGRAPH || measure.links * 2 > measure.text) return;
    if (HEADINGS.has(element.tagName) || isHidden(element)) return;
    const score = 1 + flow.commas + Math.min(flow.length / LENGTH_STEP, LENGTH_POINTS);
    const outer = this.#around.slice(-FALLOFF.length).reverse();
    const holders = HOLDS_TEXT.has(element.tagName) ? [measure, ...outer] : outer;
    for (const [level, share] of FALLOFF.entries()) {
      const holder = holders[level];
      if (holder !== undefined) holder.score += score * share;
    }
  }
}

/** The sizes and scores of all elements of a page, in document order. */
export function measureElements(root: Root): Measures {
  const measuring = new Measuring();
  for (const child of childElements(root)) measuring.visit(child, { length: 0, commas: 0 }, false);
  return measuring.measures;
}
