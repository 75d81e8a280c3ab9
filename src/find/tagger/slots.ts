import { WORD_SLOTS } from './word-slots.ts';

/** Columns of what the sentence around a word tells; `kind` is what the lexicon says of it. */
const CONTEXT_SLOTS = [
  'kind',
  'plainKind',
  'cueBefore',
  'cueAfter',
  'nearCueBefore',
  'nearCueAfter',
  'joinBefore',
  'joinPhrase',
  'joinAfter',
  'head',
  'headSuffix',
  'headKind',
  'beyond',
  'beyondKind',
  'drugBefore',
  'drugAfter',
  'illBefore',
  'illAfter',
  'repeated',
  'place',
] as const;

/** Columns of the words around a word: `norm-1` is the `norm` of the word before it. */
const NEIGHBOUR_SLOTS = [
  'norm-2',
  'norm-1',
  'norm+1',
  'norm+2',
  'suffix3-1',
  'suffix3+1',
  'shape-1',
  'shape+1',
  'kind-2',
  'kind-1',
  'kind+1',
  'kind+2',
  'midClass-1',
  'midClass+1',
] as const;

/** Every column, in the order in which a row holds them. */
const SLOTS = [...WORD_SLOTS, ...CONTEXT_SLOTS, ...NEIGHBOUR_SLOTS] as const;
export type Slot = (typeof SLOTS)[number];

/** Numbers in a row. */
export const WIDTH = SLOTS.length;

const columns = Object.fromEntries(SLOTS.map((slot, at) => [slot, at])) as Readonly<Record<Slot, number>>;

/** Where a column stands in a row. */
export const slotAt = (slot: Slot): number => columns[slot];

/** A column by its name as templates write it: its own of a word, or that of the word `offset` tokens after it. */
export interface Column {
  readonly slot: number;
  readonly offset: number;
  /** Where a row of the word itself has it; undefined for a column of another word that no row has. */
  readonly place: number | undefined;
}

export function readColumn(written: string): Column {
  const [, name = '', offset = '0'] = /^([a-zA-Z]+[0-9]?)([+-]\d)?$/.exec(written) ?? [];
  return { slot: columns[name as Slot], offset: Number(offset), place: columns[written as Slot] };
}

/** The columns of words around a word. */
export const neighbours: readonly Column[] = NEIGHBOUR_SLOTS.map(readColumn);

/** What stands in a column of a place beyond the sentence. */
export const outside = (offset: number): number => 0x5bd1e995 + offset;
