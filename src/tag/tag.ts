import { CLAIM_TYPE_DEFINITIONS } from '../claim-types/index.ts';
import type { Assertion, Claim, ClaimType, Document, Hierarchy, Sentence, Warning } from '../model.ts';
import { headOf } from '../text/head.ts';
import type { Position } from '../text/line-index.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import { overlap } from '../text/spans.ts';
import { readPointers } from './anaphora.ts';
import { asksWhom, draftsOfAnswer, draftsOfWanted, namesWhom, withAskedFacet, withAskedTime } from './answers.ts';
import { assertDraft, type ViewedSentence } from './assert-draft.ts';
import { isWhereGiven } from './bodily-routes.ts';
import { buildClaim, identify } from './build-claim.ts';
import { type Asserted, chooseDrafts, chooseStatements, inOrder } from './choose.ts';
import { withClassPurposes } from './class-purposes.ts';
import { afterWorking, bringingAbout, ownObjects, type Working, workingIn } from './consequences.ts';
import { readDeniedTime } from './denied-times.ts';
import { afterSentence, type Discourse, runInTopics, type Spoken, startDiscourse, underHeading } from './discourse.ts';
import { type Draft, draftsOf, indexRules, matchRules, objectAt, type RuleMatch } from './drafts.ts';
import { draftsOfEllipsis } from './ellipsis.ts';
import { draftsOfFragment, type Fragment, readFragment } from './fragments.ts';
import { hasNoVerb } from './has-no-verb.ts';
import { draftsOfInteractions, withInteractions } from './interaction-drafts.ts';
import { draftsOfItem, type Lead, organsEnd, readLead } from './leads.ts';
import type { Surroundings } from './learned/features.ts';
import { learnedOpinion } from './learned-drafts.ts';
import { mergeObjects } from './merge-objects.ts';
import { draftsOfNamedForms } from './named-forms.ts';
import { ownLeadLists, ownQuestionLists, ownRuleLists } from './own-lists.ts';
import { promotionIn } from './promotion.ts';
import { qualifiersOf } from './qualifiers.ts';
import { OUTDONE } from './refusals.ts';
import { draftsOfReport } from './report-drafts.ts';
import { believed, fitToReport, withReport } from './reports.ts';
import { draftsOfResistance, tellsOfFailure } from './resistance.ts';
import { SentenceView } from './sentence-view.ts';
import { settleRoutes } from './settle-routes.ts';
import { withArms } from './shares.ts';
import { signsOf } from './signs.ts';
import { nameSubjects } from './source-names.ts';
import { readStopped } from './stopped.ts';
import { beginsTreatment, draftsOfStory, isStory } from './stories.ts';
import { usableTreatments } from './subjects.ts';
import {
  cellsOfFrequency,
  inCell,
  isBesideMark,
  isFirstOfRow,
  isOfOrgans,
  type NamedInCells,
  rememberCell,
  rowLabel,
} from './tables.ts';
import { afterVoices, NO_VOICES, type Voices, voiceOf, withVoice } from './voice.ts';
import { tellsOfAnother } from './warned-items.ts';

export const RULES = indexRules(CLAIM_TYPE_DEFINITIONS, (definition) => definition.rules, ownRuleLists);
export const LEADS = indexRules(CLAIM_TYPE_DEFINITIONS, (definition) => definition.leads, ownLeadLists);

/** What a question can ask for: "How long does it last?", "How is it given?". */
const ASKED: ReadonlySet<string> = new Set(['duration', 'route']);
export const QUESTIONS = indexRules(
  CLAIM_TYPE_DEFINITIONS.filter(({ type }) => ASKED.has(type)),
  (definition) => definition.leads,
  ownQuestionLists,
);

/** A reading that was considered and refused. */
export interface Refusal {
  readonly sentence: ReadSentence['sentence'];
  /** `<type>.<rule>` */
  readonly rule: string;
  readonly subject: string;
  readonly object: string;
  readonly reason: string;
}

/** The claims of a document in its order, and what was refused on the way. */
export interface Tagging {
  readonly claims: readonly Claim[];
  readonly refusals: readonly Refusal[];
  /** Sentences of which not every reading was looked at. */
  readonly crowded: readonly Sentence[];
}

/** A sentence in the course of tagging. */
interface Tagged extends ViewedSentence {
  readonly read: ReadSentence;
}

/** A lead-in with its sentence. */
interface PlacedLead {
  readonly lead: Lead;
  readonly tagged: Tagged;
}

/** A draft with how it is asserted, and the sentence of its trigger. */
interface Settled extends Asserted {
  readonly lead: Tagged;
}

/** A reading that stands. */
interface Standing extends Settled {
  /** The draft with the whole phrases that name its subject and object. */
  readonly whole: Draft;
}

/** What carries over from sentence to sentence. */
interface State {
  readonly document: Document;
  readonly hierarchy: Hierarchy;
  readonly lines: (offset: number) => Position;
  readonly leads: Map<ReadSentence['sentence']['block'], PlacedLead>;
  /** The blocks that others say they are led in by. */
  readonly leading: ReadonlySet<ReadSentence['sentence']['block']>;
  readonly cells: NamedInCells;
  /** Treatments that the text of a block, or a list below it, is set under. */
  readonly terms: ReadonlyMap<ReadSentence['sentence']['block'], Spoken>;
  /** That of the block that is read. */
  runIn: Spoken | null;
  /** What the heading above announces; null where it announces nothing. */
  heading: PlacedLead | null;
  /** The first block of what stands above the text: the whole article decides what that is about. */
  readonly title: ReadSentence['sentence']['block'] | undefined;
  readonly start: Discourse;
  readonly around: Surroundings;
  discourse: Discourse;
  voices: Voices;
  /** How treatments work, as the block has just told. */
  working: Working | null;
  /** What the sentence before asked; empty where it was no question. */
  asked: readonly Draft[];
  /** The time or way that the sentence before asked for. */
  wanted: Lead | null;
  /** The time that the question above asked for, and where its answer stands. */
  askedTime: { readonly lead: Lead; readonly place: string | null } | null;
  /** What the sentence before asked to be listed ("Any downsides?"). */
  listed: { readonly lead: Lead; readonly isTitle: boolean } | null;
  /** What the sentence before threw in ("Scarring?"). */
  fragment: Fragment | null;
  /** Whether the text is the story of the writer's own treatment, and whether that has begun. */
  readonly isStory: boolean;
  readonly isPromotion: ReturnType<typeof promotionIn>;
  hasBegun: boolean;
  readonly claims: Claim[];
  readonly refusals: Refusal[];
  readonly crowded: Set<Sentence>;
  readonly observe: Observer | undefined;
}

/** Sees what the rules read in a sentence, before it is judged how likely that is. */
export type Observer = (read: ReadSentence, view: SentenceView, drafts: readonly Draft[]) => void;

/** "Who should not use it", "Is it safe to stop", as headings ask. */
const ASKS_UNMARKED =
  /^(?:(?:who|when|which (?:people|patients|medicines|drugs|foods)) .*\b(?:not|n['’]t|avoid|cannot|careful)\b|(?:is|are) (?:it|there|my|your)\b|(?:can|could|should|do|does|will|must) (?:i|we|my|they|it|people|patients|anyone|children|women|men)\b).*[^.!:;?"'”’]$/i;

const isQuestion = ({ sentence }: ViewedSentence): boolean =>
  sentence.block.kind === 'question' ||
  /\?["'”’)]*$/.test(sentence.text) ||
  (sentence.block.kind !== 'list-item' && ASKS_UNMARKED.test(sentence.text));

/** "X after Y: a class effect?": a report tells what it asks about. */
const tellsAndAsks = ({ sentence, read }: Tagged): boolean =>
  read.report.length > 0 && /\w: [^:]*\?["'”’)]*$/.test(sentence.text);

const FINITE = /\b(?:is|are|was|were|has|have|can|could|may|might|will|would|should|must|does|do|did|cannot)\b/i;

/** A heading claims something only when it is a sentence: "How X helps patients with Y", not "X for Y". */
const claimsThere = (draft: Draft, { sentence }: ViewedSentence): boolean =>
  sentence.block.kind !== 'heading' ||
  (draft.rule.object !== 'implied' && (FINITE.test(sentence.text) || draft.rule.agent === true));

/** Whether a draft reads words that only say where effects are felt, as a cell in such a column does. */
function saysWhere(
  { type, object }: Draft,
  { sentence: { block }, view }: ViewedSentence,
  document: Document,
): boolean {
  if (type !== 'side-effect') return false;
  return object.span.start < organsEnd(view) || (block.kind === 'table-cell' && isOfOrgans(document, block));
}

/** Whether a draft can be a claim where it stands: in a heading, or in an item of the list that `above` leads in. */
function claimsAtAll(draft: Draft, tagged: ViewedSentence, above: PlacedLead | null, { document }: State): boolean {
  const led = above?.lead.rule.type;
  if (led === 'contraindication' && (draft.rule.announced === true || tellsOfAnother(tagged.view, draft))) return false;
  return !saysWhere(draft, tagged, document) && claimsThere(draft, tagged);
}

/** Whether the words around a draft assert it, or its rule holds in requests and conditions too. */
const holds = ({ rule }: Draft, { asserted, polarity }: Assertion): boolean =>
  (asserted || rule.presupposed === true || rule.directive === true) &&
  (rule.onlyDenied !== true || polarity === 'denied');

/** People write sentences of some dozens of readings; every reading is held against all others. */
const MOST_READINGS = 1000;

/** The readings of a sentence that are looked at. */
function firstOf(readings: readonly Draft[], { sentence }: Tagged, { crowded }: State): readonly Draft[] {
  if (readings.length <= MOST_READINGS) return readings;
  crowded.add(sentence);
  return readings.slice(0, MOST_READINGS);
}

/** What is announced for a block: by a lead-in of its own that warns or names a treatment, else by the heading above. */
function announcedFor({ block }: ReadSentence['sentence'], { document, leads, heading }: State): ClaimType | undefined {
  const leading = block.lead === null ? undefined : document.blocks[block.lead];
  const own = leading === undefined ? undefined : leads.get(leading);
  const isClear =
    own !== undefined && (own.lead.rule.type === 'contraindication' || usableTreatments(own.lead.view).length > 0);
  return (isClear ? own : heading)?.lead.rule.type;
}

/** Rules that need a treatment in the sentence need none where their type is announced. */
function draftsOfRule({ sentence, view }: Tagged, { rule, match }: RuleMatch, state: State): readonly Draft[] {
  const { discourse, hierarchy } = state;
  const isAnnounced = announcedFor(sentence, state) === rule.type;
  if (rule.rule.announced === true && !isAnnounced) return [];
  const effective = isAnnounced && rule.rule.named === true ? { ...rule, rule: { ...rule.rule, named: false } } : rule;
  return draftsOf(view, effective, match, discourse, hierarchy).filter((draft) => isWhereGiven(view, draft));
}

/** "In pregnancy, it is safe": safe for some, which is no word on effects at large. */
const withoutSafeForSome = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter(
    (one) =>
      one.rule.id !== 'safe' ||
      !drafts.some(
        ({ type, rule, subject, trigger }) =>
          type === 'contraindication' &&
          rule.denied === true &&
          subject.id === one.subject.id &&
          overlap(trigger, one.trigger),
      ),
  );

/** What comes of how a treatment works, as the sentence or the ones before tell that. */
function draftsOfConsequences(
  { view }: Tagged,
  matches: readonly RuleMatch[],
  drafts: readonly Draft[],
  { discourse, hierarchy, working }: State,
): readonly Draft[] {
  const told = [...drafts];
  for (const { rule, match } of matches) {
    if (rule.rule.follows !== true) continue;
    const subjects = bringingAbout(view, match, told, working);
    told.push(...ownObjects(view, match, draftsOf(view, rule, match, discourse, hierarchy, subjects)));
  }
  return told.slice(drafts.length);
}

/** What a text has said its treatments are for. */
const treatedIn = ({ claims }: State): ReadonlySet<string> =>
  new Set(claims.flatMap(({ type, object }) => (type === 'indication' ? [object.id] : [])));

function draftsOfSentence(tagged: Tagged, state: State): readonly Draft[] {
  const { view } = tagged;
  const { discourse, hierarchy } = state;
  const found: Draft[] = [];
  const matches = matchRules(RULES, view);
  for (const match of matches) {
    if (match.rule.rule.follows !== true) found.push(...draftsOfRule(tagged, match, state));
    if (found.length > MOST_READINGS) break;
  }
  const drafts = withArms(view, withoutSafeForSome(firstOf(found, tagged, state)), discourse, hierarchy);
  return [
    ...drafts,
    ...draftsOfConsequences(tagged, matches, drafts, state),
    ...draftsOfEllipsis(view, drafts),
    ...draftsOfResistance(view, drafts, discourse, hierarchy),
    ...draftsOfNamedForms(view),
    ...(state.hasBegun ? draftsOfStory(view, drafts, discourse, treatedIn(state), hierarchy) : []),
  ];
}

/** The first column of a table may list what the heading above announces, or the next where the first has but marks. */
const headingOfCell = (block: ReadSentence['sentence']['block'], { document, heading }: State): PlacedLead | null =>
  isFirstOfRow(document, block) || isBesideMark(document, block) ? heading : null;

/** "are taking any of these:" in a list of warnings leads in further warnings and no ways of taking something. */
const goesOn = (above: Lead, lead: Lead): boolean =>
  above.rule.type === 'contraindication' && lead.rule.type === 'route';

/** Whether anything asks what a block leads in. */
const mayLead = (block: ReadSentence['sentence']['block'], { leading }: State): boolean =>
  leading.has(block) || (block.kind !== 'paragraph' && block.kind !== 'list-item');

/** Characters of a paragraph that is set as an item of a list. */
const LONGEST_ITEM = 100;

/**
 * A list item, or a paragraph that only names something, as labels set what they list below a heading; "Naproxen eases pain." is a statement,
 * whatever the grammar makes of "eases".
 */
const isItem = ({ sentence: { block, text }, view }: Tagged): boolean =>
  block.kind === 'list-item' ||
  (block.kind === 'paragraph' &&
    text.length <= LONGEST_ITEM &&
    text.length === block.text.length &&
    !/^(?:not?|never|only|photo|image|picture|written|reviewed|published)\b/i.test(text) &&
    !(/[.!]$/.test(text) && view.starting(0).some(({ kind }) => kind === 'treatment')) &&
    hasNoVerb(view));

/** What a paragraph lists as an item is something that a row knows: a line may also say who wrote it. */
const isKnownThere = ({ object }: Draft, { kind }: ReadSentence['sentence']['block']): boolean =>
  kind !== 'paragraph' || object.via !== 'slot';

/** The lead-in of a list item or table cell; the last sentence of a block leads in what follows it. */
function leadOf(tagged: Tagged, state: State): PlacedLead | null {
  const { block } = tagged.sentence;
  const leading = block.lead === null ? undefined : state.document.blocks[block.lead];
  const above = leading === undefined || block.kind === 'answer' ? undefined : state.leads.get(leading);
  const lead = mayLead(block, state) ? readLead(LEADS, tagged.view, state.discourse, state.hierarchy) : null;
  const own = lead === null || (above !== undefined && goesOn(above.lead, lead)) ? above : { lead, tagged };
  if (own === undefined) state.leads.delete(block);
  else state.leads.set(block, own);
  if (block.kind === 'heading' || block.kind === 'question') {
    const inside = state.heading !== null && block.depth > state.heading.tagged.sentence.block.depth;
    if (lead !== null) state.heading = { lead, tagged };
    else if (!inside) state.heading = null;
  }
  if (block.kind !== 'table-cell') return above ?? (isItem(tagged) ? state.heading : null);
  const label = rowLabel(state.document, block);
  const said = label === null ? undefined : state.leads.get(label);
  const named = said?.tagged.sentence.block === label ? said : undefined;
  // "Common side effects" below "Who should not take it?" announces what stands beside it, and is no such thing.
  const announces = lead !== null && lead.rule.type !== state.heading?.lead.rule.type;
  return above ?? named ?? (announces ? null : headingOfCell(block, state));
}

/** "Anyone taking anticoagulants should steer clear of ginkgo" warns of ginkgo, and not once more of anticoagulants. */
const withoutReverse = (settled: readonly Settled[]): readonly Settled[] =>
  settled.filter(
    ({ draft }) =>
      draft.type !== 'contraindication' ||
      (draft.rule.accepts === undefined && draft.rule.id !== 'learned') ||
      draft.rule.accepts?.includes('population') === true ||
      !settled.some(
        (other) =>
          other.draft.type === 'contraindication' &&
          ((other.draft.rule.accepts === undefined && other.draft.rule.id !== 'learned') ||
            other.draft.rule.id.startsWith('if-had')) &&
          other.draft.subject.id === draft.object.id &&
          other.draft.object.id === draft.subject.id,
      ),
  );

const FOR_WHAT = /^[^,;.]{0,60}\b(?:for|to (?:treat|relieve|ease)) (?:[\w-]+ ){0,3}$/i;

/** "Must not be given to babies for coughs": who is warned, and no word on whether it helps what it would be for. */
function withoutUseInWarning(view: SentenceView, settled: readonly Settled[]): readonly Settled[] {
  const warned = settled.filter(
    ({ draft, assertion }) =>
      draft.type === 'contraindication' &&
      assertion.polarity === 'asserted' &&
      view.starting(view.startOf(draft.object)).some(({ kind }) => kind === 'population'),
  );
  if (warned.length === 0) return settled;
  return settled.filter(
    ({ draft: { type, object }, assertion }) =>
      type !== 'indication' ||
      assertion.polarity === 'asserted' ||
      !warned.some(
        ({ draft }) =>
          draft.object.span.end <= object.span.start &&
          FOR_WHAT.test(view.text.slice(draft.object.span.end, object.span.start)),
      ),
  );
}

/** "No iron tablets while you take it" warns of iron, and does not tell how it is taken. */
function withoutWayInWarning(settled: readonly Settled[]): readonly Settled[] {
  const warned = new Set(
    settled.flatMap(({ draft: { type, object } }) => (type === 'contraindication' ? [object.id] : [])),
  );
  return settled.filter(({ draft: { type, subject } }) => type !== 'route' || !warned.has(subject.id));
}

function refuse(state: State, { sentence }: Tagged, drafts: readonly Draft[], reason: string): void {
  for (const { type, rule, subject, object } of drafts) {
    state.refusals.push({ sentence, rule: `${type}.${rule.id}`, subject: subject.label, object: object.label, reason });
  }
}

const HARMS: ReadonlySet<ClaimType> = new Set(['side-effect', 'contraindication']);

/** What some claims call a harm of a treatment, or a reason against it. */
const harmsIn = <T extends Pick<Draft, 'type'>>(claims: readonly T[]): T[] =>
  claims.filter(({ type }) => HARMS.has(type));

const isImplied = ({ draft: { rule } }: Settled): boolean =>
  rule.object === 'implied' || rule.object === 'implied-here';

/**
 * "It can cause infections and is effective": what it is effective for is what the text is about, and no harm that other words of the sentence
 * tell of.
 */
function withMeantCondition(settled: readonly Settled[], { discourse: { condition } }: State): readonly Settled[] {
  if (condition === null || !settled.some(isImplied)) return settled;
  const harms = harmsIn(draftsIn(chooseStatements(settled.filter((one) => !isImplied(one)))));
  return settled.map((one) => {
    const { object, trigger } = one.draft;
    const same = isImplied(one) ? harms.filter(({ object: { id } }) => id === object.id && id !== condition.id) : [];
    if (same.length === 0 || same.some((harm) => overlap(harm.trigger, trigger))) return one;
    return { ...one, draft: { ...one.draft, object: { ...objectAt(object, trigger), ...condition } } };
  });
}

const stands = ({ draft, assertion }: Settled): boolean => holds(draft, assertion);

/** Those that read the words of a draft's object. */
const draftsAbout = ({ object: { span } }: Draft, settled: readonly Settled[]): Draft[] =>
  draftsIn(settled).filter(({ object }) => object.span.start < span.end && span.start < object.span.end);

const namesOf = (drafts: readonly Draft[]): string =>
  drafts.length === 0 ? '' : `: ${[...new Set(drafts.map(({ type, rule }) => `${type}.${rule.id}`))].join(', ')}`;

const draftsIn = (settled: readonly Settled[]): Draft[] => settled.map(({ draft }) => draft);

/** The readings that stand: asserted, the strongest of each stretch of words, each statement once. */
function settle(drafts: readonly Draft[], tagged: Tagged, above: PlacedLead | null, state: State): Standing[] {
  const settled = (draft: Draft): Settled => {
    const lead = draft.via === 'list' && above !== null ? above.tagged : tagged;
    return readDeniedTime({ draft, lead, assertion: assertDraft(draft, tagged, lead) });
  };
  const ownOf = (draft: Draft): readonly Draft[] => {
    const own = tellsOfFailure(tagged.view, draft) ? null : readStopped(tagged.view, draft);
    return own === null ? [] : [own];
  };
  const all = drafts.flatMap(ownOf).map(settled);
  const standing = all.filter(stands);
  state.observe?.(tagged.read, tagged.view, draftsIn(standing));
  const opinion = learnedOpinion(tagged.read, tagged.view, draftsIn(standing), state.discourse, state.around);
  const asserted = standing.filter(({ draft }) => !opinion.refuses(draft));
  const report = believed(tagged.view.text, tagged.read.report, draftsIn(asserted));
  const { interactions } = tagged.read;
  const reported = withReport(tagged.view.text, asserted, report, tagged.read.report);
  const told = withInteractions(reported, interactions);
  const likely = withMeantCondition(told, state);
  const ruled = withoutWayInWarning(withoutUseInWarning(tagged.view, chooseStatements(likely)));
  const news = [
    ...draftsOfReport(tagged.view, draftsIn(ruled), report),
    ...draftsOfInteractions(tagged.view, draftsIn(ruled), interactions),
  ]
    .flatMap(ownOf)
    .filter((draft) => claimsAtAll(draft, tagged, above, state));
  const read = [...ruled, ...news.map(settled).filter(stands)];
  const learned = opinion
    .draftsBeside(
      draftsIn(read),
      draftsIn(all.filter((one) => !asserted.includes(one))),
      workingIn(draftsIn(read.filter(({ assertion }) => assertion.polarity === 'asserted')), state.working),
    )
    .flatMap(ownOf)
    .filter((draft) => claimsAtAll(draft, tagged, above, state))
    .map((draft) => withAskedTime(state.askedTime?.lead ?? null, tagged.view, draft))
    .map(settled)
    .filter(stands);
  const chosen = [...withoutReverse([...read, ...learned])].sort((a, b) => inOrder(a.draft, b.draft));
  const merged = mergeObjects(tagged.read, chosen, state.hierarchy);
  const left = (from: readonly Settled[], kept: readonly Settled[]) =>
    draftsIn(from.filter((one) => !kept.includes(one)));
  refuse(state, tagged, left(all, standing), 'the sentence does not assert it');
  refuse(state, tagged, left(standing, asserted), 'articles that people annotated claim nothing in such words');
  refuse(state, tagged, left(asserted, told), 'the sentence reports something else of these words');
  for (const { draft } of likely.filter((one) => !ruled.includes(one)))
    refuse(state, tagged, [draft], `${OUTDONE.stronger}${namesOf(draftsAbout(draft, ruled))}`);
  refuse(state, tagged, left(chosen, merged), OUTDONE.moreExact);
  return merged.map(({ draft, lead, assertion }) => ({ draft, lead, assertion, whole: fitToReport(draft, report) }));
}

function emit({ draft, whole, assertion, lead }: Standing, { sentence, read, view }: Tagged, state: State): void {
  const { document } = state;
  const voice = voiceOf(read, draft.object.span, state.voices);
  state.claims.push(
    buildClaim(whole, withVoice(assertion, voice, sentence.span), {
      document,
      sentence,
      triggerSentence: lead.sentence,
      lines: state.lines,
      promotional:
        sentence.block.zone === 'promotional' ||
        signsOf(view, 'promotes').length > 0 ||
        state.isPromotion({ type: draft.type, polarity: assertion.polarity }, sentence.text),
      qualifiers: qualifiersOf(view, draft, { lead: lead.view, row: cellsOfFrequency(document, sentence.block) }),
    }),
  );
}

const LONGEST_LIST = 160;

/** A lead-in that speaks of the topic, in a table cell whose row or column has a topic of its own. */
function aboutTopic(placed: PlacedLead | null, outside: Discourse, { topic }: Discourse): PlacedLead | null {
  if (placed === null || topic === null || topic === outside.topic) return placed;
  const subjects = placed.lead.subjects.map((one) =>
    one.id === outside.topic?.id ? { ...topic, span: null, resolved: 'topic' as const } : one,
  );
  return { ...placed, lead: { ...placed.lead, subjects } };
}

/** What answers the question before; "Mostly nausea" answers without a verb. */
function draftsAskedFor(own: readonly Draft[], { sentence, view }: Tagged, { wanted, listed }: State): Draft[] {
  if (wanted !== null || listed === null) return draftsOfWanted(wanted, own, view);
  if (sentence.text.length >= LONGEST_LIST) return [];
  const drafts = draftsOfWanted(listed.lead, own, view);
  const warns = listed.lead.rule.type === 'contraindication';
  const answers = !listed.isTitle || (warns && drafts.every(({ object }) => object.via !== 'slot'));
  return drafts.length > 0 && ((warns && namesWhom(sentence.text)) || (answers && hasNoVerb(view))) ? drafts : [];
}

function tagStatement(tagged: Tagged, drafts: readonly Draft[], above: PlacedLead | null, state: State): void {
  const own = withAskedFacet(
    state.wanted,
    drafts.filter((draft) => claimsAtAll(draft, tagged, above, state)),
  );
  const answered = [
    ...draftsOfAnswer(state.asked, own, tagged.sentence.text),
    ...draftsAskedFor(own, tagged, state),
    ...draftsOfFragment(state.fragment, own, tagged.view, state.discourse),
  ];
  const { block, offset } = tagged.sentence;
  const items = above !== null && offset === 0 ? draftsOfItem(above.lead, tagged.view) : [];
  const listed = items.filter((draft) => isKnownThere(draft, block) && !saysWhere(draft, tagged, state.document));
  const readings = firstOf([...listed, ...answered, ...own], tagged, state);
  for (const one of settle(readings, tagged, above, state)) emit(one, tagged, state);
}

/** The treatment that a block is set under, by its own first words or by those of the list item above it. */
function setUnder({ sentence: { block } }: Tagged, { document, leads, heading, terms }: State): Spoken | null {
  const above = block.lead === null ? undefined : document.blocks[block.lead];
  // "Do not take it with: warfarin" lists what is warned of, and no alternatives.
  if ((above !== undefined && leads.has(above)) || heading?.lead.rule.type === 'contraindication') return null;
  return terms.get(block) ?? (above === undefined ? null : (terms.get(above) ?? null));
}

/** What a paragraph speaks of, and what an item of a list forbids ("never take it with …"), is not what stands in the one before. */
const startsAfresh = ({ block, text }: ReadSentence['sentence']): boolean =>
  block.kind === 'paragraph'
    ? !/^(?:they|these|it|its|their|both)\b/i.test(text)
    : block.kind === 'list-item' && /^(?:not|never|do not|don['’]t)\b/i.test(text);

/** "Almost everything! Bad backs and stiff necks.": words before the answer. */
const INTERJECTION = 40;
const isInterjection = ({ sentence: { text }, view }: Tagged): boolean =>
  text.length < INTERJECTION && view.mentions.length === 0 && !/[:,]$/.test(text);

/** Where a question is answered: in its own block, or where the next block stands if it is one by itself. */
const answerPlace = ({ sentence: { block } }: Tagged): string | null =>
  block.kind === 'heading' || block.kind === 'question' ? null : String(block.span.start);

/** The question for a time above a statement; null where its answer is over. */
function askedTimeOf({ sentence: { block } }: Tagged, { askedTime }: State): State['askedTime'] {
  if (askedTime === null || askedTime.place === String(block.span.start)) return askedTime;
  const section = block.section.join('\n');
  return askedTime.place === null || askedTime.place === section ? { ...askedTime, place: section } : null;
}

function tagSentence(found: ReadSentence, state: State): void {
  const { block, offset } = found.sentence;
  if (offset === 0) {
    state.discourse = { ...state.discourse, conditionHere: null };
    state.working = null;
  }
  if (offset === 0 && startsAfresh(found.sentence)) state.discourse = { ...state.discourse, focus: null, group: [] };
  const read = readPointers(found, state.discourse);
  const { sentence } = read;
  const view = withClassPurposes(read, new SentenceView(read), state.hierarchy);
  const tagged: Tagged = { sentence, read, view };
  rememberCell(state.cells, state.document, block, view);
  const outside = state.discourse;
  if (offset === 0) state.runIn = setUnder(tagged, state);
  state.discourse = inCell(outside, state.cells, state.document, block);
  if (state.runIn !== null) state.discourse = { ...state.discourse, topic: state.runIn };
  const above = aboutTopic(leadOf(tagged, state), outside, state.discourse);
  state.hasBegun ||= state.isStory && beginsTreatment(sentence.text);
  const drafts = draftsOfSentence(tagged, state);
  const known = state.claims.length;
  const isHeading = block.kind === 'heading' || (block.kind === 'question' && block.depth > 0);
  if (isHeading && block !== state.title) {
    state.discourse = underHeading(state.start, state.discourse, view, state.hierarchy);
  }
  if (isQuestion(tagged) && !tellsAndAsks(tagged)) {
    state.asked = chooseDrafts(drafts);
    const lead = readLead(LEADS, tagged.view, state.discourse, state.hierarchy);
    const warns = lead?.rule.type === 'contraindication' && asksWhom(sentence.text);
    state.wanted = warns ? null : readLead(QUESTIONS, tagged.view, state.discourse, state.hierarchy);
    state.askedTime = state.wanted === null ? null : { lead: state.wanted, place: answerPlace(tagged) };
    state.listed = lead === null ? null : { lead, isTitle: block === state.document.blocks[0] };
    state.fragment = readFragment(view);
    refuse(state, tagged, state.asked, 'a question claims nothing; its answer may');
  } else {
    state.askedTime = askedTimeOf(tagged, state);
    tagStatement(tagged, drafts, above, state);
    state.asked = [];
    state.fragment = null;
    if (!isInterjection(tagged) || state.claims.length > known) {
      state.wanted = null;
      state.listed = null;
    }
  }
  const isItem = sentence.block.kind === 'list-item' || sentence.block.kind === 'table-cell';
  const after = afterSentence(
    state.discourse,
    view,
    state.hierarchy,
    new Set(harmsIn(state.claims.slice(known)).map(({ object }) => object.id)),
  );
  state.voices = afterVoices(read, state.voices);
  state.working = afterWorking(state.working, block, state.claims.slice(known));
  const topic = isItem || state.runIn !== null ? outside.topic : after.topic;
  state.discourse = { ...after, topic, aboutCondition: after.aboutCondition && !isItem };
}

/** Tags the claims of one document; page furniture claims nothing. `lines` is the index of its text. */
export function tag(
  document: Document,
  sentences: readonly ReadSentence[],
  hierarchy: Hierarchy,
  lines: (offset: number) => Position,
  observe?: Observer,
): Tagging {
  const start = startDiscourse(sentences, hierarchy);
  const state: State = {
    document,
    hierarchy,
    lines,
    leads: new Map(),
    leading: new Set(document.blocks.flatMap(({ lead }) => (lead === null ? [] : (document.blocks[lead] ?? [])))),
    cells: new Map(),
    terms: runInTopics(sentences, start, hierarchy),
    runIn: null,
    heading: null,
    title: Array.from(headOf(sentences))[0],
    start,
    around: { ...start, length: sentences.length, blocks: document.blocks, hierarchy, words: new Map() },
    discourse: start,
    voices: NO_VOICES,
    working: null,
    asked: [],
    wanted: null,
    askedTime: null,
    listed: null,
    fragment: null,
    isStory: isStory(sentences, start),
    isPromotion: promotionIn(document.blocks),
    hasBegun: false,
    claims: [],
    refusals: [],
    crowded: new Set(),
    observe,
  };
  for (const sentence of sentences) if (sentence.sentence.block.zone !== 'furniture') tagSentence(sentence, state);
  const claims = nameSubjects(settleRoutes(state.claims, hierarchy), sentences, hierarchy);
  return {
    claims: identify(claims),
    refusals: state.refusals,
    crowded: [...state.crowded],
  };
}

/** What to say of sentences that can be read in more ways than were looked at. */
export function warnOfCrowded(crowded: readonly Sentence[]): Warning[] {
  const [first] = crowded;
  if (first === undefined) return [];
  const number = crowded.length === 1 ? 'a sentence' : `${crowded.length} sentences`;
  const message = `${number} could be read in more than ${MOST_READINGS} ways, of which no more were looked at; claims may be missing, so split it`;
  return [{ code: 'truncated', message, span: first.span }];
}
