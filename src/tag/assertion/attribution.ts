import { ATTRIBUTION_ROWS, BARE_SOURCES, REPORT_VERB_ROWS, SOURCE_ROWS } from '../../lexicon/cues.ts';
import { ATTRIBUTIONS, type Attribution } from '../../model.ts';
import { stemWord } from '../../text/normalize.ts';
import { formFlag, type Token } from '../../text/tokenize.ts';
import { type Clauses, is, isHardBreak, wordAt } from './clauses.ts';
import { buildTrie, type CueMatch, type CueTrie, findCues } from './find-cues.ts';
import { inList } from './look-ahead.ts';
import { type CuePattern, readCues, readPhrase, rowsOf } from './read-cues.ts';
import { scopeOf, type TokenRange } from './scope.ts';
import { REPORT, scopeEnd } from './scope-end.ts';
import { sentenceStart } from './scope-start.ts';
import { AUXILIARY, WORD } from './word-classes.ts';

/** Who says so, in which words, and of what. */
export interface Attributed {
  readonly who: Attribution;
  readonly cue: TokenRange;
  readonly scope: TokenRange;
}

const whoOf = (word: string): Attribution => {
  const who = ATTRIBUTIONS.find((item) => item === word);
  if (who === undefined) throw new Error(`cues: "${word}" is none of ${ATTRIBUTIONS.join(', ')}`);
  return who;
};

function readSources(): CuePattern[] {
  return rowsOf(SOURCE_ROWS).flatMap((line) => {
    const [who = '', names = ''] = line.split('|').map((field) => field.trim());
    const rule = { roles: ['attribution'], attribution: whoOf(who), direction: 'forward', extent: 'report' } as const;
    return names.split('; ').map((name) => readPhrase(name.replace('=', ''), rule));
  });
}

function readVerbs(): Map<Attribution, Set<string>> {
  const verbs = new Map<Attribution, Set<string>>(ATTRIBUTIONS.map((who) => [who, new Set()]));
  for (const line of rowsOf(REPORT_VERB_ROWS)) {
    const [who = '', forms = ''] = line.split('|').map((field) => field.trim());
    for (const name of who.split(' '))
      for (const form of forms.split('; ')) verbs.get(whoOf(name))?.add(stemWord(form));
  }
  return verbs;
}

/** Names that are a word in small letters: written in capitals only. */
const CAPITALS = new Set(SOURCE_ROWS.match(/(?<==)[A-Z]+/g));
const SOURCES: CueTrie = buildTrie(readSources());
const PHRASES: CueTrie = buildTrie(readCues(ATTRIBUTION_ROWS, true));
const VERBS = readVerbs();
const BARE = new Set(BARE_SOURCES.split(' '));
const FARTHEST_VERB = 16;
const LONGEST_ITEM = 8;

/** Words that have the stem of a verb of saying and are none: "not" of "note", "thoughts" of "thought". */
const NO_SAYING = new Set(['not', 'thoughts']);

const isVerbOf = (clauses: Clauses, at: number, who: Attribution): boolean =>
  VERBS.get(who)?.has(clauses.tokens[at]?.stem ?? '') === true && !NO_SAYING.has(wordAt(clauses, at));

/** "the report", "to report" */
const isNoVerb = (clauses: Clauses, at: number): boolean =>
  is(clauses, at - 1, WORD.determiner | WORD.to | WORD.preposition);

/** "Results show after two weeks": come into sight, and tell nothing. */
const isSeen = (clauses: Clauses, at: number): boolean =>
  /^shows?$/.test(wordAt(clauses, at)) &&
  (/^(?:after|within|by|up|over|between|around|about|once|before|until|from|sooner|gradually|slowly|quickly)$/.test(
    wordAt(clauses, at + 1),
  ) ||
    (wordAt(clauses, at + 1) === 'in' &&
      /^(?:\d+|about|around|just|two|three|four|six|eight)$/.test(wordAt(clauses, at + 2))));

/** Past the relative clause that opens at `at`: its verb with the auxiliaries. */
function afterRelative(clauses: Clauses, at: number): number {
  let next = at + 1;
  while (next < at + FARTHEST_VERB && !clauses.finite[next] && !isHardBreak(clauses, next)) next++;
  while (is(clauses, next, AUXILIARY | WORD.adverb | WORD.participle)) next++;
  return next;
}

/** The verb of saying whose subject ends before `from`; null where another verb comes first, or where it is passive. */
function verbAfter(clauses: Clauses, from: number, who: Attribution): number | null {
  let passive = false;
  for (let at = from; at < from + FARTHEST_VERB && at < clauses.tokens.length; at++) {
    if (is(clauses, at, WORD.relative) || (wordAt(clauses, at) === 'that' && at === from))
      at = afterRelative(clauses, at);
    if (isHardBreak(clauses, at) || is(clauses, at, WORD.contrast)) return null;
    if (wordAt(clauses, at) === ',' && !inList(clauses, at, LONGEST_ITEM)) return null;
    if (is(clauses, at, AUXILIARY)) passive ||= is(clauses, at, WORD.be);
    else if (isVerbOf(clauses, at, who) && !isNoVerb(clauses, at) && !isSeen(clauses, at))
      return passive && is(clauses, at, WORD.participle) ? null : at;
    else if (clauses.finite[at]) return null;
  }
  return null;
}

/** From the source to the end of what it says; back to the start of the sentence where the verb stands last. */
function saidBy(clauses: Clauses, source: TokenRange, verb: number): TokenRange {
  const last = scopeEnd(clauses, { from: verb, start: source.first, fronted: false }, REPORT);
  if (last > verb) return { first: source.first, last };
  return { first: sentenceStart(clauses, source.first), last };
}

/** "Who" is a pronoun, and "WHO" an organization. */
function isInCapitals(tokens: readonly Token[], { first }: CueMatch): boolean {
  const name = tokens[first]?.text ?? '';
  return !CAPITALS.has(name.toUpperCase()) || name === name.toUpperCase();
}

function fromSource(clauses: Clauses, match: CueMatch): Attributed | null {
  const who = match.rule.attribution;
  if (who === null) return null;
  const verb = verbAfter(clauses, match.last + 1, who);
  if (verb === null) return null;
  return { who, cue: { first: match.first, last: verb }, scope: saidBy(clauses, match, verb) };
}

/** "Many believe": a bare quantifier right before its verb. */
function fromBare(clauses: Clauses, at: number): Attributed | null {
  if (!BARE.has(wordAt(clauses, at)) || is(clauses, at - 1, WORD.preposition)) return null;
  const verb = is(clauses, at + 1, WORD.adverb) ? at + 2 : at + 1;
  if (!isVerbOf(clauses, verb, 'other')) return null;
  return { who: 'other', cue: { first: at, last: verb }, scope: saidBy(clauses, { first: at, last: at }, verb) };
}

/** "According to a review": the whole sentence around it. */
function accordingTo(clauses: Clauses, at: number, sources: readonly CueMatch[]): Attributed {
  const source = sources.find((match) => match.first > at && match.first < at + 10);
  const named = source?.last ?? at + 1;
  const last = scopeEnd(clauses, { from: named, start: at, fronted: false }, REPORT);
  const scope = { first: sentenceStart(clauses, at), last };
  return { who: source?.rule.attribution ?? 'other', cue: { first: at, last: named }, scope };
}

const SAYS = /^(?:sa(?:id|ys)|explain(?:ed|s)|add(?:ed|s)|wrote|writes|recall(?:ed|s)|told)$/;
const isSaying = formFlag(({ lower }) => SAYS.test(lower));
const isName = formFlag(({ text }) => /^\p{Lu}[\p{L}'’-]*$/u.test(text));
const isSelf = formFlag(({ lower }) => /^(?:my|me|i)$/.test(lower));
const isTitle = formFlag(({ lower }) => /^(?:mr|mrs|ms|miss)$/.test(lower));
/** Words behind a name that may tell what somebody is: "Mark Hall, a GP in York". */
const FARTHEST_ROLE = 7;

const isNameAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && isName(token.form);
};

/** "Paul Reed", "Mrs. Khan": the token behind a name of at least two words that starts at token `at`; null where none does. */
function nameEnd(tokens: readonly Token[], at: number): number | null {
  const title = tokens[at];
  const isShort = title !== undefined && isTitle(title.form) && tokens[at + 1]?.text === '.';
  const next = isShort ? at + 2 : at + 1;
  if (!isNameAt(tokens, at) || !isNameAt(tokens, next)) return null;
  return isNameAt(tokens, next + 1) ? next + 2 : next + 1;
}

/** A person by name who says something: where the verb and the name stand. */
interface Speaker {
  readonly verb: number;
  readonly name: TokenRange;
}

/** Those who are quoted by name: "…, said Paul Reed", "Paul Reed says that …". */
export function namedSpeakers(tokens: readonly Token[]): Speaker[] {
  return tokens.flatMap(({ form }, verb) => {
    if (!isSaying(form)) return [];
    const end = nameEnd(tokens, verb + 1);
    if (end !== null) return [{ verb, name: { first: verb + 1, last: end - 1 } }];
    return nameEnd(tokens, verb - 2) === verb && !isNameAt(tokens, verb - 3)
      ? [{ verb, name: { first: verb - 2, last: verb - 1 } }]
      : [];
  });
}

/** What somebody who is named says: who that is by the words behind the name, else simply somebody. */
function fromName(clauses: Clauses, { verb, name }: Speaker, sources: readonly CueMatch[]): Attributed {
  const role =
    wordAt(clauses, name.last + 1) === ','
      ? sources.find(({ first }) => first > name.last && first <= name.last + FARTHEST_ROLE)
      : undefined;
  const cue = { first: Math.min(verb, name.first), last: Math.max(verb, name.last) };
  const scope = name.first > verb ? { first: sentenceStart(clauses, verb), last: verb } : saidBy(clauses, name, verb);
  const isOfSelf = clauses.tokens.slice(scope.first, scope.last + 1).some(({ form }) => isSelf(form));
  return { who: role?.rule.attribution ?? (isOfSelf ? 'patients' : 'other'), cue, scope };
}

/** What a sentence may need for its attributions, found before its clauses are read. */
export interface AttributionMatches {
  readonly phrases: readonly CueMatch[];
  readonly sources: readonly CueMatch[];
}

/** The words for who may say so. */
export const findSources = (tokens: readonly Token[]): CueMatch[] =>
  findCues(tokens, SOURCES).filter((match) => isInCapitals(tokens, match));

/** Sources and attributing phrases in a sentence. */
export function findAttributions(tokens: readonly Token[]): AttributionMatches {
  return { phrases: findCues(tokens, PHRASES), sources: findSources(tokens) };
}

const mayOpen = formFlag(({ norm, lower }) => norm === 'according' || BARE.has(lower) || SAYS.test(lower));

/** Whether a sentence can hold an attribution at all. */
export function mayAttribute(matches: AttributionMatches, tokens: readonly Token[]): boolean {
  if (matches.phrases.length + matches.sources.length > 0) return true;
  return tokens.some(({ form }) => mayOpen(form));
}

/** Who says what in a sentence. */
export function attribute(clauses: Clauses, matches: AttributionMatches): Attributed[] {
  const found: Attributed[] = [];
  for (const match of matches.phrases) {
    const who = match.rule.attribution;
    if (who !== null) found.push({ who, cue: match, scope: scopeOf(clauses, match) });
  }
  for (const match of matches.sources) {
    const said = fromSource(clauses, match);
    if (said !== null) found.push(said);
  }
  for (const speaker of namedSpeakers(clauses.tokens)) {
    const { first, last } = speaker.name;
    const isTitled = matches.sources.some((match) => match.first >= first - 2 && match.first <= last);
    if (!isTitled) found.push(fromName(clauses, speaker, matches.sources));
  }
  for (let at = 0; at < clauses.tokens.length; at++) {
    const word = wordAt(clauses, at);
    if (word === 'according' && wordAt(clauses, at + 1) === 'to') found.push(accordingTo(clauses, at, matches.sources));
    const said = BARE.has(word) ? fromBare(clauses, at) : null;
    if (said !== null) found.push(said);
  }
  return found;
}
