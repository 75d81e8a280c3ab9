import type { Mention, Span } from '../model.ts';
import { type SentenceView, viewFact } from './sentence-view.ts';
import { signsBefore } from './signs.ts';

/** Treatments that a sentence names beside the one that it is about: what that is measured against, taken with or taken besides. */

/** Words that a noun phrase has none of: what follows is another statement. */
const STATEMENT =
  /\b(?:in|for|to|that|which|who|but|because|when|if|at|after|by|with|is|are|was|were|has|have|can|may)\b/i;
/** Words between what others are measured by and its sign. */
const LONGEST_NAME = 5;
/** Words between who takes something and what they take. */
const LONGEST_DOSE = 2;

/** The treatments that a sentence names. */
export const treatmentsOf = viewFact(({ mentions }) => mentions.filter(({ kind }) => kind === 'treatment'));

const isCompared = (view: SentenceView, one: Mention): boolean =>
  signsBefore(view, 'measured', one, LONGEST_NAME).some(({ gap }) => !STATEMENT.test(gap));

/** Whether a treatment is what the people are taking whom a warning is for. */
export const takenByPeople = (view: SentenceView, one: Mention): boolean =>
  signsBefore(view, 'takes', one, LONGEST_DOSE).length > 0;

/** "Like ibuprofen, it can …": what stands beside the treatment that the sentence is about. */
const OPENS_LIKE =
  /^(?:just |much |rather |a bit )?(?:like|unlike|as with|apart from|besides) (?:[^,;]{0,60}, )?[^,;]{0,60}$/i;
const SPEAKS_ON = /^[^,;]{0,60}(?:,[^,;]{0,40})?, (?:it|they|this|these|the|its)\b/i;

const opensBeside = ({ text }: SentenceView, { span }: Mention): boolean =>
  OPENS_LIKE.test(text.slice(0, span.start)) && SPEAKS_ON.test(text.slice(span.end));

/** "Bismuth has given way to omeprazole": what is no longer used. */
const GIVEN_UP =
  /^ (?:(?:ha(?:s|ve|d)|is|are|was|were)(?: (?:now|since|largely|mostly|mainly|often|been|being|all but))* )?(?:replaced|supplanted|superseded|displaced|ousted|gave way|given way) (?:by|to|with)\b/i;

/** Whether a sentence says of a treatment that another took its place. */
export const isGivenUp = ({ text }: SentenceView, { end }: Span): boolean => GIVEN_UP.test(text.slice(end));

const IN_ARM =
  /\b(?:given|got|had|having|receiving|received|randomi[sz]ed to|assigned to|than|with|under|on)(?: just| only)? $/i;
const ARM = /^[ -](?:group|arm|alone|only|controls?|patients)\b/i;

/** "The usual-care group": what people have who are given nothing more. */
const isUsualArm = ({ text }: SentenceView, { id, span }: Mention): boolean =>
  id === 'usual-care' && (IN_ARM.test(text.slice(0, span.start)) || ARM.test(text.slice(span.end)));

/** "Prevents strokes as well as warfarin does": what does something as well. */
const isEqualled = ({ text }: SentenceView, { span }: Mention): boolean =>
  /^ (?:did|does|do)\b/i.test(text.slice(span.end)) &&
  /\bas (?:well|much|often|fast|quickly|effectively|reliably) as $/i.test(text.slice(0, span.start));

/** The treatments that the sentence measures others against, or says not to have helped. */
export const comparatorsOf = viewFact((view) =>
  treatmentsOf(view).filter(
    (one) =>
      isCompared(view, one) ||
      isEqualled(view, one) ||
      opensBeside(view, one) ||
      isGivenUp(view, one.span) ||
      isUsualArm(view, one) ||
      signsBefore(view, 'takes-too', one, LONGEST_DOSE).length > 0,
  ),
);
