import { DENIAL_ROWS } from '../lexicon/denials.ts';
import { CLAIM_TYPES, type ClaimType, type Cue, type Span } from '../model.ts';
import type { CueMatch } from './assertion/find-cues.ts';
import { type CuePattern, oneOf, readPhrase, rowsOf } from './assertion/read-cues.ts';
import { comparisonAt } from './comparisons.ts';
import type { Draft } from './drafts.ts';
import { rowFinder } from './row-finder.ts';
import type { Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';

const EFFECTS = ['denies', 'spares', 'pseudo'] as const;
const PLACES = ['before', 'after', 'next', 'anywhere', 'earlier'] as const;

/** What words do to the claims of one type; the columns are described in `src/lexicon/denials.ts`. */
interface Denial {
  readonly type: ClaimType;
  readonly effect: (typeof EFFECTS)[number];
  readonly object: (typeof PLACES)[number];
}

type Match = CueMatch<Denial>;

function readRow(line: string): CuePattern<Denial>[] {
  const [phrase = '', types = '', effect = '', object = 'anywhere'] = line.split('|').map((field) => field.trim());
  return types.split('/').map((type) =>
    readPhrase(phrase, {
      type: oneOf(CLAIM_TYPES, type, line),
      effect: oneOf(EFFECTS, effect, line),
      object: oneOf(PLACES, object, line),
    }),
  );
}

const PATTERNS = rowsOf(DENIAL_ROWS).flatMap(readRow);

const FINDERS = new Map(
  CLAIM_TYPES.map((type) => [type, rowFinder(PATTERNS.filter(({ rule }) => rule.type === type))]),
);

const matchesOf = (view: SentenceView, type: ClaimType, effect: Denial['effect']): Match[] =>
  FINDERS.get(type)?.(view).filter(({ rule }) => rule.effect === effect) ?? [];

const holds = (view: SentenceView, { first, last }: Match, cue: Cue): boolean =>
  first <= view.startOf(cue) && view.endOf(cue) <= last + 1;

const spares = (view: SentenceView, type: ClaimType, cue: Cue, at: Span): boolean =>
  matchesOf(view, type, 'spares').some(
    (match) =>
      (match.rule.object === 'before'
        ? view.startOf(cue) <= match.last && match.first <= view.startOf(cue)
        : holds(view, match, cue)) &&
      (match.rule.object !== 'next' || match.last + 1 === view.startOf({ span: at })) &&
      (match.rule.object !== 'before' || at.end <= cue.span.start),
  );

const NEAR = 2;

const GIVEN_TO_SOME =
  /^ (?:be |ever |usually |normally |generally )*(?:given|taken|used|use|take|applied|administered|injected|inhaled|swallowed)\b(?: [\w-]{1,20}){0,3} (?:if|to|in|by|on|for|when|while|during|until|unless|before|after|at|through|with)\b/i;

const TAKEN = /^ (?:take|use|have|swallow|buy)\b/i;
/** Rules of a form that is named with its treatment. */
const NAMED_FORMS = new Set(['drug-form', 'form-in-name']);

/** "The tablets must not be taken by children", "women should not take the tablets": who is not given what comes so. */
const warnsOfWhom = ({ text }: SentenceView, cue: Cue, { id }: Rule, at: Span): boolean =>
  at.end <= cue.span.start
    ? GIVEN_TO_SOME.test(text.slice(cue.span.end))
    : NAMED_FORMS.has(id) && TAKEN.test(text.slice(cue.span.end));

/** A way of giving is denied by a negation of giving or right before it, not by one of an effect ("a drip that was no better than placebo"). */
function deniesGiving(view: SentenceView, cue: Cue, { type, rule }: Draft, at: Span): boolean {
  if (spares(view, type, cue, at) || warnsOfWhom(view, cue, rule, at)) return false;
  const words = view.startOf({ span: at }) - view.endOf(cue);
  if (words <= (rule.id === 'mentioned' ? 0 : NEAR) && cue.span.start < at.end) return true;
  return matchesOf(view, type, 'denies').some((match) => holds(view, match, cue));
}

const PRONOUNS = new Set(['it', 'this', 'that', 'they', 'these']);
const LONGEST_SUBJECT = 5;

/** "tablets have not", "you cannot": the verb of an item of a list, which tells what has failed so far. */
function opensItem(view: SentenceView, cue: Cue): boolean {
  const at = view.startOf(cue);
  return at > 0 && at <= LONGEST_SUBJECT && !PRONOUNS.has(view.tokens[0]?.norm ?? '');
}

/** "Sertraline instead of amitriptyline for depression": what is left aside is the other treatment. */
const INSTEAD = /^(?:rather than|instead of|as opposed to)$/i;
function leavesAside(view: SentenceView, cue: Cue, { subject }: Draft): boolean {
  const at = view.tokens[view.endOf(cue)];
  const left = !INSTEAD.test(cue.text) || at === undefined ? null : comparisonAt(view, at);
  return left?.isOther === true && left.comparator?.id !== subject.id;
}

/** "Apart from migraine it is used for cramps": for the one as well. */
const isFrontedException = ({ span, text }: Cue): boolean => span.start === 0 && /^(?:apart|aside) from$/i.test(text);

/**
 * Whether a negation that holds at a span of a draft, its object or its trigger, denies something else than the claim; `isItem` where the sentence is an
 * item of a list whose lead-in makes the claim.
 */
export function deniesNothing(cue: Cue, draft: Draft, at: Span, isItem: boolean, view: SentenceView): boolean {
  const { type, rule } = draft;
  if (type === 'route') return !deniesGiving(view, cue, draft, at);
  if (type === 'contraindication' && (rule.id === 'learned' || isItem)) return true;
  if (type === 'indication' && isFrontedException(cue)) return true;
  if (type === 'indication' && isItem && opensItem(view, cue)) return true;
  if (leavesAside(view, cue, draft)) return true;
  return spares(view, type, cue, at);
}

const OPENS_RELATIVE = new Set(['that', 'which', 'who']);
const DASH = /^[–—]$/;
const opensClause = (view: SentenceView, at: number): boolean =>
  (view.isBarrier(at) && !DASH.test(view.tokens[at]?.text ?? '')) ||
  (view.tokens[at]?.text === ',' && view.tokens[at + 1]?.norm === 'and');

/** "the pills that keep hepatitis B in check": what the subject is known for, which a comma ends. */
function isInRelative(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 0 && view.tokens[i]?.text !== ',' && !view.isBarrier(i); i--)
    if (OPENS_RELATIVE.has(view.tokens[i]?.norm ?? '')) return true;
  return false;
}

/** Whether the tokens between two places belong to one clause, and not one of them to a remark in brackets. */
function isOneClause(view: SentenceView, from: number, to: number): boolean {
  const endsAtComma = isInRelative(view, from);
  let open = 0;
  for (let at = from; at < to; at++) {
    const text = view.tokens[at]?.text;
    if (opensClause(view, at) || (endsAtComma && text === ',')) return false;
    open += text === '(' ? 1 : text === ')' ? -1 : 0;
  }
  return open === 0;
}

const isMark = (view: SentenceView, at: number): boolean => view.isBarrier(at) || view.tokens[at]?.text === ',';

/** Whether one boundary of clauses at most stands between what is said and the words that take it back. */
function isTakenBack(view: SentenceView, from: number, to: number): boolean {
  let marks = 0;
  for (let at = from; at < to; at++) if (isMark(view, at) && !isMark(view, at - 1)) marks++;
  return marks === 1;
}

function reaches(view: SentenceView, { first, last, rule }: Match, object: Span): boolean {
  const from = view.startOf({ span: object });
  const to = view.endOf({ span: object });
  if (rule.object === 'earlier') return to <= first && isTakenBack(view, to, first);
  if (last < from) return rule.object !== 'before' && isOneClause(view, last + 1, from);
  return to <= first && rule.object !== 'after' && isOneClause(view, to, first);
}

const OPEN_RULES = new Set(['learned', 'studied-for', 'used-to-treat', 'is-indication-for']);

/** Whether the words of a rule say nothing of how it turned out. */
function isOpen({ type, rule }: Draft, isItem: boolean): boolean {
  if (type === 'indication') return rule.presupposed === true || OPEN_RULES.has(rule.id);
  return type === 'side-effect' || rule.id === 'learned' || (type === 'contraindication' && isItem);
}

/** The words that deny the claim of a draft where no negation holds at it; `isItem` as for `deniesNothing`. */
export function denialsOf(draft: Draft, isItem: boolean, view: SentenceView): Cue[] {
  const { type, object } = draft;
  if (type === 'route') return [];
  const isSilent = isOpen(draft, isItem);
  const matches = matchesOf(view, type, 'denies').filter(
    (match) => (isSilent || match.rule.object === 'earlier') && reaches(view, match, object.span),
  );
  return matches.map(({ first, last }) => {
    const span = view.spanOf(first, last + 1);
    const start = Math.min(span.start, object.span.start);
    const end = Math.max(span.end, object.span.end);
    return { role: 'negation', span, text: view.text.slice(span.start, span.end), scope: { start, end } };
  });
}
