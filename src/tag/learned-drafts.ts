import type { Block, ClaimSubject, ClaimType, Mention } from '../model.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import type { Discourse } from './discourse.ts';
import { type Draft, draftsAbout } from './drafts.ts';
import { shareOf } from './figures.ts';
import { ClaimWordsReader } from './learned/claim-words.ts';
import { learnedFacet } from './learned/facets.ts';
import type { Surroundings } from './learned/features.ts';
import { type LearnedReading, learnedReader } from './learned/model.ts';
import type { Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';
import { signsOf } from './signs.ts';
import { isVerb } from './slots.ts';
import { openingSubject, resolveSubjects } from './subjects.ts';
import { objectOf, SURE } from './word-objects.ts';

/** What was learned from annotated articles beside the rules: what no rule reads, and what a rule reads that nobody says. */

/** So unlikely that a rule must have read something else into the words. */
const UNLIKELY = 0.15;
/** The same of a few sentences, which lack the surroundings that the articles had from which it was learned. */
const UNLIKELY_ALONE = 0.02;
/** Rules of what a treatment is ("an anesthetic"): whether that is a claim annotators left open, so little was learned of it. */
const SAYS_WHAT_IT_IS = new Set(['is-a', 'is-some']);
/** Sentences of a text that has such surroundings. */
const ARTICLE = 20;
/** So likely that a sentence without an agent is about the topic all the same. */
const ABOUT_TOPIC = 0.8;

/** Sure enough to be a claim that no rule reads; of mechanisms, where the surest are wrong more often, more is asked. */
const LIKELY = 0.45;
const LIKELY_ALONE = 0.5;
const LIKELY_MECHANISM = 0.8;
/** The same where the text has just told how a treatment works, which it mostly goes on to explain. */
const LIKELY_BEHIND_MECHANISM = 0.5;

/** A rule must have read something else into words of which none is likelier to be part of such a claim. */
const UNLIKELY_WORDS = 0.04;

function isLikely({ type, score }: LearnedReading, { length }: Surroundings, explains: boolean): boolean {
  if (type === 'mechanism') return score > (explains ? LIKELY_BEHIND_MECHANISM : LIKELY_MECHANISM);
  return score > (length < ARTICLE ? LIKELY_ALONE : LIKELY);
}

const RULES: Readonly<Partial<Record<ClaimType, Rule>>> = {
  indication: { id: 'learned', pattern: '{object}', agent: true, presupposed: true },
  'side-effect': { id: 'learned', pattern: '{object}', agent: true, presupposed: true },
  contraindication: { id: 'learned', pattern: '{object}', directive: true },
  mechanism: { id: 'learned', pattern: '{object}', agent: true, presupposed: true },
  duration: { id: 'learned', pattern: '{object}', directive: true },
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

/** "Swallow the tablet once a day": the words that a time is told in tell how it is given as well. */
const isWay = (type: ClaimType, { kind }: Mention): boolean =>
  type === 'duration' && (kind === 'route' || kind === 'form');

/** Whether a draft is about a mention already, or reads its words as part of the statement ("is not a cure for"). */
const tells = ({ type, object, trigger }: Draft, one: Mention): boolean =>
  object.id === one.id || overlap(object, one) || (overlap({ span: trigger }, one) && !isWay(type, one));

/** Whether the object of a draft is what a mention names. */
export const isAbout =
  (mention: Mention) =>
  ({ object }: Pick<Draft, 'object'>): boolean =>
    mention.id === object.id && overlap(mention, object);

/** "In the pores", "these receptors", "cortisol, your stress hormone": where a target is, which one is meant or what it is. */
const ASIDE =
  /\bbetween (?:[\w-]+ ){1,3}and (?:[\w-]+ )?$|\b(?:in|on|inside|within|of|this|these|those)(?: (?:the|your|its|their))? (?:[\w-]+ )?$|, (?:the|your|an?|two|three|both) [^,;]{0,60}$/i;
const isAside = ({ text }: SentenceView, { kind, span }: Mention): boolean =>
  (kind !== 'target' && kind !== 'process') ||
  /^(?:this|these|those) /i.test(text.slice(span.start, span.end)) ||
  ASIDE.test(text.slice(Math.max(0, span.start - 80), span.start));

/** The two uses of what was learned, for one sentence. */
export interface LearnedOpinion {
  /** Whether it speaks against a draft. */
  refuses(draft: Draft): boolean;
  /**
   * Drafts for the mentions that neither `known` nor `refused` drafts are about; `working` are the treatments of which the sentences before, or
   * this one, tell how they work.
   */
  draftsBeside(known: readonly Draft[], refused: readonly Draft[], working: readonly ClaimSubject[]): Draft[];
}

const NO_OPINION: LearnedOpinion = { refuses: () => false, draftsBeside: () => [] };

function likeliest(
  readings: readonly LearnedReading[],
  around: Surroundings,
  explains: boolean,
): LearnedReading | null {
  const [first, ...others] = readings;
  if (first === undefined) return null;
  const best = others.reduce((top, one) => (one.score > top.score ? one : top), first);
  return isLikely(best, around, explains) ? best : null;
}

/** "Migraine can cause nausea." */
const isOfDisease = (view: SentenceView, from: number): boolean =>
  view.mentions.some((one) => one.kind === 'condition' && view.endOf(one) <= from);

/** "Back pain often results from a strain": where a complaint comes from. */
const HAS_CAUSE =
  /^(?: [\w-]+){0,5}? (?:results? from|stems? from|arises? from|(?:is|are|can be|may be) (?:\w+ )?caused by)\b/i;
const isOfCause = (view: SentenceView, { span }: Mention): boolean => HAS_CAUSE.test(view.text.slice(span.end));

/** "Hay fever strikes one person in five": how common a complaint is among people at large. */
const isPrevalence = (view: SentenceView): boolean =>
  signsOf(view, 'strikes').some(({ last }) =>
    view.starting(last + 1).some(({ kind, label }) => kind === 'quantity' && shareOf(label) !== null),
  );

/** "Receptors that play a part in pain": what a target does of itself. */
const DOES = /\b(?:plays?|played|playing|involved|responsible|helps?|controls?|regulates?|respond)\b/i;
const isOfTarget = (view: SentenceView, { span }: Mention): boolean => {
  const last = view.mentions.findLast((one) => one.span.end <= span.start && one.kind === 'target');
  return last !== undefined && DOES.test(view.text.slice(last.span.end, span.start));
};

/** "Who can take it?": what is listed below is allowed, whoever else lists such people as warnings. */
const ALLOWS = /\bwho (?:can|may|could)\b/i;
const NOT = /\bnot\b|n['’]t\b/i;
function isAllowed({ sentence: { block } }: ReadSentence, { blocks }: Surroundings): boolean {
  const above = block.lead === null ? (block.section.at(-1) ?? '') : (blocks[block.lead]?.text ?? '');
  return block.kind === 'list-item' && ALLOWS.test(above) && !NOT.test(above);
}

/** A treatment that is named behind the object, where the text is about another. */
const isAnother = ({ id, span }: ClaimSubject, object: Mention, { topic }: Discourse): boolean =>
  span !== null && span.start >= object.span.end && id !== topic?.id;

function draftsOfMention(
  block: Block,
  view: SentenceView,
  object: Mention,
  { type, score }: LearnedReading,
  discourse: Discourse,
  around: Surroundings,
): Draft[] {
  const { hierarchy } = around;
  const open = RULES[type];
  if (type === 'mechanism' && isOfTarget(view, object)) return [];
  if (open === undefined || (type === 'side-effect' && isPrevalence(view))) return [];
  if (type === 'indication' && isOfCause(view, object)) return [];
  const facet = learnedFacet(type, block, view, object, around);
  const rule = facet === undefined ? open : { ...open, facet };
  const to = view.endOf(object);
  const from = view.startOf(object);
  const match = { from, to, object, subject: null, anchor: from };
  const told = resolveSubjects(view, match, { type, rule }, discourse, hierarchy);
  const isAboutTopic =
    rule.agent !== true || (score > ABOUT_TOPIC && !(type === 'side-effect' && isOfDisease(view, from)));
  if (score <= ABOUT_TOPIC && told.length > 0 && told.every((one) => isAnother(one, object, discourse))) return [];
  const opening = told.length > 0 || rule.agent !== true ? told : openingSubject(view, discourse, hierarchy);
  const subjects =
    opening.length > 0 || discourse.topic === null || !isAboutTopic
      ? opening
      : [{ ...discourse.topic, span: null, resolved: 'topic' as const }];
  return draftsAbout(view, { type, rule, rank: 0 }, match, [object], subjects, discourse, hierarchy);
}

/** What was learned says of a sentence. */
export function learnedOpinion(
  read: ReadSentence,
  view: SentenceView,
  drafts: readonly Draft[],
  discourse: Discourse,
  around: Surroundings,
): LearnedOpinion {
  if (!isAsserting(read)) return NO_OPINION;
  const { block } = read.sentence;
  const reader = learnedReader(block, view, around, (mention) => drafts.filter(isAbout(mention)));
  const isRead = !isReport(read) && !isFragment(read);
  const words = around.length < ARTICLE ? null : new ClaimWordsReader(block, view, around, drafts, isRead);
  const isAllowedFor = ({ id }: Mention) => id === around.condition?.id || isAllowed(read, around);
  return {
    refuses({ type, rule, object }) {
      if (rule.denied === true || SAYS_WHAT_IT_IS.has(rule.id)) return false;
      if (words !== null && words.likeliest(type, object.span) < UNLIKELY_WORDS) return true;
      const named = view.mentions.find((one) => isAbout(one)({ object }));
      const reading = named === undefined ? undefined : reader(named).find((one) => one.type === type);
      return reading !== undefined && reading.score < (around.length < ARTICLE ? UNLIKELY_ALONE : UNLIKELY);
    },
    draftsBeside(known, refused, working) {
      if (!isRead) return [];
      const told = [...known];
      for (const mention of view.mentions) {
        if (isVague(mention) || isPartOfName(view, mention) || isVerb(view, mention, view.startOf(mention))) continue;
        if (told.some((draft) => tells(draft, mention))) continue;
        const reading = likeliest(reader(mention), around, working.length > 0 && !isAside(view, mention));
        if (reading === null || (reading.type === 'contraindication' && isAllowedFor(mention))) continue;
        if (refused.some(({ type, object }) => type === reading.type && overlap(object, mention))) continue;
        told.push(...draftsOfMention(block, view, mention, reading, discourse, around));
      }
      for (const one of words?.claims(SURE) ?? []) {
        const object = objectOf(one, view, discourse);
        if (object === null || told.some((draft) => tells(draft, object))) continue;
        if (one.type === 'contraindication' && isAllowedFor(object)) continue;
        told.push(...draftsOfMention(block, view, object, one, discourse, around));
      }
      return told.slice(known.length);
    },
  };
}
