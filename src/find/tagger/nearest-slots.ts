import { formFact, type Token } from '../../text/tokenize.ts';
import { cueId } from './cue-words.ts';
import { slotAt, WIDTH } from './slots.ts';

/** Distances in few classes: 1, 2, 3, 4, 5-6, 7-9, 10-14, farther. */
function bucket(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 9) return 6;
  return distance <= 14 ? 7 : 8;
}

const cueOf = formFact(({ stem }) => cueId(stem));

type Step = 1 | -1;

/** The first token of a walk over so many. */
const startOf = (length: number, step: Step): number => (step === 1 ? 0 : length - 1);

function walkCues(tokens: readonly Token[], rows: Int32Array, step: Step, plain: number, near: number): void {
  let cue = 0;
  let cueAt = 0;
  for (let at = startOf(tokens.length, step); at >= 0 && at < tokens.length; at += step) {
    const row = at * WIDTH;
    rows[row + plain] = cue;
    rows[row + near] = cue === 0 ? 0 : cue * 16 + bucket(Math.abs(at - cueAt));
    const own = cueOf((tokens[at] as Token).form);
    if (own === 0) continue;
    cue = own;
    cueAt = at;
  }
}

/** The nearest cue word on both sides, alone and with its distance. */
export function fillCues(tokens: readonly Token[], rows: Int32Array): void {
  walkCues(tokens, rows, 1, slotAt('cueBefore'), slotAt('nearCueBefore'));
  walkCues(tokens, rows, -1, slotAt('cueAfter'), slotAt('nearCueAfter'));
}

function walkKinds(kinds: readonly string[], length: number, rows: Int32Array, step: Step, drug: number, ill: number) {
  let drugAt = -1;
  let illAt = -1;
  for (let at = startOf(length, step); at >= 0 && at < length; at += step) {
    const row = at * WIDTH;
    rows[row + drug] = drugAt < 0 ? 0 : bucket(Math.abs(at - drugAt));
    rows[row + ill] = illAt < 0 ? 0 : bucket(Math.abs(at - illAt));
    const kind = kinds[at] ?? '';
    if (kind === '') continue;
    if (kind.includes('treatment')) drugAt = at;
    if (kind.includes('condition') || kind.includes('effect')) illAt = at;
  }
}

/** How far the nearest word that the lexicon calls a treatment, a condition or an effect is on both sides. */
export function fillKinds(kinds: readonly string[], length: number, rows: Int32Array): void {
  walkKinds(kinds, length, rows, 1, slotAt('drugBefore'), slotAt('illBefore'));
  walkKinds(kinds, length, rows, -1, slotAt('drugAfter'), slotAt('illAfter'));
}
