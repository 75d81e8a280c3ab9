import type { ClaimType, Mention } from '../model.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import type { Discourse } from './discourse.ts';
import { type Draft, draftsAbout } from './drafts.ts';
import type { Surroundings } from './learned/features.ts';
import { type LearnedReading, learnedReader } from './learned/model.ts';
import type { Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';
import { shareOf } from './shares.ts';
import { signsOf } from './signs.ts';
import { isVerb } from './slots.ts';
import { resolveSubjects } from './subjects.ts';

/** What was learned from annotated articles beside the rules: what no rule reads, and what a rule reads that nobody says. */

/** So unlikely that a rule must have read something else into the words. */
const UNLIKELY = 0.05;
/** The same of a few sentences, which lack the surroundings that the articles had from which it was learned. */
const UNLIKELY_ALONE = 0.02;
/** Sentences of a text that has such surroundings. */
const ARTICLE = 20;
/** So likely that a sentence without an agent is about the topic all the same. */
const ABOUT_TOPIC = 0.8;

/** Sure enough to be a claim; where the surest are wrong more often, more is asked. */
const LIKELY: Readonly<Partial<Record<ClaimType, number>>> = {
  indication: 0.5,
  'side-effect': 0.5,
  contraindication: 0.5,
  mechanism: 0.9,
  duration: 0.6,
  route: 0.6,
};
const RULES: Readonly<Partial<Record<ClaimType, Rule>>> = {
  indication: { id: 'learned', pattern: '{object}', agent: true, facet: 'effective' },
  'side-effect': { id: 'learned', pattern: '{object}', agent: true },
  contraindication: { id: 'learned', pattern: '{object}', directive: true },
  mechanism: { id: 'learned', pattern: '{object}', agent: true, facet: 'affects' },
  duration: { id: 'learned', pattern: '{object}', facet: 'other', directive: true },
  route: { id: 'learned', pattern: '{object}', directive: true },
};

/** "A rash.": words without a statement, unless a list, a table or a question makes one of them. */
const SHORTEST = 4;
const isFragment = ({ sentence: { block }, tokens }: ReadSentence): boolean =>
  block.kind === 'paragraph' && tokens.length < SHORTEST;

/** Headings, questions and the furniture of a page make no claims of their own. */
export const isAsserting = ({ sentence: { block, text } }: ReadSentence): boolean =>
  block.zone !== 'furniture' &&
  block.kind !== 'heading' &&
  !(block.kind === 'table-cell' && block.lead === null) &&
  block.kind !== 'question' &&
  !/\?["'”’)]*$/.test(text);

/** Reports of drug events and of what acts on what have readings of their own. */
const isReport = ({ report, interactions }: ReadSentence): boolean => report.length > 0 || interactions.length > 0;

/** "over time", "eventually": whether they tell of the treatment takes a rule. */
const isVague = ({ kind, duration }: Mention): boolean => kind === 'duration' && duration === undefined;

/** "aromatase" in "aromatase inhibitors" names drugs. */
const isPartOfName = (view: SentenceView, one: Mention): boolean =>
  view.mentions.some(
    ({ kind, span }) =>
      kind === 'treatment' && span.start <= one.span.start && one.span.end <= span.end && span !== one.span,
  );

const overlap = (a: Pick<Mention, 'span'>, b: Pick<Mention, 'span'>): boolean =>
  a.span.start < b.span.end && b.span.start < a.span.end;

/** Whether a draft is about a mention already, or reads its words as part of the statement ("is not a cure for"). */
const tells = ({ object, trigger }: Draft, one: Mention): boolean =>
  object.id === one.id || overlap(object, one) || overlap({ span: trigger }, one);

/** The two uses of what was learned, for one sentence. */
export interface LearnedOpinion {
  /** Whether it speaks against a draft. */
  refuses(draft: Draft): boolean;
  /** Drafts for the mentions that neither `known` nor `refused` drafts are about. */
  draftsBeside(known: readonly Draft[], refused: readonly Draft[]): Draft[];
}

const NO_OPINION: LearnedOpinion = { refuses: () => false, draftsBeside: () => [] };

/** "Methadone must never be used alone": a treatment is rather what a sentence is about. */
const OTHER_TREATMENT = 0.8;

function likeliest(object: Mention, readings: readonly LearnedReading[]): LearnedReading | null {
  const [first, ...others] = readings;
  if (first === undefined) return null;
  const best = others.reduce((top, one) => (one.score > top.score ? one : top), first);
  const least = object.kind === 'treatment' ? OTHER_TREATMENT : (LIKELY[best.type] ?? 1);
  return best.score > least ? best : null;
}

/** "Migraine can cause nausea." */
const isOfDisease = (view: SentenceView, from: number): boolean =>
  view.mentions.some((one) => one.kind === 'condition' && view.endOf(one) <= from);

/** "Hay fever strikes one person in five": how common a complaint is among people at large. */
const isPrevalence = (view: SentenceView): boolean =>
  signsOf(view, 'strikes').some(({ last }) =>
    view.starting(last + 1).some(({ kind, label }) => kind === 'quantity' && shareOf(label) !== null),
  );

function draftsOfMention(
  view: SentenceView,
  object: Mention,
  { type, score }: LearnedReading,
  discourse: Discourse,
  { hierarchy }: Surroundings,
): Draft[] {
  const rule = RULES[type];
  if (rule === undefined || (type === 'side-effect' && isPrevalence(view))) return [];
  const to = view.endOf(object);
  const from = view.startOf(object);
  const match = { from, to, object, subject: null, anchor: from };
  const told = resolveSubjects(view, match, { type, rule }, discourse, hierarchy);
  const isAboutTopic =
    rule.agent !== true || (score > ABOUT_TOPIC && !(type === 'side-effect' && isOfDisease(view, from)));
  const subjects =
    told.length > 0 || discourse.topic === null || !isAboutTopic
      ? told
      : [{ ...discourse.topic, span: null, resolved: 'topic' as const }];
  return draftsAbout(view, { type, rule, rank: 0 }, match, [object], subjects, discourse, hierarchy);
}

/** What was learned says of a sentence. */
export function learnedOpinion(
  read: ReadSentence,
  view: SentenceView,
  discourse: Discourse,
  around: Surroundings,
): LearnedOpinion {
  if (!isAsserting(read)) return NO_OPINION;
  const reader = learnedReader(read.sentence.block, view, around);
  return {
    refuses({ type, rule, object }) {
      if (rule.denied === true) return false;
      const named = view.mentions.find(({ id, span }) => id === object.id && overlap({ span }, object));
      const reading =
        named === undefined || named.kind === 'treatment' ? undefined : reader(named).find((one) => one.type === type);
      return reading !== undefined && reading.score < (around.length < ARTICLE ? UNLIKELY_ALONE : UNLIKELY);
    },
    draftsBeside(known, refused) {
      if (isReport(read) || isFragment(read)) return [];
      const told = [...known];
      for (const mention of view.mentions) {
        if (isVague(mention) || isPartOfName(view, mention) || isVerb(view, mention, view.startOf(mention))) continue;
        if (told.some((draft) => tells(draft, mention))) continue;
        const reading = likeliest(mention, reader(mention));
        if (reading === null || refused.some(({ type, object }) => type === reading.type && overlap(object, mention)))
          continue;
        told.push(...draftsOfMention(view, mention, reading, discourse, around));
      }
      return told.slice(known.length);
    },
  };
}
