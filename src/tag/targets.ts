import type { ClaimSubject, Span } from '../model.ts';
import { overlap } from '../text/spans.ts';
import type { PatternMatch } from './pattern.ts';
import type { Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';

/** Whether the words around a target let it be what a treatment acts on. */

/** "mTORC1-dependent phosphorylation" is no mTORC1. */
const GLUED =
  /^-(?:dependent|independent|mediated|induced|sensitive|insensitive|deficient|linked|specific|like|treated|positive|negative|expressing|transfected|null|containing|related|associated|derived|driven|releasing|evoked|stimulated)\b/i;

/** "reduced by a GR antagonist" is about the antagonist. */
const OTHER_ACTOR =
  /^(?: receptors?)?[ -](?:antagonists?|agonists?|inhibitors?|blockers?|antibod(?:y|ies)|antagonism|inhibition|blockade|knockdown|deficiency|ligands?|sirna)\b/i;

const isPassive = (text: string, trigger: Span): boolean =>
  /ed$/i.test(text.slice(trigger.start, trigger.end)) && /^\s(?:\w+\s)?by\b/i.test(text.slice(trigger.end));

/** A target as laboratories write it: "PPARs", "5-HT1A", "caspase-3". */
const LABORATORY = /\d|[A-Z]{2}|[α-ω]/;

/** What was measured of such a target is a result; how the treatment acts, it does not say. */
const CHANGED = /^(?:effect|influence|impact|alter|chang|affect)\w*(?: \w+)?$/i;

/** "Hardly any effect on COX-1" tells how a treatment does not act. */
const HARDLY = /\b(?:hardly|scarcely|barely|little|negligible|minimal|without)\b/i;

/** Between a treatment and what is loosely said of it ("its effect on", "acts mainly on") stand no other things. */
const FAR = /\b(?:of|for|to|that|who|but|than|was|were|on|after|with)\b/i;
/** "is a monoclonal antibody that" */
const BEING = /^,? (?:(?:is|are|was|were) )?(?:an? )?[\w-]+(?: [\w-]+)? (?:that|which) $/i;
const isNear = (link: string): boolean => link.length < 60 && (!FAR.test(link) || BEING.test(link));

/** Between a drug and the class that it is said to be a member of. */
const MEMBER = /^(?:\s?\([^()]*\))?[\w\s,-]{0,60}$/;
const PARTED = /\b(?:of|for|with|in|by|and|or|than|to|on|that|who|but|after|during|while|from|not?)\b/i;

/** Whether a drug is said to be what the phrase names ("X, a potent SSAO inhibitor"); what stands after it is read by rules of its own. */
function isMember(text: string, subject: Span, phrase: Span): boolean {
  if (subject.start >= phrase.end) return true;
  const link = text.slice(subject.end, phrase.start);
  return subject.end <= phrase.start && MEMBER.test(link) && !PARTED.test(link.replace(/\([^()]*\)/g, ''));
}

const ACTOR = /\b(?:antagonist|agonist|inhibitor|blocker|activator|stimulator|opener|antibod(?:y|ie))s?\b/i;

/** Whether the words after a target make it part of another name, or the one that acts. */
function isOther(view: SentenceView, rule: Rule, trigger: Span, object: Span): boolean {
  const after = view.text.slice(object.end, object.end + 40);
  return GLUED.test(after) || (rule.agent === true && (OTHER_ACTOR.test(after) || isPassive(view.text, trigger)));
}

/** The subjects of a match that it says to act on the object: all of a list that has one. */
export function actorsOn(
  view: SentenceView,
  rule: Rule,
  { anchor, to, subject }: PatternMatch,
  object: Span,
  subjects: readonly ClaimSubject[],
): readonly ClaimSubject[] {
  const { text } = view;
  const trigger = view.spanOf(anchor, to);
  const words = text.slice(trigger.start, trigger.end);
  const inLaboratory = LABORATORY.test(text.slice(object.start, object.end));
  if (isOther(view, rule, trigger, object)) return [];
  if (inLaboratory && CHANGED.test(words) && !HARDLY.test(text.slice(0, trigger.start))) return [];
  const isClass = rule.agent !== true && ACTOR.test(words);
  const isLoose = inLaboratory && subject === null && (rule.facet === 'acts-on' || rule.facet === 'affects');
  const phrase = { start: Math.min(object.start, trigger.start), end: Math.max(object.end, trigger.end) };
  const acts = (span: Span): boolean =>
    (!isClass || overlap(span, trigger) || isMember(text, span, phrase)) &&
    (!isLoose || (span.end <= trigger.start && isNear(text.slice(span.end, trigger.start))));
  return subjects.some(({ span, resolved }) => span === null || resolved !== 'named' || acts(span)) ? subjects : [];
}
