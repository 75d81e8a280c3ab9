import { frequencyFollowers, frequencyWords } from '../lexicon/time.ts';
import type { Span } from '../model.ts';
import { normalizeWord } from '../text/normalize.ts';
import { type Form, formFlag, type Token } from '../text/tokenize.ts';
import { isDash, mayStartNumber, readNumber } from './number-words.ts';
import { nameList, phraseTable, tableFields } from './phrases.ts';
import { readTimeSpan } from './time-amounts.ts';
import { pluralName, type TimeUnit, timeUnit } from './time-units.ts';

/** Words that say how often or how much. */
export interface Measure {
  readonly span: Span;
  readonly label: string;
}

/** A measure among tokens; `to` is exclusive. */
export interface TokenMeasure {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

const words = phraseTable(
  tableFields(frequencyWords).flatMap(([label = '', names = '']) =>
    nameList(names).map((name): [string, string] => [name, label]),
  ),
);
const followers = new Set(nameList(frequencyFollowers).map(normalizeWord));
const ADVERBS = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
  ['hourly', 'hour'],
  ['nightly', 'night'],
]);
const ONCE = new Map([
  ['once', '1'],
  ['twice', '2'],
  ['thrice', '3'],
]);
const SEVERAL = new Set(['several', 'few', 'many', 'multiple']);
const LATER = new Set(['later', 'after', 'before', 'ago', 'earlier', 'until', 'apart', 'long', 'or']);

const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';
const isPlural = (token: Token | undefined): boolean => token !== undefined && token.norm !== token.text.toLowerCase();
const skipDash = (tokens: readonly Token[], at: number): number => (isDash(tokens[at]) ? at + 1 : at);

/** "per day", "a week", "/day", "weekly", "every 3 months" after what is counted: the unit and the token after it. */
function readPer(tokens: readonly Token[], at: number): { unit: string; to: number } | null {
  const start = skipDash(tokens, at);
  const adverb = ADVERBS.get(norm(tokens, start));
  if (adverb !== undefined) return { unit: adverb, to: start + 1 };
  if (!['a', 'an', 'per', 'each', 'every', '/', 'in', 'the'].includes(norm(tokens, start))) return null;
  if (norm(tokens, start) === 'in' || norm(tokens, start) === 'the') return null;
  const unit = timeUnit(tokens[start + 1], norm(tokens, start) === '/');
  if (unit !== null && !LATER.has(norm(tokens, start + 2))) return { unit: unit.name, to: start + 2 };
  const length = /^(?:per|each|every)$/.test(norm(tokens, start)) ? readTimeSpan(tokens, start + 1) : null;
  return length === null || length.vague !== null ? null : { unit: everyLabel(length.min), to: length.to };
}

const everyLabel = (parts: readonly { readonly count: number; readonly unit: TimeUnit }[]): string =>
  parts.map(({ count, unit }) => (count === 1 ? unit.name : `${count} ${pluralName(unit)}`)).join(' ');

/** "once", "twice", "3 times", "three to four times", "several times": how often and the token after it. */
function readTimes(tokens: readonly Token[], at: number): { times: string; to: number } | null {
  const once = ONCE.get(norm(tokens, at));
  if (once !== undefined) return { times: once, to: at + 1 };
  const first = readNumber(tokens, at);
  const several = first === null && SEVERAL.has(norm(tokens, at));
  if (first === null && !several) return null;
  let [to, times] = first === null ? [at + 1, 'several'] : [first.to, String(first.value)];
  const joint = skipDash(tokens, to);
  const last = readNumber(tokens, /^(?:to|or)$/.test(norm(tokens, joint)) ? joint + 1 : joint);
  if (last !== null && joint + 1 >= to && (joint > to || /^(?:to|or)$/.test(norm(tokens, to)))) {
    times = `${times}-${last.value}`;
    to = last.to;
  }
  to = skipDash(tokens, to);
  return norm(tokens, to) === 'time' ? { times, to: to + 1 } : null;
}

function readRate(tokens: readonly Token[], at: number): TokenMeasure | null {
  const times = readTimes(tokens, at);
  const per = times && readPer(tokens, times.to);
  if (times === null || per === null) return null;
  const often = { '1': 'once', '2': 'twice' }[times.times] ?? `${times.times} times`;
  return { from: at, to: per.to, label: `${often} per ${per.unit}` };
}

/** "every 8 hours", "every few weeks", "every 2 to 4 weeks". */
function readEvery(tokens: readonly Token[], at: number): TokenMeasure | null {
  if (norm(tokens, at) !== 'every' && norm(tokens, at) !== 'per') return null;
  const unit = timeUnit(tokens[at + 1], false);
  if (unit !== null) return { from: at, to: at + 2, label: `${norm(tokens, at)} ${unit.name}` };
  const length = readTimeSpan(tokens, at + 1);
  if (length === null) return null;
  const range = length.max === 'reach' ? length.min : length.max;
  const low = length.min[0]?.count ?? 1;
  const high = range[0]?.count ?? low;
  const label =
    length.max === 'reach' ? `several ${pluralName((length.min[0] as { unit: TimeUnit }).unit)}` : everyLabel(range);
  return { from: at, to: length.to, label: low === high ? `every ${label}` : `every ${low} to ${label}` };
}

const LATIN = /^q(\d+)([hdw])$/;

/** "q8h", "q 12 h". */
function readLatin(tokens: readonly Token[], at: number): TokenMeasure | null {
  const glued = LATIN.exec(norm(tokens, at));
  const unit = { h: 'hours', d: 'days', w: 'weeks' }[glued?.[2] ?? ''];
  return unit === undefined ? null : { from: at, to: at + 1, label: `every ${glued?.[1]} ${unit}` };
}

const PER = new Set(['a', 'an', 'per', 'each', '/']);

/** "5 ml/hour" and "60 beats per minute" tell how fast something flows or beats. */
const FLOW = /^(?:second|minute|hour)$/;

/** "a day" in "two tablets a day", "3 days per week": the rate of something counted before it. */
function readCountedRate(tokens: readonly Token[], at: number): TokenMeasure | null {
  if (!PER.has(norm(tokens, at))) return null;
  const per = readPer(tokens, at);
  if (per === null) return null;
  const label = `per ${per.unit}`;
  if (norm(tokens, at) === 'per' || norm(tokens, at) === '/') {
    return FLOW.test(per.unit) ? null : { from: at, to: per.to, label };
  }
  const counted = [1, 2, 3].some((back) => readNumber(tokens, at - 1 - back) !== null);
  const thing = tokens[at - 1];
  const single = /^(?:tablet|capsule|pill|dose|drop|puff|spray|mg|g|mcg|ml|unit|time)$/.test(thing?.norm ?? '');
  return counted && (isPlural(thing) || single) ? { from: at, to: per.to, label } : null;
}

function readWord(tokens: readonly Token[], at: number): TokenMeasure | null {
  const found = words.startingAt(tokens, at);
  if (found === null || followers.has(norm(tokens, found.to))) return null;
  return { from: at, to: found.to, label: found.value };
}

const READERS = [readWord, readRate, readEvery, readLatin, readCountedRate];
const mayStart = formFlag(
  (form: Form) =>
    words.mayStart(form) ||
    mayStartNumber(form) ||
    ONCE.has(form.norm) ||
    SEVERAL.has(form.norm) ||
    form.norm === 'every' ||
    PER.has(form.norm) ||
    LATIN.test(form.norm),
);

/**
 * How often: "twice a day", "every 8 hours", "once weekly". Among tokens, in order; of several that start at a token the
 * longest.
 */
export function frequenciesIn(tokens: readonly Token[]): TokenMeasure[] {
  const found: TokenMeasure[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!mayStart((tokens[at] as Token).form)) continue;
    const readings = READERS.map((read) => read(tokens, at));
    const best = readings.reduce((one, other) => ((other?.to ?? 0) > (one?.to ?? 0) ? other : one), null);
    if (best === null) continue;
    found.push(best);
    at = best.to - 1;
  }
  return found;
}

/** The characters of a measure. */
export const measureOf = (tokens: readonly Token[], { from, to, label }: TokenMeasure): Measure => ({
  span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
  label,
});
