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

/** Places of a new table; it grows as it is filled. */
const FIRST_PLACES = 1024;

/** What is known of spellings, looked up without cutting them out of their text. */
export class Spellings<T extends Spelled> {
  readonly #read: (spelling: string, number: number) => T;
  readonly #most: number;
  /** At the place of the hash of their spelling, or at the next that was free. At most half of the places are taken. */
  #entries: (T | null)[] = new Array(FIRST_PLACES).fill(null);
  #count = 0;

  /**
   * `read` makes what is known of a spelling, given its number among those that are kept. The table is emptied when it holds
   * `most`, so that a corpus of a million odd words cannot fill the memory.
   */
  constructor(most: number, read: (spelling: string, number: number) => T) {
    this.#read = read;
    this.#most = most;
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
    const isMoved = this.#makeRoom();
    const one = this.#read(ownCopy(text.slice(start, end)), this.#count++);
    this.#entries[isMoved ? this.#placeOf(text, start, end) : place] = one;
    return one;
  }

  /** Makes room for another entry; true where this moves the others. */
  #makeRoom(): boolean {
    const known = this.#entries;
    if (this.#count >= this.#most) {
      known.fill(null);
      this.#count = 0;
      return true;
    }
    if (2 * this.#count < known.length) return false;
    this.#entries = new Array(2 * known.length).fill(null);
    for (const one of known) if (one !== null) this.#entries[this.#placeOf(one.text, 0, one.text.length)] = one;
    return true;
  }
}
