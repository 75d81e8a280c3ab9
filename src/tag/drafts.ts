import {
  type ClaimSubject,
  type ClaimType,
  type EvidenceVia,
  type Hierarchy,
  MENTION_KINDS,
  type Mention,
  type MentionKind,
  type Span,
} from '../model.ts';
import { conceptId } from '../text/concept-id.ts';
import { type Form, formFact, type Token } from '../text/tokenize.ts';
import { comparedSubjects } from './comparisons.ts';
import { tellsOfBody } from './consequences.ts';
import { withDescribed } from './described-people.ts';
import type { Discourse } from './discourse.ts';
import { hasNoVerb } from './has-no-verb.ts';
import { isOtherTime } from './other-times.ts';
import {
  isHeadword,
  isNoPatient,
  isOfMissedDose,
  isOfNone,
  isOfPatients,
  isOfWordsBefore,
  isResistantTo,
  isWithoutTreatment,
} from './patients.ts';
import { compilePattern, matchPattern, type Pattern, type PatternMatch } from './pattern.ts';
import { withAdjectives } from './phrases.ts';
import type { ClaimTypeDefinition, Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';
import { listBefore, listFrom, openBefore, slotAfter, startsStatement } from './slots.ts';
import { CLASS_NOUNS, isClassNoun, resolveSubjects } from './subjects.ts';
import { actorsOn } from './targets.ts';
import { facetOfTime } from './time-facets.ts';
import { isHabit } from './topic.ts';
import { isUnspecified } from './unspecified.ts';
import { hasList, heldWords, ListNumbers, type ListSet, type ListTable, WordLists } from './word-lists.ts';

/** What a rule found, before it is decided whether it becomes a claim. */
export interface Draft {
  readonly type: ClaimType;
  readonly rule: Rule;
  /** Position of the rule in its type: earlier rules are more particular. */
  readonly rank: number;
  readonly subject: ClaimSubject;
  readonly object: Pick<Mention, 'id' | 'label' | 'span' | 'via' | 'duration'>;
  /** The words of the pattern; ends before it starts, right behind the match, where the pattern has mentions only. */
  readonly trigger: Span;
  readonly via: EvidenceVia;
}

/** An object with another span. */
export const objectAt = ({ id, label, via, duration }: Draft['object'], span: Span): Draft['object'] =>
  duration === undefined ? { id, label, span, via } : { id, label, span, via, duration };

export interface CompiledRule {
  readonly type: ClaimType;
  readonly rule: Rule;
  readonly rank: number;
  readonly pattern: Pattern;
  readonly accepts: ReadonlySet<MentionKind>;
}

/** Rules by what their pattern can start with. */
export interface RuleIndex {
  /** Word lists as the patterns write them, by their numbers. */
  readonly fields: readonly string[];
  readonly lists: WordLists;
  /** The rules that a word can start. */
  byWord(form: Form): readonly CompiledRule[];
  /** The rules that mentions can start. */
  byMentions(mentions: readonly Mention[]): readonly CompiledRule[];
}

type Rules = readonly CompiledRule[];

const NO_RULES: Rules = [];

/** The rules of several lists, each once. */
function union(lists: readonly (Rules | undefined)[]): Rules {
  const found = lists.filter((list) => list !== undefined);
  return found.length < 2 ? (found[0] ?? NO_RULES) : [...new Set(found.flat())];
}

function compileRules({ type, ...definition }: ClaimTypeDefinition, rules: readonly Rule[], lists: ListNumbers) {
  return rules.map((rule, rank): CompiledRule => {
    const accepts = rule.accepts ?? definition.accepts;
    return { type, rule, rank, pattern: compilePattern(rule.pattern, accepts, lists), accepts: new Set(accepts) };
  });
}

/** Indexes the rules of claim types; `tableOf` makes the table of their word lists. */
export function indexRules(
  definitions: readonly ClaimTypeDefinition[],
  rulesOf: (one: ClaimTypeDefinition) => readonly Rule[],
  tableOf: (fields: readonly string[]) => ListTable,
): RuleIndex {
  const numbers = new ListNumbers();
  const rules = definitions.flatMap((one) => compileRules(one, rulesOf(one), numbers));
  const byList = new Map<number, number[]>();
  const byKind = new Map<string, CompiledRule[]>(MENTION_KINDS.map((kind) => [kind, []]));
  rules.forEach((rule, number) => {
    const { start } = rule.pattern;
    if (typeof start !== 'number') for (const kind of start) byKind.get(kind)?.push(rule);
    else byList.set(start, [...(byList.get(start) ?? []), number]);
  });
  const fields = numbers.fields;
  const lists = new WordLists(tableOf(fields));
  const byKinds = new Map<string, Rules>();
  const byKey = (word: string): Rules =>
    [...lists.withKey(word)]
      .flatMap((list) => byList.get(list) ?? [])
      .sort((a, b) => a - b)
      .map((number) => rules[number] as CompiledRule);
  return {
    fields,
    lists,
    byWord: formFact((form) => {
      const found = [byKey(form.norm), byKey(form.stem), ...heldWords(form).map(byKey)];
      return found.every(({ length }) => length === 0) ? NO_RULES : union(found);
    }),
    byMentions(mentions) {
      const kinds = mentions.map(({ kind }) => kind);
      const key = kinds.join();
      const rules = byKinds.get(key) ?? union(kinds.map((kind) => byKind.get(kind)));
      byKinds.set(key, rules);
      return rules;
    },
  };
}

/** Whether the sentence holds a word or a mention for each part of a pattern, wherever they stand. */
function isPossible({ lists, kinds }: Pattern, words: ListSet, view: SentenceView): boolean {
  for (const set of kinds) if ((set & view.kinds) === 0) return false;
  for (const list of lists) if (!hasList(words, list)) return false;
  return true;
}

/** A rule with where it matched. */
export interface RuleMatch {
  readonly rule: CompiledRule;
  readonly match: PatternMatch;
}

/** "slow-footed", "stop-start": the first word of a compound acts on nothing. */
const isCompound = ({ text, tokens }: SentenceView, { agent }: Rule, { anchor, to }: PatternMatch): boolean =>
  agent === true && to === anchor + 1 && /^-\p{L}/u.test(text.slice(tokens[anchor]?.end));

/** "During an attack,", "an upset stomach", ", slow pulse": no verb, but a noun, or the adjective of what people suffer from. */
const isNoVerb = (view: SentenceView, { id, agent }: Rule, { anchor, to }: PatternMatch): boolean => {
  const before = view.tokens[anchor - 1]?.lower ?? '';
  if (agent === true && /^an?$/.test(before) && /^ ?[,;:)]/.test(view.text.slice(view.tokens[anchor]?.end)))
    return true;
  if (id === 'harms' && /^an?$/.test(before)) return true;
  const isInName = (one: Mention) => one.kind === 'effect' && view.startOf(one) === anchor && view.endOf(one) > to;
  const isVerbOnly = /^(?:,|an?)$/.test(before) || /^upset$/i.test(view.tokens[anchor]?.text ?? '');
  return agent === true && to === anchor + 1 && isVerbOnly && view.starting(anchor).some(isInName);
};

/** Every rule that matches in the sentence. */
export function matchRules(index: RuleIndex, view: SentenceView): RuleMatch[] {
  const found: RuleMatch[] = [];
  const lists = view.tokens.map(({ form }) => index.lists.holding(form));
  const sentence = { view, lists };
  const words = index.lists.union(lists);
  const match = (rules: Rules, at: number) => {
    for (const rule of rules) {
      const match = isPossible(rule.pattern, words, view) ? matchPattern(sentence, rule.pattern, at) : null;
      if (match !== null && !isCompound(view, rule.rule, match) && !isNoVerb(view, rule.rule, match))
        found.push({ rule, match });
    }
  };
  for (let at = 0; at < view.tokens.length; at++) {
    match(index.byWord((view.tokens[at] as Token).form), at);
    const starting = view.starting(at);
    if (starting.length > 0) match(index.byMentions(starting), at);
  }
  return found;
}

/** Where the next statement of a clause begins behind token `at`: "it can be effective, they …"; `end` where none does. */
function nextStatement(view: SentenceView, at: number, end: number): number {
  let next = at;
  while (next < end && !startsStatement(view, next)) next++;
  return next;
}

/** Kinds of what people are treated for. */
const ILL_KINDS: ReadonlySet<MentionKind> = new Set(['condition', 'effect']);

/** The condition a claim without an object of its own is about: one in the sentence, else the article's. */
function impliedObject(view: SentenceView, match: PatternMatch, discourse: Discourse): Draft['object'][] {
  const { from, to } = view.clauseAt(match.from);
  const able = view.mentions.filter((one) => ILL_KINDS.has(one.kind));
  const next = nextStatement(view, match.to, to);
  const inClause = able.filter((one) => view.startOf(one) >= from && view.endOf(one) <= next);
  const earlier = able.filter((one) => view.endOf(one) <= match.from);
  const near = inClause.at(-1) ?? earlier.at(-1);
  if (near !== undefined && view.endOf(near) > match.from) return [near];
  if (near !== undefined) return listBefore(view, view.endOf(near), ILL_KINDS);
  const meant = discourse.conditionHere ?? discourse.condition;
  if (meant === null) return [];
  return [{ id: meant.id, label: meant.label, span: view.spanOf(match.from, match.to), via: 'pattern' }];
}

/** The list that the object of a pattern stands in; before the words of the pattern it is the last item. */
function listAround(view: SentenceView, object: Mention, anchor: number, accepts: CompiledRule['accepts']): Mention[] {
  const end = view.endOf(object);
  const list = listFrom(view, object, accepts);
  return end <= anchor && list.length === 1 ? listBefore(view, end, accepts) : list;
}

function objectsOf(
  view: SentenceView,
  rule: CompiledRule,
  match: PatternMatch,
  discourse: Discourse,
): readonly Draft['object'][] {
  const slot = rule.rule.object ?? (match.object === null ? 'after' : 'inside');
  switch (slot) {
    case 'inside':
      if (match.object === null) return [];
      return rule.type === 'duration' ? [match.object] : listAround(view, match.object, match.anchor, rule.accepts);
    case 'after':
      return slotAfter(view, match.to, rule.accepts, rule.rule.open === true);
    case 'before': {
      const known = listBefore(view, match.from, rule.accepts);
      return known.length === 0 && rule.rule.open === true ? openBefore(view, match.from) : known;
    }
    case 'match': {
      const span = view.spanOf(match.from, match.to);
      const label = rule.rule.label ?? view.text.slice(span.start, span.end).toLowerCase();
      return [{ id: conceptId(label), label, span, via: 'pattern' }];
    }
    case 'implied':
      return impliedObject(view, match, discourse);
    case 'implied-here':
      return impliedObject(view, match, discourse).map((one) => objectAt(one, view.spanOf(match.from, match.to)));
  }
}

const RELIEF = / (?:relief|control|reduction|management|suppression|prevention)$/;

/** What a disease does; "attacks fell" is about the disease. */
const COURSE = new Set([
  'symptoms-outcome',
  'attacks-outcome',
  'episodes-outcome',
  'flare-ups-outcome',
  'relapse',
  'recurrence',
  'disease-progression',
]);

/** "pain relief" is about pain; "treatment-resistant conditions" in an article about pain is treatment-resistant pain. */
function settle(object: Draft['object'], discourse: Discourse, hierarchy: Hierarchy): Draft['object'] {
  const parent = hierarchy.parent(object.id);
  if (parent !== null && object.label.startsWith(`${hierarchy.label(parent)} `)) {
    return RELIEF.test(object.label) ? { ...object, id: parent, label: hierarchy.label(parent) } : object;
  }
  if (object.id === 'operation') return { ...object, id: 'surgery', label: 'surgery' };
  if (COURSE.has(object.id)) return { ...object, ...(discourse.lastCondition ?? discourse.condition ?? {}) };
  if (object.id !== 'treatment-resistant-conditions' || discourse.condition === null) return object;
  const { id, label } = discourse.condition;
  return { ...object, id: `treatment-resistant-${id}`, label: `treatment-resistant ${label}` };
}

/** The object with its adjectives; times, routes and the words of the trigger itself stand as they are. */
function phrase(view: SentenceView, type: ClaimType, object: Draft['object'], match: PatternMatch): Draft['object'] {
  const whole = type === 'duration' || type === 'route' || object.via === 'pattern';
  const at = view.startOf(object);
  const stop = match.to <= at ? match.to : match.anchor < at ? match.anchor + 1 : 0;
  return whole ? object : objectAt(object, withAdjectives(view, object, stop));
}

function definedCondition(view: SentenceView, match: PatternMatch): ClaimSubject[] {
  const condition = view.mentions.find((one) => one.kind === 'condition' && view.endOf(one) <= match.to);
  return condition === undefined
    ? []
    : [{ id: condition.id, label: condition.label, span: condition.span, resolved: 'named' }];
}

/** Whether two treatments are items of one list, of which none warns of another. */
function isListedWith(view: SentenceView, subject: Span, object: Span): boolean {
  const first = view.mentions.find(({ kind, span }) => kind === 'treatment' && span.start === subject.start);
  if (first === undefined || object.start < subject.start) return false;
  return listFrom(view, first, new Set(['treatment'])).some(({ span }) => span.start === object.start);
}

/** "if you are going to have an operation": another than the treatment. */
const isOperation = ({ text }: SentenceView, { label, span }: Draft['object']): boolean =>
  label === 'operation' && /\b(?:have|having|had|for|before) (?:an|any|your) $/i.test(text.slice(0, span.start));

/** What is no reason for caution: "this medicine", patients in general, a drug of the same list; and who needs none, adults in general. */
export function saysNothing(
  view: SentenceView,
  object: Draft['object'],
  subjects: readonly ClaimSubject[],
  denied?: boolean,
): boolean {
  if (object.via === 'slot' && CLASS_NOUNS.has(object.label) && !isOperation(view, object)) return true;
  if (
    object.id === 'patients' ||
    (object.id === 'adults' && denied === true) ||
    subjects.some(({ id }) => id === object.id)
  )
    return true;
  if (subjects.some(({ span }) => span !== null && isListedWith(view, span, object.span))) return true;
  return view
    .covering(view.startOf(object))
    .some((one) => one.span.start === object.span.start && one.span.end >= object.span.end && isClassNoun(view, one));
}

/** "Women who have had breast cancer": whom the illness is told of. */
export function isOnlyWho(view: SentenceView, object: Draft['object']): boolean {
  const end = view.endOf(object);
  const isPeople = view
    .starting(view.startOf(object))
    .some(({ kind, id }) => kind === 'population' && id === object.id);
  if (!isPeople || !/^(?:with|who|whose)$/.test(view.tokens[end]?.norm ?? '')) return false;
  return [1, 2, 3, 4].some((ahead) => view.starting(end + ahead).some(({ kind }) => kind === 'condition'));
}

/** "It may make you feel sick, and you should not": what another statement tells is not what the trigger warns of. */
const isStatedBefore = ({ text, tokens }: SentenceView, { from }: PatternMatch): boolean =>
  /[,;] (?:and|but|so) (?:you|it|they|we) $/i.test(text.slice(0, tokens[from]?.start));

/** "Allergic to it" warns of the treatment and is no effect of it. */
const isAllergyTo = (view: SentenceView, { id, span }: Draft['object']): boolean =>
  /^(?:allerg|hypersens|sensitiv)/.test(id) && /^ to\b/i.test(view.text.slice(span.end));

/** "Anxiety – where you feel tense", "serotonin, a messenger linked to mood": words that explain what was named. */
const EXPLAINS =
  /^ ?(?:[–—:(]|\s-) ?(?:where|when|in which|meaning)\b|^, an? [^,;.]{0,60}\b(?:linked to|involved in|associated with|responsible for)\b/i;

/** Types whose objects may be people. */
const PATIENT_TYPES: ReadonlySet<ClaimType> = new Set(['contraindication', 'side-effect']);

/** Types whose objects are what people suffer from or feel. */
const ILL_TYPES: ReadonlySet<ClaimType> = new Set(['indication', 'side-effect']);

/** Whether an object stands in the explanation of what was named right before: a symptom of what is treated, the office of what is acted on. */
function isExplained(view: SentenceView, object: Draft['object']): boolean {
  const before = view.mentions.filter(
    (one) => one.span.end <= object.span.start && (one.kind === 'condition' || one.kind === 'target'),
  );
  return before.some(({ span }) => EXPLAINS.test(view.text.slice(span.end, object.span.start)));
}

/** "Side effects" are never what is treated, and beside "nausea" they are only its heading. */
function withoutGeneralities(
  type: ClaimType,
  objects: readonly Draft['object'][],
  hierarchy: Hierarchy,
): readonly Draft['object'][] {
  if (type !== 'side-effect' && type !== 'indication') return objects;
  const isGeneral = ({ id }: Draft['object']) => isUnspecified(id, hierarchy);
  if (type === 'indication') return objects.filter((object) => !isGeneral(object));
  const first = objects.findIndex((object) => !isGeneral(object));
  return first < 0 ? objects : objects.slice(first);
}

/** What a time without figures says, whatever verb it stands with: "rapid" is an onset. */
const VAGUE_FACETS: ReadonlyMap<string, string> = new Map([
  ['almost immediate', 'onset'],
  ['immediate', 'onset'],
  ['rapid', 'onset'],
  ['slow', 'onset'],
  ['long-lasting', 'effect-duration'],
  ['prolonged', 'effect-duration'],
  ['permanent', 'effect-duration'],
  ['several sessions', 'course'],
  ['single dose', 'course'],
  ['long-term', 'other'],
  ['over time', 'other'],
]);

/** A rule with the facet that its object and the words around it tell. */
function withFacet(view: SentenceView, rule: Rule, type: ClaimType, object: Draft['object']): Rule {
  if (type !== 'duration' || rule.object === 'match') return rule;
  const vague = object.duration === undefined ? VAGUE_FACETS.get(object.label) : undefined;
  const facet = vague ?? facetOfTime(view, rule, object);
  return facet === undefined ? rule : { ...rule, facet };
}

/** "People with a pacemaker must", "if you use warfarin,": what they have, though the text be about it. */
const isHad = ({ text }: SentenceView, { span }: Draft['object']): boolean =>
  /(?<!\b(?:together|combined|mixed|paired|taken|used|given) )\b(?:with|on|taking|using|wearing|(?:who|you) (?:have|take|use|wear)) (?:an? )?$/i.test(
    text.slice(0, span.start),
  ) && /^(?:,| (?:should|must|cannot|can|may|need)\b)/i.test(text.slice(span.end));

/**
 * "St John's wort should not be combined with this medicine" warns of St John's wort to who takes the medicine, and "Grapefruit must be
 * avoided while you take simvastatin" of grapefruit.
 */
function topicFirst(
  view: SentenceView,
  type: ClaimType,
  subject: ClaimSubject,
  object: Draft['object'],
  { topic }: Discourse,
  hierarchy: Hierarchy,
) {
  const isMedicine = view.mentions.some(
    ({ kind, id, span }) =>
      kind === 'treatment' && id === object.id && span.start === object.span.start && !isHabit(id, hierarchy),
  );
  const ofHabit = isMedicine && isHabit(subject.id, hierarchy) && object.id !== 'medications';
  const isTurned = ofHabit || (object.id === topic?.id && !isHad(view, object));
  if (type !== 'contraindication' || !isTurned || subject.span === null) return { subject, object };
  const turned: ClaimSubject = { id: object.id, label: object.label, span: object.span, resolved: 'named' };
  return { subject: turned, object: { ...object, id: subject.id, label: subject.label, span: subject.span } };
}

const LISTED = /\b(?:to|with|or|and|than|include|including|like)\s+$/i;

const PLURAL = /s$/;
const MEMBER =
  /\b(?:called|as|of|are|these|belongs? to)(?: (?:the|a))?(?: (?:group|class|family|kind|type) of)?(?: [\w-]+)?\s+$|, (?:two|three|both|all|the|other) $/i;

/** "added to ACE inhibitors", "where ACE inhibitors fail": that names a class and says of no drug what it blocks. */
function namesClassOnly(view: SentenceView, { object }: PatternMatch): boolean {
  if (object?.kind !== 'target') return false;
  const holder = view.mentions.find(
    (one) => one.kind === 'treatment' && one.span.start === object.span.start && one.span.end > object.span.end,
  );
  if (holder === undefined) return false;
  const before = view.text.slice(0, holder.span.start);
  const isClass = PLURAL.test(view.text.slice(holder.span.start, holder.span.end)) && !MEMBER.test(before);
  if (!isClass && !LISTED.test(before)) return false;
  return !view.starting(view.endOf(holder)).some(({ kind }) => kind === 'treatment');
}

/** "Migraine is a common problem" tells of what is treated; unless the treatment is named there, it is not its effect. */
const isTreated = (
  rule: Pick<CompiledRule, 'type'>,
  subject: ClaimSubject,
  object: Draft['object'],
  { treated }: Discourse,
) => rule.type === 'side-effect' && subject.resolved === 'topic' && object.id === treated?.id;

/** The drafts of one match: every object with every subject; `known` are its subjects where the match itself does not tell. */
export function draftsOf(
  view: SentenceView,
  rule: CompiledRule,
  match: PatternMatch,
  discourse: Discourse,
  hierarchy: Hierarchy,
  known?: readonly ClaimSubject[],
): Draft[] {
  if (namesClassOnly(view, match)) return [];
  const subjects =
    known ??
    (rule.rule.subject === 'condition'
      ? definedCondition(view, match)
      : resolveSubjects(view, match, rule, discourse, hierarchy));
  // Objects are read only where they are needed, because open ones ask for grammar, which is slow.
  if (subjects.length === 0) return [];
  return draftsAbout(view, rule, match, objectsOf(view, rule, match, discourse), subjects, discourse, hierarchy);
}

/** "Approved for weight management": what it is for, and nothing that is approved. */
const isSame = (subject: Span | null, object: Span): boolean =>
  subject !== null && subject.start === object.start && subject.end === object.end;

/** "52 times per hour": how often something happens, and no way of taking a treatment. */
const isRate = ({ label }: Draft['object']): boolean => / per (?:second|minute|hour)$/.test(label);

const FALLS_TOO_LOW =
  /^ (?:[a-z]+ ){0,2}(?:drop|fall|go down|go|plunge|dip|sink|crash|plummet)s? (?:[a-z]+ )?(?:dangerously|too (?:low|far|much)|suddenly|alarmingly)\b/i;

/** "Blood pressure can drop dangerously" tells of a harm, and of nothing that is helped. */
const fallsTooLow = ({ text }: SentenceView, { span }: Draft['object']): boolean =>
  FALLS_TOO_LOW.test(text.slice(span.end));

const DUMMY_IT = /\bit(?:['’]s| is| was| may be| can be)? (?:[a-z]+ ){1,3}(?:that|to|if|whether)\b/gi;
const MEANT =
  /\b(?:it|its|this|these|them|treat(?:ed|ments?)|therapy|medicines?|medications?|drugs?|pills?|tablets?|injections?|vaccin\w+|procedures?|operations?|sessions?|placebo|dummy|sham|groups?|arms?|gap|gain|differences?|trials?|stud(?:y|ies)|tak(?:en|ing)|took|given|users?|those (?:on|with)|(?:hazard|odds|risk|rate) ratio|relative risk|confidence interval)\b/i;

/**
 * Whether a denial of the treatment spoken of neither names it nor points to it: "Doctors no longer tell people with gout not to run", "Boys are as
 * likely to get flu as girls".
 */
const deniesElsewhere = (
  view: SentenceView,
  { type, rule }: Pick<CompiledRule, 'type' | 'rule'>,
  subject: ClaimSubject,
): boolean =>
  rule.denied === true &&
  rule.plain === true &&
  (type === 'indication' || rule.directive === true || rule.presupposed === true) &&
  subject.resolved === 'topic' &&
  !MEANT.test(view.text.replace(DUMMY_IT, '')) &&
  !view.mentions.some(({ id }) => id === subject.id) &&
  !hasNoVerb(view);

const AS_THOSE_ON =
  /\bas (?:(?:those|people|patients|women|men|children|adults) )?(?:who (?:took|had|were given)|on|taking|given|treated with|using|having)(?: an?| the)? $/i;

/** "Just as likely to have a stroke as those on warfarin": no better than another treatment, which may be good. */
const equalsAnother = (view: SentenceView, { type, rule }: Pick<CompiledRule, 'type' | 'rule'>): boolean =>
  type === 'indication' &&
  rule.denied === true &&
  rule.plain === true &&
  view.mentions.some(
    ({ kind, id, span }) =>
      kind === 'treatment' && id !== 'placebo' && AS_THOSE_ON.test(view.text.slice(0, span.start)),
  );

/** Words of a warning, or of there being none. */
const OF_WARNING =
  /\b(?:avoid(?:ed|ing)?|off limits|safe(?:ly)?|(?:fine|ok(?:ay)?) to|do(?:es)?n['’]t (?:have|need) to|need not|careful|cautious|put off|postpone|delay)\b/i;

const IF_IT_MAKES =
  /\b(?:if|when|while|until) (?:[\w-]{1,20} ){1,3}(?:makes?|causes?|leaves?|gives?|brings? on) (?:you |them )?(?:feel |feeling )?(?:very |too |any |an? )?$/i;

/** "Do not drive if it makes you sleepy": what it may do, and no reason not to take it. */
const isItsEffect = ({ text }: SentenceView, { span }: Draft['object']): boolean =>
  IF_IT_MAKES.test(text.slice(0, span.start));

const ONLY_ELSE =
  /(?:\b(?:not|never|cannot)|n['’]t)\b(?! (?:only|just)\b)[^,;–—]{0,80}[,;–—]? ?(?:but |and |rather )?(?:only|just|solely) (?:for|in|to|with|by|when|if|after|during|on)\b/i;

/** "Not given to women, only to men": whom it is left to is not who is warned. */
const isLeftTo = ({ text }: SentenceView, { span }: Draft['object']): boolean =>
  ONLY_ELSE.test(text.slice(0, span.start));

const IN_CONTRAST =
  /^[ ,][^;.]{0,40}\b(?:but|whereas|yet|instead of)\b(?: (?:you|they|people|never|not|should|must|need to|ought to|may|can|cannot))* (?:avoid(?:ing)?|tak(?:e|ing)|us(?:e|ing)) (?:the |an? )?$/i;

/** "You can take paracetamol but should avoid aspirin" warns of no aspirin beside paracetamol. */
const isInContrast = ({ text }: SentenceView, { span }: ClaimSubject, object: Span): boolean =>
  span !== null && span.end <= object.start && IN_CONTRAST.test(text.slice(span.end, object.start));

/** The drafts of some objects with some subjects, less what says nothing. */
export function draftsAbout(
  view: SentenceView,
  rule: Pick<CompiledRule, 'type' | 'rule' | 'rank'>,
  match: PatternMatch,
  objects: readonly Draft['object'][],
  subjects: readonly ClaimSubject[],
  discourse: Discourse,
  hierarchy: Hierarchy,
): Draft[] {
  const actors = (object: Draft['object']) =>
    rule.type === 'mechanism'
      ? actorsOn(view, rule.rule, match, object.span, subjects).filter((one) => !tellsOfBody(view, one))
      : comparedSubjects(view, rule.type, object.span, subjects);
  const named = withoutGeneralities(rule.type, objects, hierarchy);
  return (
    rule.type === 'contraindication' ? withDescribed(view, named, view.spanOf(match.anchor, match.to).start) : named
  )
    .filter(
      (object) =>
        rule.type !== 'contraindication' ||
        rule.rule.pair === true ||
        !saysNothing(view, object, subjects, rule.rule.denied),
    )
    .filter(
      (object) =>
        !(
          rule.type === 'contraindication' &&
          (isOnlyWho(view, object) || isLeftTo(view, object) || isItsEffect(view, object))
        ),
    )
    .filter(() => !(rule.rule.object === 'before' && isStatedBefore(view, match)))
    .filter(
      (object) =>
        rule.type !== 'side-effect' ||
        !(isAllergyTo(view, object) || isOfMissedDose(view, object) || isOfPatients(view, { rule: rule.rule, object })),
    )
    .filter((object) => !(rule.type === 'indication' && isOfWordsBefore(view, { rule: rule.rule, object })))
    .filter((object) => rule.type !== 'indication' || !fallsTooLow(view, object))
    .filter(() => rule.rule.id !== 'people-with' || !OF_WARNING.test(view.text))
    .filter((object) => rule.type !== 'duration' || !(isOtherTime(view, object) || isRate(object)))
    .filter(
      (object) =>
        !((rule.rule.announced === true || rule.rule.object === 'before') && isUnspecified(object.id, hierarchy)),
    )
    .filter((object) => !(rule.type === 'side-effect' && rule.rule.weak === true && isHeadword(view, object)))
    .filter((object) => !(PATIENT_TYPES.has(rule.type) && isNoPatient(view, object)))
    .filter((object) => object.via === 'pattern' || !ILL_TYPES.has(rule.type) || !isExplained(view, object))
    .flatMap((object) =>
      actors(object).map((subject) => topicFirst(view, rule.type, subject, object, discourse, hierarchy)),
    )
    .filter(({ subject, object }) => !(rule.type === 'indication' && isResistantTo(view, subject, object)))
    .filter(
      ({ subject, object }) =>
        rule.type !== 'side-effect' ||
        !(isWithoutTreatment(view, rule.rule, subject) || isOfNone(view, subject, object.span)),
    )
    .filter(({ subject }) => !deniesElsewhere(view, rule, subject) && !equalsAnother(view, rule))
    .filter(({ subject, object }) => rule.type !== 'contraindication' || !isInContrast(view, subject, object.span))
    .filter(({ subject, object }) => subject.id !== object.id && !isSame(subject.span, object.span))
    .filter(({ subject, object }) => !isTreated(rule, subject, object, discourse))
    .map(({ subject, object }) => ({
      type: rule.type,
      rule: withFacet(view, rule.rule, rule.type, object),
      rank: rule.rank,
      subject,
      object: phrase(view, rule.type, settle(object, discourse, hierarchy), match),
      trigger: view.spanOf(match.anchor, match.to),
      via: 'sentence' as const,
    }));
}
