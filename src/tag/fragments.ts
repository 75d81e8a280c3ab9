import type { ClaimType, Mention } from '../model.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './drafts.ts';
import { hasNoVerb } from './has-no-verb.ts';
import type { Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';

/** Questions of a word or two, and what the sentence after them makes of them: "Scarring? We have never seen it." */

const MOST_WORDS = 6;
const STATE =
  /^(?:pregnant|breast-?feeding|expecting|diabetic|allergic to|got|have|on|taking|planning|trying|over|under)\b/i;
/** "Do you have asthma?", which advertisements ask too, so that only a clear word answers it. */
const ASKS_STATE = /^(?:do you (?:have|suffer|take|wear|use)|have you (?:got|had|ever)|are you)\b/i;
const MOST_WORDS_ASKING = 10;
const FORBIDS_CLEARLY =
  /^(?:please |then |so )?(?:(?:do not|don['’]t|never) (?:take|use|have|apply|book|start)\b|avoid\b|(?:steer|stay|keep) (?:clear|away)\b|you (?:should|must|can)(?: not|n['’]t) (?:take|use|have|apply|book|start|get|try|be (?:treated|given))\b|[^,.]{1,40} (?:is|are|may|might)(?: not|n['’]t)(?: be)? (?:for you|suitable|recommended|safe)\b)/i;
const ALLOWS_CLEARLY =
  /^(?:you (?:can|may) still (?:take|use|have|apply|book|start|get|try|be (?:treated|given))\b|(?:that['’]s|it['’]s|that is|it is) (?:fine|ok|okay|safe|no problem)(?! to (?!take|use|have|try|go))\b)/i;
/** "Avoid it", "Steer clear!": an order that is about the treatment, though it does not name it. */
const SPEAKS_OF_IT =
  /^\S+$|\b(?:avoid|take|use|have)[.!]*$|\b(?:it|this|these|them|ours?|treatments?)\b|\b(?:clear|away)[.!]*$/i;
const FORBIDS =
  /^(?:please )?(?:do not|don['’]t|avoid|give (?:it|them|this) a miss|skip|leave|steer|stay|tell|ask|talk|speak|check|see|wait|stop|then|not for|you (?:should|must|can)(?: not|n['’]t)|let|mention|sorry|no|we['’]ll wait|come back)\b/i;
const ALLOWS =
  /^(?:(?:that['’]s|it['’]s|you(?:['’]re| are)) )?(?:fine|ok|okay|no problem|no worries|not a problem|keep|carry on|go ahead|yes|safe|welcome|continue)\b/i;
const NEVER =
  /^(?:no\b|none|never|not\b|nothing|impossible|forget|(?:we|i)(?:['’]ve| have)? never|hardly|it (?:does|is|can|has)(?: not|n['’]t)|unlikely|there (?:is|are) (?:no|none))/i;
const HAPPENS =
  /^(?:yes|it (?:can|does|may|happens|might|is|passes|goes)|they (?:can|do|may|happen|are|pass)|sometimes|occasionally|rarely|rare|common|possible|possibly|often|usually|a little|mild|some|quite)/i;

const RULE: Rule = { id: 'asked-in-a-word', pattern: '{effect}', presupposed: true };

/** What a question of a few words names: a complaint, or the state of who may not have the treatment. */
export interface Fragment {
  readonly type: ClaimType;
  /** Only a clear word answers it. */
  readonly isWeak: boolean;
  readonly objects: readonly Mention[];
}

/** Reads a question of a few words; null where it is more, or names nothing. */
export function readFragment(view: SentenceView): Fragment | null {
  const words = view.tokens.filter(({ word }) => word).length;
  const asksState = ASKS_STATE.test(view.text);
  if (words === 0 || words > (asksState ? MOST_WORDS_ASKING : MOST_WORDS)) return null;
  const isState = asksState || STATE.test(view.text);
  const kinds = isState ? ['condition', 'effect', 'population', 'treatment'] : ['effect', 'condition'];
  const objects = view.mentions.filter(({ kind }) => kinds.includes(kind));
  if (objects.length === 0 || !(isState || hasNoVerb(view))) return null;
  return { type: isState ? 'contraindication' : 'side-effect', isWeak: asksState, objects };
}

/** Whether the answer denies what the fragment names; null where it says neither. */
function denies({ type, isWeak }: Fragment, answer: string): boolean | null {
  const [allows, forbids] = isWeak ? [ALLOWS_CLEARLY, FORBIDS_CLEARLY] : [ALLOWS, FORBIDS];
  if (type === 'contraindication') return allows.test(answer) ? true : forbids.test(answer) ? false : null;
  return NEVER.test(answer) ? true : HAPPENS.test(answer) ? false : null;
}

/** "Gallstones? Then it is not for you": an illness that the answer makes a warning of. */
const asWarning = (fragment: Fragment, answer: string): Fragment =>
  fragment.type === 'side-effect' &&
  fragment.objects.every(({ kind }) => kind === 'condition') &&
  FORBIDS_CLEARLY.test(answer)
    ? { ...fragment, type: 'contraindication', isWeak: true }
    : fragment;

/** What the answer claims of the words that the question threw in. */
export function draftsOfFragment(
  asked: Fragment | null,
  own: readonly Draft[],
  view: SentenceView,
  { topic, condition }: Discourse,
): Draft[] {
  const fragment = asked === null ? null : asWarning(asked, view.text);
  const denied = fragment === null ? null : denies(fragment, view.text);
  if (fragment === null || denied === null || topic === null) return [];
  if (fragment.isWeak && !SPEAKS_OF_IT.test(view.text) && !view.mentions.some(({ id }) => id === topic.id)) return [];
  const span = { start: 0, end: view.tokens.at(-1)?.end ?? view.text.length };
  return fragment.objects
    .filter(({ id }) => (fragment.isWeak || id !== condition?.id) && id !== topic.id)
    .filter(({ id }) => !own.some(({ type, object }) => type === fragment.type && object.id === id))
    .map((object) => ({
      type: fragment.type,
      rule: { ...RULE, denied },
      rank: 0,
      subject: { ...topic, span: null, resolved: 'topic' },
      object: { ...object, span },
      trigger: span,
      via: 'answer',
    }));
}
