import { CUE_ROWS } from '../../lexicon/cues.ts';
import type { Assertion, Attribution, Cue, CueRole, Span } from '../../model.ts';
import { type Token, tokenize } from '../../text/tokenize.ts';
import { type Attributed, attribute, findAttributions, mayAttribute } from './attribution.ts';
import { type Clauses, hasFinite, is, readClauses } from './clauses.ts';
import { withoutExceptions } from './exceptions.ts';
import { buildTrie, type CueMatch, findCues } from './find-cues.ts';
import { type Mood, mayHaveMood, moodsOf } from './mood.ts';
import { readCues } from './read-cues.ts';
import { scopeOf, type TokenRange } from './scope.ts';
import { AUXILIARY } from './word-classes.ts';

/** A cue of a sentence; spans are relative to the sentence. */
export interface SentenceCue extends Cue {
  /** Who says so; null but for the role attribution. */
  readonly attribution: Attribution | null;
}

/** The cues of a sentence with their scopes, in order. */
export interface SentenceAssertion {
  readonly cues: readonly SentenceCue[];
}

const CUES = buildTrie(readCues(CUE_ROWS));
const NOTHING: SentenceAssertion = { cues: [] };

function spanOf(clauses: Clauses, range: TokenRange): Span {
  const start = clauses.tokens[Math.max(0, range.first)]?.start ?? 0;
  const end = clauses.tokens[Math.min(range.last, clauses.tokens.length - 1)]?.end ?? start;
  return { start, end };
}

/** "NO" among small letters, unless emphasis is likely: "There is NO cure". */
function isNitricOxide(clauses: Clauses, match: CueMatch): boolean {
  if (match.first !== match.last || clauses.tokens[match.first]?.text !== 'NO') return false;
  const next = clauses.tokens[match.first + 1];
  if (next === undefined || next.text === next.text.toUpperCase()) return next?.word === false;
  return match.first > 0 ? !is(clauses, match.first - 1, AUXILIARY) : hasFinite(clauses, 1, 3);
}

function toCue(text: string, clauses: Clauses, item: Found, role: CueRole): SentenceCue {
  const span = spanOf(clauses, item.cue);
  const scope = spanOf(clauses, item.scope);
  return { role, span, text: text.slice(span.start, span.end), scope, attribution: item.who };
}

interface Found {
  readonly roles: readonly CueRole[];
  readonly who: Attribution | null;
  readonly cue: TokenRange;
  readonly scope: TokenRange;
}

function fromMatches(clauses: Clauses, matches: readonly CueMatch[]): Found[] {
  const real = matches.filter((match) => !isNitricOxide(clauses, match));
  const scoped = withoutExceptions(real.map((match) => ({ match, scope: scopeOf(clauses, match) })));
  return scoped.map(({ match, scope }) => ({ roles: match.rule.roles, who: null, cue: match, scope }));
}

const fromAttribution = ({ who, cue, scope }: Attributed): Found => ({ roles: ['attribution'], who, cue, scope });
const fromMood = ({ cue, scope }: Mood): Found => ({ roles: ['non-assertion'], who: null, cue, scope });

/** All cues of one sentence with their scopes; `tokens` saves tokenizing it again. */
export function analyseAssertion(text: string, tokens: readonly Token[] = tokenize(text)): SentenceAssertion {
  const matches = findCues(tokens, CUES);
  const attributions = findAttributions(tokens);
  if (matches.length === 0 && !mayAttribute(attributions, tokens) && !mayHaveMood(tokens)) return NOTHING;
  const clauses = readClauses(tokens);
  const found = [
    ...fromMatches(clauses, matches),
    ...attribute(clauses, attributions).map(fromAttribution),
    ...moodsOf(clauses).map(fromMood),
  ];
  const cues = found.flatMap((item) => item.roles.map((role) => toCue(text, clauses, item, role)));
  return { cues: cues.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end) };
}

/** A cue holds for what stands in its scope, but not for words that it is a part of ("pain that did not respond"). */
function holdsFor(cue: SentenceCue, span: Span): boolean {
  if (cue.role === 'pseudo') return false;
  if (span.start <= cue.span.start && cue.span.end <= span.end) return false;
  const shared = Math.min(span.end, cue.scope.end) - Math.max(span.start, cue.scope.start);
  return shared > 0 && shared * 2 >= span.end - span.start;
}

/** The cue nearest around the span says who; patients of a study speak through the study. */
function attributionOf(cues: readonly SentenceCue[]): Attribution | null {
  const length = (cue: SentenceCue): number => cue.scope.end - cue.scope.start;
  const says = cues.filter((cue) => cue.attribution !== null).sort((a, b) => length(a) - length(b));
  const who = says[0]?.attribution ?? null;
  return who === 'patients' && says.some((cue) => cue.attribution === 'research') ? 'research' : who;
}

/**
 * How a statement that stands at several spans (its verb and its object, say) is asserted, and the cues that make it
 * so: a cue counts that holds at one of them.
 */
export function assertionOver(analysis: SentenceAssertion, spans: readonly Span[]): Assertion {
  const cues = analysis.cues.filter((cue) => spans.some((span) => holdsFor(cue, span)));
  const has = (role: CueRole): boolean => cues.some((cue) => cue.role === role);
  return {
    polarity: has('negation') ? 'denied' : 'asserted',
    certainty: has('hedge') ? 'hedged' : 'stated',
    attribution: attributionOf(cues),
    asserted: !has('non-assertion'),
    cues,
  };
}

/** How what stands at a span of the analysed sentence is asserted, and the cues that make it so. */
export function assertionAt(analysis: SentenceAssertion, span: Span): Assertion {
  return assertionOver(analysis, [span]);
}

/** How what stands at a span of a sentence is asserted; for several spans of one sentence analyse it once. */
export function assess(text: string, span: Span): Assertion {
  return assertionAt(analyseAssertion(text), span);
}
