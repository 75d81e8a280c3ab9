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

/** Every column, in the order in which a row holds them. */
const SLOTS = [...WORD_SLOTS, ...CONTEXT_SLOTS] as const;
export type Slot = (typeof SLOTS)[number];

/** Numbers in a row. */
export const WIDTH = SLOTS.length;

const columns = Object.fromEntries(SLOTS.map((slot, at) => [slot, at])) as Readonly<Record<Slot, number>>;

/** Where a column stands in a row. */
export const slotAt = (slot: Slot): number => columns[slot];
