import type { MapSegment } from '../model.ts';
import type { PlacedText } from '../text/source-map.ts';

/** White space, or a word; a zero-width no-break space inside a word parts it no more than a soft hyphen does. */
const RUN = /\s+|\S+(?:\uFEFF+\S+)*/g;
const NO_BREAK = /^\uFEFF+$/;

/**
 * Collects the visible text of a block and where each run of it stands in the source. White space is collapsed
 * into single spaces and left out at both ends.
 */
export class VisibleText {
  #text = '';
  #segments: MapSegment[] = [];
  #space: { start: number; end: number; plain: boolean } | null = null;
  #open = false;

  /** True while only white space has been seen. */
  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** What has been collected so far. */
  get shown(): string {
    return this.#text;
  }

  /** Adds characters that stand in the source one for one, from `start`. */
  exact(text: string, start: number): void {
    for (const run of text.matchAll(RUN)) {
      const from = start + run.index;
      if (run[0].trim() === '') this.#white(from, run[0].length, run[0] === ' ');
      else this.#push(run[0], from, run[0].length, true);
    }
  }

  /** Adds characters that stand for other characters of the source, as a reference does. */
  atomic(text: string, start: number, length: number): void {
    if (NO_BREAK.test(text)) return;
    const shown = text.replace(/\s+/g, ' ');
    const word = shown.trim();
    if (word === '') {
      if (shown !== '') this.space(start, length);
      return;
    }
    if (shown.startsWith(' ')) this.space(start, 0);
    this.#push(word, start, length, false);
    if (shown.endsWith(' ')) this.space(start + length, 0);
  }

  /** Adds a space for a stretch of the source. */
  space(start: number, length: number): void {
    this.#white(start, length, false);
  }

  /** The text so far, or null without any; the collector is empty afterwards. */
  finish(source: string): PlacedText | null {
    const text = this.#text;
    const map = this.#segments;
    this.#text = '';
    this.#segments = [];
    this.#space = null;
    this.#open = false;
    const first = map[0];
    const last = map.at(-1);
    if (first === undefined || last === undefined) return null;
    const span = { start: first.source, end: last.source + last.sourceLength };
    return { text, span, map: source.slice(span.start, span.end) === text ? null : map };
  }

  #white(start: number, length: number, plain: boolean): void {
    const before = this.#space;
    this.#space = { start: before?.start ?? start, end: start + length, plain: plain && before === null };
  }

  #push(text: string, source: number, length: number, exact: boolean): void {
    const space = this.#space;
    this.#space = null;
    if (space !== null && this.#text !== '') this.#add(' ', space.start, space.end - space.start, space.plain);
    this.#add(text, source, length, exact);
  }

  #add(text: string, source: number, sourceLength: number, exact: boolean): void {
    const last = this.#segments.at(-1);
    if (exact && this.#open && last !== undefined && last.source + last.sourceLength === source) {
      const length = last.textLength + text.length;
      this.#segments[this.#segments.length - 1] = { ...last, textLength: length, sourceLength: length };
    } else {
      this.#segments.push({ text: this.#text.length, source, textLength: text.length, sourceLength });
    }
    this.#open = exact;
    this.#text += text;
  }
}
