import { quantityUnits, shareOf, shareParts } from '../lexicon/time.ts';
import type { Token } from '../text/tokenize.ts';
import { type Measure, measureOf, type TokenMeasure } from './frequencies.ts';
import { isDash, mayStartNumber, type NumberMatch, readNumber } from './number-words.ts';
import { nameList, phraseTable } from './phrases.ts';
import { timeUnit } from './time-units.ts';

const units = phraseTable(nameList(quantityUnits).map((name): [string, string] => [name, name]));
const PER_UNITS = /^(?:mg|g|mcg|kg|µg|μg|ng|ml|l|dl|m2|m²|m|unit|dose|mmol|mol|cm|actuation|spray|puff|litre|liter)$/;
const OF = new Set(['in', 'of']);
const PEOPLE = new Set(nameList(shareOf));
const PARTS = new Set(nameList(shareParts));
/** Between "of" and the people: "a third of all the patients", "half of those treated". */
const BETWEEN = /^(?:all|the|our|its|their|these|those|treated|adult|older|female|male)$/;

const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';
const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token, at) => (at > 0 && !token.glued ? ` ${token.text}` : token.text))
    .join('')
    .toLowerCase();

function readRange(tokens: readonly Token[], first: NumberMatch): NumberMatch {
  const dash = isDash(tokens[first.to]) ? first.to + 1 : first.to;
  const joint = /^(?:to|or)$/.test(norm(tokens, dash)) ? dash + 1 : dash;
  const last = joint > first.to ? readNumber(tokens, joint) : null;
  return last !== null && last.value > first.value ? last : first;
}

/** "/kg/h", "per kilogram", "/m(2)", "/day" after a unit: the token after it. */
function readDenominators(tokens: readonly Token[], at: number): number {
  let to = at;
  while (norm(tokens, to) === '/' || norm(tokens, to) === 'per') {
    const unit = tokens[to + 1];
    const slash = norm(tokens, to) === '/';
    const time = timeUnit(unit, true) !== null;
    if (!unit || !(PER_UNITS.test(unit.norm) || /^kilogram|^square/.test(unit.norm) || (slash && time))) break;
    to += 2;
    if (norm(tokens, to - 1) === 'm' && /^\($/.test(norm(tokens, to)) && norm(tokens, to + 2) === ')') to += 3;
  }
  return to;
}

/** "20 mg", "0.5-1 mg/kg", "10 %". */
function readDose(tokens: readonly Token[], at: number): TokenMeasure | null {
  const first = readNumber(tokens, at);
  if (first === null) return null;
  const low = units.startingAt(tokens, first.to);
  const last = readRange(tokens, low !== null && low.value === '%' ? { ...first, to: low.to } : first);
  const numbersEnd = last.to === low?.to ? first.to : last.to;
  const unit = units.startingAt(tokens, isDash(tokens[numbersEnd]) ? numbersEnd + 1 : numbersEnd);
  if (unit === null || (unit.to === unit.from + 1 && /^[A-Z]$/.test(tokens[unit.from]?.text ?? '') && !first.digits))
    return null;
  const to = readDenominators(tokens, unit.to);
  return { from: at, to, label: textOf(tokens, at, to) };
}

/** "one in 100", "1 out of 10", "3 in every 1,000", "8 people in 100". */
function readShare(tokens: readonly Token[], at: number): TokenMeasure | null {
  const part = readNumber(tokens, at);
  if (part === null) return null;
  let next = part.to;
  if (PEOPLE.has(norm(tokens, next))) next++;
  if (norm(tokens, next) === 'out') next++;
  if (!OF.has(norm(tokens, next))) return null;
  next++;
  const ofThe =
    norm(tokens, next - 1) === 'of' && norm(tokens, next) === 'the' && /^\d{2}/.test(tokens[next + 1]?.text ?? '');
  if ((ofThe || /^(?:every|a)$/.test(norm(tokens, next))) && readNumber(tokens, next + 1)) next++;
  const all = readNumber(tokens, next);
  if (all === null || all.value <= part.value || all.value > 1e7) return null;
  if (/^\d{4}$/.test(tokens[next]?.text ?? '') && all.value > 1900 && all.value < 2100) return null;
  return timeUnit(tokens[all.to], all.digits) === null
    ? { from: at, to: all.to, label: textOf(tokens, at, all.to) }
    : null;
}

/** "a quarter of patients", "half of those treated", "a handful of people". */
function readPart(tokens: readonly Token[], at: number): TokenMeasure | null {
  if (!PARTS.has(norm(tokens, at)) || norm(tokens, at + 1) !== 'of') return null;
  let to = at + 2;
  while (BETWEEN.test(norm(tokens, to))) to++;
  if (!PEOPLE.has(norm(tokens, to)) && norm(tokens, to - 1) !== 'those') return null;
  const end = PEOPLE.has(norm(tokens, to)) ? to + 1 : to;
  const from = /^(?:a|an|one|two|three|four|most|some)$/.test(norm(tokens, at - 1)) ? at - 1 : at;
  return { from, to: end, label: textOf(tokens, from, end) };
}

/**
 * How much: "20 mg", "0.5 mg/kg", "10 %", "one in 100". Among tokens, given the frequencies among them: what belongs to
 * "3 times a day" is no quantity.
 */
export function quantitiesIn(tokens: readonly Token[], frequencies: readonly TokenMeasure[]): Measure[] {
  const found: Measure[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const rate = frequencies.find(({ from }) => from === at);
    if (rate !== undefined) {
      at = rate.to - 1;
      continue;
    }
    const number = mayStartNumber((tokens[at] as Token).form);
    const measure = (number ? (readShare(tokens, at) ?? readDose(tokens, at)) : null) ?? readPart(tokens, at);
    if (measure === null) continue;
    found.push(measureOf(tokens, measure));
    at = measure.to - 1;
  }
  return found;
}
