import type { ClaimSubject, ClaimType, Mention, MentionKind } from '../model.ts';
import { matchesOf } from '../text/matches-of.ts';
import type { Draft } from './drafts.ts';
import type { SentenceView } from './sentence-view.ts';
import { listBefore, listFrom } from './slots.ts';
import { usableTreatments } from './subjects.ts';

/** A clause that leaves its verb to the one before: "nausea was seen; fever was not", "one drug helps, the other does not". */

const LEFT_OUT =
  /\b(?:(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|may|might|must|should)(?: (not|neither|nothing)|(n['’]t))?|(cannot)|(?:frequently |often |sometimes |usually )?(?:do|does|did))(?: either| so| it| be| be (?:used|taken|given))?\s*(?=$|[.;:!?)]|,? (?:but|though|although|because)\b)/gi;
const TREATMENT: ReadonlySet<MentionKind> = new Set(['treatment']);
const ILLS: ReadonlySet<MentionKind> = new Set(['effect', 'condition', 'outcome', 'purpose']);

/** Types whose claims a clause without a verb may repeat. */
const TOLD: ReadonlySet<ClaimType> = new Set(['contraindication', 'side-effect', 'indication', 'mechanism']);
const NEGATES = /\b(?:not|never|cannot)\b|n['’]t\b/i;

/** "X is safe, Y is not", "X must not be taken, Y may": whether the clause without a verb denies what the rule of the other reads as said. */
function deniesToo(view: SentenceView, { rule, trigger }: Draft, denied: boolean): boolean {
  const isNegated = rule.directive === true && NEGATES.test(view.text.slice(trigger.start, trigger.end));
  return (rule.denied === true) !== (isNegated !== denied);
}

interface Elided {
  /** Token of the auxiliary. */
  readonly at: number;
  readonly denied: boolean;
}

function elidedIn(view: SentenceView): Elided[] {
  return matchesOf(view.text, LEFT_OUT).flatMap((match) => {
    const at = view.tokens.findIndex(({ end }) => end > match.index);
    return at <= 0 ? [] : [{ at, denied: (match[1] ?? match[2] ?? match[3]) !== undefined }];
  });
}

/** What stands right before the auxiliary as its subject. */
function actorsBefore(view: SentenceView, at: number, kinds: ReadonlySet<MentionKind>): Mention[] {
  const list = listBefore(view, at, kinds);
  const last = list.at(-1);
  return last !== undefined && at - view.endOf(last) <= 1 ? list : [];
}

const asNamed = ({ id, label, span }: Mention): ClaimSubject => ({ id, label, span, resolved: 'named' });

/** "… and neither did fatigue", "… as did zinc": the clause names what it adds behind its verb. */
const TURNED =
  /[,;] (?:and |but )?(?:(neither|nor)|so|as) (?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|may|might) (?:an? |the |its |their )?/gi;

/** What a clause with its verb before its subject adds to the claims of the clause before. */
function draftsOfTurned(view: SentenceView, told: readonly Draft[]): Draft[] {
  return matchesOf(view.text, TURNED).flatMap((match) => {
    const end = match.index + match[0].length;
    const added = view.mentions.filter(
      ({ kind, span }) => span.start === end && (TREATMENT.has(kind) || ILLS.has(kind)),
    );
    const earlier = told.filter(({ trigger, object }) => trigger.end <= match.index && object.span.end <= match.index);
    const last = earlier.at(-1);
    const [first] = added;
    if (last === undefined || first === undefined) return [];
    const trigger = { start: match.index, end };
    const isDenied = match[1] !== undefined || last.rule.denied === true;
    const rule = { ...last.rule, denied: isDenied, directive: true };
    if (first.kind === 'treatment')
      return listFrom(view, first, TREATMENT)
        .filter((one) => usableTreatments(view).includes(one) && one.id !== last.subject.id)
        .map((one) => ({ ...last, rule, subject: asNamed(one), object: { ...last.object, span: one.span }, trigger }));
    return listFrom(view, first, ILLS).map((object) => ({ ...last, rule, object, trigger }));
  });
}

/** The drafts of clauses without a verb of their own, from those of the clause before. */
export function draftsOfEllipsis(view: SentenceView, drafts: readonly Draft[]): Draft[] {
  const isOfTwo = ({ type, object }: Draft) =>
    type === 'contraindication' && view.starting(view.startOf(object)).some(({ kind }) => kind === 'treatment');
  const told = drafts.filter((one) => TOLD.has(one.type) && !isOfTwo(one));
  if (told.length === 0) return [];
  return [...draftsOfTurned(view, told), ...draftsOfLeftOut(view, told)];
}

/** What a clause that breaks off behind its subject and an auxiliary says. */
function draftsOfLeftOut(view: SentenceView, told: readonly Draft[]): Draft[] {
  return elidedIn(view).flatMap(({ at, denied }) => {
    const start = view.tokens[at]?.start ?? 0;
    const earlier = told.filter(({ trigger, object }) => trigger.end <= start && object.span.end <= start);
    const last = earlier.at(-1);
    if (last === undefined) return [];
    const rule = { ...last.rule, denied: deniesToo(view, last, denied), directive: true };
    const span = view.spanOf(at, Math.min(view.tokens.length, at + 2));
    const treatments = actorsBefore(view, at, TREATMENT).filter((one) => usableTreatments(view).includes(one));
    if (treatments.length > 0) {
      const same = earlier.filter((one) => one.type === last.type && one.subject.id === last.subject.id);
      return treatments
        .filter(({ id }) => id !== last.subject.id)
        .flatMap((one) =>
          same.map((draft) => ({
            ...draft,
            rule,
            subject: asNamed(one),
            object: { ...draft.object, span },
            trigger: span,
          })),
        );
    }
    return actorsBefore(view, at, ILLS)
      .filter(
        ({ span: own }) =>
          !earlier.some(({ object, trigger }) => object.span.start === own.start && trigger.start > own.end),
      )
      .map((object) => ({ ...last, rule, object, trigger: span }));
  });
}
