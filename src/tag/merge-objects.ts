import type { Hierarchy } from '../model.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import type { Asserted } from './choose.ts';
import type { Draft } from './drafts.ts';
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

/** "reduces pain in people with nerve pain" is about nerve pain; items of one list stand each for itself. */
const isMoreGeneral = (a: Draft, b: Draft, hierarchy: Hierarchy): boolean =>
  sameStatement(a, b) &&
  a.trigger.start !== b.trigger.start &&
  a.object.id !== b.object.id &&
  hierarchy.isA(b.object.id, a.object.id);

/** "intravenous ketamine infusion" is one way of giving it. */
function isPartOfRoute(text: string, a: Draft, b: Draft, hierarchy: Hierarchy): boolean {
  if (a.type !== 'route' || b.type !== 'route' || b.object.span.end > a.object.span.start) return false;
  if (hierarchy.isA(a.object.id, b.object.id)) return false;
  const between = text.slice(b.object.span.end, a.object.span.start);
  return between.length < 30 && !/[,;:.]|\b(?:and|or|as well as|then|than|instead)\b/i.test(between);
}

/** "Side effects are possible, such as nausea" claims nausea. */
const isHeading = (a: Draft, b: Draft, hierarchy: Hierarchy): boolean =>
  a.type === 'side-effect' &&
  sameStatement(a, b) &&
  a.trigger.start !== b.trigger.start &&
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

/** Leaves out what another object of the same sentence says more exactly. */
export function mergeObjects<T extends Asserted>(read: ReadSentence, settled: readonly T[], hierarchy: Hierarchy): T[] {
  const { sentence, report } = read;
  return settled.filter(
    ({ draft, assertion }) =>
      !settled.some(
        (other) =>
          other.draft !== draft &&
          ((isMoreGeneral(draft, other.draft, hierarchy) &&
            !isFormBeside(read, draft, other.draft) &&
            assertion.polarity === other.assertion.polarity) ||
            (isHeading(draft, other.draft, hierarchy) && assertion.polarity === other.assertion.polarity) ||
            (isOutspoken(draft, other.draft) && assertion.polarity === other.assertion.polarity) ||
            (isBackground(draft, other.draft) && !isReported(draft, report)) ||
            (isPartOfRoute(sentence.text, draft, other.draft, hierarchy) && !isReported(draft, report))),
      ),
  );
}
