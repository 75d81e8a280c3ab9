import type { ClaimType, Span } from '../model.ts';
import { PREPOSITIONS } from '../text/function-words.ts';
import type { ReportedPhrase } from '../text/read-sentence.ts';
import { overlap } from '../text/spans.ts';
import { type Draft, objectAt } from './drafts.ts';

/**
 * Reports of drug events ("Paraplegia following intrathecal X") put the relation into small words and word order. A learned
 * tagger knows which phrases such a report is made of and where they begin and end; the rules say what they can besides.
 */

/** What a report says of a drug. */
export type ReportedArgument = ReportedPhrase & { readonly type: Exclude<ReportedPhrase['type'], 'drug'> };

export const isArgument = (phrase: ReportedPhrase): phrase is ReportedArgument => phrase.type !== 'drug';

export const isDrug = (phrase: ReportedPhrase): boolean => phrase.type === 'drug';

/** Whether a reading is about the drug of a report. */
export const isAbout = ({ subject }: Draft, drug: ReportedPhrase): boolean =>
  subject.span !== null && overlap(subject.span, drug.span);

const REPORTED: ReadonlySet<ClaimType> = new Set(['side-effect', 'indication', 'route', 'duration']);

/** Whether the report says the same of the object as the rule does. */
export const isReported = ({ type, object }: Draft, report: readonly ReportedPhrase[]): boolean =>
  report.some((phrase) => phrase.type === type && overlap(phrase.span, object.span));

/** A phrase as likely as this is believed against a rule. */
const SURE = 0.2;

/** Words between a treatment and a condition that end a plain statement, or tell of what happened. */
const TELLS_MORE =
  /[,;:()–—]|\b(?:develop|experienc|suffer|present|follow|after|during|while|report|caus|induc|associat(?!ed with (?:an? )?(?:less|fewer|lower|reduced|decreased|improved|better)\b)|receiv|discontin|interfer|dos(?:e|age)|who|which|that)/i;
const LONGEST_PLAIN = 80;
/** How what is told of a condition before its treatment begins. */
const IS_TREATED =
  /^\s(?:(?:in|among) (?:[a-z]+ ){1,3})?(?:[a-z]+ly )?(?:is|are|was|were|can|cannot|may|might|could|should|has|have)\b/i;

/** Whether a rule reads what a treatment is for in one plain stretch of words: no report of an event says so. */
function tellsPurpose(text: string, { type, rule, subject: { span }, object, trigger }: Draft): boolean {
  if (type !== 'indication' || rule.weak === true || span === null || overlap(span, object.span)) return false;
  const link = between(span, object.span);
  const words = text.slice(link.start, link.end);
  if (words.length > LONGEST_PLAIN || !overlap(link, trigger)) return false;
  return (span.end <= object.span.start || IS_TREATED.test(words)) && !TELLS_MORE.test(words);
}

/** Whether the words themselves say that what a draft tells is so: a warning, a purpose, or a relation that they name. */
const isPlain = (text: string, draft: Draft): boolean =>
  draft.rule.plain === true ||
  (draft.type === 'contraindication' && draft.rule.weak !== true) ||
  tellsPurpose(text, draft);

/**
 * The report on a sentence without phrases that are unlikely beside what else a rule takes the same words for that a report can tell, and without
 * those of which the words plainly say something else.
 */
export function believed(
  text: string,
  report: readonly ReportedPhrase[],
  drafts: readonly Draft[],
): readonly ReportedPhrase[] {
  const outweighs = (draft: Draft, phrase: ReportedPhrase) =>
    (isArgument(phrase) && isPlain(text, draft)) ||
    (phrase.score < SURE && REPORTED.has(draft.type) && draft.rule.weak !== true);
  const isRuled = (phrase: ReportedPhrase) =>
    drafts.some(
      (draft) =>
        overlap(draft.object.span, phrase.span) &&
        (draft.via === 'list' || (draft.type !== phrase.type && outweighs(draft, phrase))),
    );
  return report.filter((phrase) => !isRuled(phrase));
}

/** A report tells only what did happen: what a rule denies is not in it, nor are claims of other types. */
const mayBeReported = ({ type, rule }: Draft): boolean =>
  REPORTED.has(type) && rule.denied !== true && rule.onlyDenied !== true;

/** Items of a list parted by no more characters. */
const LISTED = 28;

/** The words that part two phrases; the first phrase where none do. */
export function between(a: Span, b: Span): Span {
  const link = { start: Math.min(a.end, b.end), end: Math.max(a.start, b.start) };
  return link.start < link.end ? link : a;
}

const gap = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end);

/** The phrase nearest to another. */
export const nearest = <T extends ReportedPhrase>(phrases: readonly T[], { span }: ReportedPhrase): T | undefined =>
  [...phrases].sort((a, b) => gap(a.span, span) - gap(b.span, span))[0];

/** The drug nearest to a phrase, with those it is listed with. */
export function drugsOf(argument: ReportedArgument, report: readonly ReportedPhrase[]): readonly ReportedPhrase[] {
  const drugs = report.filter(isDrug);
  const first = nearest(drugs, argument);
  const listed = first === undefined ? [] : [first];
  const parted = (link: Span) =>
    report.some(({ type, span }) => type !== 'drug' && type !== 'route' && overlap(span, link));
  const isListed = (a: Span, b: Span) => gap(a, b) <= LISTED && !parted(between(a, b));
  for (const drug of listed) {
    listed.push(...drugs.filter((one) => !listed.includes(one) && isListed(drug.span, one.span)));
  }
  return listed;
}

/** Whether a report tells what happened to a patient. */
const isEvent = (report: readonly ReportedPhrase[]): boolean => report.some(({ type }) => type === 'side-effect');

/** How often a drug was taken is no part of what happened. */
const isHowOften = ({ type, rule }: Draft): boolean =>
  type === 'duration' && rule.accepts?.includes('frequency') === true;

function isList(text: string, a: Span, b: Span): boolean {
  const { start, end } = between(a, b);
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return end - start <= LISTED && !words.some((word) => PREPOSITIONS.has(word));
}

/**
 * The readings that give the words of a report the part they have in it: about a drug of the report, of a phrase that it
 * says so of a drug; not those that take another word or the topic of the article for a drug that the report names. A drug of which it says
 * nothing else keeps what the stronger rules read of the phrases of the `whole` report, those that are not believed among them.
 */
export function withReport<T extends { readonly draft: Draft }>(
  text: string,
  all: readonly T[],
  report: readonly ReportedPhrase[],
  whole: readonly ReportedPhrase[],
): readonly T[] {
  const drugs = report.filter(isDrug);
  const readings = isEvent(whole) ? all.filter(({ draft }) => !isHowOften(draft)) : all;
  if (drugs.length === 0) return readings;
  const isOther = ({ subject }: Draft) =>
    subject.resolved === 'named' &&
    subject.span !== null &&
    !drugs.some(({ span }) => overlap(span, subject.span as Span));
  const isNamedHere = (draft: Draft) => draft.subject.resolved !== 'named' && isReported(draft, report);
  const isOpen = (draft: Draft) => draft.via !== 'list' && mayBeReported(draft);
  const able = readings.filter(({ draft }) => !isOpen(draft) || (!isOther(draft) && !isNamedHere(draft)));
  const backed = able.filter(({ draft }) => !isOpen(draft) || isReported(draft, report));
  const told = report.filter(isArgument).flatMap((argument) => drugsOf(argument, report));
  const idle = drugs.filter((drug) => !told.includes(drug) && !backed.some(({ draft }) => isAbout(draft, drug)));
  const isOfIdle = (draft: Draft) =>
    (draft.rule.weak !== true || draft.rule.plain === true) &&
    idle.some((drug) => isAbout(draft, drug)) &&
    (draft.rule.plain === true ||
      whole.some((phrase) => isArgument(phrase) && overlap(phrase.span, draft.object.span)));
  const isListed = ({ rule, trigger, object }: Draft) =>
    !report.some(({ span }) => overlap(span, object.span)) &&
    backed.some(
      ({ draft }) =>
        draft.rule === rule &&
        draft.trigger.start === trigger.start &&
        report.some(
          ({ type, span }) =>
            type === draft.type && overlap(span, draft.object.span) && isList(text, span, object.span),
        ),
    );
  return able.filter((one) => backed.includes(one) || isOfIdle(one.draft) || isListed(one.draft));
}

/** A reading with its object and subject as far as the phrases of the report reach. */
export function fitToReport(draft: Draft, report: readonly ReportedPhrase[]): Draft {
  const { object, subject } = draft;
  const phrase = report.find(({ type, span }) => type === draft.type && overlap(span, object.span));
  const drug = report.find((one) => isDrug(one) && isAbout(draft, one));
  return {
    ...draft,
    object: phrase === undefined ? object : objectAt(object, phrase.span),
    subject: drug === undefined ? subject : { ...subject, span: drug.span },
  };
}
