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
  readonly objects: readonly Mention[];
}

/** Reads a question of a few words; null where it is more, or names nothing. */
export function readFragment(view: SentenceView): Fragment | null {
  const words = view.tokens.filter(({ word }) => word).length;
  if (words === 0 || words > MOST_WORDS) return null;
  const isState = STATE.test(view.text);
  const kinds = isState ? ['condition', 'effect', 'population', 'treatment'] : ['effect', 'condition'];
  const objects = view.mentions.filter(({ kind }) => kinds.includes(kind));
  if (objects.length === 0 || !(isState || hasNoVerb(view))) return null;
  return { type: isState ? 'contraindication' : 'side-effect', objects };
}

/** Whether the answer denies what the fragment names; null where it says neither. */
function denies({ type }: Fragment, answer: string): boolean | null {
  if (type === 'contraindication') return ALLOWS.test(answer) ? true : FORBIDS.test(answer) ? false : null;
  return NEVER.test(answer) ? true : HAPPENS.test(answer) ? false : null;
}

/** What the answer claims of the words that the question threw in. */
export function draftsOfFragment(
  fragment: Fragment | null,
  own: readonly Draft[],
  view: SentenceView,
  { topic, condition }: Discourse,
): Draft[] {
  const denied = fragment === null ? null : denies(fragment, view.text);
  if (fragment === null || denied === null || topic === null) return [];
  const span = { start: 0, end: view.tokens.at(-1)?.end ?? view.text.length };
  return fragment.objects
    .filter(({ id }) => id !== condition?.id && id !== topic.id)
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
