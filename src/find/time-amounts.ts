import { pluralAfter, pluralBefore, timeAmounts, unitAdjectives } from '../lexicon/time.ts';
import { normalizeWord } from '../text/normalize.ts';
import type { Form, Token } from '../text/tokenize.ts';
import {
  isDash,
  mayStartNumber,
  mayStartOrdinal,
  type NumberMatch,
  readAndFraction,
  readNumber,
  readOrdinal,
} from './number-words.ts';
import { nameList, phraseTable, tableFields } from './phrases.ts';
import { namesUnit, type TimePart, timeUnit } from './time-units.ts';

/** A length of time among tokens, from the lowest to the highest it can mean; `to` is exclusive. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
  readonly min: readonly TimePart[];
  /** The upper end: parts, `reach` for as far as the plural of the unit goes. */
  readonly max: readonly TimePart[] | 'reach';
  /** How it is worded where no number stands in it. */
  readonly vague: 'several' | 'plural' | 'day' | 'ordinal' | null;
  /** What words after it add: "or more", "or less", "or so". */
  readonly tail: 'at-least' | 'at-most' | 'about' | null;
}

interface Amount {
  readonly min: number;
  readonly max: number | 'reach';
  readonly to: number;
  readonly digits: boolean;
  readonly tail: TimeSpan['tail'];
  /** A word for one, which needs a singular after it. */
  readonly one: boolean;
}

const amounts = phraseTable(
  tableFields(timeAmounts).flatMap(([, min, max, names]) =>
    nameList(names ?? '').map((name): [string, { min: number; max: number | 'reach' }] => [
      name,
      { min: Number(min), max: max === '' ? 'reach' : Number(max) },
    ]),
  ),
);
const adjectives = new Set(nameList(unitAdjectives).map(normalizeWord));
const before = new Set(nameList(pluralBefore).map(normalizeWord));
const after = new Set(nameList(pluralAfter).map(normalizeWord));

const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';
const isPlural = (token: Token | undefined): boolean => token !== undefined && token.norm !== token.text.toLowerCase();
const skipDash = (tokens: readonly Token[], at: number): number => (isDash(tokens[at]) ? at + 1 : at);

/** "COVID-19" and "1.5-fold B12" hold numbers that count nothing. */
function partOfName(tokens: readonly Token[], at: number): boolean {
  const [dash, name] = [tokens[at - 1], tokens[at - 2]];
  if (!tokens[at]?.glued || !dash) return false;
  if (dash.word) return !/^\d/.test(dash.text);
  return (
    dash.text === '-' && dash.glued && name !== undefined && /\p{L}/u.test(name.text) && !readNumber(tokens, at - 2)
  );
}

/** The second number of "2 to 4", "2-4", "4- to 14", "3 or 4", and of "between 2 and 4". */
function readRangeEnd(tokens: readonly Token[], first: NumberMatch, between: boolean): NumberMatch | null {
  let at = skipDash(tokens, first.to);
  const dashed = at > first.to;
  const joint = norm(tokens, at);
  const worded = joint === 'to' || joint === 'or' || joint === 'through' || joint === 'and';
  if (worded) at++;
  if (!dashed && !worded) return null;
  const second = readNumber(tokens, at);
  if (second === null || second.value <= first.value) return null;
  return joint === 'and' && !between && second.digits !== first.digits ? null : second;
}

/** The deviation of "7.4 ± 3.5", "7.4 +/- 3.5". */
function readDeviation(tokens: readonly Token[], at: number): NumberMatch | null {
  if (norm(tokens, at) === '±') return readNumber(tokens, at + 1);
  const signs = [0, 1, 2].map((step) => norm(tokens, at + step)).join('');
  return signs === '+/-' ? readNumber(tokens, at + 3) : null;
}

/** "or more", "or longer", "+", "or less", "or so" at a token. */
function readTail(tokens: readonly Token[], at: number): { tail: TimeSpan['tail']; to: number } {
  if (tokens[at]?.text === '+' && norm(tokens, at + 1) !== '/') return { tail: 'at-least', to: at + 1 };
  if (norm(tokens, at) === 'plus') return { tail: 'at-least', to: at + 1 };
  if (norm(tokens, at) === 'or' || norm(tokens, at) === 'and') {
    const word = norm(tokens, at + 1);
    if (['more', 'longer', 'greater', 'beyond'].includes(word)) return { tail: 'at-least', to: at + 2 };
    if (['less', 'fewer', 'shorter'].includes(word)) return { tail: 'at-most', to: at + 2 };
    if (word === 'so') return { tail: 'about', to: at + 2 };
  }
  return { tail: null, to: at };
}

function numberAmount(tokens: readonly Token[], at: number, between: boolean): Amount | null {
  const first = partOfName(tokens, at) ? null : readNumber(tokens, at);
  if (first === null) return null;
  const deviation = readDeviation(tokens, first.to);
  if (deviation !== null) {
    const [min, max] = [Math.max(0, first.value - deviation.value), first.value + deviation.value];
    return { min, max, to: deviation.to, digits: true, tail: 'about', one: false };
  }
  const last = readRangeEnd(tokens, first, between) ?? first;
  const { tail, to } = readTail(tokens, last.to);
  return { min: first.value, max: last.value, to, digits: last.digits, tail, one: false };
}

/** "several", "a couple of", "half an", "another", or "another two". */
function wordAmount(tokens: readonly Token[], at: number, between: boolean): Amount | null {
  const found = amounts.startingAt(tokens, at);
  if (found === null) return null;
  const { min, max } = found.value;
  const counted = min === 1 ? numberAmount(tokens, found.to, between) : null;
  if (counted !== null && timeUnit(tokens[unitAt(tokens, counted.to)], counted.digits) !== null) {
    return /^an?$/.test(norm(tokens, at)) && found.to === at + 1 ? null : counted;
  }
  return { min, max, to: found.to, digits: false, tail: null, one: min === 1 };
}

/** Where the unit of an amount that ends at a token has to stand: after a hyphen and "consecutive", "full", "more". */
function unitAt(tokens: readonly Token[], at: number): number {
  let next = skipDash(tokens, at);
  for (let steps = 0; steps < 2 && adjectives.has(norm(tokens, next)); steps++) next = skipDash(tokens, next + 1);
  return next;
}

/** Decades and ages ("1960s", "in her 30s") are no seconds. */
const isDecade = (tokens: readonly Token[], at: number, min: number): boolean =>
  tokens[at]?.text === 's' && tokens[at]?.glued === true && min % 10 === 0;

/** "a second dose" is no second, "all weeks" no week. */
function wrongForOne(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isPlural(token)) return true;
  return token?.norm === 'second' && tokens[at + 1]?.word === true && norm(tokens, at + 1) !== 'or';
}

/** Words after a unit: "and a half", "-long", "or two", "or more". */
function finish(
  tokens: readonly Token[],
  from: number,
  unit: TimePart['unit'],
  amount: Amount,
  unitTo: number,
): TimeSpan {
  let { min, max, tail } = amount;
  let to = unitTo;
  const half = readAndFraction(tokens, to);
  if (half !== null && min === max) {
    min += half.value;
    max = min;
    to = half.to;
  }
  if (norm(tokens, to) === 'or' && min === max) {
    const more = readNumber(tokens, to + 1);
    if (more !== null && more.value > min && timeUnit(tokens[unitAt(tokens, more.to)], more.digits) === null) {
      max = more.value;
      to = more.to;
    }
  }
  if (isDash(tokens[to]) && norm(tokens, to + 1) === 'long') to += 2;
  const end = readTail(tokens, to);
  tail ??= end.tail;
  const high = max === 'reach' ? max : [{ count: max, unit }];
  return { from, to: end.to, min: [{ count: min, unit }], max: high, vague: max === 'reach' ? 'several' : null, tail };
}

/** A counted length at a token: "2 to 4 weeks", "half an hour", "several days", "3h". */
function readCounted(tokens: readonly Token[], at: number, between: boolean): TimeSpan | null {
  const amount = numberAmount(tokens, at, between) ?? wordAmount(tokens, at, between);
  if (amount === null) return null;
  const place = unitAt(tokens, amount.to);
  const unit = timeUnit(tokens[place], amount.digits);
  if (unit === null || isDecade(tokens, place, amount.min)) return null;
  if (amount.one && wrongForOne(tokens, place)) return null;
  if (amount.max === 'reach' && !isPlural(tokens[place]) && (tokens[place]?.text.length ?? 0) > 3) return null;
  return finish(tokens, at, unit, amount, place + 1);
}

/** "second month", "17th day". */
function readRank(tokens: readonly Token[], at: number): TimeSpan | null {
  const rank = readOrdinal(tokens, at);
  const unit = rank && timeUnit(tokens[rank.to], false);
  if (rank === null || !unit || isPlural(tokens[rank.to])) return null;
  const parts = (count: number) => [{ count, unit }];
  return {
    from: at,
    to: rank.to + 1,
    min: parts(rank.value - 1),
    max: parts(rank.value),
    vague: 'ordinal',
    tail: null,
  };
}

/** Before these "week four" is a time as "week 4" is. */
const PLACED = new Set(['by', 'at', 'until', 'till', 'from', 'after', 'before', 'since', 'around', 'about']);

/** "day 8", "week 4", "days 1 to 5", "by week four". */
function readDayNumber(tokens: readonly Token[], at: number): TimeSpan | null {
  const unit = timeUnit(tokens[at], false);
  if (unit === null || !['day', 'week', 'month'].includes(unit.name) || tokens[at + 1]?.glued) return null;
  if (['every', 'per', 'a', 'each', '/', 'one', 'half', 'an'].includes(norm(tokens, at - 1))) return null;
  const first = readNumber(tokens, at + 1);
  const spelled = PLACED.has(norm(tokens, at - 1));
  if (
    first === null ||
    !(first.digits || spelled) ||
    !Number.isInteger(first.value) ||
    timeUnit(tokens[unitAt(tokens, first.to)], true)
  )
    return null;
  if (tokens[first.to]?.glued && tokens[first.to]?.word) return null;
  const last = isPlural(tokens[at]) ? (readRangeEnd(tokens, first, false) ?? first) : first;
  const parts = (count: number) => [{ count, unit }];
  return { from: at, to: last.to, min: parts(first.value), max: parts(last.value), vague: 'day', tail: null };
}

const isPluralUnit = (token: Token | undefined): boolean => isPlural(token) && (token?.text.length ?? 0) > 3;

/** "weeks", "hours" where the words around show that they are a length of time. */
function readPlural(tokens: readonly Token[], at: number, alone: boolean): TimeSpan | null {
  const unit = isPluralUnit(tokens[at]) ? timeUnit(tokens[at], false) : null;
  if (unit === null || unit.name === 'night') return null;
  const joint = /^(?:to|or|and|,)$/.test(norm(tokens, at + 1)) ? at + 2 : null;
  const other = joint !== null && /^(?:or|even|to)$/.test(norm(tokens, joint)) ? joint + 1 : joint;
  const listed = other !== null && isPluralUnit(tokens[other]) && timeUnit(tokens[other], false) !== null;
  if (!alone && !listed && !before.has(norm(tokens, at - 1)) && !after.has(norm(tokens, at + 1))) return null;
  return { from: at, to: at + 1, min: [{ count: 1, unit }], max: 'reach', vague: 'plural', tail: null };
}

/** Whether a length of time can start with this word. */
export const mayStartTime = (form: Form): boolean =>
  mayStartNumber(form) || mayStartOrdinal(form) || amounts.mayStart(form) || namesUnit(form);

/**
 * The length of time that starts at a token, or null.
 * `alone`: a bare plural counts whatever stands around it; `between`: "and" may join the ends of a range.
 */
export function readTimeSpan(
  tokens: readonly Token[],
  at: number,
  { alone = false, between = false }: { readonly alone?: boolean; readonly between?: boolean } = {},
): TimeSpan | null {
  return (
    readRank(tokens, at) ??
    readCounted(tokens, at, between) ??
    readDayNumber(tokens, at) ??
    readPlural(tokens, at, alone)
  );
}
