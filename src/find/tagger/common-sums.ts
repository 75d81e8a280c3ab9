import { type CommonTemplates, columnAt } from './features.ts';

/** How many combinations are kept; another that falls on the place of one takes its place. */
const PLACES = 2 ** 12;

/** What the features of some templates add to the sums of a token, kept for the combinations of their columns. */
export interface CommonSums {
  readonly templates: Int32Array;
  /** Column and offset of each part of a combination. */
  readonly parts: Int32Array;
  /** The combination that each place holds. */
  readonly keys: Int32Array;
  readonly isFilled: Uint8Array;
  /** The sums of each place, `width` numbers. */
  readonly sums: Int32Array;
}

export const commonSums = ({ columns, templates }: CommonTemplates, width: number): CommonSums => ({
  templates,
  parts: Int32Array.from(columns.flatMap(({ slot, offset }) => [slot, offset])),
  keys: new Int32Array(PLACES * columns.length),
  isFilled: new Uint8Array(PLACES),
  sums: new Int32Array(PLACES * width),
});

const key = new Int32Array(8);

/** The place of the combination at a token; `-1 - place` where what it adds has yet to be worked out. */
export function placeOf({ parts, keys, isFilled }: CommonSums, rows: Int32Array, length: number, at: number): number {
  const width = parts.length >> 1;
  let hash = 0;
  for (let part = 0; part < width; part++) {
    const offset = parts[2 * part + 1] as number;
    const value = columnAt(rows, length, at + offset, parts[2 * part] as number, offset);
    key[part] = value;
    hash = Math.imul(hash ^ value, 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  const place = hash & (PLACES - 1);
  const from = place * width;
  let isKept = isFilled[place] === 1;
  for (let part = 0; part < width; part++) {
    if (keys[from + part] === key[part]) continue;
    keys[from + part] = key[part] as number;
    isKept = false;
  }
  isFilled[place] = 1;
  return isKept ? place : -1 - place;
}
