import type { Mention } from '../model.ts';
import { conceptId } from '../text/concept-id.ts';
import { PREPOSITIONS } from '../text/function-words.ts';
import type { Draft } from './drafts.ts';
import type { SentenceView } from './sentence-view.ts';
import { signsBefore, signsOf } from './signs.ts';

/** What an item of a list of warnings ("Do not take it if you …") says beside whom or what it warns of. */

/** The first token of what explains the warning ("have glaucoma, as it can …"); the number of tokens where nothing does. */
export const explanationStart = (view: SentenceView): number =>
  signsOf(view, 'explains').find(({ first }) => first > 0)?.first ?? view.tokens.length;

const ANY_MEDICINE = 'medications';
/** Words between "for" and what a medicine is for. */
const LONGEST_PURPOSE = 4;
/** Words between a medicine and what it is called: "of the kind". */
const LONGEST_KIND = 4;
const STATEMENT = /\b(?:have|had|has|are|is|suffer|who)\b/i;

const namesMedicine = (view: SentenceView, to: number): boolean =>
  view.mentions.some((one) => one.kind === 'treatment' && view.endOf(one) <= to) ||
  signsOf(view, 'product').some(({ last }) => last < to);

/** "medicines for gout", "chlorpromazine (for mental illness)" warn of the medicines. */
const isPurpose = (view: SentenceView, one: Mention): boolean =>
  one.kind !== 'treatment' &&
  signsBefore(view, 'purpose', one, LONGEST_PURPOSE).some(
    ({ first, gap }) => !STATEMENT.test(gap) && (view.tokens[first - 1]?.text === '(' || namesMedicine(view, first)),
  );

/** "a medicine for gout called allopurinol" warns of the latter. */
const isCalledOtherwise = (view: SentenceView, one: Mention): boolean =>
  signsOf(view, 'called').some(({ first, last }) => {
    const between = view.tokens.slice(view.endOf(one), first);
    const isNear = first >= view.endOf(one) && between.length <= LONGEST_KIND && between.every(({ word }) => word);
    return isNear && view.starting(last + 1).length > 0;
  });

/** "medicines for gout" says more than the word in it. */
const isAnyMedicine = (view: SentenceView, { id, span }: Mention): boolean =>
  id === ANY_MEDICINE &&
  (/^ (?:for|to|against|that|used)\b/i.test(view.text.slice(span.end)) ||
    view.mentions.some((one) => one.span.end === span.start - 1));

/** Whether the item warns of something else than the mention. */
export const isAside = (view: SentenceView, one: Mention): boolean =>
  isAnyMedicine(view, one) || isPurpose(view, one) || isCalledOtherwise(view, one);

const STATE =
  /^(?:if )?(?:you(?:['’](?:re|ve|d))? )?(?:(?:are|have|had|has|is|been|ever|also|recently|your|the|an?) )*/i;
const OPENS_STATE =
  /^(?:if )?(?:you|are|have|had|has|is|were|was|been|cannot|can['’]t|do not|don['’]t|weigh|get|feel|live|work|plan|suffer)\b/i;
/** "your gut is blocked", "a heartbeat that has ever been irregular" */
const TELLS_STATE =
  /^(?:if )?(?:your|the|there|one|both|either|any|another|an?|it) .*\b(?:is|are|has|have|had|was|were|cannot|can['’]t|do not|don['’]t|does not|doesn['’]t|means?|burns|hurts)\b/i;
const SHORTEST_STATE = 3;
const LONGEST_STATE = 12;

/** "cannot sit upright for half an hour": a state that no noun names; nothing where the item is none or leads in others. */
function circumstanceOf({ text, tokens }: SentenceView, to: number): Mention[] {
  const words = tokens.slice(0, to).filter(({ word }) => word);
  const start = STATE.exec(text)?.[0].length ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const isWhole =
    words.length >= SHORTEST_STATE &&
    words.length <= LONGEST_STATE &&
    start < end &&
    !PREPOSITIONS.has(words.at(-1)?.norm ?? '');
  const isState = OPENS_STATE.test(text) || TELLS_STATE.test(text.slice(0, end));
  if (!isWhole || !isState || tokens.at(-1)?.text === ':') return [];
  const label = text.slice(start, end).toLowerCase();
  return [{ kind: 'condition', id: conceptId(label), label, span: { start, end }, via: 'slot' }];
}

/** The circumstance that the item, which ends at token `to`, tells of before the first thing that it names. */
export function circumstanceBefore(view: SentenceView, named: readonly Mention[], to: number): Mention[] {
  const [first] = named;
  if (first === undefined) return circumstanceOf(view, to);
  const split = view.tokens.findIndex(({ text }) => /^(?:,|or|and)$/.test(text));
  return split > 0 && split < view.startOf(first) ? circumstanceOf(view, split) : [];
}

const isBeforeTreatment = ({ mentions }: SentenceView, { span }: Draft['object']): boolean =>
  mentions.some((one) => one.kind === 'treatment' && one.span.start === span.end + 1);

/** "some medicines for gout" and "oral steroids" in a list of warnings only name what must not be taken. */
export const tellsOfAnother = (view: SentenceView, { type, subject, object }: Draft): boolean =>
  (type === 'route' && isBeforeTreatment(view, object)) ||
  (type === 'indication' &&
    (subject.span === null || subject.id === ANY_MEDICINE) &&
    view.mentions.some((one) => one.span.start === object.span.start && isPurpose(view, one)));
