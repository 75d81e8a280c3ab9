import type { Assertion, ClaimType, Cue, Sentence, Span } from '../model.ts';
import { analyseAssertion, assertionAt } from './assertion/assess.ts';
import { inSource } from './build-claim.ts';
import { denialsOf, deniesNothing } from './denials.ts';
import type { Draft } from './drafts.ts';
import { type SentenceView, viewFact } from './sentence-view.ts';

/** A sentence with what stands in it. */
export interface ViewedSentence {
  readonly sentence: Sentence;
  readonly view: SentenceView;
}

const analysisOf = viewFact(({ text, tokens }) => analyseAssertion(text, tokens));

function sourceCues({ sentence }: ViewedSentence, cues: readonly Cue[]): Cue[] {
  return cues.map((cue) => ({ ...cue, span: inSource(sentence, cue.span), scope: inSource(sentence, cue.scope) }));
}

/** "not for colds, only for herpes": what is left is asserted. */
const ONLY_THIS = /[,;–—] (?:but |and )?only (?:for|in|against|to|with|by|when)\b/i;

/** What holds at a span; a negation inside it ("patients who did not respond") is part of what it names. */
function at(where: ViewedSentence, span: Span, draft: Draft, isItem: boolean, named = false): Assertion {
  const assertion = assertionAt(analysisOf(where.view), span);
  const denies = (cue: Cue): boolean =>
    !ONLY_THIS.test(where.view.text.slice(cue.span.end, span.start)) &&
    (!named || cue.span.end <= span.start || span.end <= cue.span.start) &&
    !deniesNothing(cue, draft, span, isItem, where.view);
  const outer = assertion.cues.filter((cue) => cue.role !== 'negation' || denies(cue));
  const polarity = outer.some((cue) => cue.role === 'negation') ? assertion.polarity : 'asserted';
  return { ...assertion, polarity, cues: sourceCues(where, outer) };
}

function merge(a: Assertion, b: Assertion): Assertion {
  const seen = new Set(a.cues.map((cue) => `${cue.role}:${cue.span.start}`));
  return {
    polarity: a.polarity === 'denied' || b.polarity === 'denied' ? 'denied' : 'asserted',
    certainty: a.certainty === 'hedged' || b.certainty === 'hedged' ? 'hedged' : 'stated',
    attribution: a.attribution ?? b.attribution,
    asserted: a.asserted && b.asserted,
    cues: [...a.cues, ...b.cues.filter((cue) => !seen.has(`${cue.role}:${cue.span.start}`))],
  };
}

/** "not to women who are pregnant, nor to anyone under 18" goes on with what the trigger said. */
const GOES_ON = /^n?or\b/i;

/** ", and electroacupuncture must not …": what another statement denies. */
const IN_NEXT = /^[^;]{0,60}[,;] (?:and|but|while|whereas) [^,;]{1,60} (?:must|should|can|may|is|are|do|does) $/i;

/** "should not be used by X, and is not recommended for Y", "and doctors advise against Z": another warning denies none. */
const WARNS =
  /^ (?:be |been |normally |usually |generally |ever )*(?:recommended|advised|suitable|suited|given|used|taken|combined|mixed|prescribed|started|allowed|permitted|safe|appropriate)\b/i;
const isWarning = (cue: Cue, { view: { text } }: ViewedSentence, offset: number): boolean =>
  /\bagainst$/i.test(cue.text) || WARNS.test(text.slice(cue.span.end - offset));

/** A negation that is part of the trigger itself ("should not be used in") has been read by the rule. */
function withoutOwnNegation(assertion: Assertion, draft: Draft, where: ViewedSentence, trigger: Span): Assertion {
  if (draft.rule.directive !== true) return assertion;
  const { start } = inSource(where.sentence, { start: 0, end: 0 });
  const cues = assertion.cues.filter(
    (cue) =>
      cue.role !== 'negation' ||
      (cue.span.start >= trigger.end &&
        !GOES_ON.test(cue.text) &&
        !isWarning(cue, where, start) &&
        !IN_NEXT.test(where.view.text.slice(draft.object.span.end, cue.span.start - start))),
  );
  return {
    ...assertion,
    cues,
    polarity: cues.some((cue) => cue.role === 'negation') ? assertion.polarity : 'asserted',
  };
}

/** "no increase in any of them except": what follows is asserted where the verb is denied. */
const EXCEPT = /\b(?:except(?:ing)?|beyond|other than|(?:apart|aside) from|with the exception of)\b/i;

/** "What is it used for?": the items below answer. */
const ASKS_FOR_LIST = /^(?:what|which|who)\b.*\?["'”’)]*$/i;

/** Types whose triggers may hold a hedge of their own: "a rash may appear with". */
const MAY_HEDGE: ReadonlySet<ClaimType> = new Set(['side-effect', 'indication', 'mechanism']);
const MAY = /^(?:may|might|could)$/i;

/** The hedges among the words of a trigger. */
function hedgesIn({ type, trigger }: Draft, where: ViewedSentence): Cue[] {
  if (!MAY_HEDGE.has(type)) return [];
  const within = ({ role, text, span }: Cue) =>
    role === 'hedge' && MAY.test(text) && trigger.start <= span.start && span.end <= trigger.end;
  return sourceCues(where, analysisOf(where.view).cues.filter(within));
}

/** "X, not Y, treats Z" */
const NOT_THAT = /(?:, (?:and |but )?|\band |\bbut )not (?:an? |the |any )?$/i;
const isDeniedSubject = ({ subject: { span } }: Draft, { view }: ViewedSentence): boolean =>
  span !== null && NOT_THAT.test(view.text.slice(0, span.start));

/** Words of patterns that deny, so that their rules know what they say of it. */
const DENIES = /(?:^|[ |=])(?:not|no|never|nor|without|hardly|nothing|nobody|none|don't|cannot)(?=$|[ |?])/;

/**
 * Negations in a trigger of which its rule knows nothing: "isn't" for its "is", and those in a gap where the object is meant but not named ("It
 * is not effective", "they slept no better").
 */
function deniedWithin(draft: Draft, where: ViewedSentence): Cue[] {
  const { rule, trigger } = draft;
  if (DENIES.test(rule.pattern)) return [];
  const isMeant =
    rule.directive !== true &&
    (rule.object?.startsWith('implied') === true || (rule.object === 'match' && draft.type === 'indication'));
  const within = (cue: Cue) =>
    cue.role === 'negation' &&
    (isMeant ? trigger.start <= cue.span.start : trigger.start === cue.span.start && /n['’]t$/i.test(cue.text)) &&
    (cue.span.end < trigger.end || (rule.object === 'match' && cue.span.end === trigger.end)) &&
    cue.scope.end >= trigger.end &&
    !deniesNothing(cue, draft, trigger, false, where.view);
  return sourceCues(where, analysisOf(where.view).cues.filter(within));
}

/** How a draft is asserted: at its object and at its trigger, which for a list item stands in the lead-in. */
export function assertDraft(draft: Draft, item: ViewedSentence, lead: ViewedSentence): Assertion {
  const isItem = item.sentence !== lead.sentence;
  const atObject = at(item, draft.object.span, draft, isItem, draft.via !== 'answer');
  const between = isItem ? '' : item.view.text.slice(draft.trigger.end, draft.object.span.start);
  const atTrigger = at(lead, draft.trigger, draft, false);
  const leadsIn = isItem && ASKS_FOR_LIST.test(lead.view.text) ? { ...atTrigger, asserted: true } : atTrigger;
  const both = EXCEPT.test(between) || ONLY_THIS.test(between) ? atObject : merge(leadsIn, atObject);
  const read = withoutOwnNegation(both, draft, item, inSource(lead.sentence, draft.trigger));
  const own = hedgesIn(draft, lead).filter((cue) => !read.cues.some(({ span }) => span.start === cue.span.start));
  const told = sourceCues(item, denialsOf(draft, isItem, item.view));
  const inner = deniedWithin(draft, lead).filter((cue) => !read.cues.some(({ span }) => span.start === cue.span.start));
  const refused = draft.rule.facet === 'approved' && read.cues.some(({ role }) => role === 'regulatory');
  const denied =
    refused ||
    isDeniedSubject(draft, item) ||
    told.length > 0 ||
    (read.polarity === 'denied' || inner.length > 0) !== (draft.rule.denied === true);
  return {
    ...read,
    cues: [...read.cues, ...own, ...inner, ...told],
    polarity: denied ? 'denied' : 'asserted',
    attribution: read.attribution ?? (draft.rule.facet === 'approved' ? 'regulator' : null),
    certainty: draft.rule.hedged === true || own.length > 0 ? 'hedged' : read.certainty,
  };
}
