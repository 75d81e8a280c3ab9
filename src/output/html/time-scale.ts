import type { Duration } from '../../model.ts';

const ISO =
  /^P(?=.)(?:(\d+(?:[.,]\d+)?)Y)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D)?(?:T(?=.)(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;

/** The parts of an ISO 8601 duration in their order, with their lengths in seconds. */
const UNITS = [
  ['year', 31_557_600],
  ['month', 2_630_016],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

interface Part {
  readonly count: string;
  readonly unit: string;
  readonly seconds: number;
}

function partsOf(iso: string): Part[] {
  const match = ISO.exec(iso) ?? [];
  return UNITS.flatMap(([unit, length], index) => {
    const count = match[index + 1];
    return count === undefined ? [] : [{ count, unit, seconds: length * Number(count.replace(',', '.')) }];
  });
}

function words(iso: string): string {
  const parts = partsOf(iso).map(({ count, unit }) => `${count} ${unit}${count === '1' ? '' : 's'}`);
  return parts.length === 0 ? iso : parts.join(' ');
}

/** Seconds of an ISO 8601 duration; null where it is none. */
export function secondsOf(iso: string | undefined): number | null {
  const parts = partsOf(iso ?? '');
  return parts.length === 0 ? null : parts.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** A length of time in words: "2 to 6 hours", "at least 3 months". */
export function durationWords({ min, max }: Duration): string {
  if (min === undefined) return max === undefined ? 'unknown' : `at most ${words(max)}`;
  if (max === undefined) return `at least ${words(min)}`;
  if (min === max) return words(min);
  const [low, high] = [partsOf(min), partsOf(max)];
  const alike = low.length === 1 && high.length === 1 && low[0]?.unit === high[0]?.unit;
  return `${alike ? low[0]?.count : words(min)} to ${words(max)}`;
}

/** A mark of the time axis. */
export interface Tick {
  readonly seconds: number;
  readonly label: string;
}

const TICKS: readonly Tick[] = [
  { seconds: 1, label: '1 s' },
  { seconds: 10, label: '10 s' },
  { seconds: 60, label: '1 min' },
  { seconds: 600, label: '10 min' },
  { seconds: 3600, label: '1 h' },
  { seconds: 21_600, label: '6 h' },
  { seconds: 86_400, label: '1 day' },
  { seconds: 604_800, label: '1 week' },
  { seconds: 2_630_016, label: '1 month' },
  { seconds: 15_780_096, label: '6 months' },
  { seconds: 63_115_200, label: '2 years' },
  { seconds: 315_576_000, label: '10 years' },
  { seconds: 3_155_760_000, label: '100 years' },
];

/** The marks that enclose some lengths of time, in seconds. */
export function ticksFor(lengths: readonly number[]): readonly Tick[] {
  const low = lengths.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  const high = lengths.reduce((most, one) => Math.max(most, one), 0);
  const first = TICKS.findLastIndex(({ seconds }) => seconds <= low);
  const last = TICKS.findIndex(({ seconds }) => seconds >= high);
  const from = Math.max(0, first);
  return TICKS.slice(from, Math.max(from + 2, last === -1 ? TICKS.length : last + 1));
}
