import { VOICE_WORDS } from '../lexicon/cues.ts';
import type { Assertion, Attribution, Block, Span } from '../model.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import { sourceSpan } from '../text/source-map.ts';
import { formFlag, type Token, tokenize } from '../text/tokenize.ts';
import { findSources, namedSpeakers } from './assertion/attribution.ts';

/** Who speaks where the sentence itself does not say so: the study that is told of, the person who is quoted. */

/** Words that tell who speaks, in the source. */
export interface Voice {
  readonly who: Attribution;
  readonly span: Span;
  readonly text: string;
}

/** What earlier sentences leave of it. */
export interface Voices {
  /** The study that was last told of, in this section. */
  readonly study: Voice | null;
  /** The review that the article sums up. */
  readonly review: Voice | null;
  /** Who was last quoted, and in which block. */
  readonly speaker: { readonly voice: Voice; readonly block: Block } | null;
}

export const NO_VOICES: Voices = { study: null, review: null, speaker: null };

const wordsOf = (key: keyof typeof VOICE_WORDS): ReadonlySet<string> => new Set(VOICE_WORDS[key].split(' '));
const STUDY = wordsOf('study');
const COMPARATOR = wordsOf('comparator');
const PAST = wordsOf('past');
const PRESENT = wordsOf('present');
const HISTORY = wordsOf('history');
const FIRST_PERSON = wordsOf('firstPerson');
const NOT_BEFORE_PAST = wordsOf('notBeforePast');
const NOT_AFTER_PAST = wordsOf('notAfterPast');
const GRADED = wordsOf('graded');
const RELATIVE = wordsOf('relative');

const isStudy = formFlag(({ norm, lower }) => STUDY.has(norm) || STUDY.has(lower));
const isComparator = formFlag(({ norm }) => COMPARATOR.has(norm));
const straight = (lower: string): string => lower.replace('’', "'");
const isPresent = formFlag(({ lower }) => PRESENT.has(straight(lower)));
const isHistory = formFlag(({ norm, stem }) => HISTORY.has(norm) || HISTORY.has(stem));
const isFirstPerson = formFlag(({ lower }) => FIRST_PERSON.has(straight(lower)));
const isGraded = formFlag(({ lower }) => GRADED.has(lower));
const isPast = formFlag(({ lower }) => PAST.has(straight(lower)));
const isRegularPast = formFlag(({ lower }) => /^(?!un).{3,}(?<!e)ed$/.test(lower));
const isNoSubject = formFlag(({ lower, word }) => !word || NOT_BEFORE_PAST.has(lower));
const opensRest = formFlag(({ lower }) => NOT_AFTER_PAST.has(lower));
const isRelative = formFlag(({ lower }) => RELATIVE.has(lower));

/** "reduced" in "it reduced falls", but not in "a hormone released by the gut". */
function isRegularVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return before !== undefined && !isNoSubject(before.form) && (after === undefined || !opensRest(after.form));
}

const hasPast = (tokens: readonly Token[]): boolean =>
  tokens.some(({ form }, at) => isPast(form) || (isRegularPast(form) && isRegularVerb(tokens, at)));

/** A present verb, but not that of "which is sold as". */
const hasPresent = (tokens: readonly Token[]): boolean =>
  tokens.some(({ form }, at) => isPresent(form) && !(at > 0 && isRelative((tokens[at - 1] as Token).form)));

/** "Fever was no more common than": told as something that happened once. */
const tellsOfPast = (tokens: readonly Token[]): boolean =>
  hasPast(tokens) && !hasPresent(tokens) && !tokens.some(({ form }) => isHistory(form) || isFirstPerson(form));

/** "(Smith et al., 2019)" */
const CITATION = /\((?:[^()]{0,80}[ ,])?\p{Lu}[^()]{1,80},? (?:19|20)\d\d[a-z]?(?:[;,] [^()]{1,80})?\)/u;

/** Headings under which a review or a report tells what was found. */
const FINDINGS =
  /^(?:(?:main |key |the |our )*(?:results?|findings|messages)|what (?:did|does|do) (?:we|the|they|it|this|our)\b.{0,40}\b(?:find|show|found|say|shows?|tell)|what (?:the|this|our) .{0,30}\b(?:found|shows?|showed|says))\b/i;

/** "We looked at 24 trials": the article sums up what studies found. */
const REVIEW =
  /\b(?:we|authors|researchers|reviewers) (?:found|included|looked (?:at|for)|searched(?: for)?|identified|pooled) .{0,60}\b(?:studies|trials)\b/i;

const spanOf = ({ start, end }: Token): Span => ({ start, end });

function voiceAt(who: Attribution, block: Block, span: Span): Voice {
  return { who, span: sourceSpan(block, span), text: block.text.slice(span.start, span.end) };
}

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

function studyIn({ sentence, tokens }: ReadSentence): Voice | null {
  const found = tokens.find(({ form }) => isStudy(form)) ?? tokens.find(({ form }) => isComparator(form));
  return found === undefined ? null : voiceAt('research', sentence.block, shift(spanOf(found), sentence.offset));
}

function reviewIn({ sentence }: ReadSentence): Voice | null {
  const found = REVIEW.exec(sentence.text);
  if (found === null) return null;
  const span = { start: found.index, end: found.index + found[0].length };
  return voiceAt('research', sentence.block, shift(span, sentence.offset));
}

const OPENING = /[“«]/;
const CLOSING = /[”»]/;
const MARK = /[“«"]/;

/** The stretches of a block that stand between quotation marks; one that never closes goes to the end. */
export function quotesIn(text: string): Span[] {
  const quotes: Span[] = [];
  if (!MARK.test(text)) return quotes;
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string;
    const closes = CLOSING.test(mark) || (mark === '"' && start >= 0);
    if (closes && start >= 0) {
      quotes.push({ start, end: at + 1 });
      start = -1;
    } else if (start < 0 && (OPENING.test(mark) || mark === '"')) start = at;
  }
  return start < 0 ? quotes : [...quotes, { start, end: text.length }];
}

/** Shorter ones are names and words at a distance: the so-called "miracle cure". */
const SHORTEST_QUOTE = 25;

/** Whose words are quoted in a block, by what stands outside of the quotation marks. */
function speakerIn(block: Block, quotes: readonly Span[]): Voice | null {
  const between = quotes.map(({ start, end }, index) => {
    return block.text.slice(quotes[index - 1]?.end ?? 0, start) + ' '.repeat(end - start);
  });
  const tokens = tokenize(between.join('') + block.text.slice(quotes.at(-1)?.end ?? 0));
  const sources = findSources(tokens).map(({ first, last, rule }) => ({
    who: rule.attribution as Attribution,
    span: { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 },
  }));
  const best = (['clinician', 'research', 'other', 'regulator', 'patients'] as const)
    .map((who) => sources.find((one) => one.who === who))
    .find((one) => one !== undefined);
  if (best !== undefined) return voiceAt(best.who, block, best.span);
  const speaker = namedSpeakers(tokens)[0]?.name;
  const isPersonal = quotes.some(({ start, end }) =>
    tokenize(block.text.slice(start, end)).some(({ form }) => isFirstPerson(form)),
  );
  if (speaker === undefined || isPersonal) return null;
  const span = { start: tokens[speaker.first]?.start ?? 0, end: tokens[speaker.last]?.end ?? 0 };
  return voiceAt('other', block, span);
}

/** What is quoted in a block, and by whom. */
interface Quoted {
  readonly quotes: readonly Span[];
  readonly speaker: Voice | null;
}

const quotedIn = new WeakMap<Block, Quoted>();

/** What a block quotes, which each of its sentences asks for. */
function quotedOf(block: Block): Quoted {
  const known = quotedIn.get(block);
  if (known !== undefined) return known;
  const quotes = quotesIn(block.text).filter(({ start, end }) => end - start >= SHORTEST_QUOTE);
  const quoted = { quotes, speaker: quotes.length === 0 ? null : speakerIn(block, quotes) };
  quotedIn.set(block, quoted);
  return quoted;
}

function quotedVoice({ sentence, tokens }: ReadSentence, before: Voices): Voice | null {
  const { block } = sentence;
  const { speaker } = quotedOf(block);
  if (speaker !== null) return speaker;
  if (before.speaker !== null) return before.speaker.voice;
  const mine = tokens.find(({ form }) => isFirstPerson(form));
  return mine === undefined ? null : voiceAt('patients', block, shift(spanOf(mine), sentence.offset));
}

/** Who speaks at a place of a sentence that names nobody; null where it is the author. */
export function voiceOf(read: ReadSentence, at: Span, before: Voices): Voice | null {
  const { sentence, tokens } = read;
  const { block } = sentence;
  const { quotes } = quotedOf(block);
  const place = at.start + sentence.offset;
  if (quotes.some(({ start, end }) => start <= place && place < end)) return quotedVoice(read, before);
  const citation = CITATION.exec(sentence.text);
  if (citation !== null) {
    const span = { start: citation.index, end: citation.index + citation[0].length };
    return voiceAt('research', block, shift(span, sentence.offset));
  }
  const study = studyIn(read);
  if (study !== null && tokens.some(({ form }) => isComparator(form))) return study;
  if (tellsOfPast(tokens)) return study ?? before.study;
  return before.review !== null && tokens.some(({ form }) => isGraded(form)) ? before.review : null;
}

/** What a sentence leaves to those after it. */
export function afterVoices(read: ReadSentence, before: Voices): Voices {
  const { block } = read.sentence;
  if (block.kind === 'heading' || block.kind === 'question') {
    const found = FINDINGS.test(block.text);
    return {
      ...before,
      study: found ? voiceAt('research', block, { start: 0, end: block.text.length }) : before.study,
    };
  }
  const { quotes, speaker: voice } = quotedOf(block);
  const kept = before.speaker !== null && quotes.length > 0 ? before.speaker : null;
  return {
    study: studyIn(read) ?? before.study,
    review: before.review ?? reviewIn(read),
    speaker: voice === null ? kept : { voice, block },
  };
}

/** An assertion with who speaks in it by the sentences around. */
export function withVoice(assertion: Assertion, voice: Voice | null, scope: Span): Assertion {
  const weaker = assertion.attribution === 'patients' || assertion.attribution === 'other';
  if (voice === null || !(assertion.attribution === null || (weaker && voice.who === 'research'))) return assertion;
  const cue = { role: 'attribution' as const, span: voice.span, text: voice.text, scope };
  return { ...assertion, attribution: voice.who, cues: [...assertion.cues, cue] };
}
