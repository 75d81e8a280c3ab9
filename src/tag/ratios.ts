import type { Span } from '../model.ts';

/** What a risk was to another, told as a ratio: "the hazard ratio for stroke was 0.72 (95% CI 0.6 to 0.9)". */

const RATIO =
  /\b(?:(?:hazard|odds|risk|rate|incidence rate) ratios?|relative risk|(?:a|adjusted )?(?:HR|OR|RR|IRR)(?= ?[\d(,:=]| (?:of|for|was)\b))/;
/** From the name of a ratio to its value, over what it is of. */
const VALUE = /^[^.;\d]{0,80}?(?:\d{1,3} ?%[^.;\d]{0,40}?)?\b(\d{1,2}\.\d{1,3})(?!\d| ?(?:%|mg|per cent))/;
const INTERVAL =
  /^[^.;]{0,20}?(?:\b(?:CI|confidence interval)\b|\()[^.;\d]{0,20}(\d{1,2}\.\d{1,3})[^.;\d]{1,5}(\d{1,2}\.\d{1,3})/i;
/** Nearer to one than this a ratio without an interval tells of no difference. */
const NEAR_ONE = 0.06;

/** How many times as frequent something was in those treated. */
export interface Ratio {
  readonly span: Span;
  readonly value: number;
  /** Whether chance may account for it. */
  readonly isSame: boolean;
}

/** The one ratio that a text tells; null where there is none or there are more. */
export function ratioOf(text: string): Ratio | null {
  const name = RATIO.exec(text);
  if (name === null) return null;
  const from = name.index + name[0].length;
  const value = VALUE.exec(text.slice(from));
  if (value?.[1] === undefined || RATIO.test(text.slice(from))) return null;
  const end = from + value[0].length;
  const interval = INTERVAL.exec(text.slice(end));
  const [low, high] = [Number(interval?.[1]), Number(interval?.[2])];
  const told = Number(value[1]);
  return {
    span: { start: name.index, end },
    value: told,
    isSame: interval === null ? Math.abs(told - 1) < NEAR_ONE : low < 1 && high > 1,
  };
}
