import type { Mention, Span } from '../model.ts';
import { overlap } from '../text/spans.ts';
import { comparatorsOf, treatmentsOf } from './companions.ts';
import { figuresOf } from './figures.ts';
import { type Ratio, ratioOf } from './ratios.ts';
import type { SentenceView } from './sentence-view.ts';
import { isClassNoun } from './subjects.ts';

/** What became of two groups of people, told by figures side by side: "8% of those on the drug had a stroke, against 19% on placebo". */

/** Where what is told of the second group begins. */
const AGAINST =
  /\b(?:as against|against|versus|vs?\.?|compared (?:with|to)|as opposed to|rather than|while|whereas|and|but|than|or)\b|[,;(]/gi;
const SURELY = /\b(?:against|versus|vs?|compared|than|as opposed to)\b/i;
/** "5% v 8%": nothing but the sign between the two. */
const BESIDE = /^ (?:against|versus|vs?\.?|compared (?:with|to)) $/i;
const CONTROLS =
  /\b(?:placebos?|dumm(?:y|ies)|sham|pretend|fake|sugar pills?|controls?|comparison (?:group|arm)|untreated|unvaccinated|not (?:treated|given|taking)|(?:who|that) (?:were|did|had|was|do|are|have) not|(?:were|did|had)n['’]t|without(?= ?(?:$|[.,;)]|it\b|the\b|them\b))|no (?:treatment|drug|vaccine)|nothing|waiting lists?|the (?:others|rest))\b(?!-)/i;
const TREATED =
  /\b(?:on|with|given|taking|took|treated|receiving|received|using|used|group|arm|placebo|controls?|untreated|others?|without|who|under|rest)\b/i;

/** Characters before the first figure that may name its group. */
const NEAR = 60;

/** Two groups with a figure each: of one that something became of, or of what was measured in them. */
export interface Arms {
  readonly treated: number;
  readonly others: number;
  /** Shares of people, how many people, one share as a ratio to the other, or what was measured. */
  readonly figures: 'shares' | 'counts' | 'ratio' | 'measures';
  /** The words themselves say that chance may account for what lies between the two. */
  readonly isSame: boolean;
  /** The treatment that the first of the two names; null where it names none. */
  readonly treatment: Mention | null;
  /** What the others had, where they are no controls. */
  readonly rival: Mention | null;
  /** The others had nothing, or nothing that works. */
  readonly isControlled: boolean;
  /** What is told of both. */
  readonly span: Span;
  /** The first of the two figures. */
  readonly first: Span;
  /** What is told of the second group alone. */
  readonly ofOthers: readonly Span[];
}

/** "The risk was lower (9.8% against 11.7%)": figures that only bear out what the words around them say. */
const isAside = (text: string, { start }: Span): boolean => /\([^()]*$/.test(text.slice(0, start));

/** Whether a span lies in any of some stretches of a text. */
export const isWithin = (span: Span, stretches: readonly Span[]): boolean =>
  stretches.some(({ start, end }) => start <= span.start && span.end <= end);

/** The treatments named in any of some stretches of a text. */
const namedIn = (able: readonly Mention[], stretches: readonly Span[]): Mention[] =>
  able.filter(({ span }) => isWithin(span, stretches));

/** "76% with B", "16% of the B arm": a rival that a figure is told of, and none that what follows tells of. */
const IS_ARM =
  /^(?:,? ?(?:[a-z]+ )?|(?: (?:of|on|with|under|in|among|after|for|to|the|a|an|those|people|patients|women|men|children|adults|participants|volunteers|subjects|who|whom|were|was|had|been|given|taking|took|treated|receiving|received|assigned|randomi[sz]ed|using|used|whose|same))+ )$/i;

/** Treatments that are nobody's in particular, and those that are counted: "standard care", "the drug", "transfusions". */
const isNobodys = (view: SentenceView, one: Mention): boolean =>
  /^(?:placebo|usual-care|conventional-treatments|medications)$/.test(one.id) ||
  isClassNoun(view, one) ||
  view.mentions.some(({ kind, span }) => kind === 'outcome' && overlap(span, one.span));

/** What says that two groups do not differ, whatever their figures are. */
const NO_DIFFERENCE =
  /\b(?:differences?|gap|edge)\b[^.;]{0,30} (?:not|never) [^.;]{0,20}significant|\b(?:not|non)[- ](?:[a-z]{1,15}ly )?significant|\bno (?:real|significant|true|meaningful|statistical|important) (?:difference|gap)|\b(?:could|may|might) (?:well )?(?:be|have been) (?:due to |down to )?chance|\bp ?[=>] ?0?\.(?:[1-9]|0[6-9])/i;

/** What figures in a unit are of, where they are no measures. */
const KINDS: ReadonlyMap<string | null, Arms['figures']> = new Map([
  [null, 'shares'],
  ['person', 'counts'],
]);

/** Groups of which only what they had alike, or the ratio of one to the other, is told. */
const unnamedArms = ({ text }: SentenceView, figures: Arms['figures'], { span, value, isSame }: Ratio): Arms => ({
  treated: value,
  others: 1,
  figures,
  isSame: isSame || NO_DIFFERENCE.test(text),
  treatment: null,
  rival: null,
  isControlled: true,
  span: { start: span.start, end: text.length },
  first: span,
  ofOthers: [],
});

/** "Nine days in both groups". */
const IN_BOTH = /^[^.;]{0,40}\b(?:in|for|on|with) (?:both|each|either) (?:groups?|arms?|treatments?)\b/i;

const NEGATION = /\b(?:not|no|never|nor|neither)\b|n['’]t\b/i;

/** "On the splint … on the brace", "under bright light … under dim light": what the second group had, told as what the first had is. */
const HAD = /\b(on|with|under|given|after|taking|using) (?:the |an? )?[a-z]/i;
const isParallel = (own: string, others: string): boolean => {
  const word = HAD.exec(own)?.[1];
  return word !== undefined && HAD.exec(others)?.[1] === word;
};

/** The groups of a sentence; `topic` is the treatment that its text is about. Null where it does not set two side by side. */
export function armsOf(view: SentenceView, topic: string | null): Arms | null {
  const { text } = view;
  const ratio = ratioOf(text);
  if (ratio !== null && !isAside(text, ratio.span)) return unnamedArms(view, 'ratio', ratio);
  const [first, second, ...more] = figuresOf(view).filter(({ span }) => ratio === null || span.end <= ratio.span.start);
  if (first === undefined || more.length > 0 || isAside(text, first.span)) return null;
  if (second === undefined) {
    const isSame = IN_BOTH.test(text.slice(first.span.end)) && !NEGATION.test(text);
    return isSame
      ? unnamedArms(view, KINDS.get(first.unit) ?? 'measures', { span: first.span, value: 1, isSame })
      : null;
  }
  const between = text.slice(first.span.end, second.span.start);
  const split = [...between.matchAll(AGAINST)].at(-1);
  if (split === undefined || !(TREATED.test(text) || BESIDE.test(between))) return null;
  const middle = first.span.end + split.index;
  const opening = text.slice(0, first.span.start);
  const from = Math.max(opening.length - NEAR, opening.search(/[^;:–—]*$/));
  const behind = text
    .slice(second.span.end)
    .search(/[.;–—]|, (?:although|though|but|and|which|while|whereas|mostly|so|a)\b|$/);
  const span = { start: from, end: second.span.end + behind };
  const own = [
    { start: from, end: first.span.start },
    { start: first.span.end, end: middle },
  ];
  const ofOthers = [
    { start: middle, end: second.span.start },
    { start: second.span.end, end: span.end },
  ];
  const isControl = (stretches: readonly Span[]) =>
    stretches.some(({ start, end }) => CONTROLS.test(text.slice(start, end)));
  const named = treatmentsOf(view).filter((one) => !isNobodys(view, one));
  const able = named.filter((one) => !comparatorsOf(view).includes(one));
  const [ownControl, otherControl] = [isControl(own), isControl(ofOthers)];
  const [ownNamed, otherNamed] = [namedIn(able, own), namedIn(named, ofOthers)];
  const isTopic = ({ id }: Mention) => id === topic;
  const isTurned = !otherControl && (ownControl || (!ownNamed.some(isTopic) && otherNamed.some(isTopic)));
  const rivalNamed = otherNamed.filter(
    (one) => one.span.end <= second.span.start || IS_ARM.test(text.slice(second.span.end, one.span.start)),
  );
  const isControlled = ownControl || otherControl || (BESIDE.test(between) && otherNamed.length === 0);
  const isActive = !isControlled && rivalNamed.length > 0;
  const areNamed = isControlled || (isActive && ownNamed.length > 0);
  const told = (stretches: readonly Span[]) => stretches.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (!areNamed && !SURELY.test(between) && !(ownNamed.length > 0 && isParallel(told(own), told(ofOthers))))
    return null;
  const [mine, rivals] = isTurned ? [otherNamed, ownNamed] : [ownNamed, otherNamed];
  return {
    treated: isTurned ? second.value : first.value,
    others: isTurned ? first.value : second.value,
    figures: KINDS.get(first.unit) ?? 'measures',
    isSame: ratio?.isSame === true || NO_DIFFERENCE.test(text.slice(first.span.start)),
    treatment: mine.find(isTopic) ?? mine[0] ?? null,
    rival: (isActive ? rivals[0] : null) ?? null,
    isControlled,
    span,
    first: first.span,
    ofOthers: isTurned ? own : ofOthers,
  };
}
