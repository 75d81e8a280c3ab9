import { ownCopy } from './own-copy.ts';

/** What is known of a spelling. */
interface Spelled {
  readonly text: string;
}

const isSpelled = (spelling: string, text: string, start: number, end: number): boolean => {
  if (spelling.length !== end - start) return false;
  for (let at = start; at < end; at++) if (spelling.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
};

/** What is known of spellings, looked up without cutting them out of their text. */
export class Spellings<T extends Spelled> {
  readonly #read: (spelling: string, number: number) => T;
  readonly #most: number;
  /** At the place of the hash of their spelling, or at the next that was free. */
  readonly #entries: (T | null)[];
  #count = 0;

  /**
   * `read` makes what is known of a spelling, given its number among those that are kept. The table is emptied when it holds
   * `most`, so that a corpus of a million odd words cannot fill the memory.
   */
  constructor(most: number, read: (spelling: string, number: number) => T) {
    this.#read = read;
    this.#most = most;
    this.#entries = new Array(2 ** (33 - Math.clz32(most))).fill(null);
  }

  /** What is known of the spelling from `start` to `end`. */
  at(text: string, start: number, end: number): T {
    const place = this.#placeOf(text, start, end);
    return this.#entries[place] ?? this.#add(text, start, end, place);
  }

  #placeOf(text: string, start: number, end: number): number {
    const entries = this.#entries;
    const last = entries.length - 1;
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    let place = (hash ^ (hash >>> 15)) & last;
    for (let one = entries[place]; one != null && !isSpelled(one.text, text, start, end); one = entries[place]) {
      place = (place + 1) & last;
    }
    return place;
  }

  #add(text: string, start: number, end: number, place: number): T {
    const isFull = this.#count >= this.#most;
    if (isFull) {
      this.#entries.fill(null);
      this.#count = 0;
    }
    const one = this.#read(ownCopy(text.slice(start, end)), this.#count++);
    this.#entries[isFull ? this.#placeOf(text, start, end) : place] = one;
    return one;
  }
}
