import {
  afterBracket,
  beforeBracket,
  type Clauses,
  FARTHEST_SCOPE,
  hasFinite,
  is,
  isHardBreak,
  verbGroupStart,
  wordAt,
} from './clauses.ts';
import { WORD } from './word-classes.ts';

/** "which" right before the verb is its subject; further left it opens a clause around the subject. */
function relativeStart(clauses: Clauses, at: number, verb: number): number | null {
  if (at === verb - 1) return at;
  if (wordAt(clauses, at) === 'that' && is(clauses, at - 1, WORD.preposition | WORD.coordinator)) {
    if (!is(clauses, at + 1, WORD.determiner)) return null;
  }
  return hasFinite(clauses, at + 1, verb) ? null : at + 1;
}

/** ", however," inside a clause. */
const isAside = (clauses: Clauses, at: number): boolean =>
  wordAt(clauses, at) === 'however' && wordAt(clauses, at - 1) === ',' && wordAt(clauses, at + 1) === ',';

function contrastStart(clauses: Clauses, at: number): number | null {
  const inside = wordAt(clauses, at) === 'yet' || wordAt(clauses, at + 1) === 'not' || isAside(clauses, at);
  return inside ? null : at + 1;
}

/** Where the clause of the verb starts if the token at `at` opens it; null where the clause reaches further left. */
function startBehind(clauses: Clauses, at: number, verb: number): number | null {
  const word = wordAt(clauses, at);
  if (isHardBreak(clauses, at) || word === '(' || word === '[') return at + 1;
  if (is(clauses, at, WORD.relative | WORD.that)) return relativeStart(clauses, at, verb);
  if (is(clauses, at, WORD.contrast)) return contrastStart(clauses, at);
  if (!is(clauses, at, WORD.subordinator) || word === 'as' || word === 'so') return null;
  return hasFinite(clauses, at + 1, verb) ? null : at + 1;
}

function leftBreak(clauses: Clauses, verb: number): number {
  const farthest = Math.max(0, verb - FARTHEST_SCOPE);
  for (let at = verb - 1; at >= farthest; at--) {
    if (/^[)\]]$/.test(wordAt(clauses, at))) at = beforeBracket(clauses, at);
    else {
      const start = startBehind(clauses, at, verb);
      if (start !== null) return start;
    }
  }
  return farthest;
}

/** Whether the only finite verbs before `at` belong to a relative clause in the subject. */
function embedded(clauses: Clauses, left: number, at: number): boolean {
  for (let i = left; i < at; i++) {
    if (clauses.finite[i]) return false;
    if (is(clauses, i, WORD.relative) || (wordAt(clauses, i) === 'that' && i > left)) return true;
  }
  return false;
}

/** Behind the last "and", "or" or comma that has a finished clause before it. */
function coordinatedStart(clauses: Clauses, left: number, verb: number): number {
  let start = left;
  for (let at = left + 1; at < verb; at++) {
    if (/^[([]$/.test(wordAt(clauses, at))) at = Math.min(verb, afterBracket(clauses, at)) - 1;
    else if (is(clauses, at, WORD.coordinator) || wordAt(clauses, at) === ',') {
      if (hasFinite(clauses, start, at) && !embedded(clauses, start, at)) start = at + 1;
    }
  }
  return start;
}

const OPENER =
  WORD.preposition | WORD.adverb | WORD.subordinator | WORD.contrast | WORD.to | WORD.gerund | WORD.participle;

/** Past "However,", "In contrast,", "After a week,". */
function skipOpeners(clauses: Clauses, left: number, verb: number): number {
  let start = left;
  for (let at = left; at < verb; at++) {
    if (wordAt(clauses, at) === '(') at = afterBracket(clauses, at) - 1;
    else if (wordAt(clauses, at) === ',') {
      if (at > start && !is(clauses, start, OPENER)) break;
      start = at + 1;
    }
  }
  while (start < verb && is(clauses, start, WORD.adverb | WORD.coordinator) && !is(clauses, start, WORD.determiner)) {
    start++;
  }
  return start;
}

/** The first token of the subject of the verb that a cue at `at` belongs to; the verb itself where it has none. */
export function subjectStart(clauses: Clauses, at: number): number {
  const verb = verbGroupStart(clauses, at);
  if (is(clauses, verb - 1, WORD.coordinator | WORD.contrast)) return verb;
  const start = skipOpeners(clauses, coordinatedStart(clauses, leftBreak(clauses, verb), verb), verb);
  return Math.min(start, verb);
}

/** The first token of the clause that the token at `at` stands in. */
export function clauseStart(clauses: Clauses, at: number): number {
  return coordinatedStart(clauses, leftBreak(clauses, at), at);
}

const FRONTING = WORD.preposition | WORD.to | WORD.gerund | WORD.participle;

/** Whether the cue at `at` stands in an opening before its main clause ("If it does not help, …", "Without it, …"). */
export function isFronted(clauses: Clauses, at: number): boolean {
  let start = at;
  const farthest = Math.max(0, at - FARTHEST_SCOPE);
  while (start > farthest && wordAt(clauses, start - 1) !== ',' && !isHardBreak(clauses, start - 1)) start--;
  if (start > 0 && is(clauses, start, WORD.relative)) return true;
  const opening = start === 0 || isHardBreak(clauses, start - 1);
  while (start < at && is(clauses, start, WORD.coordinator | WORD.adverb) && !is(clauses, start, WORD.subordinator)) {
    start++;
  }
  if (is(clauses, start, WORD.subordinator | WORD.contrast)) return !/^(?:but|however)$/.test(wordAt(clauses, start));
  return opening && is(clauses, start, FRONTING) && !hasFinite(clauses, start, at);
}

/** The first token of the sentence around `at`; no further left than a scope reaches. */
export function sentenceStart(clauses: Clauses, at: number): number {
  let start = at;
  while (start > Math.max(0, at - FARTHEST_SCOPE) && !isHardBreak(clauses, start - 1)) start--;
  return start;
}
