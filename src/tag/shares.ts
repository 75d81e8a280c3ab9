import type { ClaimSubject, ClaimType, Hierarchy, MentionKind, Span } from '../model.ts';
import { conceptId } from '../text/concept-id.ts';
import { overlap } from '../text/spans.ts';
import { type Arms, armsOf, isWithin } from './arms.ts';
import type { Discourse } from './discourse.ts';
import { type Draft, draftsAbout } from './drafts.ts';
import type { Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';
import { listFrom, openBefore, slotAfter } from './slots.ts';
import { nameOrTopic, resolveSubjects } from './subjects.ts';

/** What figures of two groups side by side say of a treatment: "8% of those on the drug had a stroke, against 19% on placebo". */

/** A good state that people reach, of which what they suffer from is told elsewhere. */
const STATE =
  /\b(?:respond(?:ed|ers?)?|responses?|remissions?|cures?|cured|abstinen(?:t|ce)|quit|success(?:es)?|free (?:of|from)|\w+-free|healed|recovered|slept|walked|survived|alive)\b/i;
/** A change for the better, of what is named. */
const CHANGE =
  /\b(?:improve[ds]?|improvements?|better|relief|clear(?:ed)?|resolved|disappeared|gone|fall|fell|drop(?:ped)?|halved|shr[aiu]nk|cut)\b/i;
/** Words that say which group had more; the figures bear them out. */
const SAID = /\b(?:fewer|less|lower|rarer|higher|commoner|more|oftener|greater)\b(?! than \d)/i;
/** A measure that is the better the more there is of it. */
const GOOD_MEASURE =
  /surviv|recover|heal|function|quality|sleep(?!iness)|walk|mobility|strength|fertility|pregnan|return|remission|response|free|ability|attendance|adherence|density|satisfaction|independen|balance|breastfeeding|cognit|vision|hearing/;
/** How long it takes until something comes, or for how long it stays away: of an ill the longer the better, of a good the shorter. */
const UNTIL = /\b(?:time|days|weeks|months|hours|minutes|nights) (?:to|until|before|till|without|free (?:of|from))\b/i;
/** How far a measure moved, which its own words tell to be for the better or the worse. */
const MOVED =
  /\b(?:fe[lr]l|dropp?(?:ed)?|r[io]se|risen|gain(?:ed)?|lost|improved?|(?:de|in)creased?|changed?|reduc(?:ed|tion)|declined?|shrank|grew|climbed|(?:short|long|few|low|high|bett|small|great|fast|soon|earli)er|less|more|worse)\b/i;
/** Figures nearer to each other than this do not differ. */
const ALIKE = 0.06;
/** A complaint that is rarer by no more than this is no harm, but need not be helped. */
const HARDLY_RARER = 0.25;
/** More of an ill by no more than this is no harm. */
const SLIGHT = 0.12;

const RULES = {
  fewer: { id: 'share-was-lower', pattern: '{quantity}', facet: 'effective', plain: true },
  more: { id: 'share-was-higher', pattern: '{quantity}' },
  alike: { id: 'share-was-no-higher', pattern: '{quantity}', denied: true, plain: true },
} satisfies Record<string, Rule>;

/** "Developed the disease", "got it": what is treated, by no name of its own. */
const ILLNESS = /\b(?:the|this) (?:disease|illness|condition|infection)\b/i;
const OF_PEOPLE = /\b(?:with|having|who (?:have|had)|treated for) (?:[\w-]{1,20} )?$/i;
const ILLS: ReadonlySet<MentionKind> = new Set(['effect', 'condition', 'outcome']);

type Object = Draft['object'];

/** What becomes of people, told by a verb. */
const BEFELL: readonly (readonly [words: RegExp, label: string])[] = [
  [/\brelapsed\b/i, 'relapses'],
  [/\brecurred\b/i, 'recurrence'],
  [/\bdied\b/i, 'death'],
  [/\b(?:re)?admitted\b|\bhospitali[sz]ed\b/i, 'hospital admission'],
];

function befell({ text }: SentenceView, { span }: Arms): Object[] {
  const told = text.slice(span.start, span.end);
  return BEFELL.flatMap(([words, label]) => {
    const at = told.search(words);
    const start = span.start + at;
    return at < 0 ? [] : [{ id: conceptId(label), label, span: { start, end: start + label.length }, via: 'pattern' }];
  });
}

/** "12% needed a drip", "a drip was needed in 12%": what people had to be given, whether a row knows it or not. */
const NEEDED = /\b(?:needed|required|needing|requiring)\b/i;
const SPARED: ReadonlySet<MentionKind> = new Set([...ILLS, 'treatment', 'form']);

function needed(view: SentenceView, { span, ofOthers }: Pick<Arms, 'span' | 'ofOthers'>): Object[] {
  const at = view.tokens.findIndex(
    ({ lower, start, end }) => start >= span.start && end <= span.end && NEEDED.test(lower),
  );
  if (at < 0) return [];
  const isPassive = /^(?:was|were|be|been)$/.test(view.tokens[at - 1]?.lower ?? '');
  const found = isPassive ? openBefore(view, at - 1) : slotAfter(view, at + 1, SPARED, true);
  return found.filter((one) => !isWithin(one.span, ofOthers)).map((one) => ({ ...one, via: 'pattern' }));
}

/** What became less or more: ills that are named beside the figures or before them, or what a good state is for. */
function objectsOf(
  view: SentenceView,
  arms: Arms,
  good: RegExpExecArray | null,
  discourse: Discourse,
): readonly Object[] {
  const { span } = arms;
  const named = view.mentions.filter(({ kind, span: { end } }) => ILLS.has(kind) && end <= span.end);
  const told = named.filter((one) => !OF_PEOPLE.test(view.text.slice(0, one.span.start)));
  const fallen = good === null ? [...befell(view, arms), ...needed(view, arms)] : [];
  if (fallen.length > 0) return fallen;
  const near = told.find((one) => one.span.start >= span.start) ?? told.at(-1) ?? named[0];
  if (near !== undefined && (good === null || !STATE.test(good[0]))) return listFrom(view, near, ILLS);
  const words = good ?? ILLNESS.exec(view.text);
  const { condition, conditionHere } = discourse;
  const spoken = good === null ? (conditionHere ?? condition) : (condition ?? conditionHere);
  const meant = named.find(({ kind }) => kind === 'condition') ?? spoken;
  if (words === null || meant === null) return [];
  const start = view.text.indexOf(words[0], good === null ? 0 : span.start);
  return [{ id: meant.id, label: meant.label, span: { start, end: start + words[0].length }, via: 'pattern' }];
}

const MEASURED: ReadonlySet<MentionKind> = new Set([...ILLS, 'purpose']);

/** "Colds lasted": the illness that a text is about by the last word of its name. */
function called({ tokens }: SentenceView, { start }: Span, condition: Discourse['condition']): Object[] {
  const noun = condition?.label.split(' ').at(-1);
  const token = tokens.find(({ norm, end }) => end <= start && norm === noun);
  return condition === null || token === undefined
    ? []
    : [{ ...condition, span: { start: token.start, end: token.end }, via: 'pattern' }];
}

/** What was measured: what the first figure counts, or what is named last before it. */
function objectsOfMeasure(
  view: SentenceView,
  { first, span, ofOthers }: Arms,
  { condition }: Discourse,
): readonly Object[] {
  if (MOVED.test(view.text.slice(0, span.end))) return [];
  const spared = needed(view, { span: { start: 0, end: span.end }, ofOthers });
  if (spared.length > 0) return spared;
  const named = view.mentions.filter(
    (one) =>
      MEASURED.has(one.kind) &&
      one.span.start <= first.end + 1 &&
      !OF_PEOPLE.test(view.text.slice(0, one.span.start)) &&
      !/[;:]/.test(view.text.slice(one.span.end, first.start)),
  );
  const last = named.at(-1);
  return last === undefined ? called(view, first, condition) : [last];
}

/** Whether the more of a measure the better. */
const isGoodMeasure = ({ text, mentions }: SentenceView, { id, span }: Object): boolean => {
  const isOfGood =
    GOOD_MEASURE.test(id) || mentions.some((one) => one.kind === 'purpose' && one.span.start === span.start);
  return isOfGood !== UNTIL.test(text.slice(0, span.start));
};

const IS_END = /failure|worsening|relapse|recurrence|death|mortality/;

/** What people are treated against, or what a study counts; any other ill may be a harm as well. */
const isEndpoint = (view: SentenceView, { id, via, span }: Object, { condition }: Discourse): boolean =>
  via === 'pattern' ||
  id === condition?.id ||
  IS_END.test(id) ||
  view.mentions.some((one) => one.kind === 'outcome' && one.span.start < span.end && span.start < one.span.end);

const isDisease = (view: SentenceView, { id }: Object): boolean =>
  view.mentions.some((one) => one.kind === 'condition' && one.id === id);

/** So few people that a count tells of single cases. */
const ENOUGH = 20;

/** How far two figures are apart, as a part of the greater; 0 where chance may account for it, as for 15 people and 14. */
function distanceOf({ treated, others, figures, isSame }: Arms): number {
  const apart = Math.abs(treated - others);
  const isChance = figures === 'counts' && treated + others >= ENOUGH && apart < Math.sqrt(treated + others);
  return isSame || isChance ? 0 : apart / Math.max(treated, others);
}

/** Less of an ill is a benefit, more of it a harm; of a good it is the other way round. Null where that is left open. */
function ruleOf(arms: Arms, isGood: boolean, isEnd: boolean, isDisease: boolean): Rule | null {
  const { treated, others, figures, rival, isControlled } = arms;
  const by = distanceOf(arms);
  const isBetter = by > ALIKE && treated > others === isGood;
  if (rival !== null && (isGood || isEnd || isDisease)) return isGood || isBetter ? RULES.fewer : null;
  if (rival !== null) return RULES.more;
  if (isBetter && isControlled && !isEnd && !isGood && !isDisease && by < HARDLY_RARER) return RULES.alike;
  if (isBetter) return isEnd || isGood ? RULES.fewer : { ...RULES.fewer, plain: false, weak: true };
  if (!isControlled) return isGood || isEnd || by <= ALIKE ? null : RULES.more;
  const isCounted = isEnd || (figures === 'ratio' && isDisease);
  if (isGood || (isCounted && by <= SLIGHT)) return { ...RULES.fewer, denied: true };
  return by > ALIKE ? RULES.more : RULES.alike;
}

/** What people complain of, and no measure of what they are treated for. */
const isComplaint = ({ mentions }: SentenceView, { id, span }: Object): boolean =>
  mentions.some((one) => one.kind === 'effect' && one.id === id && one.span.start === span.start);

/** Of a rival a measure tells only where the treatment did better; a complaint that grew is a harm, another measure that did not get better is unchanged. */
function ruleOfMeasure(arms: Arms, isGood: boolean, isComplaint: boolean): Rule | null {
  const { treated, others, rival, isControlled } = arms;
  const by = distanceOf(arms);
  if (by > SLIGHT && treated > others === isGood) return RULES.fewer;
  if (rival !== null || !isControlled) return null;
  if (by > SLIGHT) return isComplaint ? RULES.more : null;
  if (by > ALIKE) return isComplaint && treated < others ? RULES.alike : null;
  return { ...RULES.fewer, denied: true };
}

/** Whom shares tell of: the group treated, and a rival where both fared so. */
function subjectsOf(
  view: SentenceView,
  arms: Arms,
  resolved: readonly ClaimSubject[],
  isOfBoth: boolean,
  discourse: Discourse,
  hierarchy: Hierarchy,
): readonly ClaimSubject[] {
  const { treatment, rival, ofOthers } = arms;
  const named = [treatment, isOfBoth ? rival : null].flatMap((one) =>
    one === null ? [] : [nameOrTopic(view, one, discourse, hierarchy)],
  );
  if (treatment !== null) return named;
  const isTheirs = ({ span }: ClaimSubject) => span !== null && isWithin(span, ofOthers);
  const own = resolved.filter((one) => !isTheirs(one));
  if (own.length > 0 || discourse.topic === null) return [...own, ...named];
  return [{ ...discourse.topic, span: null, resolved: 'topic' }, ...named];
}

/** What the figures are of, and whether more of that is good. */
function toldBy(view: SentenceView, arms: Arms, discourse: Discourse): { objects: readonly Object[]; isGood: boolean } {
  if (arms.figures === 'measures') {
    const objects = objectsOfMeasure(view, arms, discourse);
    return { objects, isGood: objects.some((one) => isGoodMeasure(view, one)) };
  }
  const told = view.text.slice(arms.span.start, arms.span.end);
  const good = STATE.exec(told) ?? CHANGE.exec(told);
  return { objects: SAID.test(told) ? [] : objectsOf(view, arms, good, discourse), isGood: good !== null };
}

/** What the figures of two groups say. */
function draftsOfArms(view: SentenceView, arms: Arms, discourse: Discourse, hierarchy: Hierarchy): Draft[] {
  const { objects, isGood } = toldBy(view, arms, discourse);
  const [first] = objects;
  if (first === undefined) return [];
  const isEnd = arms.figures === 'measures' || isEndpoint(view, first, discourse);
  const rule =
    arms.figures === 'measures'
      ? ruleOfMeasure(arms, isGood, isComplaint(view, first))
      : ruleOf(arms, isGood, isEnd, isDisease(view, first));
  if (rule === null || (rule.id !== RULES.fewer.id && first.via === 'slot')) return [];
  const type = rule.id === RULES.fewer.id ? 'indication' : 'side-effect';
  const at = view.startOf(first);
  const match = { from: at, to: at, object: null, subject: null, anchor: at };
  const resolved = resolveSubjects(view, match, { type, rule }, discourse, hierarchy);
  const isOfBoth = arms.figures !== 'measures' && (isGood || !isEnd);
  const subjects = subjectsOf(view, arms, resolved, isOfBoth, discourse, hierarchy);
  return draftsAbout(view, { type, rule, rank: 0 }, match, objects, subjects, discourse, hierarchy);
}

/** "Death from bleeding": what the words behind an object tell the cause of. */
const FROM = /^ (?:from|due to|caused by|owing to) $/i;
const RESULTS: ReadonlySet<ClaimType> = new Set(['indication', 'side-effect']);

/**
 * The other readings of a sentence with what its figures say, less results of a group that the treatment is only held against, harms that the figures
 * show to be none, and what other words tell as well.
 */
export function withArms(
  view: SentenceView,
  drafts: readonly Draft[],
  discourse: Discourse,
  hierarchy: Hierarchy,
): readonly Draft[] {
  const arms = armsOf(view, discourse.topic?.id ?? null);
  if (arms === null) return drafts;
  const isOfOthers = ({ type, subject: { span } }: Draft) =>
    RESULTS.has(type) && (arms.isControlled || arms.isSame) && span !== null && isWithin(span, arms.ofOthers);
  const own = drafts.filter((one) => !isOfOthers(one));
  const told = draftsOfArms(view, arms, discourse, hierarchy);
  const tellsOf = (figures: Draft) => (one: Draft) =>
    overlap(figures.object.span, one.object.span) ||
    FROM.test(view.text.slice(figures.object.span.end, one.object.span.start));
  const isSure = ({ rule }: Draft) => rule.plain === true;
  const isHarm = ({ type }: Draft) => type === 'side-effect';
  const left = told.filter(
    (one) =>
      isSure(one) ||
      !own.some((other) => other.rule.weak !== true && !(isHarm(other) && !isHarm(one)) && tellsOf(one)(other)),
  );
  const isOutweighed = (one: Draft) =>
    isHarm(one) && left.some((figures) => (isSure(figures) || !isHarm(figures)) && tellsOf(figures)(one));
  return [...own.filter((one) => !isOutweighed(one)), ...left];
}
