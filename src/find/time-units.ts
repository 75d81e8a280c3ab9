import { timeEquals, timeUnits } from '../lexicon/time.ts';
import { normalizeWord } from '../text/normalize.ts';
import type { Form, Token } from '../text/tokenize.ts';
import { nameList, tableFields } from './phrases.ts';

/** A unit of time. */
export interface TimeUnit {
  readonly name: string;
  /** How many of which ISO 8601 unit one is: `['W', 2]` for a fortnight. */
  readonly iso: readonly [letter: string, count: number];
  /** How far the bare plural reaches, ISO 8601; null without bound. */
  readonly reach: string | null;
  /** Length in seconds, months and years taken as 30 and 365 days. */
  readonly seconds: number;
}

/** So many of a unit. */
export interface TimePart {
  readonly count: number;
  readonly unit: TimeUnit;
}

const SECONDS: Readonly<Record<string, number>> = {
  TS: 1,
  TM: 60,
  TH: 3600,
  D: 86_400,
  W: 604_800,
  M: 2_592_000,
  Y: 31_536_000,
};
const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

const isoUnit = (iso: string): [string, number] => {
  const match = /^P(T?)(\d+)([A-Z])$/.exec(iso);
  return [`${match?.[1] ?? ''}${match?.[3] ?? ''}`, Number(match?.[2])];
};

const units = tableFields(timeUnits).map(([name = '', one = '', reach = '', others = '']) => {
  const iso = isoUnit(one);
  const unit: TimeUnit = { name, iso, reach: reach || null, seconds: (SECONDS[iso[0]] ?? 0) * iso[1] };
  return { unit, names: [name, ...nameList(others)].flatMap((one) => [one, `${one}s`]).map(normalizeWord) };
});
const byName = new Map(units.flatMap(({ unit, names }) => names.map((name): [string, TimeUnit] => [name, unit])));

/** Whether this word is the name of a unit. */
export const namesUnit = ({ norm }: Form): boolean => byName.has(norm);

/** The unit that a token names ("weeks", "hrs", "h"); a single letter counts only after figures. */
export function timeUnit(token: Token | undefined, afterFigures: boolean): TimeUnit | null {
  if (token === undefined) return null;
  const unit = byName.get(token.norm) ?? null;
  return token.text.length > 1 || (afterFigures && token.text === token.norm) ? unit : null;
}

/** The unit of this name; only names of the table are asked for. */
const named = (name: string): TimeUnit => byName.get(name) as TimeUnit;

const round = (value: number): number => Math.round(value * 100) / 100;

/** Parts of a unit in a smaller one where that is a whole number: half an hour is 30 minutes. */
function whole(part: TimePart): TimePart {
  const smaller: Readonly<Record<string, readonly [string, number]>> = {
    hour: ['minute', 60],
    minute: ['second', 60],
    day: ['hour', 24],
    year: ['month', 12],
    decade: ['year', 10],
    century: ['year', 100],
  };
  const step = smaller[part.unit.name];
  if (part.count >= 1 || step === undefined) return part;
  const count = part.count * step[1];
  return Number.isInteger(count) ? { count, unit: named(step[0]) } : part;
}

/** ISO 8601 of a length of time; its parts in any order, weeks as days where another unit stands beside them. */
export function isoDuration(parts: readonly TimePart[]): string {
  const sums = new Map<string, number>();
  for (const { count, unit } of parts.map(whole)) {
    const days = unit.iso[0] === 'W' && parts.length > 1;
    const letter = days ? 'D' : unit.iso[0];
    sums.set(letter, (sums.get(letter) ?? 0) + count * unit.iso[1] * (days ? 7 : 1));
  }
  const text = (letters: readonly string[]) =>
    letters.map((letter) => (sums.has(letter) ? `${round(sums.get(letter) ?? 0)}${letter.slice(-1)}` : '')).join('');
  const time = text(ORDER.slice(4));
  return `P${text(ORDER.slice(0, 4))}${time === '' ? '' : `T${time}`}`;
}

/** "2 weeks", "1 year 1 month". */
export const partsLabel = (parts: readonly TimePart[]): string =>
  parts
    .map(whole)
    .map(({ count, unit }) => `${round(count)} ${count === 1 ? unit.name : pluralName(unit)}`)
    .join(' ');

/** "centuries", "weeks". */
export const pluralName = (unit: TimeUnit): string =>
  unit.name.endsWith('y') && !unit.name.endsWith('ay') ? `${unit.name.slice(0, -1)}ies` : `${unit.name}s`;

/** Seconds of a length of time. */
export const secondsOf = (parts: readonly TimePart[]): number =>
  parts.reduce((sum, { count, unit }) => sum + count * unit.seconds, 0);

const equals = tableFields(timeEquals).map(([unit = '', many = '', wider = '', count = '']) => ({
  unit,
  many: Number(many),
  wider,
  count: Number(count),
}));

/** The same length in the widest unit it fills: 12 weeks are 3 months, 48 hours are 2 days. */
export function widest(part: TimePart): TimePart {
  const start = whole(part);
  const equal = equals.find(({ unit, many }) => unit === start.unit.name && start.count % many === 0);
  if (equal === undefined || start.count === 0) return start;
  return widest({ count: (start.count / equal.many) * equal.count, unit: named(equal.wider) });
}
