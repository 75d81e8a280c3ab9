import type { Block, Claim, ClaimSubject, Mention } from '../model.ts';
import { overlap } from '../text/spans.ts';
import type { Draft } from './drafts.ts';
import type { PatternMatch } from './pattern.ts';
import type { SentenceView } from './sentence-view.ts';
import { usableTreatments } from './subjects.ts';

/** What comes of how a treatment works, told by itself: "Losartan stops that hormone. The vessels slacken." */

/** The treatments of which a text has just told how they work. */
export interface Working {
  readonly subjects: readonly ClaimSubject[];
  readonly block: Block;
  /** Sentences since then. */
  readonly ago: number;
}

/** So many sentences behind how a treatment works its consequences are told at most. */
const LONGEST_CHAIN = 2;

/** What goes on in the body with nothing taken, or in other people than those who take it. */
const WITHOUT_IT =
  /\b(?:normal(?:ly)?|usually|ordinarily|otherwise|naturally|healthy (?!(?:[a-z]+ )?(?:cells?|tissues?|bacteria)\b)|untreated|without (?:it|treatment|the)|before treatment|when (?:you|someone|people|the body)|in (?:people|patients|those|someone|a person)|with age|as (?:we|you|people)|if|because|would|should|why|needs?|needed|after (?:a meal|eating|meals|menopause|an injury)|during (?:an?|the) (?:attack|menopause|migraine|stroke|infection))\b/i;

/** "Blood pressure can drop dangerously": more than is meant. */
const TOO_FAR =
  /^[^.;]{0,20} (?:too (?:low|high|far|much|fast|quickly|deep)|dangerously|suddenly|alarmingly|more than (?:it should|is good))\b/i;

/** "So the vessels slacken", "as a result, fewer signals …": what is named first in its statement. */
const OPENS =
  /(?:^|[,;:–—.] ?|\b(?:and|so|so that|meaning|meaning that|leaving|letting|then|thus|thereby|while|until|but|means|means that) )(?:(?:[a-z]+ly|then|thus|so|too|also|in (?:turn|consequence|this way)|as a (?:result|consequence)|(?:with)?in (?:an?|the|about|some|the course of) [\w -]{2,20}|over the [\w -]{2,20}|after [\w -]{2,25}|from (?:there|then) on)(?:,)? ){0,2}(?:(?:and|so|then|that|the|an?|your|its|their|these|those|this|both|all|levels of|production of|release of|activity of|output of) ){0,3}(?:(?!(?:the|an?|your|its|their) )[a-z'’-]+ ){0,2}$/i;
const NOT_MODIFIERS =
  /\b(?:of|for|to|in|inside|within|under|with|from|by|on|at|into|through|than|as|who|which|is|are|was|were|has|have|can|may|not|cause[sd]?|makes?|lowers?|raises?|blocks?|keeps?) (?:[a-z'’-]+ )?$/i;
const OPENING_NOUN = /\b(?:levels|production|release|activity|output) of $/i;

/** Whether what starts at an offset is what its statement begins with. */
const opens = ({ text }: SentenceView, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 120), start);
  return OPENS.test(before) && (!NOT_MODIFIERS.test(before) || OPENING_NOUN.test(before));
};

/** Words that stand between a thing of the body and a verb of something else. */
const OTHER_VERB = /\b(?:and|or|that|which|who|whose|to|it|they|you|we)\b|[,;:–—()]/i;
/** What may stand behind a verb that has no object. */
const NO_OBJECT =
  /^(?: [a-z]+ly)?(?:$|[.,;:!?)–—]| -| (?:and|or|so|but|while|by|in|with|at|on|to|for|from|as|than|down|up|off|out|back|more|less|again|too|under|within|after|over|into|through|away|apart|open|shut|across|because|instead|together|further|a (?:little|bit|shade|touch|notch|trifle)|[a-z]+er|[a-z]+wards?|(?:divid|grow|fir|work|spread|multiply)ing)\b)/i;

/** "The blood level": how much there is of a drug. */
const OF_DRUG = /^(?:blood|plasma|serum) (?:levels?|concentrations?)\b/i;

/** Whether a thing of the body is what the verb of a match behind it is said of, and that verb says nothing of a further thing. */
const isSaidOfIt = ({ text, tokens }: SentenceView, { object, anchor, to }: PatternMatch): boolean => {
  const verb = tokens[anchor];
  const end = tokens[to - 1]?.end;
  if (object === null || verb === undefined || verb.start < object.span.start) return true;
  if (OF_DRUG.test(text.slice(object.span.start))) return false;
  return !OTHER_VERB.test(text.slice(object.span.end, verb.start)) && NO_OBJECT.test(text.slice(end));
};

/** "Insulin", of which the body has its own. */
const isBodys = (view: SentenceView, treatment: Mention): boolean =>
  view.starting(view.startOf(treatment)).some(({ kind, span }) => kind === 'target' && span.end === treatment.span.end);

/** Whether a sentence names another treatment than those spoken of before some place. */
const namesAnother = (view: SentenceView, end: number, object: Mention, told: readonly ClaimSubject[]): boolean =>
  usableTreatments(view).some(
    (one) =>
      one.span.start < end &&
      !overlap(one.span, object.span) &&
      !isBodys(view, one) &&
      !told.some(({ id }) => id === one.id),
  );

/** "During an attack, mast cells release histamine": what goes on in the body. */
const BODY_ITSELF =
  /^(?:normally|usually|ordinarily|during an? (?:[\w-]{1,20} )?(?:attack|reaction|infection|seizure|flare|migraine|episode)|in (?:people|patients|those|someone|a person|women|men|children) with|your body|the body|[\w-]+(?: [\w-]+){0,3} (?:arises?|develops?|happens?|occurs?) when)\b/i;

/** Whether a sentence says of itself that it tells what goes on in the body with nothing taken, and names no treatment. */
export const tellsOfBody = ({ text }: SentenceView, { resolved }: ClaimSubject): boolean =>
  resolved === 'topic' && BODY_ITSELF.test(text);

/** The treatments of which a match tells a consequence; none where nothing was told that it could follow from. */
export function bringingAbout(
  view: SentenceView,
  match: PatternMatch,
  drafts: readonly Draft[],
  working: Working | null,
): readonly ClaimSubject[] {
  const { object, to } = match;
  if (object === null || !isSaidOfIt(view, match)) return [];
  const { start } = object.span;
  // "The pancreas answers with more insulin": how much there is of it, and not what becomes of it.
  const isAmount = (view.tokens[match.anchor]?.start ?? start) < start;
  if (!isAmount && !opens(view, start)) return [];
  const { end } = view.spanOf(0, to);
  if (WITHOUT_IT.test(view.text.slice(0, end)) || TOO_FAR.test(view.text.slice(end))) return [];
  if (view.mentions.some(({ kind, span }) => kind === 'condition' && span.end <= start)) return [];
  const causes = drafts.filter(
    ({ type, rule, trigger, object }) =>
      type === 'mechanism' && rule.denied !== true && Math.max(trigger.end, object.span.end) <= start,
  );
  const last = causes.at(-1);
  if (last !== undefined) {
    const together = causes.filter(({ trigger }) => trigger.start === last.trigger.start);
    const subjects = [...new Map(together.map(({ subject }) => [subject.id, subject])).values()];
    return namesAnother(view, end, object, subjects) ? [] : subjects;
  }
  return working === null || namesAnother(view, end, object, working.subjects) ? [] : working.subjects;
}

const LINK = /^(?:, (?:and |or )?|,? (?:and|or|nor|as well as) )(?:(?:the|your|its|their|some|many) )?$/i;

/** What a match says something of: the things named right before its verb, and of several statements in a row only those of its own. */
export function ownObjects(view: SentenceView, { object }: PatternMatch, drafts: readonly Draft[]): readonly Draft[] {
  const from = object?.span.start ?? 0;
  let start = from;
  for (const { span } of drafts.map((one) => one.object).reverse()) {
    if (LINK.test(view.text.slice(span.end, start))) start = span.start;
  }
  const first = opens(view, start) ? start : from;
  return drafts.filter(({ object: { span } }) => span.end > first);
}

/** The treatments of which a sentence with some drafts, or the text before it, tells how they work. */
export function workingIn(drafts: readonly Draft[], working: Working | null): readonly ClaimSubject[] {
  const told = drafts.filter(({ type }) => type === 'mechanism').map(({ subject }) => subject);
  return told.length > 0 ? told : (working?.subjects ?? []);
}

/** What the text has told of how treatments work behind a sentence of `block` that makes these claims. */
export function afterWorking(working: Working | null, block: Block, claims: readonly Claim[]): Working | null {
  const told = claims.filter(({ type, polarity }) => type === 'mechanism' && polarity === 'asserted');
  if (told.length > 0) {
    const last = told.at(-1)?.object.span.start;
    const subjects = told
      .filter(({ object }) => object.span.start === last)
      .map(({ subject: { id, label } }): ClaimSubject => ({ id, label, span: null, resolved: 'topic' }));
    return { subjects, block, ago: 0 };
  }
  return working === null || working.ago === LONGEST_CHAIN || working.block !== block
    ? null
    : { ...working, ago: working.ago + 1 };
}
