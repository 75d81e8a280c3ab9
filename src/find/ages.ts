import type { Token } from '../text/tokenize.ts';
import { isDash } from './number-words.ts';

const AGED = new Set(['aged', 'age', 'ageing', 'ages']);
const LINK = new Set([
  'of',
  'between',
  'from',
  'over',
  'under',
  'at',
  'to',
  'above',
  'below',
  'is',
  'about',
  'the',
  'and',
]);
const PERSON = new Set(
  'child infant baby adult person patient woman man boy girl kid teenager adolescent anyone those toddler individual youth male female people subject'.split(
    ' ',
  ),
);
const COMPARED = new Set(['under', 'over', 'above', 'below', 'than', 'younger', 'older', 'beyond']);
const OLDER = new Set(['older', 'over', 'above', 'up', 'younger', 'under', 'upward', 'upwards', 'onward', 'onwards']);

const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

function saidAfter(tokens: readonly Token[], to: number): boolean {
  const next = isDash(tokens[to]) ? to + 1 : to;
  if (['old', 'olds', 'aged'].includes(norm(tokens, next))) return true;
  if (norm(tokens, to) === 'of' && norm(tokens, to + 1) === 'age') return true;
  return ['and', 'or'].includes(norm(tokens, to)) && OLDER.has(norm(tokens, to + 1));
}

function saidBefore(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  let compared = false;
  for (let steps = 0; steps < 3 && at >= 0; steps++, at--) {
    const word = norm(tokens, at);
    if (AGED.has(word)) return true;
    if (PERSON.has(word)) return compared;
    if ((word === 'older' || word === 'younger') && compared) return true;
    compared ||= COMPARED.has(word);
    if (!LINK.has(word) && !COMPARED.has(word)) return false;
  }
  return compared && PERSON.has(norm(tokens, at));
}

/** Whether a length of time is how old someone is: "a 12-year-old", "aged 5 years", "children under 6 months". */
export function isAge(tokens: readonly Token[], from: number, to: number): boolean {
  return saidAfter(tokens, to) || saidBefore(tokens, from);
}
