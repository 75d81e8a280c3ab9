import type { Duration } from '../model.ts';

/** A stretch of time in seconds; `calendar` where it is written in months or years, which have no fixed length. */
export interface Interval {
  readonly min: number;
  readonly max: number;
  readonly calendar: boolean;
}

export type IntervalRelation = 'equal' | 'contains' | 'inside' | 'overlaps' | 'disjoint';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS = [365.25 * DAY, 30.44 * DAY, 7 * DAY, DAY, HOUR, MINUTE, 1];

const NUMBER = '(\\d+(?:[.,]\\d+)?)';
const ISO = new RegExp(
  `^P(?=.)(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?(?:T(?=.)(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`,
);

/** Equal lengths differ by rounding; "three months" and "12 weeks" by the odd days of a month. */
const ROUNDING = 0.02;
const CALENDAR = 0.1;

/** Seconds of an ISO 8601 duration ("P3M", "PT2H"); null where it is none. */
export function isoSeconds(iso: string): number | null {
  const match = ISO.exec(iso);
  if (match === null) return null;
  return UNITS.reduce((sum, unit, index) => sum + unit * Number((match[index + 1] ?? '0').replace(',', '.')), 0);
}

const isCalendar = (iso = ''): boolean => /[YM]/.test(iso.split('T')[0] ?? '');

/** The interval of a duration, an absent end being open; null where neither end can be read. */
export function toInterval(duration: Duration): Interval | null {
  const min = duration.min === undefined ? null : isoSeconds(duration.min);
  const max = duration.max === undefined ? null : isoSeconds(duration.max);
  if (min === null && max === null) return null;
  return {
    min: min ?? 0,
    max: max ?? Number.POSITIVE_INFINITY,
    calendar: isCalendar(duration.min) || isCalendar(duration.max),
  };
}

function near(a: number, b: number, tolerance: number): boolean {
  if (a === b) return true;
  const larger = Math.max(a, b);
  return Number.isFinite(larger) && Math.abs(a - b) <= tolerance * larger;
}

/** How two stretches of time stand to each other, allowing for rounding and for the odd days of months. */
export function relateIntervals(a: Interval, b: Interval): IntervalRelation {
  const tolerance = a.calendar === b.calendar ? ROUNDING : CALENDAR;
  const sameMin = near(a.min, b.min, tolerance);
  const sameMax = near(a.max, b.max, tolerance);
  if (sameMin && sameMax) return 'equal';
  if ((sameMin || a.min < b.min) && (sameMax || a.max > b.max)) return 'contains';
  if ((sameMin || b.min < a.min) && (sameMax || b.max > a.max)) return 'inside';
  const from = Math.max(a.min, b.min);
  const to = Math.min(a.max, b.max);
  return from < to && !near(from, to, tolerance) ? 'overlaps' : 'disjoint';
}

/** The stretch that two intervals share; only of use where they are not disjoint. */
export function intersect(a: Interval, b: Interval): Interval {
  return { min: Math.max(a.min, b.min), max: Math.min(a.max, b.max), calendar: a.calendar && b.calendar };
}
