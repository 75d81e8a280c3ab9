import type { Mention, Span } from '../model.ts';
import { comparatorsOf, treatmentsOf } from './companions.ts';
import type { SentenceView } from './sentence-view.ts';
import { isClassNoun } from './subjects.ts';

/** What became of two groups of people, told as shares side by side: "8% of those on the drug had a stroke, against 19% on placebo". */

const COUNTS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, at) => [word, at + 1]),
);
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['tenth', 1 / 10],
]);

const numberOf = (word: string): number => COUNTS.get(word) ?? Number(word.replaceAll(',', ''));

const RATIO = /^(?:about |around |only )?([\w,]+)(?: \w+)? (?:in|of|out of)(?: every| a)? ([\w,]+)/;
const PERCENT = /^([\d.]+) ?(?:%|per ?cent)/;

/** "8 %", "one in ten", "12 of every 100", "two thirds of patients" as a share of one, or null. */
export function shareOf(label: string): number | null {
  const percent = PERCENT.exec(label);
  if (percent?.[1] !== undefined) return Number(percent[1]) / 100;
  const ratio = RATIO.exec(label);
  const value = ratio === null ? Number.NaN : numberOf(ratio[1] ?? '') / numberOf(ratio[2] ?? '');
  if (value > 0 && value < 1) return value;
  const part = /^(?:an? |one |two |three |four )?(half|thirds?|quarters?|fifths?|tenth)\b/.exec(label);
  const unit = PARTS.get(part?.[1] ?? '');
  return unit === undefined ? null : unit * (COUNTS.get(label.split(' ')[0] ?? '') ?? 1);
}

/** A share of one, and the figure that tells it. */
interface Figure {
  readonly span: Span;
  readonly share: number;
}

/** "85.4 and 90.8 per cent": the figure before, which shares the unit. */
const BEFORE = /(?<!between )(?<![\d.,])(\d{1,3}(?:\.\d+)?) (?:and|against|versus|vs\.?|compared with|compared to) $/i;
/** "9.4 per cent with the cuff and 8.6 without": the figure behind. */
const BEHIND =
  /(?:\band|\bagainst|\bversus|\bvs\.?|\bcompared (?:with|to)|\bthan) (?:only |about |around |just |in )?(\d{1,3}(?:\.\d+)?)(?![\d,]*\d)(?= (?:on|with|without|in|for|under|of|after|among)\b| ?[,.;)])(?! (?:in|of|after|for) \d)/i;
/** "Of every 1,000 people": what all counts of a sentence are out of. */
const OUT_OF = /\b(?:of|for|among|in) (?:every|each) ([\d,]{2,9})\b/i;
const COUNT =
  /(?<![\d.,])\d{1,5}(?:\.\d{1,3})?(?![\d.,]{0,4}\d| ?(?:%|per|mg|ml|years?|months?|weeks?|days?|hours?|trials?|studies)\b)/gi;

const figureAt = (start: number, words: string, per: number): Figure => ({
  span: { start, end: start + words.length },
  share: Number(words) / per,
});

/** What the share of a figure is reckoned by where another figure leaves its unit out. */
const unitOf = (label: string): number => (PERCENT.test(label) ? 100 : numberOf(RATIO.exec(label)?.[2] ?? ''));

/** The figure beside a single share that leaves out its unit. */
function figureBeside({ text }: SentenceView, { span, label }: Mention): Figure[] {
  const per = unitOf(label);
  if (!(per > 1)) return [];
  const before = BEFORE.exec(text.slice(0, span.start));
  if (before?.[1] !== undefined) return [figureAt(before.index, before[1], per)];
  const behind = BEHIND.exec(text.slice(span.end));
  if (behind?.[1] === undefined) return [];
  return [figureAt(span.end + behind.index + behind[0].length - behind[1].length, behind[1], per)];
}

/** "Of every 1,000 babies on it 32 fell ill, and 60 of the others." */
function figuresOutOf({ text }: SentenceView): Figure[] {
  const all = OUT_OF.exec(text);
  if (all?.[1] === undefined) return [];
  const per = numberOf(all[1]);
  const start = all.index + all[0].length;
  return [...text.slice(start).matchAll(COUNT)].map(({ 0: words, index }) => figureAt(start + index, words, per));
}

/** "58% fewer falls": how far something fell, and no share of people. */
const CHANGE =
  /^ (?:fewer|less|lower|more|higher|reduction|increase|drop|rise|fall|decrease|of the (?:dose|price|cost))\b/i;

function figuresOf(view: SentenceView): Figure[] {
  const named = view.mentions.filter(
    ({ kind, label, span }) =>
      kind === 'quantity' && shareOf(label) !== null && !CHANGE.test(view.text.slice(span.end)),
  );
  const [only] = named;
  const told = named.map(({ span, label }): Figure => ({ span, share: shareOf(label) ?? 0 }));
  if (only === undefined) return figuresOutOf(view);
  if (named.length > 1) return told;
  const counted = figuresOutOf(view).filter(({ span }) => span.end <= only.span.start);
  const beside = counted.length > 0 ? counted : figureBeside(view, only);
  return [...told, ...beside].sort((a, b) => a.span.start - b.span.start);
}

/** Where what is told of the second group begins. */
const AGAINST =
  /\b(?:as against|against|versus|vs\.?|compared (?:with|to)|as opposed to|rather than|while|whereas|and|but|than|or)\b|[,;(]/gi;
const SURELY = /\b(?:against|versus|vs|compared|than|as opposed to)\b/i;
const CONTROLS =
  /\b(?:placebos?|dumm(?:y|ies)|sham|pretend|fake|sugar pills?|controls?|comparison (?:group|arm)|untreated|unvaccinated|not (?:treated|given|taking)|(?:who|that) (?:were|did|had|was|do|are|have) not|(?:were|did|had)n['’]t|without(?= ?(?:$|[.,;)]|it\b|the\b|them\b))|no (?:treatment|drug|vaccine)|nothing|waiting lists?|the (?:others|rest))\b(?!-)/i;
const TREATED =
  /\b(?:on|with|given|taking|took|treated|receiving|received|using|used|group|arm|placebo|controls?|untreated|others?|without|who|under|rest)\b/i;

/** Characters before the first figure that may name its group. */
const NEAR = 60;

/** Two groups with the shares of one that something became of. */
export interface Arms {
  readonly treated: number;
  readonly others: number;
  /** The treatment that the first of the two names; null where it names none. */
  readonly treatment: Mention | null;
  /** What the others had, where they are no controls. */
  readonly rival: Mention | null;
  /** The others had nothing, or nothing that works. */
  readonly isControlled: boolean;
  /** What is told of both. */
  readonly span: Span;
  /** What is told of the second group alone. */
  readonly ofOthers: readonly Span[];
}

/** "The risk was lower (9.8% against 11.7%)": figures that only bear out what the words around them say. */
const isAside = (text: string, { start }: Span): boolean => /\([^()]*$/.test(text.slice(0, start));

/** The treatments named in any of some stretches of a text. */
const namedIn = (able: readonly Mention[], stretches: readonly Span[]): Mention[] =>
  able.filter(({ span }) => stretches.some(({ start, end }) => start <= span.start && span.end <= end));

/** "76% with B", "16% of the B arm": a rival that a figure is told of, and none that what follows tells of. */
const IS_ARM =
  /^(?:,? ?(?:[a-z]+ )?|(?: (?:of|on|with|under|in|among|after|for|to|the|a|an|those|people|patients|women|men|children|adults|participants|volunteers|subjects|who|whom|were|was|had|been|given|taking|took|treated|receiving|received|assigned|randomi[sz]ed|using|used|whose|same))+ )$/i;

/** Treatments that are nobody's in particular: "standard care", "the drug". */
const isNobodys = (view: SentenceView, one: Mention): boolean =>
  /^(?:placebo|conventional-treatments|medications)$/.test(one.id) || isClassNoun(view, one);

/** The groups of a sentence; `topic` is the treatment that its text is about. Null where it does not set two side by side. */
export function armsOf(view: SentenceView, topic: string | null): Arms | null {
  const { text } = view;
  const [first, second, ...more] = figuresOf(view);
  if (first === undefined || second === undefined || more.length > 0 || isAside(text, first.span)) return null;
  const between = text.slice(first.span.end, second.span.start);
  const split = [...between.matchAll(AGAINST)].at(-1);
  if (split === undefined || !TREATED.test(text)) return null;
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
  const isControlled = ownControl || otherControl;
  const isActive = !isControlled && rivalNamed.length > 0;
  const areNamed = isControlled || (isActive && ownNamed.length > 0);
  if (!areNamed && !SURELY.test(between)) return null;
  const [mine, rivals] = isTurned ? [otherNamed, ownNamed] : [ownNamed, otherNamed];
  return {
    treated: isTurned ? second.share : first.share,
    others: isTurned ? first.share : second.share,
    treatment: mine.find(isTopic) ?? mine[0] ?? null,
    rival: (isActive ? rivals[0] : null) ?? null,
    isControlled,
    span,
    ofOthers: isTurned ? own : ofOthers,
  };
}
