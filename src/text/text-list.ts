import { hashText } from './hash.ts';

/** Texts as they lie in memory, so that none is made before it is asked for. */
export interface TextList {
  /** One text after another, in UTF-8. */
  readonly bytes: Uint8Array;
  /** Where each text starts, and where the last ends. */
  readonly starts: Int32Array;
}

/** Texts that are looked up. */
export interface TextTable extends TextList {
  /** 1 + the number of a text at the place of its hash, or at the next that was free; 0 where none is. Of equal texts the first counts. */
  readonly places: Int32Array;
}

export function listTexts(texts: readonly string[]): TextList {
  const parts = texts.map((text) => Buffer.from(text));
  const starts = new Int32Array(texts.length + 1);
  parts.forEach(({ length }, number) => {
    starts[number + 1] = (starts[number] as number) + length;
  });
  return { bytes: new Uint8Array(Buffer.concat(parts)), starts };
}

const LAST_ASCII = 0x7f;

/** The texts of a list. */
export class Texts {
  readonly length: number;
  readonly #bytes: Buffer;
  readonly #starts: Int32Array;

  constructor({ bytes, starts }: TextList) {
    this.length = starts.length - 1;
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#starts = starts;
  }

  at(number: number): string {
    return this.#bytes.toString('utf8', this.#starts[number], this.#starts[number + 1]);
  }

  /** Whether the text of a number is this one; ASCII is compared as it lies in memory. */
  protected is(number: number, text: string): boolean {
    const start = this.#starts[number] as number;
    const size = (this.#starts[number + 1] as number) - start;
    if (size < text.length) return false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > LAST_ASCII) return this.at(number) === text;
      if (this.#bytes[start + at] !== code) return false;
    }
    return size === text.length;
  }
}

/** The place of a text among `places`: one that holds its number, or the free one where it belongs. */
function placeOf(text: string, places: Int32Array, is: (number: number, text: string) => boolean): number {
  const last = places.length - 1;
  const hash = hashText(text);
  let place = (hash ^ (hash >>> 15)) & last;
  while (places[place] !== 0 && !is((places[place] as number) - 1, text)) place = (place + 1) & last;
  return place;
}

export function tableTexts(texts: readonly string[]): TextTable {
  const places = new Int32Array(2 ** Math.ceil(Math.log2(2 * texts.length + 1)));
  texts.forEach((text, number) => {
    const place = placeOf(text, places, (other) => texts[other] === text);
    if (places[place] === 0) places[place] = number + 1;
  });
  return { ...listTexts(texts), places };
}

/** The texts of a table. */
export class TextNumbers extends Texts {
  readonly #places: Int32Array;
  readonly #is = (number: number, text: string): boolean => this.is(number, text);

  constructor(table: TextTable) {
    super(table);
    this.#places = table.places;
  }

  /** The number of a text; -1 for one that the table lacks. */
  numberOf(text: string): number {
    return (this.#places[placeOf(text, this.#places, this.#is)] as number) - 1;
  }
}
