import type { Hierarchy, Span } from '../model.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './drafts.ts';
import type { Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';
import { resolveSubjects } from './subjects.ts';

/** Shares of two groups side by side: "8% of those on the drug had a stroke, against 19% on placebo". */

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

/** "8 %", "one in ten", "12 of every 100", "two thirds of patients" as a share of one, or null. */
export function shareOf(label: string): number | null {
  const percent = /^([\d.]+) ?(?:%|per ?cent)/.exec(label);
  if (percent?.[1] !== undefined) return Number(percent[1]) / 100;
  const ratio = /^(?:about |around |only )?([\w,]+)(?: \w+)? (?:in|of|out of)(?: every| a)? ([\w,]+)/.exec(label);
  const value = ratio === null ? Number.NaN : numberOf(ratio[1] ?? '') / numberOf(ratio[2] ?? '');
  if (value > 0 && value < 1) return value;
  const part = /^(?:an? |one |two |three |four )?(half|thirds?|quarters?|fifths?|tenth)\b/.exec(label);
  const unit = PARTS.get(part?.[1] ?? '');
  return unit === undefined ? null : unit * (COUNTS.get(label.split(' ')[0] ?? '') ?? 1);
}

/** Between the two shares: they are of two groups. */
const AGAINST =
  /\b(?:against|versus|vs|compared (?:with|to)|as opposed to|rather than|while|whereas|and|but|than)\b|[,;(]/i;
const GROUP =
  /\b(?:placebo|dummy|sham|control|controls|untreated|not (?:treated|given|taking)|without|usual care|no treatment|nothing)\b/i;
const TREATED =
  /\b(?:on|with|given|taking|took|treated|receiving|received|using|used|group|arm|placebo|controls?|untreated|others?)\b/i;
const BENEFIT =
  /\b(?:respond(?:ed|ers?)?|responses?|remissions?|cures?|cured|abstinen(?:t|ce)|quit|success(?:es)?|free (?:of|from)|\w+-free|improve[ds]?|better|relief|healed|recovered|slept|walked|survived|alive|clear(?:ed)?|resolved|disappeared|gone|fall|fell|drop(?:ped)?|fewer|less|halved|shr[aiu]nk)\b/i;
const HAPPENED =
  /\b(?:had|has|suffered|developed|experienced|died|relapsed|reported|was|were|been|needed|got|fell|seen|occurred|in|among)\b/i;
/** Shares nearer to each other than this do not differ. */
const ALIKE = 0.06;

const RULES = {
  fewer: { id: 'share-was-lower', pattern: '{quantity}', facet: 'effective' },
  more: { id: 'share-was-higher', pattern: '{quantity}' },
} satisfies Record<string, Rule>;

/** Shares of one. */
interface Shares {
  readonly treated: number;
  readonly others: number;
}

/** The shares of the treated and of the others; null where the sentence does not set two side by side. */
function twoShares({ mentions, text }: SentenceView): Shares | null {
  const shares = mentions.flatMap(({ kind, label, span }): { span: Span; value: number }[] => {
    const value = kind === 'quantity' ? shareOf(label) : null;
    return value === null ? [] : [{ span, value }];
  });
  const [first, second] = shares;
  if (shares.length !== 2 || first === undefined || second === undefined) return null;
  const between = text.slice(first.span.end, second.span.start);
  const after = text.slice(second.span.end);
  if (!AGAINST.test(between) || !TREATED.test(between + after)) return null;
  const swapped = GROUP.test(between) && !GROUP.test(after);
  if (!swapped && !GROUP.test(after) && !/\b(?:against|versus|vs|compared|than)\b/i.test(between)) return null;
  return swapped ? { treated: second.value, others: first.value } : { treated: first.value, others: second.value };
}

/** What became less or more: an ill that is named, or what a benefit was for. */
function objectOf(view: SentenceView, benefit: RegExpExecArray | null, { condition }: Discourse) {
  const named = view.mentions.filter(({ kind }) => kind === 'effect' || kind === 'condition' || kind === 'outcome');
  if (benefit === null || named.length > 0) return named[0] ?? null;
  if (condition === null) return null;
  const span = { start: benefit.index, end: benefit.index + benefit[0].length };
  return { ...condition, span, via: 'pattern' as const };
}

/** Less of an ill is a benefit, more of it a harm; of a benefit it is the other way round. */
function ruleOf({ treated, others }: Shares, isBenefit: boolean): Rule {
  const alike = Math.abs(treated - others) <= ALIKE * Math.max(treated, others);
  const harm = !isBenefit && !alike && treated > others;
  return harm ? RULES.more : { ...RULES.fewer, denied: alike || (isBenefit && treated < others) };
}

/** What two shares side by side say, where nothing surer reads the same words. */
export function draftsOfShares(
  view: SentenceView,
  drafts: readonly Draft[],
  discourse: Discourse,
  hierarchy: Hierarchy,
): Draft[] {
  const shares = twoShares(view);
  if (shares === null || !HAPPENED.test(view.text)) return [];
  const benefit = BENEFIT.exec(view.text);
  const object = objectOf(view, benefit, discourse);
  if (object === null) return [];
  const isRead = drafts.some(
    ({ rule, object: { span } }) => rule.weak !== true && span.start < object.span.end && object.span.start < span.end,
  );
  if (isRead) return [];
  const rule = ruleOf(shares, benefit !== null);
  const at = view.startOf(object);
  const match = { from: at, to: at, object: null, subject: null, anchor: at };
  const type = rule === RULES.more ? 'side-effect' : 'indication';
  return resolveSubjects(view, match, { type, rule }, discourse, hierarchy).map((subject) => ({
    type,
    rule,
    rank: 0,
    subject,
    object,
    trigger: object.span,
    via: 'sentence',
  }));
}
