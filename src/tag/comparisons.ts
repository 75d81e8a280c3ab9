import type { ClaimSubject, ClaimType, Mention, Span } from '../model.ts';
import { AUXILIARIES, PREPOSITIONS } from '../text/function-words.ts';
import { comparatorsOf } from './companions.ts';
import { type SentenceView, viewFact } from './sentence-view.ts';
import { signsOf } from './signs.ts';

/** What a sentence tells of the treatment that another is compared with: "unlike octreotide, which is given monthly, …". */

/** What stands in another's place; "than" may stand before a figure ("for more than two hours"). */
const REPLACES = /^(?:unlike|rather|instead|in|as)\b/i;
const COMPARES =
  /^(?:unlike|than|versus|vs|rather than|instead of|in place of|as opposed to|in contrast|compared|alternative)\b/i;
const RELATIVE = /^(?:which|that|who|whose)$/;
const ARTICLE = /^(?:an?|the)$/;
const JOINS = /^(?:and|but|because|so)$/;
/** Words before a comparison that opens a sentence: "Much unlike …". */
const OPENING = 2;

/** Token range, `to` exclusive. */
interface Comparison {
  readonly from: number;
  readonly to: number;
  /** The treatment named there, if one is. */
  readonly comparator: Mention | null;
  /** Another treatment stands there, by its name or its form ("than a daily pill"), and not another way of giving the same. */
  readonly isOther: boolean;
}

/** The first comma or end of clause from token `at`. */
function markFrom(view: SentenceView, at: number): number {
  let to = at;
  while (to < view.tokens.length && view.tokens[to]?.text !== ',' && !view.isBarrier(to)) to++;
  return to;
}

/** The end of the noun phrase from token `at`, over "of". */
function phraseEnd(view: SentenceView, at: number): number {
  const end = markFrom(view, at);
  let to = at;
  for (; to < end; to++) {
    const norm = view.tokens[to]?.norm ?? '';
    if (norm === 'of' || (to === at && PREPOSITIONS.has(norm))) continue;
    if (RELATIVE.test(norm)) return markFrom(view, to);
    if (AUXILIARIES.has(norm) || PREPOSITIONS.has(norm) || JOINS.test(norm)) return to;
  }
  return to;
}

/** The end of what is told of the comparator from token `from`: its phrase with a relative clause or an apposition behind it. */
function comparisonEnd(view: SentenceView, from: number, isOpening: boolean): number {
  const end = phraseEnd(view, from);
  const next = view.tokens[end + 1]?.norm ?? '';
  if (view.tokens[end]?.text !== ',') return end;
  const beyond = markFrom(view, end + 1);
  const isAside = RELATIVE.test(next) || (ARTICLE.test(next) && (!isOpening || view.tokens[beyond]?.text === ','));
  return isAside ? beyond : end;
}

const comparisonsOf = viewFact((view): readonly Comparison[] =>
  signsOf(view, 'measured').flatMap(({ first, last }) => {
    const sign = view.text.slice(view.tokens[first]?.start);
    if (!COMPARES.test(sign)) return [];
    const from = last + 1;
    const to = comparisonEnd(view, from, first < OPENING);
    const comparator = comparatorsOf(view).find((one) => view.startOf(one) >= from && view.endOf(one) <= to) ?? null;
    const isForm = view.mentions.some(
      (one) => one.kind === 'form' && view.startOf(one) >= from && view.endOf(one) <= to,
    );
    const isOther = comparator !== null || isForm;
    return isOther || REPLACES.test(sign) ? [{ from, to, comparator, isOther }] : [];
  }),
);

/** The comparison that a span stands in; null where it stands in none. */
export function comparisonAt(view: SentenceView, span: Span): Comparison | null {
  const at = view.startOf({ span });
  return comparisonsOf(view).find(({ from, to }) => from <= at && at < to) ?? null;
}

/** Types of which a sentence tells two treatments apart. */
const MANNERS: ReadonlySet<ClaimType> = new Set(['route', 'duration']);

/** The subjects of a claim on how or how long something is given: what stands in a comparison is told of the comparator. */
export function comparedSubjects(
  view: SentenceView,
  type: ClaimType,
  object: Span,
  subjects: readonly ClaimSubject[],
): readonly ClaimSubject[] {
  const comparison = MANNERS.has(type) ? comparisonAt(view, object) : null;
  if (comparison === null || !comparison.isOther) return subjects;
  const { comparator, from, to } = comparison;
  const isThere = ({ span }: ClaimSubject) =>
    span !== null && from <= view.startOf({ span }) && view.startOf({ span }) < to;
  const own = subjects.filter(isThere);
  if (own.length > 0 || comparator === null) return own;
  const { id, label, span } = comparator;
  return [{ id, label, span, resolved: 'named' }];
}
