import type { Block, Hierarchy, Mention, MentionKind } from '../model.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import type { SentenceView } from './sentence-view.ts';
import { listedFrom, meansTopic, speaksOfAnother, usableTreatments } from './subjects.ts';
import { conditionOf, GENERIC, SUBJECT_WITHIN, topicOf } from './topic.ts';

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

/** "Stop carbimazole a week before", "take ibuprofen an hour before": preparations, of which no more is told. */
const ORDERED =
  /^(?:please )?(?:(?:stop|avoid)(?: (?:taking|using))?|(?:do not|don['’]t|never) (?:take|use|have|drink)) $/i;
const ORDERED_BEFORE = /^(?:please )?(?:take|use) $/i;
const isPreparation = ({ text }: SentenceView, { span }: Mention): boolean =>
  ORDERED.test(text.slice(0, span.start)) ||
  (ORDERED_BEFORE.test(text.slice(0, span.start)) &&
    /\b(?:before(?:hand)?|after(?:wards)?)\b/i.test(text.slice(span.end)));

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
    !opensWithPronoun(view) &&
    !isPreparation(view, first) &&
    view.startOf(first) <= SUBJECT_WITHIN &&
    !speaksOfAnother(view, view.endOf(first));
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
