import type { Span } from '../model.ts';
import type { Draft } from './drafts.ts';
import type { Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';

/** What patients have before they take anything: "wheezing in people with asthma", "anyone who has had a stroke". */

const PEOPLE =
  'people|persons?|patients?|those|any(?:one|body)|some(?:one|body)|child(?:ren)?|adults?|m[ae]n|wom[ae]n|individuals?|infants?|bab(?:y|ies)|teenagers?';
const HAVE =
  'with|who (?:have|has|had|suffer from|live with)|whose (?:main |chief |only |first )?(?:complaint|problem|symptom|trouble)s? (?:is|are|was|were)|whose|having|suffering from|at (?:\\w+ )?risk (?:of|for|from)|prone to|with an? (?:family |personal )?history of';
/** Words that start another statement. */
const STATES =
  'it|they|this|which|that|because|when|if|can|may|could|might|will|would|is|are|was|were|had|has|have|get|got|gets|develop(?:ed)?|report(?:ed)?|experience(?:d)?|suffer(?:ed)?|cause[sd]?';

const OF_PATIENTS = new RegExp(`\\b(?:${PEOPLE}),? (?:${HAVE})(?: (?!(?:${STATES})\\b)[\\w’'-]{1,24},?){0,5} ?$`, 'i');

/** "leaves many patients with a dry mouth" */
const LEAVES = /\b(?:leaves?|leaving|left)(?: [\w-]{1,20}){0,2} $/i;

/** "can upset the stomach, particularly in the elderly" */
const ESPECIALLY =
  /\b(?:especially|particularly|chiefly|mainly|mostly|notably) (?:in|among|for) (?:the |those |people )?(?:[\w-]{1,20} )?$/i;

/** "seen in liver disease", "cannot swallow because of stroke or myasthenia" */
const CIRCUMSTANCE = /\b(?:in|because of|owing to|due to)(?: [\w-]{1,20} (?:or|and))? $/i;

/** Characters before an object that are looked at. */
const BEFORE = 160;

const AT_BASELINE =
  /\b(?:at|on) (?:baseline|(?:trial |study )?(?:entry|enrol(?:l)?ment|screening)|the (?:start|outset|beginning) of (?:the |this )?(?:trial|study))\b|(?<!\b(?:than|as|like|to|with|events|minutes|hours|days|weeks|months) )\bbefore (?:the |their |any |starting |beginning |they (?:began|started) )*(?:treatment|therapy|trial|study|randomi[sz]ation)\b|\bbefore they (?:took|began|started|tried)\b/i;
const HAD = /\b(?:had|was|were|described|reported)\b/i;
/** Words of what comes later, or of why something is done. */
const AND_LATER =
  /\b(?:after|afterwards|during|later|then|than|rose|rising|increased?|worsen(?:s|ed)?|more|new|can|may|might|could|will|should|must|to|as|so|because|since|that|if)\b/i;

/** "Nausea at baseline", "before treatment, a third had insomnia": what people had when nothing had been given yet. */
function isAtBaseline({ text }: SentenceView, { start, end }: Span): boolean {
  const from = Math.max(text.lastIndexOf(';', start), text.lastIndexOf(':', start)) + 1;
  const to = text.indexOf(';', end);
  const words = text.slice(from, to < 0 ? undefined : to);
  return AT_BASELINE.test(words) && HAD.test(words) && !AND_LATER.test(words);
}

/** "diabetics on insulin": people by what they have. */
const SUFFERERS = /^(?:diabetic|asthmatic|epileptic|alcoholic|h(?:a)?emophiliac)s?$/i;

/** Whether the object is what people have to whom the treatment is given, and no effect of it. */
export function isOfPatients(view: SentenceView, { rule, object: { span } }: Pick<Draft, 'rule' | 'object'>): boolean {
  const { text } = view;
  if (isAtBaseline(view, span) || SUFFERERS.test(text.slice(span.start, span.end))) return true;
  if (rule.object === 'match') return false;
  const before = text.slice(Math.max(0, span.start - BEFORE), span.start);
  const found = OF_PATIENTS.exec(before);
  if (found !== null) return !LEAVES.test(before.slice(0, found.index));
  return ESPECIALLY.test(before) || (rule.announced === true && CIRCUMSTANCE.test(before));
}

const AUTHORITY =
  /^ (?:regulators?|medicines (?:agency|regulator)|authorit(?:y|ies)|agenc(?:y|ies)|commission|guidelines?|data|stud(?:y|ies)|trials?|experiments?|models?)\b/i;
const ANIMALS = /^(?:rats?|mice|mouse|rabbits?|dogs?|monkeys?|rodents?|animals?)$/i;

/** "European regulators", "in rats": people or animals to whom nobody gives the treatment. */
export const isNoPatient = ({ text }: SentenceView, { span }: Draft['object']): boolean =>
  AUTHORITY.test(text.slice(span.end)) || ANIMALS.test(text.slice(span.start, span.end));

const UNTREATED =
  /\b(?:(?:go|goes|went) on to (?:develop|get|have|need)|(?:left|if|when|remains?) (?:alone|untreated)|(?:leading|main|commonest|major) causes? of)\b/i;

/** "Blood pressure rises with age" */
const OF_ITSELF =
  /\b(?:with (?:(?:advancing|increasing|older|old) )?age|as (?:we|you|people|men|women|they) (?:age|(?:get|grow|become) older))\b/i;

const IN_THIS = /^(?:in (?:this|the) (?:disease|condition|disorder|illness)|without (?:care|treatment))\b/i;

/** "In this disease", "Without care", "In osteoporosis": the sentence is about what a disease does. */
const isInDisease = (view: SentenceView): boolean =>
  IN_THIS.test(view.text) || (/^in /i.test(view.text) && view.starting(1).some((one) => one.kind === 'condition'));

/** Whether a sentence that names no treatment tells how a disease or the body goes on without one. */
export function isWithoutTreatment(view: SentenceView, rule: Rule, { resolved }: Draft['subject']): boolean {
  if (resolved !== 'topic') return false;
  if (UNTREATED.test(view.text)) return true;
  const isOfBody = rule.object === 'match' && rule.label === undefined;
  return isOfBody && (OF_ITSELF.test(view.text) || isInDisease(view));
}

const GOES_WITHOUT =
  /\b(?:without|(?:not|n['’]t|never|nobody|no longer) (?:take|took|use|have|had|get|receive|given|taking|using)|(?:refus|declin|forgo)\w*) (?:(?:the|your|any|an?|enough) )?$/i;

/** "Without iron you may get tired": what comes of a treatment that is not taken, named before what comes. */
export const isOfNone = ({ text, mentions }: SentenceView, subject: Draft['subject'], object: Span): boolean =>
  mentions.some(
    ({ kind, id, span }) =>
      kind === 'treatment' &&
      (subject.span === null ? id === subject.id : span.start === subject.span.start) &&
      span.end <= object.start &&
      GOES_WITHOUT.test(text.slice(0, span.start)),
  );

const WORDS_BEFORE =
  /\b(?:checked|screened|monitored|watched|looked|works?|worked|working|effective|approved|licensed) (?:\w+ )?for (?:[\w-]{1,20} )?$/i;

/** "You will be checked for glaucoma", "whether it works for glaucoma": what "for" belongs to the words before it. */
export const isOfWordsBefore = ({ text }: SentenceView, { rule, object }: Pick<Draft, 'rule' | 'object'>): boolean =>
  rule.id === 'for-condition' && WORDS_BEFORE.test(text.slice(0, object.span.start));

const SETS_APART = /\b(?:who|whose|whom|that|which|when|if|after|because|where)\b/i;

/** "Patients with gout did not improve on colchicine": their gout resists the very treatment, which is not for it. */
export const isResistantTo = (
  { mentions, text }: SentenceView,
  subject: Draft['subject'],
  { id, span }: Draft['object'],
): boolean =>
  id.startsWith('treatment-resistant-') &&
  !SETS_APART.test(text.slice(0, span.end)) &&
  mentions.some((one) => one.id === subject.id && span.start <= one.span.start && one.span.end <= span.end);

const MISSED_DOSE =
  /\b(?:miss(?:e[sd]|ing)?|forg[eo]t(?:s|ten|ting)?|skip(?:s|ped|ping)?|double|extra) (?:(?:an?|your|the|any|one|two|more|several|too many) )*(?:doses?|tablets?|pills?|capsules?|injections?|appointments?)\b/i;

/** "a missed dose", "a double dose": how a treatment was taken, and no complaint. */
export const isMissedDose = (text: string): boolean => MISSED_DOSE.test(text);

/** "A missed dose raises the risk of stroke": what comes of doses that were not taken, and no effect of those that are. */
export function isOfMissedDose({ text }: SentenceView, { span }: Draft['object']): boolean {
  const missed = MISSED_DOSE.exec(text.slice(0, span.start));
  return missed !== null && !/[,;]|\b(?:and|or)\b/.test(text.slice(missed.index, span.start));
}

const HEADWORD =
  /^(?:(?:the|other|common|commonest|most|early|usual|main|chief|traditional|old|everyday|frequent|serious|well|known|typical|possible) )*(?:complaint|grumble|worry|worries|drawback|hazard|reaction|problem)s?$/i;

/** "the commonest complaints": what the complaints that a sentence names are called. */
export const isHeadword = ({ text }: SentenceView, { span }: Draft['object']): boolean =>
  HEADWORD.test(text.slice(span.start, span.end));
