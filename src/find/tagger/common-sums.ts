import type { CommonTemplates, Layout } from './features.ts';

/** How many combinations are kept; another that falls on the place of one takes its place. */
const PLACES = 2 ** 12;

/** What the features of some templates add to the sums of a token, kept for the combinations of their columns. */
export interface CommonSums {
  readonly layout: Layout;
  /** Where a row has the parts of a combination. */
  readonly columns: Int32Array;
  /** The combination that each place holds. */
  readonly keys: Int32Array;
  readonly isFilled: Uint8Array;
  /** The sums of each place, `width` numbers. */
  readonly sums: Int32Array;
}

export const commonSums = ({ columns, layout }: CommonTemplates, width: number): CommonSums => ({
  layout,
  columns,
  keys: new Int32Array(PLACES * columns.length),
  isFilled: new Uint8Array(PLACES),
  sums: new Int32Array(PLACES * width),
});

/** The place of the combination in the row that starts at `row`; `-1 - place` where what it adds has yet to be worked out. */
export function placeOf({ columns, keys, isFilled }: CommonSums, rows: Int32Array, row: number): number {
  const width = columns.length;
  let hash = 0;
  for (let part = 0; part < width; part++) {
    hash = Math.imul(hash ^ (rows[row + (columns[part] as number)] as number), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  const place = hash & (PLACES - 1);
  const from = place * width;
  let isKept = isFilled[place] === 1;
  for (let part = 0; part < width; part++) {
    const value = rows[row + (columns[part] as number)] as number;
    if (keys[from + part] === value) continue;
    keys[from + part] = value;
    isKept = false;
  }
  isFilled[place] = 1;
  return isKept ? place : -1 - place;
}
