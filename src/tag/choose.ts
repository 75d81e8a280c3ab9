import type { Assertion, ClaimType } from '../model.ts';
import type { Draft } from './drafts.ts';

/** Among drafts that read the same words in different ways, the ones to keep. */

/** Types that cannot both hold of the same words; the earlier wins where triggers are equally near. */
const RIVALS: readonly ClaimType[] = ['contraindication', 'side-effect', 'mechanism', 'indication'];

function distance({ object, trigger }: Draft): number {
  if (object.span.start >= trigger.start && object.span.end <= trigger.end) return 0;
  return object.span.start >= trigger.end ? object.span.start - trigger.end : trigger.start - object.span.end;
}

const length = ({ trigger }: Draft): number => trigger.end - trigger.start;

const overlap = (a: Draft, b: Draft): boolean =>
  a.object.span.start < b.object.span.end && b.object.span.start < a.object.span.end;

const within = (a: Draft, b: Draft): number =>
  Number(a.trigger.start >= b.trigger.start && a.trigger.end <= b.trigger.end);

/** "Blocks A and increases B": whether the trigger of `a` stands between the trigger of `b` and what both reach, which it alone governs. */
const intervenes = (a: Draft, b: Draft): boolean =>
  a.rule.agent === true &&
  b.rule.agent === true &&
  b.trigger.end <= a.trigger.start &&
  a.trigger.end <= a.object.span.start;

/** Negative where `a` is the stronger reading: "lowers the risk of" says more than its "risk of". */
function strength(a: Draft, b: Draft): number {
  if (a.type === b.type)
    return (
      Number(intervenes(b, a)) - Number(intervenes(a, b)) ||
      a.rank - b.rank ||
      distance(a) - distance(b) ||
      length(a) - length(b)
    );
  const weak = Number(a.rule.weak === true) - Number(b.rule.weak === true);
  const plain = Number(b.rule.plain === true) - Number(a.rule.plain === true);
  return (
    weak ||
    plain ||
    distance(a) - distance(b) ||
    within(a, b) - within(b, a) ||
    RIVALS.indexOf(a.type) - RIVALS.indexOf(b.type)
  );
}

/** "Does it help A and B? Yes.": things of which one word speaks. */
const isToldAtOnce = (a: Draft, b: Draft): boolean =>
  a.rule.id === b.rule.id &&
  (a.via === 'answer' || a.rule.object === 'implied-here') &&
  a.object.id !== b.object.id &&
  a.object.span.start === b.object.span.start &&
  a.object.span.end === b.object.span.end &&
  a.object.span.start === a.trigger.start;

/** One trigger speaks of several subjects; what others are measured by is told beside what the treatment does. */
const compatible = (a: Draft, b: Draft): boolean =>
  (a.rule.id === b.rule.id && a.trigger.start === b.trigger.start && a.subject.id !== b.subject.id) ||
  isToldAtOnce(a, b) ||
  a.rule.comparator !== b.rule.comparator;

const isWeak = ({ rule }: Draft): boolean => rule.weak === true;

const rivals = (a: Draft, b: Draft): boolean =>
  overlap(a, b) &&
  (a.type === b.type
    ? !compatible(a, b)
    : (a.subject.id === b.subject.id || isWeak(a) !== isWeak(b)) && RIVALS.includes(a.type) && RIVALS.includes(b.type));

/** A draft with how it is asserted. */
export interface Asserted {
  readonly draft: Draft;
  readonly assertion: Assertion;
}

/** In order of the objects. */
export const inOrder = (a: Draft, b: Draft): number =>
  a.object.span.start - b.object.span.start ||
  a.object.span.end - b.object.span.end ||
  (a.type < b.type ? -1 : a.type > b.type ? 1 : 0) ||
  (a.subject.id < b.subject.id ? -1 : a.subject.id > b.subject.id ? 1 : 0);

/** Keeps the strongest reading of every stretch of words, in order of the objects. */
function keepStrongest<T>(all: readonly T[], draftOf: (one: T) => Draft): T[] {
  const kept: T[] = [];
  const sorted = [...all].sort((a, b) => strength(draftOf(a), draftOf(b)));
  for (const one of sorted) if (!kept.some((other) => rivals(draftOf(other), draftOf(one)))) kept.push(one);
  return kept.sort((a, b) => inOrder(draftOf(a), draftOf(b)));
}

/** The strongest readings, before it is known how they are asserted. */
export const chooseDrafts = (drafts: readonly Draft[]): Draft[] => keepStrongest(drafts, (draft) => draft);

const sameStatement = (a: Draft, b: Draft): boolean =>
  a.type === b.type &&
  a.subject.id === b.subject.id &&
  a.object.id === b.object.id &&
  (a.rule.facet === 'not-a-cure') === (b.rule.facet === 'not-a-cure');

const isDenied = ({ assertion }: Asserted): boolean => assertion.polarity === 'denied';

/** A sentence makes one claim of one thing: the denial where there is one, else the more particular reading. */
export function chooseStatements<T extends Asserted>(settled: readonly T[]): T[] {
  const denials = settled.filter(isDenied);
  const undenied = settled.filter(
    (one) => isDenied(one) || !denials.some((other) => sameStatement(one.draft, other.draft)),
  );
  const strongest = keepStrongest(undenied, (one) => one.draft);
  return strongest.filter(
    (one, at) =>
      !strongest.some(
        (other, where) =>
          other !== one &&
          sameStatement(one.draft, other.draft) &&
          (other.draft.rank < one.draft.rank || (other.draft.rank === one.draft.rank && where < at)),
      ),
  );
}
