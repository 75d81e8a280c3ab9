import type { Assertion, ClaimType, Cue, Sentence, Span } from '../model.ts';
import { analyseAssertion, assertionAt } from './assertion/assess.ts';
import { inSource } from './build-claim.ts';
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

/** "free of pain", "pain-free": what a treatment achieves, and no denial that it helps. */
const ACHIEVED = /^(?:- ?)?free(?: of| from)?$/i;
/** "59 months without a recurrence". */
const LASTED =
  /\b(?:time|period|days?|weeks?|months?|years?|lived?|surviv\w{1,3}|stay\w{0,3}|remain\w{0,3}|went|going|go)(?: \w+){0,2} $/i;
/** "should not breastfeed": what people are told not to do is what the warning is about. */
const FORBIDDEN =
  /\b(?:(?:should|must|may|can|do|does|could|ought|need)(?: no|n['’])t|cannot|can['’]t|never|not to) $/i;

/** Whether a negation at the object of a claim denies something else than the claim. */
function deniesNothing({ text, span }: Cue, type: ClaimType, object: Span, sentence: string): boolean {
  if (type === 'contraindication')
    return span.end + 1 === object.start && FORBIDDEN.test(sentence.slice(0, object.start));
  if (type !== 'indication') return false;
  return ACHIEVED.test(text) || (/^without$/i.test(text) && LASTED.test(sentence.slice(0, span.start)));
}

/** What holds at a span; a negation inside it ("patients who did not respond") is part of what it names. */
function at(where: ViewedSentence, span: Span, type: ClaimType, named = false): Assertion {
  const assertion = assertionAt(analysisOf(where.view), span);
  const denies = (cue: Cue): boolean =>
    (!named || cue.span.end <= span.start || span.end <= cue.span.start) &&
    !deniesNothing(cue, type, span, where.view.text);
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

/** A negation that is part of the trigger itself ("should not be used in") has been read by the rule. */
function withoutOwnNegation(assertion: Assertion, draft: Draft, trigger: Span): Assertion {
  if (draft.rule.directive !== true) return assertion;
  const cues = assertion.cues.filter(
    (cue) => cue.role !== 'negation' || (cue.span.start >= trigger.end && !GOES_ON.test(cue.text)),
  );
  return {
    ...assertion,
    cues,
    polarity: cues.some((cue) => cue.role === 'negation') ? assertion.polarity : 'asserted',
  };
}

/** How a draft is asserted: at its object and at its trigger, which for a list item stands in the lead-in. */
export function assertDraft(draft: Draft, item: ViewedSentence, lead: ViewedSentence): Assertion {
  const atObject = at(item, draft.object.span, draft.type, draft.via !== 'answer');
  const both = merge(at(lead, draft.trigger, draft.type), atObject);
  const read = withoutOwnNegation(both, draft, inSource(lead.sentence, draft.trigger));
  const refused = draft.rule.facet === 'approved' && read.cues.some(({ role }) => role === 'regulatory');
  const denied = refused || (read.polarity === 'denied') !== (draft.rule.denied === true);
  return {
    ...read,
    polarity: denied ? 'denied' : 'asserted',
    attribution: read.attribution ?? (draft.rule.facet === 'approved' ? 'regulator' : null),
    certainty: draft.rule.hedged === true ? 'hedged' : read.certainty,
  };
}
