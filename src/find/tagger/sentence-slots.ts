import type { Token } from '../../text/tokenize.ts';
import { fillCues, fillKinds } from './nearest-slots.ts';
import { fillPhrases } from './phrase-slots.ts';
import { roomFor } from './room.ts';
import { slotAt, WIDTH } from './slots.ts';
import { hashText, wordSlots } from './word-slots.ts';

const [KIND, PLAIN_KIND, REPEATED, PLACE] = [slotAt('kind'), slotAt('plainKind'), slotAt('repeated'), slotAt('place')];
const NO_KIND = hashText('');

/** The first two and the last two tokens have places of their own. */
function placeOf(at: number, length: number): number {
  if (at < 2) return at + 1;
  return at >= length - 2 ? 10 + length - at : 5;
}

/** The hashes of a kind, with and without whether it starts there; kinds are few. */
const kindHashes = new Map<string, { readonly kind: number; readonly plain: number }>();

function hashesOf(kind: string) {
  const known = kindHashes.get(kind);
  if (known !== undefined) return known;
  const hashes = { kind: hashText(kind), plain: kind === '' ? NO_KIND : hashText(kind, 2) };
  kindHashes.set(kind, hashes);
  return hashes;
}

function fillWords(tokens: readonly Token[], kinds: readonly string[], rows: Int32Array): void {
  const seen = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const { form, norm } = tokens[at] as Token;
    const row = at * WIDTH;
    const { kind, plain } = hashesOf(kinds[at] ?? '');
    rows.set(wordSlots(form), row);
    rows[row + KIND] = kind;
    rows[row + PLAIN_KIND] = plain;
    rows[row + REPEATED] = seen.has(norm) ? 2 : 1;
    rows[row + PLACE] = placeOf(at, tokens.length);
    seen.add(norm);
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
  return rows;
}
