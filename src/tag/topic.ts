import { WORD_GROUPS } from '../lexicon/cues.ts';
import type { Hierarchy, Mention, MentionKind, Span } from '../model.ts';
import { headOf } from '../text/head.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import type { Discourse, Spoken } from './discourse.ts';

/** What an article is about: the treatment and the condition that weigh most by where and how it names them. */

/** Treatments in general are never what an article is about. */
export const GENERIC: ReadonlySet<string> = new Set([
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
export const SUBJECT_WITHIN = 3;

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
  /** The title names it as what the topic is measured against. */
  isRival: boolean;
  /** The text begins with it. */
  isIntroduced: boolean;
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
  /^s?(?:-(?:free|like|averse|intolerant|sparing|resistant|refractory|dependent|induced|naive|naïve)\b| (?:dissolving|removal|reversal|withdrawal|overdose|poisoning)\b)/i;
/** "The drug she was given, inclisiran": behind what it is, a name. */
const NAMED_AFTER = new RegExp(
  `\\b(?:${PRODUCT}|antibody|treatment|therapy)(?: [^,.;:()]{1,30})?(?:, | (?:called|named|known as) )$`,
  'i',
);
const PLURAL = /[^isu]s$/i;
const OPENS_WITH_PRONOUN = /^(?:it|they|this|these)\b/i;
const REFERS = /\b(?:the|this|that|these|your) $/i;
const AIM = /\b(?:for|in|against|with)(?: [a-z-]+){0,2} $/i;
/** "Unlike finasteride, …", "a pill against warfarin": named for what it is not. */
const COMPARED =
  /\b(?:unlike|than|versus|vs\.?|against|(?:compared|comparison) (?:with|to)|instead of|rather than)(?: (?:an?|the|other|older|oral))? $/i;
/** "Against 29% of those on colchicine" */
const COMPARED_SHARE =
  /\b(?:against|versus|with) \d[\d.,]*(?: ?%| per ?cent)?(?: of (?:those|people|patients))? (?:on|with|given) $/i;
const isRivalTo = (text: string, { kind, span }: Mention): boolean => {
  const before = text.slice(0, span.start);
  return kind === 'treatment' && (COMPARED.test(before) || COMPARED_SHARE.test(before));
};

/** "She took her levodopa", "tablets and physiotherapy had failed her": what somebody had before the text comes to what it is about. */
const HAD_BEFORE =
  /\b(?:she|he|they|I) (?:(?:had|has|have|was|were|still|already|always|then|also) ){0,2}(?:took|taken|tried|swallowed|needed|relied on|lived on|on|used|been on|been taking|been given) (?:(?:an?|the|her|his|their|my|regular|daily|every|only) ){0,2}$/;
/** "Before every course of chemotherapy": the occasion of something else. */
const OCCASION =
  /\b(?:before|during|alongside|worst of|side[- ]effects? of)(?: (?:every|each|a) (?:dose|course|cycle|round) of)? (?:(?:an?|the|her|his|their|your|my|every|each) )?$/i;
const isOccasion = (text: string, { kind, span }: Mention): boolean =>
  kind === 'treatment' && OCCASION.test(text.slice(0, span.start));

/** "Her 'strawberry torch'", "a brain 'pacemaker'": a nickname within quotation marks. */
const OPENS_QUOTES = /(?:^|[\s(])["“'‘](?:[\w-]{1,20} ){0,2}$/;
const CLOSES_QUOTES = /^s?(?: [\w-]{1,20})?["”'’](?:\s|[,.;:!?)]|$)/;
const isQuoted = (text: string, { start, end }: Span): boolean =>
  CLOSES_QUOTES.test(text.slice(end)) && OPENS_QUOTES.test(text.slice(Math.max(0, start - 45), start));
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
      if (isQuoted(sentence.text, span)) continue;
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
        isRival: false,
        isIntroduced: false,
      };
      const words = sentence.text.slice(span.start, span.end).toLowerCase();
      const isKeptBack = NAME_KEPT_BACK.test(words) && CLASS.test(label);
      const isRival = isRivalTo(sentence.text, mention);
      entry.isRival ||= isTitle && isRival;
      entry.weight +=
        isRival || isOccasion(sentence.text, mention) || isHad(sentence.text, mention, mentions)
          ? 0
          : isTitle && (!isKeptBack || VACCINE.test(label))
            ? TITLE_WEIGHT
            : heading
              ? HEADING_WEIGHT
              : 1;
      entry.inText += heading || REFERS.test(sentence.text.slice(0, span.start)) ? 0 : 1;
      if (isTitle && !isRival) entry.headline ??= words;
      entry.isAim ||= isTitle && AIM.test(sentence.text.slice(0, span.start));
      entry.keptBack &&= isKeptBack;
      weights.set(id, entry);
    }
  }
  return [...weights.values()];
}

const isOtherThanHabit = ({ kind, id }: Mention, hierarchy: Hierarchy): boolean =>
  kind === 'treatment' && !isHabit(id, hierarchy);

/** The first sentences of the text below its title. */
function beginning(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  const head = headOf(sentences);
  return sentences
    .filter(({ sentence: { block } }) => block.zone !== 'furniture' && !head.has(block))
    .slice(0, INTRODUCED_WITHIN);
}

const THING = '(?:technique|procedure|operation|treatment|therapy|method|approach|drug|medicine|remedy|vaccine|device)';
/** "The procedure goes by the name of …", "what he does is called …", "a treatment known as …": says what the text has spoken of. */
const ANNOUNCED = [
  `${THING}(?:,| (?:is |was |that is )?(?:called|known as|named|dubbed|termed)| goes by the (?:[\\w-]{1,20} )?name of) (?:the )?["“'‘]?$`,
  `\\b(?:it|this|does|did|doing|has|had) (?:is|was) (?:called|known as) (?:the )?["“'‘]?$`,
  `\\b(?:idea|thinking|theory|principle|science) behind (?:the )?["“'‘]?$`,
].map((words) => new RegExp(words, 'i'));
/** Characters before a name that may announce it. */
const ANNOUNCING = 90;
const isAnnounced = (text: string, { kind, span }: Mention): boolean =>
  kind === 'treatment' &&
  ANNOUNCED.some((words) => words.test(text.slice(Math.max(0, span.start - ANNOUNCING), span.start)));

/** What the beginning of a text announces as the name of what it has spoken of. */
const announcedIn = (sentences: readonly ReadSentence[]): string | null =>
  beginning(sentences).flatMap(({ mentions, sentence: { text } }) =>
    mentions.filter((mention) => isAnnounced(text, mention)),
  )[0]?.id ?? null;

/** Where a device or what people eat is all that the headline names, what the text then announces weighs as if that did. */
function withAnnounced(
  all: readonly Weighed[],
  sentences: readonly ReadSentence[],
  hierarchy: Hierarchy,
): readonly Weighed[] {
  const isMeans = ({ id }: Spoken): boolean => hierarchy.isA(id, 'medical-devices') || isHabit(id, hierarchy);
  if (all.some(({ headline, keptBack, spoken }) => headline !== null && !keptBack && !isMeans(spoken))) return all;
  const id = announcedIn(sentences);
  if (id === null) return all;
  return all.map((one) => ({
    ...one,
    weight: one.weight + (one.spoken.id === id ? TITLE_WEIGHT : one.headline === null ? 0 : -TITLE_WEIGHT),
  }));
}

/** What the text begins with weighs more where the headline names nothing. */
function withIntroduced(
  all: readonly Weighed[],
  sentences: readonly ReadSentence[],
  hierarchy: Hierarchy,
): readonly Weighed[] {
  if (all.some(({ headline, keptBack }) => headline !== null && !keptBack)) return all;
  const begun = beginning(sentences);
  const naming = begun.findIndex(({ mentions }) => mentions.some(({ kind }) => kind === 'treatment'));
  const opening = begun.flatMap(({ mentions, tokens, sentence: { text } }, at) =>
    mentions.filter((mention) => {
      const {
        kind,
        span: { start, end },
      } = mention;
      return (
        !isRivalTo(text, mention) &&
        !HAD_BEFORE.test(text.slice(0, start)) &&
        !isOccasion(text, mention) &&
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
  return all.map((one) =>
    one === first ? { ...one, isIntroduced: true, weight: one.weight + INTRODUCED_WEIGHT } : one,
  );
}

/** "Gout antibody fails": the member of the class that the text names most counts as named by a headline that keeps its name back. */
function withKeptBack(all: readonly Weighed[], hierarchy: Hierarchy): readonly Weighed[] {
  const hidden = all.filter(({ headline, keptBack }) => headline !== null && keptBack);
  const most = mostTold(
    all.filter(({ spoken, keptBack }) => !keptBack && hidden.some((one) => hierarchy.isA(spoken.id, one.spoken.id))),
  );
  return all.map((one) => (one === most ? { ...one, weight: one.weight + TITLE_WEIGHT } : one));
}

/** What a headline measures its topic against is no topic, where there is another. */
function withoutRivals(all: readonly Weighed[]): readonly Weighed[] {
  const others = all.filter(({ isRival, headline }) => !isRival || headline !== null);
  return others.some(({ inText }) => inText > 1) ? others : all;
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

/** Heaviest in the text itself, whatever its headings say. */
const mostTold = (all: readonly Weighed[]): Weighed | null => {
  const told = ({ inText, isIntroduced }: Weighed): number => inText + (isIntroduced ? INTRODUCED_WEIGHT : 0);
  return all.reduce<Weighed | null>((best, one) => (best === null || told(one) > told(best) ? one : best), null);
};

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
  const member = mostTold(others.filter((one) => hierarchy.isA(one.spoken.id, best.spoken.id)));
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

/** The treatment that an article is about. */
export function topicOf(
  sentences: readonly ReadSentence[],
  hierarchy: Hierarchy,
): Pick<Discourse, 'topic' | 'nickname' | 'compares'> {
  const named = weigh(sentences, new Set<MentionKind>(['treatment']));
  const weighed = withIntroduced(withReferences(withoutRivals(named), hierarchy), sentences, hierarchy);
  const all = withAnnounced(withKeptBack(weighed, hierarchy), sentences, hierarchy);
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
export function conditionOf(sentences: readonly ReadSentence[]): Pick<Discourse, 'condition' | 'treated'> {
  const complaints = weigh(sentences, new Set<MentionKind>(['effect'])).filter(({ isAim }) => isAim);
  const conditions = weigh(sentences, new Set<MentionKind>(['condition']));
  const best = heaviest([...conditions, ...complaints]);
  const condition = best?.spoken ?? null;
  const opening = sentences.flatMap(({ mentions }) => mentions.filter(({ kind }) => OPENING.has(kind)))[0];
  const isTold = best !== null && (best.weight > 1 || opening?.id === best.spoken.id);
  return { condition, treated: isTold ? condition : null };
}
