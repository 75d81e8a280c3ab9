import type { Assertion, Cue, Sentence, Span } from '../model.ts';
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

/** What holds at a span; a negation inside it ("patients who did not respond") is part of what it names. */
function at(where: ViewedSentence, span: Span, named = false): Assertion {
  const assertion = assertionAt(analysisOf(where.view), span);
  const outer = assertion.cues.filter(
    (cue) => !named || cue.role !== 'negation' || cue.span.end <= span.start || span.end <= cue.span.start,
  );
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

/** "free of pain", "pain-free": what a treatment achieves, and no denial that it helps. */
const ACHIEVED = /^(?:- ?)?free(?: of| from)?$/i;

/** Negations that a rule has read ("should not be used in") or that tell of a success deny nothing. */
function withoutOwnNegation(assertion: Assertion, { rule, type }: Draft, trigger: Span): Assertion {
  const isRead = ({ span, text }: Cue): boolean =>
    (rule.directive === true && (span.start < trigger.end || GOES_ON.test(text))) ||
    (type === 'indication' && ACHIEVED.test(text));
  const cues = assertion.cues.filter((cue) => cue.role !== 'negation' || !isRead(cue));
  if (cues.length === assertion.cues.length) return assertion;
  return {
    ...assertion,
    cues,
    polarity: cues.some((cue) => cue.role === 'negation') ? assertion.polarity : 'asserted',
  };
}

/** How a draft is asserted: at its object and at its trigger, which for a list item stands in the lead-in. */
export function assertDraft(draft: Draft, item: ViewedSentence, lead: ViewedSentence): Assertion {
  const atObject = at(item, draft.object.span, draft.via !== 'answer');
  const both = merge(at(lead, draft.trigger), atObject);
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
