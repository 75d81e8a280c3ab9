import type { ClaimType, Hierarchy, Mention } from '../model.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import type { Asserted } from './choose.ts';
import { type Draft, objectAt } from './drafts.ts';
import { isReported } from './reports.ts';
import { isUnspecified } from './unspecified.ts';

/** Objects of one sentence that are one statement told twice. */

const sameStatement = (a: Draft, b: Draft): boolean => a.type === b.type && a.subject.id === b.subject.id;

const WAY = /\b(?:by|through|via|per|into|under)\b|ly$/i;

/** "taken by mouth, as a tablet" tells of the route and of the form; "swallowed as a tablet" of the form. */
const isFormBeside = ({ sentence, mentions }: ReadSentence, way: Draft, { type, object }: Draft): boolean =>
  type === 'route' &&
  WAY.test(sentence.text.slice(way.object.span.start, way.object.span.end)) &&
  mentions.some(({ kind, span }) => kind === 'form' && span.start === object.span.start);

const LESS: ReadonlySet<string | undefined> = new Set(['blocks', 'reduces']);

/** "Blocks NMDA receptors and raises glutamate": what is done to either is not the same. */
const isContrary = ({ rule: a }: Draft, { rule: b }: Draft): boolean =>
  (LESS.has(a.facet) && b.facet === 'promotes') || (LESS.has(b.facet) && a.facet === 'promotes');

/** "reduces pain in people with nerve pain" is about nerve pain; items of one list stand each for itself. */
const isMoreGeneral = (a: Draft, b: Draft, hierarchy: Hierarchy): boolean =>
  sameStatement(a, b) &&
  a.trigger.start !== b.trigger.start &&
  a.object.id !== b.object.id &&
  hierarchy.isA(b.object.id, a.object.id) &&
  !isContrary(a, b);

/** "given orally as a 5 mg capsule" */
const AS_FORM = /\b(?:by mouth|orally) as (?:(?:an?|one|two|\d+) )?(?:[\d.]{1,6} ?m?g )?$/i;

/** "tablets are put under the tongue", "one drop in each eye": a place of the body says more than the form before it. */
const IN_BODY = /^(?:in|into|inside|under|between|against|to|onto) (?:the|your|each|both|one|an?) /i;

/** "intravenous ketamine infusion" is one way of giving it. */
function isPartOfRoute(text: string, a: Draft, b: Draft, hierarchy: Hierarchy): boolean {
  if (a.type !== 'route' || b.type !== 'route' || b.object.span.end > a.object.span.start) return false;
  const between = text.slice(b.object.span.end, a.object.span.start);
  if (IN_BODY.test(text.slice(a.object.span.start, a.object.span.end)) && !hierarchy.isA(b.object.id, a.object.id))
    return false;
  if (hierarchy.isA(a.object.id, b.object.id) && !AS_FORM.test(text.slice(0, a.object.span.start))) return false;
  return between.length < 30 && !/[,;:.]|\b(?:and|or|as well as|then|than|instead)\b/i.test(between);
}

/** "Side effects are possible, such as nausea" claims nausea. */
const isHeading = (a: Draft, b: Draft, hierarchy: Hierarchy): boolean =>
  a.type === 'side-effect' &&
  sameStatement(a, b) &&
  (a.rule.object === 'match' || a.trigger.start !== b.trigger.start) &&
  isUnspecified(a.object.id, hierarchy) &&
  !isUnspecified(b.object.id, hierarchy);

/** "a patient with lupus developed a rash on X" says nothing of X for lupus. */
const isBackground = (a: Draft, b: Draft): boolean =>
  a.type === 'indication' &&
  /people-with$/.test(a.rule.id) &&
  b.type === 'side-effect' &&
  a.subject.id === b.subject.id;

/** What the text is about is meant only where the sentence has no object of its own. */
const isMeant = ({ rule }: Draft): boolean => rule.object === 'implied' || rule.object === 'implied-here';

const isOutspoken = (a: Draft, b: Draft): boolean => sameStatement(a, b) && isMeant(a) && !isMeant(b);

/** Types whose objects are what people suffer from. */
const ILL_TYPES: ReadonlySet<ClaimType> = new Set(['side-effect', 'contraindication', 'indication']);

const isTreatment = (mentions: readonly Mention[], { object }: Draft): boolean =>
  mentions.some(({ kind, span }) => kind === 'treatment' && span.start === object.span.start);

/** "phenelzine (an antidepressant)" */
const IS_A = /\((?:an?|the) $/;

const IN_BRACKETS = /^ \((?:an? |the |called |known as )?$/;

/** "a runny nose (rhinitis)" names one complaint twice; drugs in brackets are examples. */
const isOtherName = ({ sentence, mentions }: ReadSentence, a: Draft, b: Draft): boolean =>
  ILL_TYPES.has(a.type) &&
  sameStatement(a, b) &&
  IN_BRACKETS.test(sentence.text.slice(b.object.span.end, a.object.span.start)) &&
  !(isTreatment(mentions, a) && !IS_A.test(sentence.text.slice(0, a.object.span.start)));

const CAUSED = /^ (?:\w+ )?(?:caused by|due to|following|after) (?:(?:an?|the) )?$/;

/** "anemia due to bleeding" warns of one thing. */
const isCause = ({ sentence }: ReadSentence, a: Draft, b: Draft): boolean =>
  a.type === 'contraindication' &&
  sameStatement(a, b) &&
  CAUSED.test(sentence.text.slice(b.object.span.end, a.object.span.start));

const PLACED =
  /^ (?:of|in|on|behind|under|inside|around|at|to|from|into) (?:(?:the|your|their|an?|its) )?(?:[\w-]+(?:,| or| and)? ){0,3}(?:the )?$/;

/** "bleeding behind the eye": where a complaint is. */
const isPlace = ({ sentence, mentions }: ReadSentence, a: Draft, b: Draft): boolean =>
  a.rule.id === 'learned' &&
  sameStatement(a, b) &&
  mentions.some(({ kind, span }) => kind === 'target' && span.start === a.object.span.start) &&
  PLACED.test(sentence.text.slice(b.object.span.end, a.object.span.start));

const ABBREVIATION = /^[^a-z]+s?$/;

/** The mention in brackets right behind an object that names the same, unless it is an abbreviation. */
function saidAgain({ sentence: { text }, mentions }: ReadSentence, { type, object }: Draft): Mention | undefined {
  if (!ILL_TYPES.has(type)) return undefined;
  const { end } = object.span;
  return mentions.find(
    ({ id, span }) =>
      id === object.id &&
      span.start > end &&
      IN_BRACKETS.test(text.slice(end, span.start)) &&
      !ABBREVIATION.test(text.slice(span.start, span.end)),
  );
}

/** A reading with the other name of its object that follows in brackets; the name that a row knows tells what it is. */
function withOtherName<T extends Asserted>(one: T, read: ReadSentence, settled: readonly T[]): T {
  const { object } = one.draft;
  const told = settled.find(({ draft }) => draft !== one.draft && isOtherName(read, draft, one.draft));
  const other = told?.draft.object ?? saidAgain(read, one.draft);
  if (other === undefined) return one;
  const known = object.via === 'slot' ? other : object;
  const end = other.span.end + Number(read.sentence.text[other.span.end] === ')');
  return { ...one, draft: { ...one.draft, object: objectAt(known, { start: object.span.start, end }) } };
}

/** Leaves out what another object of the same sentence says more exactly, and joins two names of one object. */
export function mergeObjects<T extends Asserted>(read: ReadSentence, settled: readonly T[], hierarchy: Hierarchy): T[] {
  const kept = withoutRepeats(read, settled, hierarchy);
  return kept
    .filter(
      ({ draft }) =>
        !kept.some(
          (other) =>
            isOtherName(read, draft, other.draft) ||
            isPlace(read, draft, other.draft) ||
            isCause(read, draft, other.draft),
        ),
    )
    .map((one) => withOtherName(one, read, kept));
}

function withoutRepeats<T extends Asserted>(read: ReadSentence, settled: readonly T[], hierarchy: Hierarchy): T[] {
  const { sentence, report } = read;
  return settled.filter(
    ({ draft, assertion }) =>
      !settled.some(
        (other) =>
          other.draft !== draft &&
          ((isMoreGeneral(draft, other.draft, hierarchy) &&
            !isOtherName(read, other.draft, draft) &&
            !isFormBeside(read, draft, other.draft) &&
            !(draft.type === 'route' && isReported(draft, report)) &&
            assertion.polarity === other.assertion.polarity) ||
            (isHeading(draft, other.draft, hierarchy) && assertion.polarity === other.assertion.polarity) ||
            (isOutspoken(draft, other.draft) && assertion.polarity === other.assertion.polarity) ||
            (isBackground(draft, other.draft) && !isReported(draft, report)) ||
            (isPartOfRoute(sentence.text, draft, other.draft, hierarchy) && !isReported(draft, report))),
      ),
  );
}
