import type { Cue, Span } from '../model.ts';
import type { Draft } from './drafts.ts';

/** "free of pain", "pain-free": what a treatment achieves, and no denial that it helps. */
const ACHIEVED = /^(?:- ?)?free(?: of| from)?$/i;
/** "59 months without a recurrence". */
const LASTED =
  /\b(?:time|period|days?|weeks?|months?|years?|lived?|surviv\w{1,3}|stay\w{0,3}|remain\w{0,3}|went|going|go)(?: \w+){0,2} $/i;
/** "patients without diabetes": who was treated. */
const PEOPLE =
  /\b(?:people|persons?|patients|adults|children|women|men|those|participants|volunteers|individuals|someone|anyone) $/i;
/** "should not breastfeed": what people are told not to do is what the warning is about. */
const FORBIDDEN =
  /\b(?:(?:should|must|may|can|do|does|could|ought|need)(?: no|n['’])t|cannot|can['’]t|never|not to) $/i;
/** "infections that have", "people whose asthma is": a relative clause up to its negation. */
const RELATIVE =
  /\b(?:that|which|who|whose(?: [\w-]{1,20}){1,4}) (?:(?:have|has|had|is|are|was|were|do|does|did|can|could) )?$/i;
/** "has not got better", "is not controlled": how those do who are to be treated. */
const PERSISTS =
  /^(?: (?:yet|been|fully|well|adequately|properly|sufficiently|really)){0,2} (?:respond(?:ed|s)?|improved?|controlled|(?:got|get|gotten|getting) better|shift(?:ed)?|budged?|settled?|cleared|lifted|gone|go away|tolerated?)\b/i;
/** "tablets have not", "you cannot": a negated verb with its subject. */
const NEGATED_VERB =
  /^(?!(?:it|this|that|they|these) )(?:[\w-]+ ){1,4}(?:(?:have|has|had|is|are|was|were|do|does|did|can|could) not|cannot|\w{2,6}n['’]t)$/i;

/** "tablets have not controlled your asthma": what has failed so far. */
const FAILED = /^ (?:controlled|helped|relieved|eased|cleared|settled|cured|improved)(?: with)? your\b/i;

/** "is not given by mouth", "does not come as a tablet". */
const GIVING =
  /\b(?:giv(?:e|en|ing)|tak(?:e|en|ing)|administ\w{3,8}|appl(?:y|ied)|gets?|absorbed|available|comes?|inject(?:ed)?|inhaled?|swallow(?:ed)?|delivered|made|sold|used|form|need(?:ed|s)?)\b/i;
const BE = /^ (?:is |are |was |were |be |being )?$/i;
const OBLIGED = /\b(?:should|must|who|that) ?(?:not)?$/i;
const MOST_WORDS = 6;
const NEAREST_WORDS = 2;
const AHEAD = 24;

const wordsIn = (text: string): number => text.split(' ').filter((word) => word !== '').length;

/** A way of giving is denied by a negation of giving, not by one of an effect ("a drip that was no better than placebo"). */
function deniesGiving({ span, text }: Cue, { rule }: Draft, object: Span, sentence: string): boolean {
  if (/ than$/i.test(text) || OBLIGED.test(sentence.slice(0, span.start).trimEnd())) return false;
  if (span.start >= object.end) return GIVING.test(sentence.slice(span.end, span.end + AHEAD));
  if (span.end > object.start) return true;
  const between = sentence.slice(span.end, object.start);
  if (BE.test(between)) return rule.id !== 'mentioned' || !/^no$/i.test(text);
  if (rule.id !== 'mentioned' && wordsIn(between) <= NEAREST_WORDS) return true;
  return GIVING.test(between) && wordsIn(between) <= MOST_WORDS;
}

/** Whether a negation tells of the people to be treated: of what they have, or of what has not helped them so far. */
function describesPeople({ span, text }: Cue, isItem: boolean, sentence: string): boolean {
  const before = sentence.slice(0, span.start);
  if (/^without$/i.test(text)) return PEOPLE.test(before);
  if (isItem && NEGATED_VERB.test(sentence.slice(0, span.end))) return true;
  if (FAILED.test(sentence.slice(span.end))) return true;
  return RELATIVE.test(before) && PERSISTS.test(sentence.slice(span.end));
}

/**
 * Whether a negation that holds at a span of a draft, its object or its trigger, denies something else than the claim; `isItem` where the sentence is an
 * item of a list whose lead-in makes the claim.
 */
export function deniesNothing(cue: Cue, draft: Draft, at: Span, isItem: boolean, sentence: string): boolean {
  const { type, rule } = draft;
  const { text, span } = cue;
  if (type === 'route') return !deniesGiving(cue, draft, at, sentence);
  if (type === 'contraindication')
    return rule.id === 'learned' || (span.end + 1 === at.start && FORBIDDEN.test(sentence.slice(0, at.start)));
  if (type !== 'indication') return false;
  if (describesPeople(cue, isItem, sentence)) return true;
  return ACHIEVED.test(text) || (/^without$/i.test(text) && LASTED.test(sentence.slice(0, span.start)));
}
