import type { Span } from '../model.ts';
import type { Draft } from './drafts.ts';
import type { SentenceView } from './sentence-view.ts';

/** "in the eye", "into the brain": a place of the body, which is a route only of what is given. */

const PLACE =
  /^(?:directly )?(?:in|into|on|onto|to|under|inside|around|between|beneath|through|across|via) (?:the|your|their|his|her|my|each|both|one|a) /i;
const GIVEN =
  /\b(?:giv(?:e|es|en|ing)|gave|put(?:s|ting)?|inject\w{0,5}|appl(?:y|ies|ied|ying|ication)|drops?|drip\w{0,4}|squirt\w{0,3}|spray\w{0,3}|deliver\w{0,4}|insert\w{0,4}|plac(?:e|es|ed|ing)|instill?\w{0,3}|rub\w{0,4}|infus\w{1,4}|administ\w{1,7}|us(?:e|es|ed|ing)|tak(?:e|es|en|ing)|implant\w{0,3}|pump\w{0,3}|shots?|jabs?|absorb\w{0,3}|inhal\w{1,4}|smear\w{0,3}|spread|massag\w{1,3}|cream|ointment|gel|patch\w{0,2}|tablets?|needles?|syringe|catheter|go(?:es)?|sent|held|dissolv\w{1,3}|stuck|worn)\b/i;

/** "dummy injections": what the treatment is compared with is given so. */
const SHAM = /\b(?:dummy|sham|placebo|fake|mock) (?:[\w-]{1,12} )?$/i;
const LONGEST_SHAM = 24;

/** "bitten on the face and given X": what was done besides. */
const BESIDES =
  / (?:and|but|then) (?:was |were |is |are )?(?:given|gave|took|taken|takes|treated|prescribed|put on)\b/i;

/** The words around a span up to the nearest comma, dash or stop on either side, less what was done besides. */
function clauseAround(text: string, { start, end }: Span): string {
  const before = /[^,;:()–—]{0,150}$/.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[^,;:()–—]{0,150}/.exec(text.slice(end))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after.split(BESIDES, 1)[0]}`;
}

/** "People with a central line": what they have, and no way of giving something else. */
const HAD =
  /\b(?:(?:you|they|who|patients|people) (?:have|has|had|got|wear)|(?:people|patients|those|anyone|children|adults) with)(?: had| got)?(?: an?| the| your)? $/i;
const isHad = ({ text, mentions }: SentenceView, { start }: Span): boolean =>
  mentions.some(({ kind, span }) => kind === 'treatment' && span.start === start) && HAD.test(text.slice(0, start));

/** Whether what a draft takes for a route is how the treatment is given; true of every other draft. */
export const isWhereGiven = (view: SentenceView, { type, object: { span } }: Draft): boolean =>
  type !== 'route' ||
  (!isHad(view, span) &&
    (!PLACE.test(view.text.slice(span.start, span.end)) || GIVEN.test(clauseAround(view.text, span))) &&
    !SHAM.test(view.text.slice(Math.max(0, span.start - LONGEST_SHAM), span.start)));
