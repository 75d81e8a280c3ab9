import type { Draft } from './drafts.ts';

/** Denials without a word of negation at the object: a null result, or leave where others warn. */

/** "no significant effect", "was about the same whether", "results were disappointing", up to the end of the clause. */
const NO_EFFECT =
  /\b(?:no (?:(?:clear|real|significant|important|added|extra|further|meaningful|measurable|clinically|statistically) ){0,2}(?:effect|benefit|improvement|difference|advantage)|(?:little|little or no) (?:effect|benefit|improvement|difference)|about the same whether|(?:saw|showed) no improvement|(?:was|were|proved|been) (?:also |again |largely |rather |very )?(?:disappointing|unsuccessful|negative)|for lack of (?:efficacy|effect|benefit))\b/i;
/** A new clause; what it says is not said of what stands before. */
const NEW_CLAUSE = /[;:.]|, (?:and|but|yet|although|though|while|whereas|however)\b|\b(?:but|although|whereas) /i;
/** "the pills that keep hepatitis B in check": what the subject is known for, not what is said of it. */
const IN_RELATIVE = /\b(?:that|which|who) [^,;:]{0,80}$/i;
const NULL_RESULT_RULES = new Set(['learned', 'for', 'studied-for', 'used-to-treat']);

const hasNoEffect = (before: string, after: string): boolean => {
  const end = after.search(IN_RELATIVE.test(before) ? /[,;:.]/ : NEW_CLAUSE);
  return NO_EFFECT.test(end < 0 ? after : after.slice(0, end));
};

/** "is suitable for women who", "can be taken in". */
const ALLOWED_BEFORE =
  /\b(?:(?:suitable|safe|fine|harmless) (?:for|in|during|while)|(?:can|may) (?:(?:also|still|usually|generally|normally) )?be (?:used|taken|given|continued))\b(?![^;.]{0,80}\bonly\b)[^;:.,(]{0,60}$/i;
/** "can be continued", "is no reason to refuse". */
const ALLOWED_AFTER =
  /^[^;:.,]{0,40}\b(?:(?:can|may) (?:(?:also|still|usually) )?be (?:used|taken|given|continued)\b(?! only)|(?:is no|is not|isn['’]t|are no|are not|aren['’]t|not) (?:an? |any )?(?:problem|reason|barrier|obstacle|contraindicat(?:ed|ion))\b)/i;
const NOT = /\b(?:not|never|un(?:safe|suitable)|\w+n['’]t|no|cannot)\b/i;

function isAllowed(before: string, after: string): boolean {
  const allowed = ALLOWED_BEFORE.exec(before);
  return (allowed !== null && !NOT.test(before)) || ALLOWED_AFTER.test(after);
}

/** Whether the sentence of the object denies the claim in words that no cue stands for; `isItem` as for lists. */
export function toldOtherwise({ type, rule, object }: Draft, isItem: boolean, sentence: string): boolean {
  const before = sentence.slice(0, object.span.start);
  const after = sentence.slice(object.span.end);
  if (type === 'indication') return NULL_RESULT_RULES.has(rule.id) && hasNoEffect(before, after);
  if (type === 'contraindication') return (isItem || rule.id === 'learned') && isAllowed(before, after);
  return false;
}
