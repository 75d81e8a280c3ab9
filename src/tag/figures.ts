import type { Mention, Span } from '../model.ts';
import type { SentenceView } from './sentence-view.ts';

/** Figures that can be told of two groups side by side: shares of people, scores, times and counts. */

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

const RATIO = /^(?:about |around |only )?([\w,]+)(?: \w+)? (?:in|of|out of)(?: every| a| the)? ([\w,]+)/;
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

/** A figure and where it stands; a share is one of one. */
export interface Figure {
  readonly span: Span;
  readonly value: number;
  /** "day", "point", "person"; empty where it is counted in nothing that is named, null for a share of people. */
  readonly unit: string | null;
}

/** "85.4 and 90.8 per cent": the figure before, which shares the unit. */
const BEFORE =
  /(?<!between )(?<![\d.,])(\d{1,3}(?:\.\d+)?) (?:and|against|versus|vs\.?|v|compared with|compared to) $/i;
/** "9.4 per cent with the cuff and 8.6 without": the figure behind. */
const BEHIND =
  /(?:\band|\bagainst|\bversus|\bvs\.?|\bv|\bcompared (?:with|to)|\bthan) (?:only |about |around |just |in )?(\d{1,3}(?:\.\d+)?)(?![\d,]*\d)(?= (?:on|with|without|in|for|under|of|after|among)\b| ?[,.;)])(?! (?:in|of|after|for) \d)/i;
/** "Of every 1,000 people": what all counts of a sentence are out of. */
const OUT_OF = /\b(?:of|for|among|in) (?:every|each) ([\d,]{2,9})\b/i;
const COUNT =
  /(?<![\d.,])\d{1,5}(?:\.\d{1,3})?(?![\d.,]{0,4}\d| ?(?:%|per|mg|ml|years?|months?|weeks?|days?|hours?|trials?|studies)\b)/gi;

const shareAt = (start: number, words: string, per: number): Figure => ({
  span: { start, end: start + words.length },
  value: Number(words) / per,
  unit: null,
});

/** What the share of a figure is reckoned by where another figure leaves its unit out. */
const perOf = (label: string): number => (PERCENT.test(label) ? 100 : numberOf(RATIO.exec(label)?.[2] ?? ''));

/** The figure beside a single share that leaves out its unit. */
function shareBeside({ text }: SentenceView, { span, label }: Mention): Figure[] {
  const per = perOf(label);
  if (!(per > 1)) return [];
  const before = BEFORE.exec(text.slice(0, span.start));
  if (before?.[1] !== undefined) return [shareAt(before.index, before[1], per)];
  const behind = BEHIND.exec(text.slice(span.end));
  if (behind?.[1] === undefined) return [];
  return [shareAt(span.end + behind.index + behind[0].length - behind[1].length, behind[1], per)];
}

/** "Of every 1,000 babies on it 32 fell ill, and 60 of the others." */
function sharesOutOf({ text }: SentenceView): Figure[] {
  const all = OUT_OF.exec(text);
  if (all?.[1] === undefined) return [];
  const per = numberOf(all[1]);
  const start = all.index + all[0].length;
  return [...text.slice(start).matchAll(COUNT)].map(({ 0: words, index }) => shareAt(start + index, words, per));
}

/** "58% fewer falls": how far something fell, and no share of people. */
const CHANGE =
  /^ (?:fewer|less|lower|more|higher|reduction|increase|drop|rise|fall|decrease|of the (?:dose|price|cost))\b/i;

function sharesOf(view: SentenceView): Figure[] {
  const named = view.mentions.filter(
    ({ kind, label, span }) =>
      kind === 'quantity' && shareOf(label) !== null && !CHANGE.test(view.text.slice(span.end)),
  );
  const [only] = named;
  const told = named.map(({ span, label }): Figure => ({ span, value: shareOf(label) ?? 0, unit: null }));
  if (only === undefined) return sharesOutOf(view);
  if (named.length > 1) return told;
  const counted = sharesOutOf(view).filter(({ span }) => span.end <= only.span.start);
  const beside = counted.length > 0 ? counted : shareBeside(view, only);
  return [...told, ...beside].sort((a, b) => a.span.start - b.span.start);
}

/** A number and the word behind it: "4.5 days", "7.1 with". */
const MEASURE =
  /(?<![\w.,–-])(\d{1,4}(?:\.\d{1,2})?|two|three|four|five|six|seven|eight|nine|ten)(?:[ -]([a-z-]{1,20}))?(?![\w%]|[.,]\d)/gi;
/** Words behind a number that name nothing that it counts. */
const NO_UNIT =
  /^(?:on|with|without|in|for|under|of|after|among|and|against|versus|vs?|compared|per|than|while|whereas|or|but|at|a|an|each|every|when|if|respectively|those|was|were|is|are)$/i;
/** How long, how old, how many and how sure: what stands around a result. */
const SETTING =
  /\b(?:(?:at|after|within|over|in|every|than|from|to|between|until|aged?|week|month|year|day|visit|grade|phase|stage|type|arm|group|trial|table|figure|top|first|next|last|least|most|other|per) |n ?= ?|p ?[=<>] ?)$/i;
const NO_MEASURE =
  /^(?:mg|mcg|g|ml|kg|iu|units?|people|persons?|patients?|wom[ae]n|m[ae]n|child(?:ren)?|bab(?:y|ies)|adults?|participants?|volunteers?|users?|trials?|studies|study|centres?|centers?|doses?|tablets?|pills?|sessions?|injections?|cycles?|courses?|groups?|arms?|cent|in|out|of|pounds?|euros?|dollars?|thirds|quarters|fifths|to|million|thousand|hundred|year-olds?)$/i;

/** "8.6 per 1,000 person-years" */
const RATE = /^ per \d/;
/** "Occurred in 3 people on the drug". */
const BEFELL =
  /\b(?:occurred|happened|arose|seen|reported|noted|recorded|developed|affected|struck)(?: in| by| among)?(?: only| just)? $/i;
const PERSON = /^(?:people|persons?|patients?|wom[ae]n|m[ae]n|child(?:ren)?|adults?|participants?)$/i;

/** "lasted 4.5 days with zinc and 7.1 days with placebo": two figures counted in the same, or one figure of both. */
function measuresOf({ text }: SentenceView): Figure[] {
  const read = [...text.matchAll(MEASURE)].flatMap(({ 1: words = '', 2: word = '', index }): Figure[] => {
    const [before, behind] = [text.slice(0, index), text.slice(index + words.length)];
    const figure = { span: { start: index, end: index + words.length }, value: numberOf(words.toLowerCase()) };
    if (RATE.test(behind)) return [{ ...figure, unit: null }];
    if (BEFELL.test(before) && (word === '' || PERSON.test(word) || NO_UNIT.test(word)))
      return [{ ...figure, unit: 'person' }];
    if (NO_MEASURE.test(word) || SETTING.test(before) || /^ ?(?:to|–|-) ?\d/.test(behind)) return [];
    return [{ ...figure, unit: NO_UNIT.test(word) ? '' : word.toLowerCase().replace(/s$/, '') }];
  });
  const units = new Set(read.map(({ unit }) => unit).filter((unit) => unit !== ''));
  return read.length <= 2 && units.size <= 1 ? read : [];
}

/** The figures of a sentence that may be told of two groups, in order: shares of people where it has any. */
export function figuresOf(view: SentenceView): readonly Figure[] {
  const shares = sharesOf(view);
  return shares.length > 0 ? shares : measuresOf(view);
}
