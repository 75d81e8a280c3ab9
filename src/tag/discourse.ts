import { WORD_GROUPS } from '../lexicon/cues.ts';
import type { Block, Hierarchy, Mention, MentionKind } from '../model.ts';
import { headOf } from '../text/head.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import type { SentenceView } from './sentence-view.ts';
import { listedFrom, meansTopic, speaksOfAnother, usableTreatments } from './subjects.ts';

/** A concept that the text speaks of. */
export interface Spoken {
  readonly id: string;
  readonly label: string;
}

/** What a reader has in mind when a sentence begins. */
export interface Discourse {
  /** The treatment that the article is about. */
  readonly topic: Spoken | null;
  /** What the headline calls the topic where it keeps the name back, in lower case. */
  readonly nickname: string | null;
  /** The article compares treatments, of which the topic is but one: what a sentence without a treatment tells is of the one last spoken of. */
  readonly compares: boolean;
  /** The condition that the article is about. */
  readonly condition: Spoken | null;
  /** The same where the article opens with it or names it more than once: what is treated, and no effect of the treatment. */
  readonly treated: Spoken | null;
  /** The treatment last spoken of. */
  readonly focus: Spoken | null;
  /** The treatments last named together, for "they" and "these". */
  readonly group: readonly Spoken[];
  /** The sentence before told of a condition alone, so that "it" is no treatment. */
  readonly aboutCondition: boolean;
  /** The condition last named in this paragraph. */
  readonly conditionHere: Spoken | null;
  /** What "these conditions" and "those receptors" point to. */
  readonly lastCondition: Spoken | null;
  readonly lastTarget: Spoken | null;
}

/** Treatments in general are never what an article is about. */
const GENERIC = new Set([
  'placebo',
  'conventional-treatments',
  'medications',
  'alternative-treatments',
  'surgery',
  'hospitalization',
  'intensive-care',
  'foods-and-drinks',
  'alcohol',
  'smoking',
  'smoking-cessation',
  'weight-loss-programs',
]);
/** What people eat, drink and smoke; a warning of it beside a medicine is about the medicine. */
const HABITS = ['foods-and-drinks', 'alcohol', 'smoking', 'caffeinated-drinks'];
export const isHabit = (id: string, hierarchy: Hierarchy): boolean => HABITS.some((one) => hierarchy.isA(id, one));

const HEADING_WEIGHT = 3;
const TITLE_WEIGHT = 6;
/** What a text without a name in its headline is about opens one of its first sentences. */
const INTRODUCED_WEIGHT = 4;
const INTRODUCED_WITHIN = 10;
/** A treatment named among the first words is what the sentence speaks of. */
const SUBJECT_WITHIN = 3;

interface Weighed {
  readonly spoken: Spoken;
  weight: number;
  /** What the title calls it, in lower case. */
  headline: string | null;
  /** How often it is named below the headings; "the diet" refers to one and names none. */
  inText: number;
  /** The title names it as what something is for. */
  isAim: boolean;
  /** It is never named otherwise than by what kind of drug it is. */
  keptBack: boolean;
}

const PRODUCT = WORD_GROUPS['{product}'].replaceAll(' ', '|');
/** "Arthritis drug eases pain": a headline that keeps the name back. */
const NAME_KEPT_BACK = new RegExp(`\\b(?:${PRODUCT})$`, 'i');
/** What "arthritis drug" stands for is several, and so may be a vaccine; "nicotine patch" is one. */
const CLASS = /s$|\bvaccine$/i;
/** Most vaccines have no other name than their disease: what else is named but once or twice may be a painkiller. */
const VACCINE = /\bvaccines?$/i;
const NAMES_OF_VACCINE = 3;
/** "No stitches, no pain": what is done without. */
const DONE_WITHOUT = /\b(?:no|without)(?: [a-z-]+)? $/i;

/** "Statin-free pill", "steroid-dependent asthma", "filler removal": named for what it is not. */
const MEANS_ANOTHER =
  /^s?(?:-(?:free|averse|intolerant|sparing|resistant|refractory|dependent|induced|naive|naïve)\b| (?:dissolving|removal|reversal|withdrawal|overdose|poisoning)\b)/i;
/** "The drug she was given, inclisiran": behind what it is, a name. */
const NAMED_AFTER = new RegExp(
  `\\b(?:${PRODUCT}|antibody|treatment|therapy)(?: [^,.;:()]{1,30})?(?:, | (?:called|named|known as) )$`,
  'i',
);
const PLURAL = /[^isu]s$/i;
const OPENS_WITH_PRONOUN = /^(?:it|they|this|these)\b/i;
const REFERS = /\b(?:the|this|that|these|your) $/i;
const AIM = /\b(?:for|in|against|with)(?: [a-z-]+){0,2} $/i;
/** "Unlike finasteride, …": named for what it is not. */
const COMPARED =
  /\b(?:unlike|than|versus|vs\.?|(?:compared|comparison) (?:with|to)|instead of|rather than)(?: (?:an?|the|other|older|oral))? $/i;
/** "If you have a pacemaker, avoid …", "people with a stoma should …": what they have whom a sentence speaks to of another treatment. */
const HAD =
  /\b(?:(?:if|when|once|while|unless|who|whoever) (?:(?:you|they|people|patients|someone|anyone|your child)(?:['’]ve)? )?(?:(?:have|has|had|been|ever|recently|just|also|already|currently|got|wear|wearing|with|fitted) ){1,4}|(?:people|patients|those|anyone|anybody|someone|women|men|children|adults) (?:with|wearing|fitted with) |^(?:wearing|having(?: had)?) )(?:(?:an?|any|your) )?(?:[\w-]{1,20} )?$/i;
const ALLERGIC = /\ballerg(?:ic|y|ies) to (?:[\w-]{1,20} (?:or|and) )?$/i;

/** Whether a treatment is what people have, or cannot stand, who are spoken to of another. */
const isHad = (text: string, { kind, span }: Mention, mentions: readonly Mention[]): boolean =>
  kind === 'treatment' &&
  (ALLERGIC.test(text.slice(0, span.start)) ||
    (mentions.some((one) => one.kind === kind && one.span.start > span.end) && HAD.test(text.slice(0, span.start))));

/** What stands behind it in a title is the name of a site. */
const SITE_NAME = /\s[|·»]\s/;

function weigh(sentences: readonly ReadSentence[], kinds: ReadonlySet<MentionKind>): Weighed[] {
  const weights = new Map<string, Weighed>();
  const head = headOf(sentences);
  const meantOtherwise = new Set<string>();
  for (const { sentence, mentions } of sentences) {
    if (sentence.block.zone === 'furniture') continue;
    const isTitle = head.has(sentence.block);
    const heading = sentence.block.kind === 'heading' || sentence.block.kind === 'question';
    const end = isTitle ? (SITE_NAME.exec(sentence.text)?.index ?? sentence.text.length) : sentence.text.length;
    for (const mention of mentions) {
      const { kind, id, label, span } = mention;
      if (!kinds.has(kind) || GENERIC.has(id) || id.startsWith('treatment-resistant-') || span.start > end) continue;
      if (DONE_WITHOUT.test(sentence.text.slice(Math.max(0, span.start - 30), span.start))) continue;
      if (isTitle && MEANS_ANOTHER.test(sentence.text.slice(span.end))) meantOtherwise.add(id);
      if (meantOtherwise.has(id) || MEANS_ANOTHER.test(sentence.text.slice(span.end))) continue;
      const entry = weights.get(id) ?? {
        spoken: { id, label },
        weight: 0,
        headline: null,
        inText: 0,
        isAim: false,
        keptBack: true,
      };
      const words = sentence.text.slice(span.start, span.end).toLowerCase();
      const isKeptBack = NAME_KEPT_BACK.test(words) && CLASS.test(label);
      entry.weight += isHad(sentence.text, mention, mentions)
        ? 0
        : isTitle && (!isKeptBack || VACCINE.test(label))
          ? TITLE_WEIGHT
          : heading
            ? HEADING_WEIGHT
            : 1;
      entry.inText += heading || REFERS.test(sentence.text.slice(0, span.start)) ? 0 : 1;
      if (isTitle) entry.headline ??= words;
      entry.isAim ||= isTitle && AIM.test(sentence.text.slice(0, span.start));
      entry.keptBack &&= isKeptBack;
      weights.set(id, entry);
    }
  }
  return [...weights.values()];
}

const isOtherThanHabit = ({ kind, id }: Mention, hierarchy: Hierarchy): boolean =>
  kind === 'treatment' && !isHabit(id, hierarchy);

/** What the text begins with weighs more where the headline names nothing. */
function withIntroduced(
  all: readonly Weighed[],
  sentences: readonly ReadSentence[],
  hierarchy: Hierarchy,
): readonly Weighed[] {
  if (all.some(({ headline, keptBack }) => headline !== null && !keptBack)) return all;
  const head = headOf(sentences);
  const begun = sentences
    .filter(({ sentence: { block } }) => block.zone !== 'furniture' && !head.has(block))
    .slice(0, INTRODUCED_WITHIN);
  const naming = begun.findIndex(({ mentions }) => mentions.some(({ kind }) => kind === 'treatment'));
  const opening = begun.flatMap(({ mentions, tokens, sentence: { text } }, at) =>
    mentions.filter((mention) => {
      const {
        kind,
        span: { start, end },
      } = mention;
      return (
        !COMPARED.test(text.slice(0, start)) &&
        !isHad(text, mention, mentions) &&
        !(isHabit(mention.id, hierarchy) && mentions.some((one) => isOtherThanHabit(one, hierarchy))) &&
        ((at === naming && start === 0) ||
          (!PLURAL.test(text.slice(start, end)) &&
            ((start <= (tokens[SUBJECT_WITHIN]?.start ?? 0) && !OPENS_WITH_PRONOUN.test(text)) ||
              (at === naming && kind === 'treatment' && mentions.filter((one) => one.kind === kind).length === 1))) ||
          NAMED_AFTER.test(text.slice(0, start)))
      );
    }),
  );
  const named = (id: string) => all.find(({ spoken, keptBack }) => spoken.id === id && !keptBack);
  const isClassOfNamed = (id: string) => {
    const own = all.find(({ spoken }) => spoken.id === id);
    const isPlural = PLURAL.test(own?.spoken.label ?? '');
    return all.some(
      ({ spoken, keptBack, inText }) =>
        !keptBack && spoken.id !== id && (isPlural || inText >= (own?.inText ?? 0)) && hierarchy.isA(spoken.id, id),
    );
  };
  const first = opening
    .filter(({ id }) => !isClassOfNamed(id))
    .map(({ id }) => named(id))
    .find((one) => one !== undefined);
  return all.map((one) => (one === first ? { ...one, weight: one.weight + INTRODUCED_WEIGHT } : one));
}

/** "The laser" in a text whose title names a pulsed dye laser refers to that. */
const withReferences = (all: readonly Weighed[], hierarchy: Hierarchy): readonly Weighed[] =>
  all.map((one) => {
    if (one.headline === null) return one;
    const broader = all.filter(
      ({ spoken, headline }) =>
        headline === null && spoken.id !== one.spoken.id && hierarchy.isA(one.spoken.id, spoken.id),
    );
    return {
      ...one,
      weight: broader.reduce((sum, { weight }) => sum + weight, one.weight),
      inText: broader.reduce((sum, { inText }) => sum + inText, one.inText),
    };
  });

const heaviest = (all: readonly Weighed[]): Weighed | null =>
  all.reduce<Weighed | null>((best, one) => (best === null || one.weight > best.weight ? one : best), null);

/** Treatments alone, where none of the headline is a habit and there are any. */
function withoutHabits(all: readonly Weighed[], hierarchy: Hierarchy): readonly Weighed[] {
  const most = heaviest(all);
  const others = all.filter(({ spoken }) => !isHabit(spoken.id, hierarchy));
  const isTie = most !== null && others.some(({ weight }) => weight === most.weight);
  return isTie ? others : all;
}

/** The name behind "the arthritis drug": a member of that class, or what the text under such a title names more often, or alone. */
function nameBehind(best: Weighed, all: readonly Weighed[], hierarchy: Hierarchy): Weighed | null {
  const others = all.filter((one) => one !== best && !one.keptBack);
  const member = heaviest(others.filter((one) => hierarchy.isA(one.spoken.id, best.spoken.id)));
  if (member !== null || best.headline === null) return member;
  const least = VACCINE.test(best.spoken.label) ? NAMES_OF_VACCINE : 0;
  const able = others.filter(({ inText }) => inText >= least);
  return able.length === 1 ? (able[0] ?? null) : heaviest(able.filter(({ inText }) => inText > best.inText));
}

/** "Immunotherapy before surgery" may be about one drug, which the text names more often than its class and twice as often as all other members. */
function onlyMember(best: Weighed, all: readonly Weighed[], hierarchy: Hierarchy): Weighed | null {
  const members = all
    .filter((one) => one !== best && hierarchy.isA(one.spoken.id, best.spoken.id))
    .sort((a, b) => b.inText - a.inText);
  const [first, ...others] = members;
  const ofOthers = others.reduce((sum, { inText }) => sum + inText, 0);
  const least = best.headline === null && members.length === 1 ? best.inText : Math.max(1, best.inText) + 1;
  return first !== undefined && first.inText >= least && first.inText >= 2 * ofOthers ? first : null;
}

/** "The diet" may be named more often than the ketogenic diet that the title is about. */
function inTitle(best: Weighed, all: readonly Weighed[], hierarchy: Hierarchy): Weighed {
  if (best.headline !== null) return best;
  const members = all.filter(({ spoken, headline }) => headline !== null && hierarchy.isA(spoken.id, best.spoken.id));
  return heaviest(members) ?? best;
}

/** A text that names its topic less often than this share of so many namings of treatments compares them. */
const LEAST_SHARE = 0.1;
const LEAST_NAMINGS = 10;

function topicOf(
  sentences: readonly ReadSentence[],
  hierarchy: Hierarchy,
): Pick<Discourse, 'topic' | 'nickname' | 'compares'> {
  const named = weigh(sentences, new Set<MentionKind>(['treatment']));
  const all = withIntroduced(withReferences(named, hierarchy), sentences, hierarchy);
  const best = heaviest(withoutHabits(all, hierarchy));
  if (best === null) return { topic: null, nickname: null, compares: false };
  const topic = best.keptBack
    ? (nameBehind(best, all, hierarchy) ?? best)
    : (onlyMember(best, all, hierarchy) ?? inTitle(best, all, hierarchy));
  const nickname = topic.headline === null ? all.find((one) => one.keptBack && one.headline !== null) : undefined;
  const namings = named.reduce((sum, { inText }) => sum + inText, 0);
  const compares = topic.headline === null && namings >= LEAST_NAMINGS && topic.inText < LEAST_SHARE * namings;
  return { topic: topic.spoken, nickname: nickname?.headline ?? null, compares };
}

const OPENING: ReadonlySet<MentionKind> = new Set(['treatment', 'condition']);

/** A complaint is what an article is about only where its title says that something is for it. */
function conditionOf(sentences: readonly ReadSentence[]): Pick<Discourse, 'condition' | 'treated'> {
  const complaints = weigh(sentences, new Set<MentionKind>(['effect'])).filter(({ isAim }) => isAim);
  const conditions = weigh(sentences, new Set<MentionKind>(['condition']));
  const best = heaviest([...conditions, ...complaints]);
  const condition = best?.spoken ?? null;
  const opening = sentences.flatMap(({ mentions }) => mentions.filter(({ kind }) => OPENING.has(kind)))[0];
  const isTold = best !== null && (best.weight > 1 || opening?.id === best.spoken.id);
  return { condition, treated: isTold ? condition : null };
}

/** The state of mind at the start of an article. */
export function startDiscourse(sentences: readonly ReadSentence[], hierarchy: Hierarchy): Discourse {
  return {
    ...topicOf(sentences, hierarchy),
    ...conditionOf(sentences),
    focus: null,
    group: [],
    aboutCondition: false,
    conditionHere: null,
    lastCondition: null,
    lastTarget: null,
  };
}

const opensWithCondition = (view: SentenceView): boolean =>
  view.mentions.some((one) => (one.kind === 'condition' || one.kind === 'effect') && view.startOf(one) <= 3);

const opensWithPronoun = (view: SentenceView): boolean =>
  /^(?:it|they|these|this|its)$/i.test(view.tokens[0]?.text ?? '');

const spoken = ({ id, label }: Mention): Spoken => ({ id, label });

function lastOf(view: SentenceView, kind: MentionKind, except: ReadonlySet<string>): Spoken | null {
  const found = view.mentions.findLast(
    (one) => one.kind === kind && !one.id.startsWith('treatment-resistant-') && !except.has(one.id),
  );
  return found === undefined ? null : spoken(found);
}

/** "How to hold your inhaler" under a drug: what that drug comes in. */
const isOwnDevice = (view: SentenceView, { id, span }: Mention, { topic }: Discourse, hierarchy: Hierarchy): boolean =>
  topic !== null &&
  hierarchy.isA(id, 'medical-devices') &&
  !hierarchy.isA(topic.id, 'medical-devices') &&
  /\b(?:this|your) $/i.test(view.text.slice(0, span.start));

/** The state of mind under a heading: what it names is the topic of its section, else the article's is. */
export function underHeading(start: Discourse, now: Discourse, view: SentenceView, hierarchy: Hierarchy): Discourse {
  const named = usableTreatments(view).find((one) => !GENERIC.has(one.id) && !isOwnDevice(view, one, start, hierarchy));
  const own = named === undefined || meansTopic(view, named, start, hierarchy);
  const topic = own ? start.topic : spoken(named);
  return { ...now, topic, focus: null, group: [], aboutCondition: false };
}

/** What stands behind a name that is set before the text of its block: "Gabapentin – it is often tried", "Surgery (discectomy)." */
const RUN_IN = /^(?: ?\([^()]{1,40}\))?(?: ?[:–—]| -|\.? ?$)/;

/** The treatment whose name stands before the text of a block, or is all of it. */
function setBefore({ sentence: { block, offset, text }, mentions }: ReadSentence): Spoken | null {
  if (offset > 0 || block.zone === 'furniture' || (block.kind !== 'list-item' && block.kind !== 'paragraph'))
    return null;
  const first = mentions.find(({ kind, span }) => kind === 'treatment' && span.start === 0);
  return first !== undefined && RUN_IN.test(text.slice(first.span.end)) ? spoken(first) : null;
}

/** What stands side by side: items of one list, paragraphs under one heading. */
const groupOf = ({ kind, depth, lead, section }: Block): string => [kind, depth, lead, ...section].join('\n');

/**
 * The treatments that blocks are set under, where two or more of them stand side by side as alternatives do. What people eat, and
 * what the text is about, is no alternative.
 */
export function runInTopics(
  sentences: readonly ReadSentence[],
  { topic }: Discourse,
  hierarchy: Hierarchy,
): ReadonlyMap<Block, Spoken> {
  const set = new Map<Block, Spoken>();
  const counts = new Map<string, number>();
  for (const read of sentences) {
    const one = setBefore(read);
    if (one === null) continue;
    const { block } = read.sentence;
    set.set(block, one);
    counts.set(groupOf(block), (counts.get(groupOf(block)) ?? 0) + 1);
  }
  const isAlternative = ({ id }: Spoken): boolean =>
    !GENERIC.has(id) && !hierarchy.isA(id, 'foods-and-drinks') && (topic === null || !hierarchy.isA(topic.id, id));
  return new Map([...set].filter(([block, one]) => (counts.get(groupOf(block)) ?? 0) > 1 && isAlternative(one)));
}

const NOTHING: ReadonlySet<string> = new Set();

/** The state of mind after a sentence; `harms` are the ids of complaints that it calls harms, for which nothing is given. */
export function afterSentence(
  before: Discourse,
  view: SentenceView,
  hierarchy: Hierarchy,
  harms: ReadonlySet<string>,
): Discourse {
  const meant = (one: Mention): Spoken =>
    before.topic !== null && meansTopic(view, one, before, hierarchy) ? before.topic : spoken(one);
  const discourse: Discourse = {
    ...before,
    conditionHere: lastOf(view, 'condition', harms) ?? before.conditionHere,
    lastCondition: lastOf(view, 'condition', harms) ?? before.lastCondition,
    lastTarget: lastOf(view, 'target', NOTHING) ?? before.lastTarget,
  };
  const usable = usableTreatments(view);
  const first = usable[0];
  if (first === undefined)
    return {
      ...discourse,
      aboutCondition: opensWithCondition(view) || (discourse.aboutCondition && opensWithPronoun(view)),
    };
  const lists = usable.map((one) => listedFrom(view, one).filter((listed) => usable.includes(listed)));
  const together = lists.filter((list) => list.length > 1).at(-1);
  const topic = usable.find((one) => one.id === discourse.topic?.id);
  const leads =
    !opensWithPronoun(view) && view.startOf(first) <= SUBJECT_WITHIN && !speaksOfAnother(view, view.endOf(first));
  const isBeside = discourse.topic !== null && (GENERIC.has(first.id) || hierarchy.isA(first.id, 'foods-and-drinks'));
  const subject = leads && !isBeside ? (lists[0]?.[0] ?? first) : null;
  const focus = topic ?? subject;
  return {
    ...discourse,
    focus: focus === null ? discourse.focus : meant(focus),
    group: together?.map(meant) ?? (subject === null ? discourse.group : [meant(subject)]),
    aboutCondition: false,
  };
}
