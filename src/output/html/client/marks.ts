import type { Elem } from './browser.ts';
import type { Dom } from './dom.ts';

/** A stretch of a text that is to look different. */
export interface Range {
  readonly start: number;
  readonly end: number;
  readonly look: string;
  /** The claim it belongs to; -1 where it belongs to none. */
  readonly claim: number;
}

export type Marks = ReturnType<typeof createMarks>;

/** Texts with stretches marked at the exact characters; stretches may overlap. */
export function createMarks({ el }: Dom) {
  function edgesOf(length: number, ranges: readonly Range[]): number[] {
    const edges = new Set([0, length]);
    for (const { start, end } of ranges) {
      if (start > 0 && start < length) edges.add(start);
      if (end > 0 && end < length) edges.add(end);
    }
    return [...edges].sort((a, b) => a - b);
  }

  function piece(text: string, over: readonly Range[]): Elem | string {
    if (over.length === 0) return text;
    const looks = [...new Set(over.map(({ look }) => look))].join(' ');
    const objects = over.filter(({ look }) => look.startsWith('object'));
    const isObject = objects.length > 0;
    const own = (isObject ? objects : over).filter(({ claim }) => claim >= 0);
    const claims = [...new Set(own.map(({ claim }) => claim))].join(' ');
    return el(isObject ? 'mark' : 'span', { class: looks, 'data-claims': claims === '' ? null : claims }, text);
  }

  function marked(text: string, ranges: readonly Range[]): (Elem | string)[] {
    const waiting = ranges.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
    const edges = edgesOf(text.length, waiting);
    let next = 0;
    let over: Range[] = [];
    return edges.slice(0, -1).map((from, index) => {
      over = over.filter(({ end }) => end > from);
      for (let range = waiting[next]; range !== undefined && range.start <= from; range = waiting[next]) {
        if (range.end > from) over.push(range);
        next++;
      }
      return piece(text.slice(from, edges[index + 1]), over);
    });
  }

  return { marked };
}
