import type { Mention, Span } from '../model.ts';
import { conceptId } from '../text/concept-id.ts';
import type { ReportedPhrase } from '../text/read-sentence.ts';
import { overlap } from '../text/spans.ts';
import { isGivenUp } from './companions.ts';
import type { Draft } from './drafts.ts';
import { between, drugsOf, isAbout, isArgument, isDrug, nearest, type ReportedArgument } from './reports.ts';
import type { Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';

/** What a report of a drug event says that no rule reads. */

const RULE: Rule = { id: 'reported', pattern: '{treatment}' };

/** The time that a report tells of a drug is how long it was given. */
const TIME: Rule = { ...RULE, facet: 'course' };

const KINDS: Readonly<Record<ReportedArgument['type'], readonly Mention['kind'][]>> = {
  'side-effect': ['effect', 'condition'],
  indication: ['condition', 'effect', 'purpose'],
  route: ['route', 'form'],
  duration: ['duration'],
};

const length = ({ span }: Mention): number => span.end - span.start;

/** What a phrase names: the longest mentions in it, or its own words where no row knows any. */
export function namedBy(
  view: SentenceView,
  span: Span,
  kinds: readonly Mention['kind'][],
): readonly [Draft['object'], ...Draft['object'][]] {
  const within = view.mentions
    .filter((one) => kinds.includes(one.kind) && overlap(one.span, span))
    .sort((a, b) => length(b) - length(a) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  const [first, ...others] = within.filter(
    (one, at) => !within.slice(0, at).some((other) => overlap(other.span, one.span)),
  );
  if (first !== undefined) return [first, ...others];
  const words = view.text.slice(span.start, span.end);
  return [{ id: conceptId(words), label: words.toLowerCase(), span, via: 'tagger' }];
}

function draftsOfPair(view: SentenceView, argument: ReportedArgument, drug: ReportedPhrase): Draft[] {
  const [{ id, label }] = namedBy(view, drug.span, ['treatment']);
  return namedBy(view, argument.span, KINDS[argument.type])
    .filter((object) => object.id !== id)
    .map((object) => ({
      type: argument.type,
      rule: argument.type === 'duration' ? TIME : RULE,
      rank: 0,
      subject: { id, label, span: drug.span, resolved: 'named' },
      object,
      trigger: between(argument.span, drug.span),
      via: 'sentence',
    }));
}

/** Between what happened and a drug these tell that the drug came instead. */
const INSTEAD = /\b(?:toler|instead|replac|switch|chang|withdr|discontin)/i;
/** Between what happened and a drug these tell that the drug was given for it. */
const REMEDY = /\b(?:resolv|improv|respon|revers|recover|manage|(?:was|were|been|successfully) treated with)/i;

/** A drug right after these is what another is measured by. */
const COMPARED =
  /\b(?:than|versus|vs\.?|beats?|outperform(?:s|ed)|to|over|instead of|in place of|as opposed to|unlike)\s$/i;

/** What the report says of a drug that nothing else speaks of, by the phrase nearest to it: what happened, or what it was given for. */
function draftsOfIdle(view: SentenceView, drug: ReportedPhrase, phrases: readonly ReportedArgument[]): Draft[] {
  const phrase = nearest(phrases, drug);
  if (phrase === undefined) return [];
  const link = between(drug.span, phrase.span);
  const words = view.text.slice(link.start, link.end);
  if (isGivenUp(view, drug.span) || COMPARED.test(view.text.slice(0, drug.span.start)) || INSTEAD.test(words))
    return [];
  const isTreated = phrase.type === 'side-effect' && REMEDY.test(words);
  return draftsOfPair(view, isTreated ? { ...phrase, type: 'indication' } : phrase, drug);
}

export const sameStatement = (a: Draft, b: Draft): boolean =>
  a.type === b.type && a.subject.id === b.subject.id && a.object.id === b.object.id;

/** Drafts for what a report says and none of `drafts` does: every phrase of a drug, and every drug of some phrase. */
export function draftsOfReport(
  view: SentenceView,
  drafts: readonly Draft[],
  report: readonly ReportedPhrase[],
): readonly Draft[] {
  const phrases = report.filter(isArgument);
  const isNew = ({ type, object }: Draft) =>
    !drafts.some((draft) => draft.type === type && overlap(draft.object.span, object.span));
  const found = phrases
    .flatMap((phrase) => drugsOf(phrase, report).flatMap((drug) => draftsOfPair(view, phrase, drug)))
    .filter(isNew);
  const told = [...drafts, ...found];
  const idle = report.filter((one) => isDrug(one) && !told.some((draft) => isAbout(draft, one)));
  const all = [...told, ...idle.flatMap((drug) => draftsOfIdle(view, drug, phrases))];
  return all.filter((one, at) => at >= drafts.length && !all.slice(0, at).some((other) => sameStatement(one, other)));
}
