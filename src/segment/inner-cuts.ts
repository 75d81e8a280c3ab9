import { abbreviationReach } from './abbreviation.ts';

/** Words in which a full stop is no end: addresses. */
const ADDRESS = /^[<(["']{0,3}(?:www\.|[a-z]{2,9}:\/\/)|@/i;
const MARK_INSIDE = /[.!?…。！？｡]./;
const MISSING_SPACE = /(?<=(?:\p{Ll}{2}|\d{3})[)\]"”’]?(?:[.!?]|\.{3,4}|…)["”’)]?)(?=["“‘(]?\p{Lu}(?:[\p{Ll}'’]|$))/gu;
const FULL_WIDTH = /(?<=[。！？｡])(?![。！？｡」』）”’"')\]]|$)|(?<=[。！？｡][」』）”’])(?![。！？｡」』）”’"')\]]|$)/g;
const LAST_WORD = /\p{L}{1,10}(?=\.$)/u;

function followsTitle(run: string, cut: number): boolean {
  const word = LAST_WORD.exec(run.slice(Math.max(0, cut - 12), cut));
  return word !== null && abbreviationReach(word[0]) === 'anything';
}

/** Where, inside a run without white space, a sentence ends and the next begins all the same: offsets in order. */
export function innerCuts(run: string): number[] {
  if (!MARK_INSIDE.test(run)) return [];
  const cuts = [...run.matchAll(FULL_WIDTH)].map((match) => match.index);
  if (ADDRESS.test(run)) return cuts;
  const missing = [...run.matchAll(MISSING_SPACE)].map((match) => match.index);
  return [...cuts, ...missing.filter((cut) => !followsTitle(run, cut))].sort((a, b) => a - b);
}
