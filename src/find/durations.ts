import { quotedRelations, timeRelations, vagueTimes } from '../lexicon/time.ts';
import type { Duration, DurationRelation, Span } from '../model.ts';
import { conceptId } from '../text/concept-id.ts';
import { formFlag, type Token, tokenize } from '../text/tokenize.ts';
import { isAge } from './ages.ts';
import { frequenciesIn, type TokenMeasure } from './frequencies.ts';
import { nameList, phraseTable, tableFields } from './phrases.ts';
import { mayStartTime, readTimeSpan, type TimeSpan } from './time-amounts.ts';
import { isoDuration, partsLabel, pluralName, secondsOf, type TimePart, timeUnit, widest } from './time-units.ts';

/** Words for a length of time; `duration` is null where nobody has measured it ("long-lasting"). */
export interface FoundDuration {
  readonly span: Span;
  readonly duration: Duration | null;
  readonly id: string;
  readonly label: string;
}

const relations = phraseTable(
  tableFields(timeRelations).flatMap(([relation = '', names = '']) =>
    nameList(names).map((name): [string, DurationRelation] => [name, relation as DurationRelation]),
  ),
);
const quoted = phraseTable(nameList(quotedRelations).map((name): [string, true] => [name, true]));
const vague = phraseTable(
  tableFields(vagueTimes).flatMap(([label = '', names = '']) =>
    nameList(names).map((name): [string, string] => [name, label]),
  ),
);
/** Where several relations stand before a duration ("for at least"), the first of these tells. */
const PRECEDENCE: readonly DurationRelation[] = ['at-least', 'at-most', 'within', 'about', 'since', 'for', 'over'];

const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

/** The relation that the words before a duration state, and where they begin if they are quoted with it. */
function relationBefore(tokens: readonly Token[], from: number): { relation: DurationRelation; start: number } {
  const found = new Set<DurationRelation>();
  const words = quoted.endingBefore(tokens, from)?.from ?? from;
  const start = /^(?:no|not)$/.test(norm(tokens, words - 1)) ? from : words;
  let end = from;
  for (let steps = 0; steps < 3; steps++) {
    const phrase = relations.endingBefore(tokens, end);
    if (phrase === null) break;
    found.add(phrase.value);
    end = phrase.from;
  }
  return { relation: PRECEDENCE.find((relation) => found.has(relation)) ?? 'exact', start };
}

const unitNames = (span: TimeSpan): ReadonlySet<string> => new Set(span.min.map(({ unit }) => unit.name));

/** A length read from its parts: "1 year, 1 month and 2 days", "2 hours 30 minutes". */
function joinParts(tokens: readonly Token[], first: TimeSpan): TimeSpan {
  let span = first;
  while (span.vague === null && span.tail === null && span.max !== 'reach') {
    let at = span.to;
    if (tokens[at]?.text === ',') at++;
    if (norm(tokens, at) === 'and') at++;
    const next = /^an?$/.test(norm(tokens, at)) ? null : readTimeSpan(tokens, at);
    if (next === null || next.vague !== null || next.max === 'reach') break;
    const smaller = (next.min[0]?.unit.seconds ?? 0) < (span.min.at(-1)?.unit.seconds ?? 0);
    const other = !unitNames(span).has(next.min[0]?.unit.name ?? '');
    const counted = secondsOf(span.min) === secondsOf(span.max) && secondsOf(next.min) === secondsOf(next.max);
    if (!other || !counted || (at > span.to && !smaller)) break;
    span = { ...span, to: next.to, min: [...span.min, ...next.min], max: [...span.max, ...next.max], tail: next.tail };
  }
  return span;
}

const upper = (span: TimeSpan): number => (span.max === 'reach' ? Number.POSITIVE_INFINITY : secondsOf(span.max));

/** A range with a unit at either end: "2 weeks to 3 months", "days or weeks". */
function joinEnds(tokens: readonly Token[], first: TimeSpan, between: boolean): TimeSpan {
  let span = first;
  for (;;) {
    const joints = ['to', 'or', '-', '–', '—', ','];
    let at = span.to;
    if (!joints.includes(norm(tokens, at)) && !(norm(tokens, at) === 'and' && between)) return span;
    if (norm(tokens, at) === ',' && span.vague !== 'plural') return span;
    at += norm(tokens, at) === ',' && /^(?:or|to)$/.test(norm(tokens, at + 1)) ? 2 : 1;
    if (/^(?:even|up|possibly|perhaps|sometime)$/.test(norm(tokens, at))) at++;
    if (norm(tokens, at) === 'to') at++;
    const plural = span.vague === 'plural';
    const next = readTimeSpan(tokens, at, { alone: plural });
    if (next === null || next.vague === 'day' || next.vague === 'ordinal' || span.vague === 'day') return span;
    const longer =
      plural && next.vague === 'plural'
        ? (next.min[0]?.unit.seconds ?? 0) > (span.min[0]?.unit.seconds ?? 0)
        : secondsOf(next.min) > secondsOf(span.min) && upper(next) >= upper(span);
    if (!longer) return span;
    span = { ...joinedRange(span, next) };
  }
}

function joinedRange(low: TimeSpan, high: TimeSpan): TimeSpan {
  const max = high.max === 'reach' ? reachParts(high) : high.max;
  return {
    from: low.from,
    to: high.to,
    min: low.min,
    max,
    vague: low.vague === 'plural' ? 'plural' : null,
    tail: high.tail,
  };
}

/** The last unit of a vague length, kept so that its reach and its name can be told. */
const reachParts = (span: TimeSpan): readonly TimePart[] | 'reach' =>
  span.min.map(({ unit }) => ({ count: Number.POSITIVE_INFINITY, unit }));

/** ISO 8601 of the upper end; undefined where it is open. */
function maxIso(span: TimeSpan): string | undefined {
  const last = span.max === 'reach' ? span.min.at(-1) : span.max.at(-1);
  if (span.max !== 'reach' && last?.count !== Number.POSITIVE_INFINITY) return isoDuration(span.max);
  return last?.unit.reach ?? undefined;
}

function durationOf(span: TimeSpan, relation: DurationRelation): Duration {
  const low = span.min[0]?.count === 0 ? undefined : isoDuration(span.min);
  const high = maxIso(span);
  const min = low === undefined ? {} : { min: low };
  const max = high === undefined ? {} : { max: high };
  if (relation === 'at-least') return { ...min, relation };
  if (relation === 'at-most') return { ...max, relation };
  const range = span.max !== 'reach' && secondsOf(span.max) > secondsOf(span.min) && span.vague !== 'plural';
  if (relation === 'within' && !range) return { ...max, relation };
  return { ...min, ...max, relation };
}

const SUFFIX = ['th', 'st', 'nd', 'rd'];
const rank = (count: number): string =>
  `${count}${SUFFIX[count % 100 > 10 && count % 100 < 14 ? 0 : count % 10] ?? 'th'}`;

/** "3 months", "2 to 4 weeks", "several hours", "days to weeks": the length without its relation. */
function coreLabel(span: TimeSpan, parts: (parts: readonly TimePart[]) => string): string {
  const [low, high] = [span.min[0] as TimePart, (span.max === 'reach' ? span.min : span.max)[0] as TimePart];
  if (span.vague === 'several') return `several ${pluralName(low.unit)}`;
  if (span.vague === 'ordinal') return `${rank(high.count)} ${high.unit.name}`;
  const open = high.count === Number.POSITIVE_INFINITY;
  if (span.vague === 'plural' && span.max === 'reach') return pluralName(low.unit);
  if (span.vague === 'plural') return `${pluralName(low.unit)} to ${open ? pluralName(high.unit) : parts([high])}`;
  const numbers = low.count === high.count ? `${low.count}` : `${low.count}-${high.count}`;
  if (span.vague === 'day') return `${low.unit.name} ${numbers}`;
  const text = parts(span.min);
  if (span.max === 'reach' || secondsOf(span.max) === secondsOf(span.min)) return text;
  const end = open ? pluralName(high.unit) : parts(span.max);
  return low.unit.name === high.unit.name
    ? `${String(Math.round(low.count * 100) / 100)} to ${end}`
    : `${text} to ${end}`;
}

const SIGNS: Readonly<Partial<Record<DurationRelation, readonly [label: string, id: string]>>> = {
  'at-least': ['>', 'at-least-'],
  'at-most': ['up to ', 'at-most-'],
};

function describe(span: TimeSpan, relation: DurationRelation): { id: string; label: string } {
  const [sign, prefix] = SIGNS[relation] ?? ['', ''];
  const canonical = (parts: readonly TimePart[]) => partsLabel(parts.length === 1 ? parts.map(widest) : parts);
  return {
    id: `${prefix}${conceptId(coreLabel(span, canonical))}`,
    label: `${sign}${coreLabel(span, partsLabel)}`,
  };
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

interface Reading {
  readonly found: FoundDuration | null;
  readonly to: number;
}

/** "2 mg/24 h", "3 hours a day": a measure per time, or time per time. */
const isRate = (tokens: readonly Token[], { from, to }: TimeSpan): boolean =>
  ['/', 'per'].includes(norm(tokens, from - 1)) ||
  (['a', 'an', 'per', 'each', '/'].includes(norm(tokens, to)) && timeUnit(tokens[to + 1], false) !== null);

/** The measured duration at a token; `found` is null for an age or a rate, which is stepped over. */
function readMeasured(tokens: readonly Token[], at: number, alone: boolean): Reading | null {
  const between = norm(tokens, at - 1) === 'between';
  const first = readTimeSpan(tokens, at, { alone, between });
  if (first === null) return null;
  const span = joinEnds(tokens, joinParts(tokens, first), between);
  if (isAge(tokens, span.from, span.to) || isRate(tokens, span)) return { found: null, to: span.to };
  const before = relationBefore(tokens, span.from);
  const ranked = span.vague === 'ordinal' ? 'within' : before.relation;
  const relation = span.tail ?? ranked;
  const duration = durationOf(span, relation);
  return {
    found: { span: spanOf(tokens, before.start, span.to), duration, ...describe(span, relation) },
    to: span.to,
  };
}

function readVague(tokens: readonly Token[], at: number): Reading | null {
  const found = vague.startingAt(tokens, at);
  if (found === null) return null;
  const label = found.value;
  return { found: { span: spanOf(tokens, at, found.to), duration: null, id: conceptId(label), label }, to: found.to };
}

const mayStart = formFlag((form) => mayStartTime(form) || vague.mayStart(form));

/** Lengths of time among tokens, given the frequencies among them: what belongs to "twice a day" is no duration. */
export function durationsIn(tokens: readonly Token[], frequencies: readonly TokenMeasure[]): FoundDuration[] {
  const found: FoundDuration[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!mayStart((tokens[at] as Token).form) || frequencies.some(({ from, to }) => from <= at && at < to)) continue;
    const alone = tokens.length === 1;
    const [measured, worded] = [readMeasured(tokens, at, alone), readVague(tokens, at)];
    const best = (measured?.to ?? 0) >= (worded?.to ?? 0) ? measured : worded;
    if (best === null) continue;
    if (best.found !== null) found.push(best.found);
    at = best.to - 1;
  }
  return found;
}

/**
 * Lengths of time in a text, in order, never overlapping. No ages, dates or frequencies.
 * "several", "a few" and bare plurals reach from two or one of their unit to where the next wider unit would be said.
 */
export function findDurations(text: string): FoundDuration[] {
  const tokens = tokenize(text);
  return durationsIn(tokens, frequenciesIn(tokens));
}

/** The first measured length of time in a text, or null. */
export function parseDuration(text: string): Duration | null {
  return findDurations(text).find(({ duration }) => duration !== null)?.duration ?? null;
}
