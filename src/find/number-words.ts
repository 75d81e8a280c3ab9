import { type Form, formFlag, type Token } from '../text/tokenize.ts';

/** A number and the token after it. */
export interface NumberMatch {
  readonly value: number;
  readonly to: number;
  /** True where it is written in figures. */
  readonly digits: boolean;
}

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
  .split(' ')
  .concat('seventeen eighteen nineteen'.split(' '));
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ONES = new Map<string, number>([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, at): [string, number] => [word, 20 + 10 * at]),
]);
const MULTIPLES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);
const VULGAR = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);
const PARTS = new Map([
  ['half', 1 / 2],
  ['quarter', 1 / 4],
]);
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
/** More words than any number has, so that a run of number words is not read again from each of them. */
const LONGEST = 12;
const DASHES = new Set(['-', '‐', '‑', '–', '—']);

/** True for a hyphen or dash of any length. */
export const isDash = (token: Token | undefined): boolean => token !== undefined && DASHES.has(token.text);

const normAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

/** The value of figures ("1,000", "0.5", "2,5"), or null where they are none ("12.5.2020"). */
function figures(text: string): number | null {
  if (!/^\d[\d.,]*$/.test(text)) return null;
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** Whether a number can start with this word or sign. */
export const mayStartNumber = formFlag(
  ({ text, norm }: Form) => /^\d/.test(text) || VULGAR.has(text) || ONES.has(norm) || MULTIPLES.has(norm),
);

/** "½", "1/2". */
function readFraction(tokens: readonly Token[], at: number): NumberMatch | null {
  const vulgar = VULGAR.get(tokens[at]?.text ?? '');
  if (vulgar !== undefined) return { value: vulgar, to: at + 1, digits: true };
  if (tokens[at + 1]?.text !== '/' || !tokens[at + 1]?.glued || !tokens[at + 2]?.glued) return null;
  const [over, under] = [figures(tokens[at]?.text ?? ''), figures(tokens[at + 2]?.text ?? '')];
  return over === null || under === null || over >= under || under > 8
    ? null
    : { value: over / under, to: at + 3, digits: true };
}

/** How much "and a half", "and half" or "and three quarters" at a token adds. */
export function readAndFraction(tokens: readonly Token[], at: number): NumberMatch | null {
  if (normAt(tokens, at) !== 'and') return null;
  let next = at + 1;
  let times = 1;
  if (['a', 'one'].includes(normAt(tokens, next))) next++;
  else if (normAt(tokens, next) === 'three') {
    next++;
    times = 3;
  }
  if (isDash(tokens[next])) next++;
  const part = PARTS.get(normAt(tokens, next));
  return part === undefined ? null : { value: times * part, to: next + 1, digits: false };
}

function readWords(tokens: readonly Token[], at: number): NumberMatch | null {
  let [total, current, next, last] = [0, 0, at, -1];
  for (let to = at; ; to = next) {
    const joint = last >= 20 && (isDash(tokens[to]) || normAt(tokens, to) === 'and');
    const word = normAt(tokens, joint ? to + 1 : to);
    const [one, multiple] = [ONES.get(word), MULTIPLES.get(word)];
    if (to - at < LONGEST && one !== undefined && (last === -1 || last >= 100 || (last >= 20 && one < 10 && one > 0))) {
      current += one;
      last = one;
    } else if (
      to - at < LONGEST &&
      multiple !== undefined &&
      !joint &&
      (last !== -1 || /^an?$/.test(normAt(tokens, at - 1)))
    ) {
      current = Math.max(1, current) * multiple;
      last = multiple;
      if (multiple === 1000) [total, current] = [total + current, 0];
    } else {
      return last === -1 ? null : { value: total + current, to, digits: false };
    }
    next = to + (joint ? 2 : 1);
  }
}

function readWhole(tokens: readonly Token[], at: number): NumberMatch | null {
  const value = figures(tokens[at]?.text ?? '');
  if (value === null) return readWords(tokens, at);
  const multiple = MULTIPLES.get(normAt(tokens, at + 1));
  return multiple === undefined
    ? { value, to: at + 1, digits: true }
    : { value: value * multiple, to: at + 2, digits: true };
}

/** The number at a token: "12", "4 1/2", "2½", "twenty-five", "two and a half", "a hundred and ten" (from "hundred"). */
export function readNumber(tokens: readonly Token[], at: number): NumberMatch | null {
  const token = tokens[at];
  if (token === undefined || !mayStartNumber(token.form)) return null;
  const fraction = readFraction(tokens, at);
  if (fraction !== null) return fraction;
  const whole = readWhole(tokens, at);
  if (whole === null) return null;
  const rest = readFraction(tokens, whole.to) ?? readAndFraction(tokens, whole.to);
  return rest === null || rest.value >= 1 ? whole : { ...rest, value: whole.value + rest.value, digits: whole.digits };
}

/** Whether a rank can start with this word. */
export const mayStartOrdinal = ({ text, norm }: Form): boolean => /^\d/.test(text) || ORDINALS.includes(norm);

/** The rank at a token: "first", "2nd", "17th". */
export function readOrdinal(tokens: readonly Token[], at: number): NumberMatch | null {
  const rank = ORDINALS.indexOf(normAt(tokens, at)) + 1;
  if (rank > 0) return { value: rank, to: at + 1, digits: false };
  const value = figures(tokens[at]?.text ?? '');
  const ending = tokens[at + 1];
  return value !== null && ending?.glued && /^(?:st|nd|rd|th)$/.test(ending.text)
    ? { value, to: at + 2, digits: true }
    : null;
}
