import { type Clauses, is, verbGroupStart, wordAt } from './clauses.ts';
import type { CueMatch } from './find-cues.ts';
import { CLAUSE, DENIED, DENIED_PHRASE, PHRASE, REPORT, type Reach, scopeEnd } from './scope-end.ts';
import { clauseStart, isFronted, subjectStart } from './scope-start.ts';
import { AUXILIARY, WORD } from './word-classes.ts';

/** Indices of the first and the last token of a scope. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

function reachOf(match: CueMatch): Reach {
  const denied = match.rule.roles.includes('negation');
  if (match.rule.extent === 'report') return REPORT;
  if (match.rule.extent === 'phrase' || match.rule.extent === 'exception') return denied ? DENIED_PHRASE : PHRASE;
  return denied ? DENIED : CLAUSE;
}

function forwardEnd(clauses: Clauses, match: CueMatch, reach: Reach): number {
  const start = clauseStart(clauses, match.first);
  return scopeEnd(clauses, { from: match.last, start, fronted: isFronted(clauses, match.first) }, reach);
}

/** Verbs that only tell that their subject is there: denying them denies it. */
const RAISING =
  /^(?:appear|materiali[sz]ed?|seem|occur|occurred|happen|happened|arise|arisen|arose|emerge|emerged|exist)$/;

/** A form of "be" before or after the cue, then a participle; or "appear", "occur": the subject is spoken of as well. */
function isPassive(clauses: Clauses, match: CueMatch): boolean {
  let be = false;
  for (let at = verbGroupStart(clauses, match.first); at < match.first; at++) be ||= is(clauses, at, WORD.be);
  for (let at = match.first; at <= match.last; at++) be ||= is(clauses, at, WORD.be);
  let at = match.last + 1;
  for (; is(clauses, at, AUXILIARY | WORD.adverb); at++) be ||= is(clauses, at, WORD.be);
  if (RAISING.test(wordAt(clauses, at))) return true;
  if (wordAt(clauses, at + 1) === '-') at += 2;
  return be && is(clauses, at, WORD.participle) && wordAt(clauses, at + 1) !== '-';
}

/** "but not in B cells", "(not B)": denies a phrase of the clause, not its verb. */
function isConstituent(clauses: Clauses, match: CueMatch): boolean {
  if (is(clauses, match.first, AUXILIARY) || wordAt(clauses, match.first) !== 'not') return false;
  if (is(clauses, verbGroupStart(clauses, match.first), AUXILIARY)) return false;
  return !is(clauses, match.last + 1, WORD.participle | WORD.gerund | WORD.to | AUXILIARY);
}

function verbScope(clauses: Clauses, match: CueMatch): TokenRange {
  if (isConstituent(clauses, match)) return { first: match.first, last: forwardEnd(clauses, match, DENIED_PHRASE) };
  const first = isPassive(clauses, match) ? subjectStart(clauses, match.first) : match.first;
  return { first, last: forwardEnd(clauses, match, reachOf(match)) };
}

function adjectiveScope(clauses: Clauses, match: CueMatch): TokenRange {
  const group = verbGroupStart(clauses, match.first);
  let predicate = false;
  for (let at = group; at < match.first; at++) predicate ||= is(clauses, at, WORD.be);
  if (wordAt(clauses, match.last + 1) === 'that')
    return { first: match.first, last: forwardEnd(clauses, match, REPORT) };
  if (predicate && (!is(clauses, match.last + 1, WORD.determiner) || wordAt(clauses, match.last + 1) === 'to')) {
    return { first: subjectStart(clauses, match.first), last: forwardEnd(clauses, match, CLAUSE) };
  }
  return { first: match.first, last: forwardEnd(clauses, match, PHRASE) };
}

/** Back over "opioid" in "opioid-free", forward over "sedating" in "non-sedating". */
function wordScope(match: CueMatch): TokenRange {
  return match.rule.direction === 'backward'
    ? { first: match.first - 2, last: match.last }
    : { first: match.first, last: match.last + 2 };
}

/** The stretch of tokens that a cue governs, with the cue itself. */
export function scopeOf(clauses: Clauses, match: CueMatch): TokenRange {
  const { direction, extent } = match.rule;
  if (extent === 'word') return wordScope(match);
  if (extent === 'verb') return verbScope(clauses, match);
  if (extent === 'adjective') return adjectiveScope(clauses, match);
  const first = direction === 'forward' ? match.first : subjectStart(clauses, match.first);
  const last = direction === 'backward' ? match.last : forwardEnd(clauses, match, reachOf(match));
  return { first, last };
}
