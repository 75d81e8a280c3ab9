import type { Browser, Elem } from './browser.ts';

export type Child = Elem | string | null;
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;
export type Dom = ReturnType<typeof createDom>;

/** Making elements: text only ever becomes a text node, its control characters replacement marks. */
export function createDom(browser: Browser) {
  const SVG = 'http://www.w3.org/2000/svg';
  const CONTROLS = /[^\P{Cc}\t\n\r]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
  const { document } = browser;

  /** The length stays, so that offsets still hold. */
  function shown(text: string): string {
    return text.replace(CONTROLS, '\uFFFD');
  }

  function furnish(element: Elem, attributes: Attributes, children: readonly Child[]): Elem {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null || value === false) continue;
      element.setAttribute(name, value === true ? '' : shown(String(value)));
    }
    for (const child of children) {
      if (child !== null) element.append(typeof child === 'string' ? shown(child) : child);
    }
    return element;
  }

  function el(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Elem {
    return furnish(document.createElement(name), attributes, children);
  }

  function svg(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Elem {
    return furnish(document.createElementNS(SVG, name), attributes, children);
  }

  /** Words of a source, apart from the direction of the text around them. */
  function words(text: string): Elem {
    return el('bdi', {}, text);
  }

  function byId(id: string): Elem {
    const element = document.getElementById(id);
    if (element === null) throw new Error(`the page has no #${id}`);
    return element;
  }

  /** Tells a screen reader what happened. */
  function announce(message: string): void {
    byId('announcement').textContent = shown(message);
  }

  /** 12345 as "12,345". */
  function figure(number: number): string {
    return number.toLocaleString('en');
  }

  function count(number: number, noun: string, plural = `${noun}s`): string {
    return `${figure(number)} ${number === 1 ? noun : plural}`;
  }

  return { el, svg, words, byId, announce, figure, count };
}
