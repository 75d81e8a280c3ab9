import type { ClaimSubject, ClaimType, Hierarchy, Mention, MentionKind, Span } from '../model.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, isFunctionWord } from '../text/function-words.ts';
import { normalizeWord } from '../text/normalize.ts';
import { formFlag } from '../text/tokenize.ts';
import { comparatorsOf, takenByPeople, treatmentsOf } from './companions.ts';
import type { Discourse, Spoken } from './discourse.ts';
import type { PatternMatch } from './pattern.ts';
import type { Rule } from './rule.ts';
import { type Clause, type SentenceView, viewFact } from './sentence-view.ts';
import { listBefore, listFrom, startsStatement } from './slots.ts';
import { isHabit } from './topic.ts';

/** Who a claim is about: the treatment named, referred to, or spoken of all along. */

const TREATMENT: ReadonlySet<MentionKind> = new Set(['treatment']);
export const CLASS_NOUNS = new Set(
  'drug medication medicine treatment therapy compound substance agent product pill tablet capsule injection infusion vaccine supplement device procedure operation formulation antidote remedy shot jab spray cream patch approach option solution intervention technique method molecule herb dose combination mixture surgery gel ointment lotion lozenge suppository pessary mouthwash syrup'.split(
    ' ',
  ),
);
const POINTERS = new Set(['this', 'that', 'these', 'those', 'the', 'such', 'its', 'their', 'your', 'each', 'both']);
const PLURAL = new Set(['they', 'them', 'these', 'their', 'those', 'both', 'such']);

/** Words that stand for a treatment named elsewhere. */
interface Reference {
  readonly span: Span;
  readonly plural: boolean;
  readonly at: number;
}

/** "the drug" is no name; "drugs" are medicines in general. */
export function isClassNoun(view: SentenceView, one: Mention): boolean {
  const from = view.startOf(one);
  const written = view.tokens.slice(from, view.endOf(one));
  if (!written.every((token) => CLASS_NOUNS.has(token.norm))) return false;
  const plural = /s$/i.test(written[0]?.text ?? '');
  return [1, 2, 3].some((back) => {
    const word = view.tokens[from - back]?.norm ?? '';
    return POINTERS.has(word) || (!plural && DETERMINERS.has(word));
  });
}

const PREDICATE =
  /$(?<=\b(?:is|are|was|were|be|been|(?<!\b(?:such|well|good|much|effective|potent|often|safe|useful|helpful|many|likely|far|long|soon) )as|becomes?|became|remains?|called|considered|classified as|known as|belongs? to)(?: (?:an?|the|one|of|group|class|family|range|not|also|both|just|now|still|type|kind|form|class|types|member|potent|powerful|strong|new|common|so-called|[a-z]+(?:ive|ous|al|ic|ing|ed|ly)))*\s*)/i;

/** A drug is labelled as it is called, "aprepitant" or "netupitant/palonosetron"; a class in the plural. */
const isOwnName = (label: string, words: string): boolean =>
  label
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(words.toLowerCase());

/** "dissociative properties" are properties; "antibiotic treatment" is the antibiotic; "Ozempic" within a sentence is a name. */
function isAdjective(view: SentenceView, one: Mention): boolean {
  const next = view.tokens[view.endOf(one)];
  const words = view.text.slice(one.span.start, one.span.end);
  if (isOwnName(one.label, words) || (one.span.start > 0 && /^\p{Lu}\p{Ll}/u.test(words))) return false;
  return (
    /^[a-z-]+(?:ive|ic|al|ory|ant)$/i.test(words) &&
    next?.word === true &&
    !isFunctionWord(next.norm) &&
    !CLASS_NOUNS.has(next.norm) &&
    !view.covering(view.endOf(one)).some(({ kind }) => kind === 'form' || kind === 'route' || kind === 'treatment')
  );
}

/** "the lysine-binding sites", "insulin-producing cells" name something else by the treatment. */
const GLUED =
  /^s?-(?:averse|intolerant|naive|naïve|binding|producing|secreting|like|derived|dependent|sparing|free|resistant|sensitive|containing|requiring|treated|experienced|exposed|eluting|coated|based)\b/i;

const isGlued = ({ text }: SentenceView, one: Mention): boolean => GLUED.test(text.slice(one.span.end));

/** "lithium tremor" is a tremor. */
const isModifier = (view: SentenceView, one: Mention): boolean =>
  view.starting(view.endOf(one)).some(({ kind }) => kind === 'effect' || kind === 'condition');

/** Nobody's effects, and what happens to people rather than what they are given. */
const NO_SUBJECTS = new Set(['placebo', 'hospitalization']);

/** "X is an analogue of Y": X is spoken of. */
const KIN =
  /\b(?:is|are|was|were|as|,) (?:an?|the)? ?(?:[\w-]{1,20} ){0,3}(?:analog(?:ue)?|derivative|relative|cousin|metabolite|precursor|isomer|enantiomer|salt|ester|prodrug|form|version|copy|extract)s? of (?:the )?(?:[\w-]{1,20} ){0,2}$/i;

const isPredicate = (view: SentenceView, one: Mention): boolean =>
  (KIN.test(view.text.slice(Math.max(0, one.span.start - 90), one.span.start)) ||
    PREDICATE.test(view.text.slice(Math.max(0, one.span.start - 60), one.span.start)) ||
    /(?:[,(–—:](?: and| or| but)?|\b(?:as|is|was|be|been|remains?|became|becomes?)(?: also| still| not| just)?) ?(?:an?|the) (?:[a-z-]+ ){0,2}$/i.test(
      view.text.slice(Math.max(0, one.span.start - 40), one.span.start),
    )) &&
  (treatmentsOf(view).some((other) => other.span.end < one.span.start) ||
    /\b(?:it|this|they|which|that)\b/i.test(view.text.slice(0, one.span.start)));

/** "X is an anesthetic": the class says what X is; X is spoken of. */
export const predicatesOf = viewFact((view) => treatmentsOf(view).filter((one) => isPredicate(view, one)));

/** "Levels of magnesium", "tolerance to opioids": what is measured, or what people are used to, and nothing they are given. */
const MEASURED =
  /\b(?:levels?|amounts?|concentrations?|tolerance|sensitivity|allergy|allergic|exposure|cravings?|addict(?:ed|ion)|dependen(?:ce|t)|lack|shortage|deficiency) (?:of|to|for|on|in) (?:[\w-]{1,20} )?(?:[\w-]{1,20} (?:or|and) )?$/i;
/** "It makes the kidneys hold on to potassium", "calcium channels": a salt of the body. */
const SALT = /^(?:calcium|magnesium|potassium|sodium|iron|zinc|phosphate|salt)$/i;
const OF_SALT = /^ (?:channels?|ions?|balance|absorption|metabolism|excretion)\b/i;
const SALT_KEPT =
  /\b(?:keep|hold|lose|retain|waste|excrete|absorb|pump)(?:s|ed|ing)? (?:on to )?(?:(?:more|less|too much|the) )?$/i;
const isBodySalt = (before: string, words: string, after: string): boolean =>
  SALT.test(words) && (OF_SALT.test(after) || SALT_KEPT.test(before));

const isMeasured = ({ text }: SentenceView, { span }: Mention): boolean => {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const after = text.slice(span.end);
  return (
    MEASURED.test(before) ||
    /^ (?:levels?|concentrations?|allerg|toleranc)/i.test(after) ||
    isBodySalt(before, text.slice(span.start, span.end), after)
  );
};

/** "Statins (atorvastatin and others)", "(e.g. bisoprolol)"; one name alone in brackets is another name of the same. */
function isExample(view: SentenceView, { span }: Mention): boolean {
  const open = view.text.lastIndexOf('(', span.start);
  const inner = view.text.slice(open + 1, span.start);
  if (open < 0 || inner.includes(')')) return false;
  if (/^(?:e\.? ?g\b|for (?:instance|example)\b|such as\b|including\b|like\b)/i.test(inner)) return true;
  const isAlone = inner === '' && view.text[span.end] === ')';
  return !isAlone && treatmentsOf(view).some((one) => one.span.end === open - 1);
}

/** Treatments that may be a subject or what a subject is compared with: not part of the name of a condition. */
const namedTreatments = viewFact((view): readonly Mention[] => {
  const containers = view.mentions.filter(
    (one) => one.kind === 'condition' || one.kind === 'effect' || one.kind === 'target',
  );
  return treatmentsOf(view).filter(
    (one) =>
      !NO_SUBJECTS.has(one.id) &&
      !isClassNoun(view, one) &&
      !predicatesOf(view).includes(one) &&
      !isAdjective(view, one) &&
      !isModifier(view, one) &&
      !isGlued(view, one) &&
      !isExample(view, one) &&
      !containers.some(
        (other) =>
          other.span.start <= one.span.start &&
          one.span.end <= other.span.end &&
          (other.span.start !== one.span.start || other.span.end !== one.span.end),
      ),
  );
});

/** Treatments that may be a subject: not compared with, and not part of the name of a condition. */
export const usableTreatments = viewFact((view): readonly Mention[] =>
  namedTreatments(view).filter((one) => !comparatorsOf(view).includes(one)),
);

/** The determiner of a class noun, over at most one adjective; a name between them makes it no reference. */
function pointerBefore(view: SentenceView, at: number) {
  for (let back = 1; back <= 2; back++) {
    const token = view.tokens[at - back];
    if (token === undefined || !token.word || view.covering(at - back).length > 0) return undefined;
    if (POINTERS.has(token.text.toLowerCase())) return token;
  }
  return undefined;
}

const isPronoun = formFlag(({ lower }) => /^(?:it|they|its|their|them|it's|it’s)$/.test(lower));
const isDemonstrative = formFlag(({ lower }) => /^(?:this|these|those)$/.test(lower));
const mayRefer = formFlag((form) => isPronoun(form) || isDemonstrative(form) || CLASS_NOUNS.has(form.norm));

/** The pronoun or class noun ("the drug") at token `at`, if there is one. */
function referenceAt(view: SentenceView, at: number): Reference | null {
  const token = view.tokens[at];
  if (token === undefined || !mayRefer(token.form)) return null;
  const next = view.tokens[at + 1];
  const plain = token.lower;
  if (isPronoun(token.form)) {
    return { span: { start: token.start, end: token.end }, plural: PLURAL.has(plain), at };
  }
  if (isDemonstrative(token.form) && next !== undefined && (AUXILIARIES.has(next.norm) || ADVERBS.has(next.norm))) {
    return { span: { start: token.start, end: token.end }, plural: plain !== 'this', at };
  }
  if (
    CLASS_NOUNS.has(token.norm) &&
    view.covering(at).every((one) => one.kind !== 'treatment' || isClassNoun(view, one))
  ) {
    const pointer = pointerBefore(view, at);
    if (pointer !== undefined) {
      return { span: { start: pointer.start, end: token.end }, plural: PLURAL.has(pointer.text.toLowerCase()), at };
    }
  }
  return null;
}

/** "Men with gout should avoid it": what is taken or left is the treatment. */
const TAKEN =
  /\b(?:take|takes|taking|took|use|uses|using|used|avoid|avoiding|have|having|receive|received|receiving|get|getting|give|given|try|start|started|stop|stopped|need|prescribe|prescribed|on|with)\s$/i;

/** "Thirst and tremor are common, and they …": the pronoun takes up what was told of, and no treatment. */
function takesUpComplaint(view: SentenceView, { span, at }: Reference): boolean {
  if (!/^(?:it|they|these|this)$/i.test(view.tokens[at]?.text ?? '')) return false;
  if (TAKEN.test(view.text.slice(0, span.start))) return false;
  const before = view.mentions.filter((one) => one.span.end <= span.start);
  return (
    before.some(({ kind }) => kind === 'effect' || kind === 'condition') &&
    !before.some(({ kind }) => kind === 'treatment')
  );
}

/** "combined with this medicine", "makes the tablets …": besides the treatment that it names, a sentence speaks of the one before. */
export const speaksOfAnother = (view: SentenceView, after: number): boolean =>
  view.tokens.some((_, at) => {
    const reference = at < after ? null : referenceAt(view, at);
    return (
      reference !== null &&
      /\b(?:with|than|to|alongside|of|from|makes?|affects?|on|stops?|keeps?|pushes|raises?|lowers?|weakens?|strengthens?|increases?|reduces?|blocks?|blunts?|boosts?)\s*$/i.test(
        view.text.slice(0, reference.span.start),
      )
    );
  });

const subjectOf = ({ id, label }: Spoken, span: Span | null, resolved: ClaimSubject['resolved']): ClaimSubject => ({
  id,
  label,
  span,
  resolved,
});

const named = (one: Mention): ClaimSubject => subjectOf(one, one.span, 'named');

/** Classes so wide that an article about a member means the member. */
const GENERAL = new Set(['dietary-supplements', 'herbal-medicines', 'experimental-drugs', 'complementary-therapies']);

/** Whether a treatment is named by its class: "this opioid" in an article about morphine is morphine. */
export function meansTopic(
  view: SentenceView,
  one: Mention,
  { topic, nickname }: Pick<Discourse, 'topic' | 'nickname'>,
  hierarchy: Hierarchy,
): boolean {
  if (topic === null || topic.id === one.id) return false;
  const words = view.text.slice(one.span.start, one.span.end);
  if (words.toLowerCase() === nickname) return true;
  if (/^the pill$/i.test(words)) return hierarchy.isA(topic.id, 'medications');
  const pointer = view.tokens[view.startOf(one) - 1]?.text.toLowerCase() ?? '';
  const singular = !/[^isu]s$/i.test(words);
  const isClass = /[^isu]s$/i.test(topic.label) && one.id !== 'medications';
  const refers = singular || isClass || GENERAL.has(one.id) || /^(?:this|the|these)$/.test(pointer);
  return refers && (hierarchy.isA(topic.id, one.id) || (singular && one.id === 'experimental-drugs'));
}

/** A treatment that a sentence names; what its text is about where it names that by its class. */
export function nameOrTopic(
  view: SentenceView,
  one: Mention,
  discourse: Discourse,
  hierarchy: Hierarchy,
): ClaimSubject {
  const { topic } = discourse;
  return topic !== null && meansTopic(view, one, discourse, hierarchy)
    ? subjectOf(topic, one.span, 'pronoun')
    : named(one);
}

/** What two treatments are when they are taken together: said of the one that the text is about. */
const TOGETHER = new Set(['combination', 'mixture', 'mix']);
const PROCEDURE_NOUNS = new Set(['procedure', 'operation', 'surgery', 'technique']);
const DRUG_NOUNS = new Set(
  'tablet pill capsule medicine medication drug spray cream patch jab vaccine dose'.split(' '),
);

/** Whether the treatment last spoken of can be called by this noun better than the topic can: "the procedure" is no drug. */
function fits(noun: string, { focus, topic }: Discourse, hierarchy: Hierarchy): boolean {
  if (focus === null || topic === null) return focus !== null;
  const isProcedure = ({ id }: Spoken) => hierarchy.isA(id, 'medical-procedures');
  if (isProcedure(focus) === isProcedure(topic)) return true;
  if (PROCEDURE_NOUNS.has(noun) || noun === 'treatment') return isProcedure(focus);
  return !DRUG_NOUNS.has(noun) || !isProcedure(focus);
}

/** "Doctors prescribe it where inhalers fail; it is also …": the second "it" is the first. */
function goesOn(view: SentenceView, { at, plural }: Reference, first: Mention | undefined): boolean {
  if (first === undefined || plural) return false;
  for (let before = 0; before < Math.min(at, view.startOf(first)); before++) {
    if (/^it$/i.test(view.tokens[before]?.text ?? '') && /^(?:it|its)$/i.test(view.tokens[at]?.text ?? '')) return true;
  }
  return false;
}

const PLURAL_LABEL = /[^isu]s$/i;

/** "Statins …. Grapefruit juice …. They …": one thing was named last, and the topic is several. */
const isNumberOff = ({ group, topic }: Discourse): boolean =>
  topic !== null &&
  PLURAL_LABEL.test(topic.label) &&
  group.length === 1 &&
  group[0]?.id !== topic.id &&
  !PLURAL_LABEL.test(group[0]?.label ?? '');

function resolveReference(
  view: SentenceView,
  reference: Reference,
  discourse: Discourse,
  usable: readonly Mention[],
  hierarchy: Hierarchy,
): readonly ClaimSubject[] | 'blocked' {
  if (TOGETHER.has(view.tokens[reference.at]?.norm ?? '') && discourse.topic !== null)
    return [subjectOf(discourse.topic, reference.span, 'pronoun')];
  const earlier = usable.filter((one) => one.span.end <= reference.span.start);
  const first = goesOn(view, reference, earlier[0]) ? undefined : earlier[0];
  const refer = (one: Spoken): ClaimSubject => subjectOf(one, reference.span, 'pronoun');
  const meant = (one: Mention): ClaimSubject =>
    subjectOf(nameOrTopic(view, one, discourse, hierarchy), reference.span, 'pronoun');
  if (reference.plural) {
    if (first !== undefined)
      return listedFrom(view, first)
        .filter((one) => usable.includes(one))
        .map(meant);
    if (discourse.group.length > 0 && !discourse.aboutCondition && !isNumberOff(discourse))
      return discourse.group.map(refer);
    if (isNumberOff(discourse) && discourse.topic !== null) return [refer(discourse.topic)];
  }
  if (first !== undefined) return [meant(first)];
  if (discourse.aboutCondition && !CLASS_NOUNS.has(view.tokens[reference.at]?.norm ?? '')) return 'blocked';
  const suits = discourse.focus !== null && fits(view.tokens[reference.at]?.norm ?? '', discourse, hierarchy);
  const one = suits ? discourse.focus : discourse.topic;
  if (one !== null && !suits) return [subjectOf(one, null, 'topic')];
  return one === null ? [] : [refer(one)];
}

/** True where the clause before the trigger speaks of a condition and of no treatment. */
function conditionActs(view: SentenceView, at: number): boolean {
  const { from } = view.clauseAt(at);
  let back = at - 1;
  while (
    back >= from &&
    (AUXILIARIES.has(view.tokens[back]?.norm ?? '') ||
      ADVERBS.has(view.tokens[back]?.norm ?? '') ||
      view.tokens[back]?.text === 'to')
  )
    back--;
  if (view.covering(back).some((one) => one.kind === 'condition' || one.kind === 'effect')) return true;
  const before = view.mentions.filter((one) => view.startOf(one) >= from && view.endOf(one) <= at);
  return before.some((one) => one.kind === 'condition') && !before.some((one) => one.kind === 'treatment');
}

/** "…, as viruses are the cause": the words between a conjunction and a verb that name who acts. */
const OTHER_ACTOR =
  /(?:, (?:as|since)|\b(?:because|since|,? while|,? whereas|, which means)) ((?!(?:it|its|they|this|that|these|those|he|she|you|your|we|some|many|most|one|both|of|starting|taking|using|giving|having)\b)(?:[a-z'’-]{1,20} ){1,4})$/i;
const STANDS_FOR_TREATMENT =
  /\b(?:it|they|them|this|these|people|patients|doses?|use|effects?|who|those|the (?:drug|medicine|treatment|tablet|pill|injection|vaccine|operation)s?)\b/i;

/** Whether something else than a treatment acts in a clause that gives a reason. */
function anotherActs(view: SentenceView, at: number): boolean {
  const words = OTHER_ACTOR.exec(view.text.slice(0, view.tokens[at]?.start))?.[1];
  if (words === undefined || STANDS_FOR_TREATMENT.test(words)) return false;
  const from = (view.tokens[at]?.start ?? 0) - words.length;
  return !view.mentions.some(
    ({ kind, span }) => MADE_AS.has(kind) && span.end > from && span.start < from + words.length,
  );
}

const EXAMPLES = /^(?:\w+)?(?:,? ?\(?(?:such as|including|like|especially|particularly|e\.g\.))/i;

/** Words of shops and households, which name a kind of medicine too loosely to claim anything of all of it. */
const LOOSE = new Set(
  'drug medication medicine remedy pill tablet capsule inhaler spray drop cream ointment gel patch painkiller supplement product'
    .split(' ')
    .map(normalizeWord),
);

/** What is usually done, or done instead, is spoken of as a whole. */
const USUAL = new Set(['conventional-treatments', 'alternative-treatments']);

/** Of a class and its examples the class ("statins such as simvastatin"), or the examples of a loose word ("painkillers such as ibuprofen"). */
function ofExamples(view: SentenceView, list: readonly Mention[]): Mention[] {
  const [first, ...examples] = list;
  if (first === undefined) return [];
  const head = view.tokens[view.endOf(first) - 1]?.norm ?? '';
  return LOOSE.has(head) && !USUAL.has(first.id) && examples.length > 0 ? examples : [first];
}

/** The treatments listed up to this one; of "NSAIDs, such as ibuprofen and naproxen" the class alone. */
function listed(view: SentenceView, last: Mention): Mention[] {
  const list = listBefore(view, view.endOf(last), TREATMENT);
  const first = list[0];
  if (first === undefined) return [last];
  if (hasExamples(view, first) && list.length > 1) return ofExamples(view, list);
  if (!isBracketed(view, last)) return list;
  const other = list.findLastIndex((one) => one !== last && isBracketed(view, one));
  return list.slice(other + 1);
}

/** "X (for fungi), Y (for bacteria)": each bracket speaks of the name before it. */
const isBracketed = ({ text }: SentenceView, { span }: Mention): boolean => /^ ?\(/.test(text.slice(span.end));

/** Whether it is a class of which examples follow: "statins such as simvastatin". */
const hasExamples = ({ text }: SentenceView, { span }: Mention): boolean =>
  EXAMPLES.test(text.slice(span.end).trimStart());

/** The treatments listed from this one on, of a class and its examples as for `ofExamples`. */
export function listedFrom(view: SentenceView, first: Mention): Mention[] {
  const list = listFrom(view, first, TREATMENT);
  return hasExamples(view, first) ? ofExamples(view, list) : list;
}

/** "Teriparatide, a daily injection that …": what the treatment is made as, and no agent beside it. */
const MADE_AS: ReadonlySet<MentionKind> = new Set(['treatment', 'form', 'route', 'frequency']);

type Step = readonly ClaimSubject[] | 'blocked' | null;

/** "Denosumab is an antibody that …": what a treatment is said to be. */
const isSaidOfTreatment = (view: SentenceView, heads: readonly Mention[]): boolean =>
  heads.some((head) => {
    let at = view.startOf(head) - 1;
    while (/^(?:[a-z-]+(?:al|ic|ed|ive|an)|human|small|large|type|kind|of)$/.test(view.tokens[at]?.lower ?? '')) at--;
    return (
      /^an?$/.test(view.tokens[at]?.lower ?? '') &&
      /^(?:is|are|was|were)$/.test(view.tokens[at - 1]?.lower ?? '') &&
      view.covering(at - 2).some(({ kind }) => kind === 'treatment')
    );
  });

const SINGULAR = /^(?:is|was|has|does|[a-z]+[^s]s)$/;
const PLURAL_NOUN = /[^isu]s$/i;

/** "It blocks these receptors, which widens …": what the clause tells widens, for things would widen. */
function isOfClause(view: SentenceView, at: number, heads: readonly Mention[]): boolean {
  if (view.tokens[at]?.lower !== 'which' || view.tokens[at - 1]?.text !== ',') return false;
  const verb = view.tokens.slice(at + 1).find(({ norm }) => !ADVERBS.has(norm))?.lower ?? '';
  return SINGULAR.test(verb) && heads.every(({ span }) => PLURAL_NOUN.test(view.text.slice(span.start, span.end)));
}

function relativeHead(view: SentenceView, at: number, rule: Rule, discourse: Discourse, hierarchy: Hierarchy): Step {
  let head = at - 1;
  while (
    head > 0 &&
    (view.tokens[head]?.text === ',' ||
      (CLASS_NOUNS.has(view.tokens[head]?.norm ?? '') && view.covering(head).length === 0))
  )
    head--;
  const heads = view.covering(head);
  const treatment = heads.find(
    (one) => one.kind === 'treatment' && !isClassNoun(view, one) && !predicatesOf(view).includes(one),
  );
  if (treatment !== undefined)
    return listed(view, treatment).map((one) => nameOrTopic(view, one, discourse, hierarchy));
  if (heads.some((one) => one.kind === 'treatment') || isSaidOfTreatment(view, heads)) return null;
  if (isOfClause(view, at, heads)) return null;
  return rule.agent && heads.some(({ kind }) => !MADE_AS.has(kind)) ? 'blocked' : null;
}

function stepBack(
  view: SentenceView,
  at: number,
  rule: Rule,
  discourse: Discourse,
  hierarchy: Hierarchy,
  usable: readonly Mention[],
): Step {
  const treatment = view.covering(at).find((one) => usable.includes(one));
  if (treatment !== undefined) {
    return listed(view, treatment)
      .filter((one) => usable.includes(one))
      .map((one) => nameOrTopic(view, one, discourse, hierarchy));
  }
  if (/^(?:that|which)$/.test(view.tokens[at]?.norm ?? '')) {
    const head = relativeHead(view, at, rule, discourse, hierarchy);
    if (head !== null) return head;
  }
  const reference = referenceAt(view, at);
  // A disease is never what is ordered or asked for: "Dry eyes are common. It is not suitable for children."
  const meant =
    rule.directive === true || view.text.endsWith('?') ? { ...discourse, aboutCondition: false } : discourse;
  return reference === null ? null : resolveReference(view, reference, meant, usable, hierarchy);
}

function before(
  view: SentenceView,
  trigger: number,
  stop: number,
  rule: Rule,
  discourse: Discourse,
  hierarchy: Hierarchy,
  usable: readonly Mention[],
): Step {
  for (let at = trigger - 1; at >= stop; at--) {
    const found = stepBack(view, at, rule, discourse, hierarchy, usable);
    if (found !== null && (found === 'blocked' || found.length > 0)) return found;
  }
  return null;
}

function after(
  view: SentenceView,
  from: number,
  to: number,
  discourse: Discourse,
  hierarchy: Hierarchy,
  usable: readonly Mention[],
): readonly ClaimSubject[] | null {
  const first = usable.find((one) => view.startOf(one) >= from && view.endOf(one) <= to);
  if (first !== undefined) {
    return listedFrom(view, first)
      .filter((one) => usable.includes(one))
      .map((one) => nameOrTopic(view, one, discourse, hierarchy));
  }
  for (let at = from; at < to; at++) {
    const reference = referenceAt(view, at);
    if (reference === null || takesUpComplaint(view, reference)) continue;
    const found = resolveReference(view, reference, discourse, usable, hierarchy);
    if (found !== 'blocked' && found.length > 0) return found;
  }
  return null;
}

/** "Three drugs are approved: disulfiram, acamprosate and naltrexone": the treatments that a class noun announces. */
const spelledOut = viewFact((view): readonly Mention[] => {
  const colon = view.tokens.findIndex(({ text }) => text === ':');
  const first = colon < 0 ? undefined : treatmentsOf(view).find((one) => view.startOf(one) === colon + 1);
  const list = first === undefined ? [] : listFrom(view, first, TREATMENT);
  const last = list.at(-1);
  const ends = last !== undefined && view.tokens.slice(view.endOf(last)).every(({ word }) => !word);
  return list.length > 1 && ends ? list : [];
});

/** "Five years of tamoxifen after surgery cut …": when something is given, beside what is. */
const isOccasion = (view: SentenceView, one: Mention): boolean =>
  /\b(?:after|following|before) (?:(?:an?|the|their|your) )?(?:[a-z-]{1,20} )?$/i.test(
    view.text.slice(0, one.span.start),
  ) &&
  treatmentsOf(view).some(
    (other) => other.span.end < one.span.start && view.clauseAt(view.startOf(one)).from <= view.startOf(other),
  );

/** "People who exercise harder": what they do, and nothing that they are given. */
const isDone = ({ text }: SentenceView, { span }: Mention): boolean =>
  /^exercise$/i.test(text.slice(span.start, span.end)) && /^ (?:harder|longer|further)\b/i.test(text.slice(span.end));

/** "Some need a catheter, and infections follow": what a treatment makes people need brings nothing about. */
const isNeeded = ({ text }: SentenceView, { span }: Mention): boolean =>
  /\b(?:needs?|needed|needing|requires?|required|requiring) (?:(?:an?|another|more|further|extra) )?$/i.test(
    text.slice(0, span.start),
  );

/** A rule of a claim type. */
interface TypedRule {
  readonly type: ClaimType;
  readonly rule: Rule;
}

/**
 * The treatments that a trigger speaks of; empty where it speaks of none.
 * Nearest first: before it in the clause, after it in the clause, elsewhere in the sentence, the topic of the article.
 */
export function resolveSubjects(
  view: SentenceView,
  match: PatternMatch,
  rule: TypedRule,
  discourse: Discourse,
  hierarchy: Hierarchy,
): readonly ClaimSubject[] {
  const subjects = nearestSubjects(view, match, rule, discourse, hierarchy);
  const announced = spelledOut(view);
  const isClass = subjects.every(({ id }) => id === 'medications' || id === 'conventional-treatments');
  return subjects.length > 0 && isClass && announced.length > 0 ? announced.map(named) : subjects;
}

/** Where the next semicolon stands, or the end. */
function endOfStatement(view: SentenceView, from: number): number {
  const at = view.tokens.findIndex(({ text }, at) => at >= from && text === ';');
  return at < 0 ? view.tokens.length : at;
}

/** "Use condoms for seven days", "you will be given colchicine for a month", but not "if you have taken warfarin for years". */
const isTakenFor = (view: SentenceView, one: Mention, clause: Clause, to: number): boolean =>
  view.startOf(one) >= clause.from &&
  view.endOf(one) <= to &&
  /\b(?:use|take|taking|given|wear|apply|need|have) (?:(?:an?|the|your|some) )?$/i.test(
    view.text.slice(0, one.span.start),
  ) &&
  !/\b(?:if|unless|who|when|while|not|never|without|avoid|stop|stopped|refrain|instead|longer|cannot)\b/i.test(
    view.text.slice(view.tokens[clause.from]?.start ?? 0, one.span.start),
  ) &&
  /^ (?:[^.;:]{0,40} )?for\b/i.test(view.text.slice(one.span.end));

/** "Finasteride blocks the enzyme that makes DHT": the treatment that a sentence begins with. */
export function openingSubject(
  view: SentenceView,
  discourse: Discourse,
  hierarchy: Hierarchy,
): readonly ClaimSubject[] {
  const first = usableTreatments(view).find((one) => view.startOf(one) === 0);
  return first === undefined ? [] : listedFrom(view, first).map((one) => nameOrTopic(view, one, discourse, hierarchy));
}

/** "Tell us if you take warfarin, because …": speaks of another treatment. */
const TELL = /^(?:please )?tell\b/i;

/** "Common side effects of sertraline include": named between the words of the trigger. */
const isHolder = (view: SentenceView, one: Mention, from: number, to: number): boolean =>
  view.startOf(one) > from &&
  view.endOf(one) < to &&
  /\b(?:effects?|reactions?|complications?|risks?|events?) (?:of|with|from) (?:the )?$/i.test(
    view.text.slice(0, one.span.start),
  );

/** "People who take metformin for diabetes may need vitamin B12": named right behind the verb of the trigger. */
const isGiven = (view: SentenceView, one: Mention, from: number, to: number): boolean =>
  view.startOf(one) > from &&
  view.endOf(one) < to &&
  /\b(?:tak(?:e|es|en|ing)|took|us(?:e|es|ed|ing)|giv(?:e|es|en|ing)|gave|prescrib(?:e|es|ed|ing)|offer(?:s|ed|ing)?|recommend(?:s|ed|ing)?|choos(?:e|es|ing)|tr(?:y|ies|ied|ying)) (?:(?:an?|the|their|your|some) )?$/i.test(
    view.text.slice(0, one.span.start),
  );

/** "If you have asthma, propranolol should be avoided": named between who is warned and what is warned of. */
const isWarnedOf = (view: SentenceView, one: Mention, { object, to }: PatternMatch): boolean =>
  object !== null &&
  object.kind !== 'treatment' &&
  object.span.end < one.span.start &&
  view.endOf(one) <= to &&
  startsStatement(view, view.startOf(one));

/** The treatment that the words of a trigger name as what they are about. */
function heldBy(view: SentenceView, able: readonly Mention[], type: ClaimType, match: PatternMatch) {
  const { from, to, object } = match;
  if (type === 'side-effect') return able.find((one) => isHolder(view, one, from, to));
  if (type === 'contraindication') return able.find((one) => isWarnedOf(view, one, match));
  return type === 'indication' ? able.find((one) => one !== object && isGiven(view, one, from, to)) : undefined;
}

function nearestSubjects(
  view: SentenceView,
  match: PatternMatch,
  { type, rule }: TypedRule,
  discourse: Discourse,
  hierarchy: Hierarchy,
): readonly ClaimSubject[] {
  const { from, to, subject, object } = match;
  const inTrigger = (one: Mention) => view.startOf(one) < to && from < view.endOf(one) && one !== subject;
  const able = rule.comparator === true ? namedTreatments(view) : usableTreatments(view);
  const isOrder = rule.directive === true || TELL.test(view.text);
  const usable = able.filter(
    (one) =>
      !inTrigger(one) &&
      !isMeasured(view, one) &&
      !(object?.kind === 'treatment' && listBefore(view, view.endOf(object), TREATMENT).includes(one)) &&
      !(object?.kind === 'treatment' && isHabit(object.id, hierarchy) && isHabit(one.id, hierarchy)) &&
      !isOccasion(view, one) &&
      !isDone(view, one) &&
      !(isOrder && takenByPeople(view, one)) &&
      !(type === 'side-effect' && isNeeded(view, one)),
  );
  if (subject !== null && (rule.pair === true || isModifier(view, subject)))
    return [nameOrTopic(view, subject, discourse, hierarchy)];
  if (subject !== null) {
    if (!usable.includes(subject)) return [];
    const together = listed(view, subject).length > 1 ? listed(view, subject) : listedFrom(view, subject);
    return together.filter((one) => usable.includes(one)).map((one) => nameOrTopic(view, one, discourse, hierarchy));
  }
  const held = heldBy(view, able, type, match);
  if (held !== undefined) return listedFrom(view, held).map((one) => nameOrTopic(view, one, discourse, hierarchy));
  const clause = view.clauseAt(from);
  const left = (stop: number, start: number) => before(view, start, stop, rule, discourse, hierarchy, usable);
  const right = (start: number, stop: number) => after(view, start, stop, discourse, hierarchy, usable);
  if (rule.subject === 'after') {
    const found = right(to, clause.to);
    return found ?? [];
  }
  if (type === 'side-effect' && rule.agent && anotherActs(view, from)) return [];
  const near = left(clause.from, from);
  if (near === 'blocked') return [];
  if (near !== null) return near;
  if (rule.agent && conditionActs(view, from)) return [];
  // An order names its treatment inside itself; what follows it ("… or take diuretics") is what it warns of.
  if (rule.directive) {
    const inside = right(from, to);
    if (inside !== null) return inside;
  }
  // "People with a pacemaker must not use …": what they must not use follows, though the text is about pacemakers.
  if (rule.directive && object !== null && object.id === discourse.topic?.id) {
    const behind = right(to, clause.to);
    if (behind !== null) return behind;
  }
  const leftOnly = rule.subjectFirst || rule.directive || rule.announced;
  // What stands behind a time or, in another clause, behind a complaint is rarely their cause where a topic can be.
  const { topic } = discourse;
  const isBystander = topic !== null && rule.named !== true && !usable.some(({ id }) => id === topic.id);
  const others =
    (leftOnly || (isBystander && type === 'duration') ? null : right(from, clause.to)) ??
    left(0, clause.from) ??
    (leftOnly || (isBystander && (type === 'duration' || type === 'side-effect'))
      ? null
      : right(clause.to, endOfStatement(view, clause.to)));
  if (others === 'blocked') return [];
  if (others !== null) return others;
  const taken = type === 'duration' ? able.find((one) => isTakenFor(view, one, clause, to)) : undefined;
  if (taken !== undefined) return [nameOrTopic(view, taken, discourse, hierarchy)];
  if (rule.named || topic === null || (rule.subjectFirst && usable.length > 0)) return [];
  return [subjectOf(discourse.compares ? (discourse.focus ?? topic) : topic, null, 'topic')];
}
