import type { Mention } from '../model.ts';
import { conceptId } from '../text/concept-id.ts';
import type { Draft } from './drafts.ts';
import type { SentenceView } from './sentence-view.ts';

/** What an item of a list of warnings ("Do not take it if you …") says beside whom or what it warns of. */

/** "have glaucoma, as it can raise the pressure in the eye", "any other ingredient (see section 6)". */
const EXPLAINS =
  /\b(?:because|since|in which case)\b|[,;(–—]\s*(?:as(?! well\b)|which|so|though|although|it|this|they|these|their|see|listed|there (?:is|are))\b/i;

/** The first token of what explains the warning; the number of tokens where nothing does. */
export function explanationStart(view: SentenceView): number {
  const found = EXPLAINS.exec(view.text);
  const at = found === null ? -1 : view.tokens.findIndex(({ end }) => end > found.index);
  return at > 0 ? at : view.tokens.length;
}

const ANY_MEDICINE = 'medications';
/** Characters before a mention that tell what it is there for. */
const BEFORE = 120;
/** Characters between a mention and what it is called. */
const BETWEEN = 45;

const REMEDY =
  /\b(?:medicines?|medications?|drugs?|tablets?|pills?|capsules?|creams?|ointments?|drops|inhalers?|injections?|vaccines?|remed(?:y|ies)|antibiotics?|steroids?)\b/i;
const FOR =
  /\b(?:for|against|to (?:treat|prevent|lower|control|reduce)) (?:(?!(?:have|had|has|are|is|suffer|who)\b)[\w'’-]+ ){0,4}$/i;
const CALLED = /^[^,;()]{0,20}\b(?:called|named|known as) (?:an? |the )?$/i;

/** "medicines for gout", "chlorpromazine (for mental illness)" warn of the medicines. */
function isPurpose(view: SentenceView, { kind, span }: Mention): boolean {
  const from = Math.max(0, span.start - BEFORE);
  const before = view.text.slice(from, span.start);
  const found = kind === 'treatment' ? null : FOR.exec(before);
  if (found === null) return false;
  const isTreatment = (one: Mention) => one.kind === 'treatment' && one.span.end <= from + found.index;
  return (
    before[found.index - 1] === '(' || view.mentions.some(isTreatment) || REMEDY.test(before.slice(0, found.index))
  );
}

/** "a medicine for gout called allopurinol" warns of the latter. */
const isCalledOtherwise = ({ text, mentions }: SentenceView, { span }: Mention): boolean =>
  mentions.some(
    ({ span: { start } }) => start > span.end && start < span.end + BETWEEN && CALLED.test(text.slice(span.end, start)),
  );

/** "medicines for gout" says more than the word in it. */
const isAnyMedicine = (view: SentenceView, { id, span }: Mention): boolean =>
  id === ANY_MEDICINE &&
  (/^ (?:for|to|against|that|used)\b/i.test(view.text.slice(span.end)) ||
    view.mentions.some((one) => one.span.end === span.start - 1));

/** Whether the item warns of something else than the mention. */
export const isAside = (view: SentenceView, one: Mention): boolean =>
  isAnyMedicine(view, one) || isPurpose(view, one) || isCalledOtherwise(view, one);

const STATE = /^(?:if )?(?:you(?:['’](?:re|ve|d))? )?(?:(?:are|have|had|has|is|been|ever|also|recently) )*/i;
const OPENS_STATE =
  /^(?:if )?(?:you|are|have|had|has|is|been|cannot|can['’]t|do not|don['’]t|weigh|get|feel|live|work|plan)\b/i;
const SHORTEST_STATE = 3;
const LONGEST_STATE = 12;

/** "cannot sit upright for half an hour": a state that no noun names; nothing where the item is none or leads in others. */
export function circumstanceOf({ text, tokens }: SentenceView, to: number): Mention[] {
  const words = tokens.slice(0, to).filter(({ word }) => word);
  const start = STATE.exec(text)?.[0].length ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const isShort = words.length >= SHORTEST_STATE && words.length <= LONGEST_STATE && start < end;
  if (!isShort || !OPENS_STATE.test(text) || tokens.at(-1)?.text === ':') return [];
  const label = text.slice(start, end).toLowerCase();
  return [{ kind: 'condition', id: conceptId(label), label, span: { start, end }, via: 'slot' }];
}

const isBeforeTreatment = ({ mentions }: SentenceView, { span }: Draft['object']): boolean =>
  mentions.some((one) => one.kind === 'treatment' && one.span.start === span.end + 1);

/** "some medicines for gout" and "oral steroids" in a list of warnings only name what must not be taken. */
export const tellsOfAnother = (view: SentenceView, { type, subject, object }: Draft): boolean =>
  (type === 'route' && isBeforeTreatment(view, object)) ||
  (type === 'indication' &&
    (subject.span === null || subject.id === ANY_MEDICINE) &&
    view.mentions.some((one) => one.span.start === object.span.start && isPurpose(view, one)));
