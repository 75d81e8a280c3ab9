import type { Token } from '../../text/tokenize.ts';
import { fillCues, fillKinds } from './nearest-slots.ts';
import { fillPhrases } from './phrase-slots.ts';
import { roomFor } from './room.ts';
import { slotAt, WIDTH } from './slots.ts';
import { hashText, WORD_SLOTS, wordSlots } from './word-slots.ts';

const [KIND, PLAIN_KIND, REPEATED, PLACE] = [slotAt('kind'), slotAt('plainKind'), slotAt('repeated'), slotAt('place')];
const NO_KIND = hashText('');

/** The first two and the last two tokens have places of their own. */
function placeOf(at: number, length: number): number {
  if (at < 2) return at + 1;
  return at >= length - 2 ? 10 + length - at : 5;
}

function fillWords(tokens: readonly Token[], kinds: readonly string[], rows: Int32Array): void {
  const seen = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const { form, norm } = tokens[at] as Token;
    const row = at * WIDTH;
    const kind = kinds[at] ?? '';
    const word = wordSlots(form);
    for (let slot = 0; slot < WORD_SLOTS.length; slot++) rows[row + slot] = word[slot] as number;
    rows[row + KIND] = kind === '' ? NO_KIND : hashText(kind);
    rows[row + PLAIN_KIND] = kind === '' ? NO_KIND : hashText(kind, 2);
    rows[row + REPEATED] = seen.has(norm) ? 2 : 1;
    rows[row + PLACE] = placeOf(at, tokens.length);
    seen.add(norm);
  }
}

const roomOf = roomFor();

/** One row of `WIDTH` numbers for each token; the array is the same for the next sentence. */
export function sentenceSlots(tokens: readonly Token[], kinds: readonly string[]): Int32Array {
  const rows = roomOf(tokens.length * WIDTH);
  fillWords(tokens, kinds, rows);
  fillPhrases(tokens, rows);
  fillCues(tokens, rows);
  fillKinds(kinds, tokens.length, rows);
  return rows;
}
