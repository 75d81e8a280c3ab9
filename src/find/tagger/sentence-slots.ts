import type { Token } from '../../text/tokenize.ts';
import { fillCues, fillKinds } from './nearest-slots.ts';
import { fillPhrases } from './phrase-slots.ts';
import { slotAt, WIDTH } from './slots.ts';
import { hashText, wordSlots } from './word-slots.ts';

/** The first two and the last two tokens have places of their own. */
function placeOf(at: number, length: number): number {
  if (at < 2) return at + 1;
  return at >= length - 2 ? 10 + length - at : 5;
}

const withoutPlace = (kind: string): string => kind.slice(2);

function fillWords(tokens: readonly Token[], kinds: readonly string[], rows: Int32Array): void {
  const seen = new Set<string>();
  tokens.forEach((token, at) => {
    const row = at * WIDTH;
    const kind = kinds[at] ?? '';
    rows.set(wordSlots(token), row);
    rows[row + slotAt('kind')] = hashText(kind);
    rows[row + slotAt('plainKind')] = hashText(withoutPlace(kind));
    rows[row + slotAt('repeated')] = seen.has(token.norm) ? 2 : 1;
    rows[row + slotAt('place')] = placeOf(at, tokens.length);
    seen.add(token.norm);
  });
}

/** One row of `WIDTH` numbers for each token. */
export function sentenceSlots(tokens: readonly Token[], kinds: readonly string[]): Int32Array {
  const rows = new Int32Array(tokens.length * WIDTH);
  fillWords(tokens, kinds, rows);
  fillPhrases(tokens, rows);
  fillCues(tokens, rows);
  fillKinds(kinds, tokens.length, rows);
  return rows;
}
