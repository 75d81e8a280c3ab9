import { formFact, type Token } from '../../text/tokenize.ts';
import { cueId } from './cue-words.ts';
import { type Slot, slotAt, WIDTH } from './slots.ts';

/** Distances in few classes: 1, 2, 3, 4, 5-6, 7-9, 10-14, farther. */
function bucket(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 9) return 6;
  return distance <= 14 ? 7 : 8;
}

/** Writes, for each token, the last of `marks` that is not 0 in the direction of the walk, and its distance; 0 without one. */
function walk(marks: Int32Array, step: 1 | -1, write: (row: number, mark: number, distance: number) => void): void {
  let mark = 0;
  let markAt = 0;
  for (let at = step === 1 ? 0 : marks.length - 1; at >= 0 && at < marks.length; at += step) {
    write(at * WIDTH, mark, mark === 0 ? 0 : bucket(Math.abs(at - markAt)));
    if (marks[at] === 0) continue;
    mark = marks[at] as number;
    markAt = at;
  }
}

const cueOf = formFact(({ stem }) => cueId(stem));

/** The nearest cue word on both sides, alone and with its distance. */
export function fillCues(tokens: readonly Token[], rows: Int32Array): void {
  const marks = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) marks[at] = cueOf((tokens[at] as Token).form);
  const fill = (step: 1 | -1, plain: Slot, near: Slot) => {
    const [plainAt, nearAt] = [slotAt(plain), slotAt(near)];
    walk(marks, step, (row, mark, distance) => {
      rows[row + plainAt] = mark;
      rows[row + nearAt] = mark * 16 + distance;
    });
  };
  fill(1, 'cueBefore', 'nearCueBefore');
  fill(-1, 'cueAfter', 'nearCueAfter');
}

/** How far the nearest word that the lexicon calls a treatment, a condition or an effect is on both sides. */
export function fillKinds(kinds: readonly string[], length: number, rows: Int32Array): void {
  const fill = (name: RegExp, before: Slot, after: Slot) => {
    const marks = new Int32Array(length);
    for (let at = 0; at < length; at++) if (name.test(kinds[at] ?? '')) marks[at] = 1;
    for (const step of [1, -1] as const) {
      const column = slotAt(step === 1 ? before : after);
      walk(marks, step, (row, _, distance) => {
        rows[row + column] = distance;
      });
    }
  };
  fill(/treatment/, 'drugBefore', 'drugAfter');
  fill(/condition|effect/, 'illBefore', 'illAfter');
}
