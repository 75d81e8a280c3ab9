import { hashText } from '../../text/hash.ts';
import { formFact } from '../../text/tokenize.ts';
import { classesOfWord } from './class-of-word.ts';

/** Columns of what one word tells by itself. */
export const WORD_SLOTS = [
  'norm',
  'stem',
  'prefix2',
  'prefix3',
  'prefix4',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'suffix5',
  'shape',
  'fineClass',
  'midClass',
  'wideClass',
] as const;
export type WordSlot = (typeof WORD_SLOTS)[number];

/** The hash of a text that goes on with `more`, given the hash of its start. */
export function extendHash(start: number, more: string): number {
  let hash = start;
  for (let at = 0; at < more.length; at++) hash = Math.imul(hash ^ more.charCodeAt(at), 0x01000193);
  return hash;
}

function shapeClass(unit: number): number {
  if (unit >= 97 && unit <= 122) return 1;
  if (unit >= 65 && unit <= 90) return 2;
  if (unit >= 48 && unit <= 57) return 3;
  return unit > 127 ? 4 : unit;
}

/** The classes of the letters of a word, with runs made one: "MRSA" and "HIV" are alike, "5-FU" and "C4" are not. */
function hashShape(text: string): number {
  let hash = 0x811c9dc5;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const next = shapeClass(text.charCodeAt(at));
    if (next !== last) hash = Math.imul(hash ^ next, 0x01000193);
    last = next;
  }
  return Math.imul(hash ^ (text.length === 1 ? 7 : 0), 0x01000193) | 0;
}

/** The hashed columns of a word, one number a slot of `WORD_SLOTS`. */
export const wordSlots = formFact(({ text, norm, stem }): Int32Array => {
  const prefix = (length: number) => hashText(norm, 0, Math.min(length, norm.length));
  const suffix = (length: number) => hashText(norm, Math.max(0, norm.length - length));
  return Int32Array.of(
    hashText(norm),
    hashText(stem),
    prefix(2),
    prefix(3),
    prefix(4),
    hashText(text, text.length - 1),
    suffix(2),
    suffix(3),
    suffix(4),
    suffix(5),
    hashShape(text),
    ...classesOfWord(hashText(norm)),
  );
});
