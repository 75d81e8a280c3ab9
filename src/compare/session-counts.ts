import type { Interval } from './intervals.ts';

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');
const SESSIONS =
  /-(?:session|appointment|treatment|injection|dose|visit|infusion|jab|shot|round|sitting|class)(?:e?s)?$/;
const COUNT = /^([a-z]{1,9}|\d{1,3})(?:-(?:to|or)-([a-z]{1,9}|\d{1,3}))?$/;

const numberOf = (word: string): number => {
  if (/^\d/.test(word)) return Number(word);
  return word === 'single' ? 1 : NUMBERS.indexOf(word) + 1;
};

/** How many sessions or doses an object id of a duration counts: "six-to-eight-sessions", "single-dose"; null where it counts none. */
export function sessionCount(id: string): Interval | null {
  const [, least, most = least] = COUNT.exec(id.replace(SESSIONS, '')) ?? [];
  if (!SESSIONS.test(id) || least === undefined || most === undefined) return null;
  const [min, max] = [numberOf(least), numberOf(most)];
  return min === 0 || max === 0 ? null : { min, max, calendar: false };
}
