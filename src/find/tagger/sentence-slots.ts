import { hashText } from '../../text/hash.ts';
import type { Token } from '../../text/tokenize.ts';
import { fillCues, fillKinds } from './nearest-slots.ts';
import { fillPhrases } from './phrase-slots.ts';
import { roomFor } from './room.ts';
import { neighbours, outside, slotAt, WIDTH } from './slots.ts';
import { wordSlots } from './word-slots.ts';

const [KIND, PLAIN_KIND, REPEATED, PLACE] = [slotAt('kind'), slotAt('plainKind'), slotAt('repeated'), slotAt('place')];
const NO_KIND = hashText('');

/** The first two and the last two tokens have places of their own. */
function placeOf(at: number, length: number): number {
  if (at < 2) return at + 1;
  return at >= length - 2 ? 10 + length - at : 5;
}

/** The hashes of a kind, with and without whether it starts there. */
interface KindHashes {
  readonly kind: number;
  readonly plain: number;
}

const NO_HASHES: KindHashes = { kind: NO_KIND, plain: NO_KIND };
/** Kinds are few. */
const kindHashes = new Map<string, KindHashes>();

export function hashesOf(kind: string): KindHashes {
  if (kind === '') return NO_HASHES;
  const known = kindHashes.get(kind);
  if (known !== undefined) return known;
  const hashes = { kind: hashText(kind), plain: hashText(kind, 2) };
  kindHashes.set(kind, hashes);
  return hashes;
}

function fillWords(tokens: readonly Token[], kinds: readonly string[], rows: Int32Array): void {
  const seen = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const { form, norm } = tokens[at] as Token;
    const row = at * WIDTH;
    const { kind, plain } = hashesOf(kinds[at] ?? '');
    const word = wordSlots(form);
    for (let slot = 0; slot < word.length; slot++) rows[row + slot] = word[slot] as number;
    rows[row + KIND] = kind;
    rows[row + PLAIN_KIND] = plain;
    rows[row + REPEATED] = seen.has(norm) ? 2 : 1;
    rows[row + PLACE] = placeOf(at, tokens.length);
    seen.add(norm);
  }
}

/** Copies columns of the words around each word; needs those columns. */
function fillNeighbours(length: number, rows: Int32Array): void {
  for (const { slot, offset, place = 0 } of neighbours) {
    for (let at = 0; at < length; at++) {
      const from = at + offset;
      rows[at * WIDTH + place] = from < 0 || from >= length ? outside(offset) : (rows[from * WIDTH + slot] as number);
    }
  }
}

const roomOf = roomFor(Int32Array);

/** One row of `WIDTH` numbers for each token; the array is the same for the next sentence. */
export function sentenceSlots(tokens: readonly Token[], kinds: readonly string[]): Int32Array {
  const rows = roomOf(tokens.length * WIDTH);
  fillWords(tokens, kinds, rows);
  fillPhrases(tokens, rows);
  fillCues(tokens, rows);
  fillKinds(kinds, tokens.length, rows);
  fillNeighbours(tokens.length, rows);
  return rows;
}
