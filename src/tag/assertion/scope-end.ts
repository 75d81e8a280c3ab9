import {
  afterBracket,
  type Clauses,
  FARTHEST_SCOPE,
  hasFinite,
  is,
  isHardBreak,
  verbGroupStart,
  wordAt,
} from './clauses.ts';
import {
  inList,
  isBareGerund,
  isBarePast,
  isConjunctionBefore,
  opensClause,
  opensSecondClause,
  opensWithRelative,
} from './look-ahead.ts';
import { AUXILIARY, WORD } from './word-classes.ts';

/** How far a scope reaches to the right. */
export interface Reach {
  /** Ends before a finite verb. */
  readonly phrase: boolean;
  /** What follows as a remark is not meant: ", which …", ", showing that …". */
  readonly denial: boolean;
  /** Only a new main clause ends it. */
  readonly report: boolean;
  /** Ends before "that", "which". */
  readonly nounOnly: boolean;
}

/** To the end of the clause. */
export const CLAUSE: Reach = { phrase: false, denial: false, report: false, nounOnly: false };
/** The clause that a negation denies. */
export const DENIED: Reach = { ...CLAUSE, denial: true };
/** The content of what is said. */
export const REPORT: Reach = { ...CLAUSE, report: true };
/** The noun phrase behind an adjective. */
export const PHRASE: Reach = { phrase: true, denial: true, report: false, nounOnly: true };
/** The noun phrase that a negation denies, with its relative clause. */
export const DENIED_PHRASE: Reach = { ...PHRASE, nounOnly: false };

/** Where a scope starts to reach from. */
export interface Origin {
  /** The last token of the cue. */
  readonly from: number;
  /** The first token of its clause. */
  readonly start: number;
  /** Its clause stands before its main clause: "If it does not help, …". */
  readonly fronted: boolean;
}

const REASON = /^(?:because|unless|since|so)$/;
const REMARK =
  /^(?:suggesting|indicating|implying|implicating|demonstrating|showing|confirming|supporting|thereby|thus|therefore|suggested|as|rather|being|having|unlike)$/;
/** "No serious side effects, just a little bruising." */
const ONLY = /^(?:just|only|merely)$/;
const LONGEST_ITEM = 8;
const LONGEST_FRONTED_ITEM = 4;

/** "but" joins two adjectives as well ("mild but lasting"); after a negation it always sets against. */
function contrasts(clauses: Clauses, at: number, reach: Reach): boolean {
  const word = wordAt(clauses, at);
  if (word === 'yet') return wordAt(clauses, at - 1) === ',';
  return word !== 'but' || reach.denial || wordAt(clauses, at + 1) === 'not' || opensClause(clauses, at + 1);
}

const goesOn = (clauses: Clauses, next: number): boolean =>
  wordAt(clauses, next) === 'including' ||
  (wordAt(clauses, next) === 'such' && wordAt(clauses, next + 1) === 'as') ||
  is(clauses, next, WORD.coordinator);

const SUBJECT_PRONOUN = /^(?:i|you|he|she|we|they|it)$/;
const LONGEST_OPENING = 3;

/** "…, and it", "…, and in trials it": a pronoun that can be the subject of a new clause. */
function opensWithPronoun(clauses: Clauses, at: number): boolean {
  if (SUBJECT_PRONOUN.test(wordAt(clauses, at))) return true;
  if (!is(clauses, at, WORD.preposition)) return false;
  for (let i = at + 1; i <= at + LONGEST_OPENING && !is(clauses, i, WORD.punctuation); i++)
    if (SUBJECT_PRONOUN.test(wordAt(clauses, i)) && !is(clauses, i - 1, WORD.preposition)) return true;
  return false;
}

/** Verbs of the past that are no participles before a noun ("and increased sweating" may be one). */
const PAST =
  /^(?:bled|slept|felt|fell|lived|lost|gained|had|got|developed|suffered|caused|doubled|halved|tripled|led|brought|made|gave|left|did|was|were)$/;

/** "failed to help, and left many", "failed to help and caused": a verb of the past goes on with the first one, not with what it failed to do. */
const leavesInfinitive = (clauses: Clauses, next: number, from: number): boolean =>
  wordAt(clauses, from) === 'to' &&
  (PAST.test(wordAt(clauses, next + 1)) ||
    (is(clauses, next + 1, WORD.participle) && is(clauses, next + 2, WORD.determiner | WORD.pronoun)));

/** "for acne that does not respond, and for acne that …": what follows stands beside the head of the relative clause. */
const leavesRelative = (clauses: Clauses, next: number, from: number): boolean =>
  is(clauses, next + 1, WORD.preposition) && is(clauses, verbGroupStart(clauses, from) - 1, WORD.relative | WORD.that);

/** Where the phrase behind a preposition at `at` ends in a verb of the past: "and in one trial reduced"; `at` where none does. */
function afterPhrase(clauses: Clauses, at: number): number {
  if (!is(clauses, at, WORD.preposition)) return at;
  for (let end = at + 1; end <= at + LONGEST_OPENING; end++) {
    if (is(clauses, end, WORD.participle)) return end;
    if (is(clauses, end, WORD.punctuation)) return at;
  }
  return at;
}

/** "got no benefit, and bled more": "no" denies what it stands before, and another verb goes on at `verb`. */
const leavesNoun = (clauses: Clauses, verb: number, from: number): boolean =>
  wordAt(clauses, from) === 'no' &&
  !is(clauses, from - 1, WORD.punctuation | WORD.coordinator | WORD.preposition) &&
  (clauses.finite[verb] === true || PAST.test(wordAt(clauses, verb)));

function endsAtComma(clauses: Clauses, at: number, reach: Reach, { from, start, fronted }: Origin): boolean {
  const next = at + 1;
  const word = wordAt(clauses, next);
  if (
    is(clauses, next, WORD.coordinator) &&
    (opensWithPronoun(clauses, next + 1) ||
      opensWithRelative(clauses, next + 1) ||
      leavesInfinitive(clauses, next, from) ||
      leavesNoun(clauses, next + 1, from) ||
      (wordAt(clauses, from) === 'no' && afterPhrase(clauses, next + 1) > next + 1) ||
      leavesRelative(clauses, next, from))
  )
    return true;
  if (is(clauses, next, WORD.contrast)) return contrasts(clauses, next, reach);
  if (REASON.test(word) || (reach.denial && ONLY.test(word))) return true;
  if (goesOn(clauses, next)) return false;
  if (fronted && (reach.phrase || hasFinite(clauses, start, at))) return !inList(clauses, at, LONGEST_FRONTED_ITEM);
  if (reach.phrase) return !inList(clauses, at, LONGEST_ITEM);
  if (reach.report) return fronted && opensClause(clauses, next);
  if (REMARK.test(word)) return wordAt(clauses, next + 1) !== 'well';
  if (is(clauses, next, WORD.relative)) return reach.denial;
  if (is(clauses, next, WORD.preposition) && is(clauses, next + 1, WORD.relative))
    return reach.denial && wordAt(clauses, from) !== 'neither';
  if (word === 'with') return true;
  if (reach.denial && is(clauses, next, WORD.gerund)) return true;
  return (fronted || hasFinite(clauses, start, at)) && opensClause(clauses, next);
}

const MAIN_CLAUSE =
  /^(?:we|this|these|it|they|i|there|suggest|suggests|suggested|indicate|propose|demonstrate|show|provide|provides)$/;

const FARTHEST_VERB = 12;

/** "are effective in flares and useless for": where a predicate has no verb of its own, that before it. */
function verbBefore(clauses: Clauses, start: number): number {
  for (let at = start - 1; at > start - FARTHEST_VERB && !isHardBreak(clauses, at); at--) {
    if (clauses.finite[at]) return at;
  }
  return start;
}

/** "Nor did a Danish and Swedish study find": the verb comes after the subject. */
const isInverted = (clauses: Clauses, from: number): boolean =>
  wordAt(clauses, from) === 'nor' && is(clauses, from + 1, AUXILIARY);

function endsAtCoordinator(clauses: Clauses, at: number, reach: Reach, { from, start }: Origin): boolean {
  const next = at + 1;
  if (reach.report) return MAIN_CLAUSE.test(wordAt(clauses, next));
  if (leavesInfinitive(clauses, at, from) || leavesNoun(clauses, next, from)) return true;
  if (reach.nounOnly && is(clauses, next, WORD.determiner)) return true;
  if (reach.phrase && (is(clauses, next, WORD.preposition) || clauses.finite[next] === true)) return true;
  const first = isInverted(clauses, from) ? from + 2 : start;
  return opensSecondClause(clauses, wordAt(clauses, at - 1) === ',' ? verbBefore(clauses, first) : first, next);
}

/** Words of reason, which stand outside what is denied: "because", "due to", "as the dose is low". */
function endsAtReason(clauses: Clauses, at: number, reach: Reach, { from }: Origin): boolean {
  const next = wordAt(clauses, at + 1);
  switch (wordAt(clauses, at)) {
    case 'because':
    case 'unless':
      return true;
    case 'given':
      return is(clauses, at + 1, WORD.determiner);
    case 'since':
      return !reach.report && !/^\d/.test(next);
    case 'as':
      return (reach.phrase && next === 'well') || (!reach.report && isConjunctionBefore(clauses, at + 1));
    case 'due':
    case 'secondary':
      return next === 'to' && at > from + 2 && reach.denial;
    default:
      return false;
  }
}

function endsPhrase(clauses: Clauses, at: number, reach: Reach): boolean {
  if (clauses.finite[at]) return !is(clauses, at - 1, WORD.relative | WORD.that);
  if (isBarePast(clauses, at)) return true;
  if (!reach.nounOnly) return false;
  if (isBareGerund(clauses, at) || is(clauses, at, WORD.that)) return true;
  return is(clauses, at, WORD.relative) && !is(clauses, at - 1, WORD.preposition);
}

function endsAt(clauses: Clauses, at: number, reach: Reach, origin: Origin): boolean {
  if (wordAt(clauses, at) === ',') return endsAtComma(clauses, at, reach, origin);
  if (is(clauses, at, WORD.coordinator)) return endsAtCoordinator(clauses, at, reach, origin);
  if (is(clauses, at, WORD.contrast)) return contrasts(clauses, at, reach);
  return endsAtReason(clauses, at, reach, origin) || (reach.phrase && endsPhrase(clauses, at, reach));
}

const LEAD = WORD.adverb | WORD.contrast | WORD.that | WORD.subordinator;

/** "that, instead, while some …, others": what stands right behind a verb of saying ends nothing. */
function skipLead(clauses: Clauses, from: number): number {
  let at = from;
  while (is(clauses, at, LEAD) || (wordAt(clauses, at) === ',' && is(clauses, at - 1, LEAD))) {
    at++;
  }
  return at;
}

const LONGEST_ASIDE = 8;

/** The first token behind a remark between commas that stands right behind a cue: "does not, as some say, cure". */
function afterAside(clauses: Clauses, first: number): number {
  if (wordAt(clauses, first) !== ',') return first;
  for (let at = first + 2; at <= first + LONGEST_ASIDE && !isHardBreak(clauses, at); at++)
    if (wordAt(clauses, at) === ',') return at + 1;
  return first;
}

/** The bracket of "1)". */
const isEnumerator = (clauses: Clauses, at: number): boolean =>
  wordAt(clauses, at) === ')' &&
  /^(?:\d|[a-z]|i+v?)$/.test(wordAt(clauses, at - 1)) &&
  !/^[(-]$/.test(wordAt(clauses, at - 2));

/** The last token of the scope of a cue. */
export function scopeEnd(clauses: Clauses, origin: Origin, reach: Reach): number {
  const { from } = origin;
  let at = reach.report ? skipLead(clauses, from + 1) : afterAside(clauses, from + 1);
  for (; at < clauses.tokens.length && at <= from + FARTHEST_SCOPE; at++) {
    const word = wordAt(clauses, at);
    if (word === '(' || word === '[') at = afterBracket(clauses, at) - 1;
    else if (isEnumerator(clauses, at)) continue;
    else if (word === ')' || word === ']' || isHardBreak(clauses, at) || endsAt(clauses, at, reach, origin)) break;
  }
  let last = Math.min(at, clauses.tokens.length) - 1;
  while (last > from && is(clauses, last, WORD.punctuation) && !/[)\]%]/.test(wordAt(clauses, last))) last--;
  return last;
}
