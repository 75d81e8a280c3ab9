import type { Mention } from '../model.ts';
import { type SentenceView, viewFact } from './sentence-view.ts';

/** Treatments that a sentence names beside the one that it is about: what that is measured against, taken with or taken besides. */

/** What follows these is measured against, up to the comma. */
const COMPARED =
  /\b(?:unlike|like (?:all|other|most|many)|than(?: with| in| on| after| for)?|versus|vs\.?|rather than|instead of|in place of|in contrast (?:to|with)|alternatives? to|compared (?:to|with)|comparable to|similar to|during|under|on top of|add(?:ed|-on|-ons) (?:to|for)|add(?:ing|ition of) (?:[\w’'-]{1,24} ){1,3}to|contain(?:s|ing)|(?:(?:taken|given|used)(?: together| along| in combination)?|combined|combining|mixed|mixing)(?: (?:it|them|this|these))? with|(?:taking|using|mixing|combining|giving) (?:[\w’'-]{1,24} ){1,3}with|alongside|respon\w{1,7}(?: \w{1,10})? to|resistan\w{1,3} to|resists?|resisting|refractory to|unresponsive to|tolerate|replac\w{1,4}|switch\w{0,3} from|without|need for|failed|over(?= (?:other|conventional|traditional|standard|existing))|(?:benefits?|advantages?|preferred|superior) (?:over|to))((?: [\w'’-]{1,24}){0,5})\s*$/i;
const STATEMENT =
  /\b(?:in|for|to|that|which|who|but|because|when|if|at|after|by|with|is|are|was|were|has|have|can|may)\b/i;

/** The treatments that a sentence names. */
export const treatmentsOf = viewFact(({ mentions }) => mentions.filter(({ kind }) => kind === 'treatment'));

function isCompared({ text }: SentenceView, { span }: Mention): boolean {
  const found = COMPARED.exec(text.slice(Math.max(0, span.start - 72), span.start));
  return found !== null && !STATEMENT.test(found[1] ?? '');
}

/** "in people who take blood thinners", "if you are on a statin". */
const TAKES =
  /\b(?:who|whom|if (?:you|they|people|patients|someone)|while (?:you|they)|(?:people|patients|those|anyone|women|men|children|adults)(?= (?:on|taking|with|using|receiving) ))(?: (?:are|is|were|was|also|already|currently|regularly))*(?: (?:take|takes|taking|took|use|uses|using|receive|receiving|have|has|having|need|on|with))(?: [\w’'-]{1,24}){0,2} $/i;
/** "all of whom were also on a statin". */
const TAKES_BESIDE =
  /\b(?:who|whom)(?: (?:are|is|were|was|had|have))? (?:also|already)(?: (?:been|being))?(?: (?:take|taking|took|taken|use|using|used|on))(?: [\w’'-]{1,24}){0,2} $/i;

const describesPeople = ({ text }: SentenceView, { span }: Mention, how: RegExp): boolean =>
  how.test(text.slice(Math.max(0, span.start - 90), span.start));

/** Whether a treatment is what the people are taking whom a warning is for. */
export const takenByPeople = (view: SentenceView, one: Mention): boolean => describesPeople(view, one, TAKES);

/** "Like ibuprofen, it can …": what stands beside the treatment that the sentence is about. */
const OPENS_LIKE =
  /^(?:just |much |rather |a bit )?(?:like|unlike|as with|apart from|besides) (?:[^,;]{0,60}, )?[^,;]{0,60}$/i;
const SPEAKS_ON = /^[^,;]{0,60}(?:,[^,;]{0,40})?, (?:it|they|this|these|the|its)\b/i;

const opensBeside = ({ text }: SentenceView, { span }: Mention): boolean =>
  OPENS_LIKE.test(text.slice(0, span.start)) && SPEAKS_ON.test(text.slice(span.end));

/** The treatments that the sentence measures others against, or says not to have helped. */
export const comparatorsOf = viewFact((view) =>
  treatmentsOf(view).filter(
    (one) => isCompared(view, one) || opensBeside(view, one) || describesPeople(view, one, TAKES_BESIDE),
  ),
);
