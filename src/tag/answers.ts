import type { Span } from '../model.ts';
import type { Draft } from './drafts.ts';
import { draftsOfItem, type Lead } from './leads.ts';
import type { SentenceView } from './sentence-view.ts';

/** A question and its answer are read together: "Can X treat Y? Absolutely." claims that it can. */

const OPENING =
  "(?:in (?:short|most cases|a word|general)|honestly|happily|sadly|thankfully|unfortunately|regrettably|the short answer|well|oh|sorry|i['’]m afraid|for (?:most|many|some|about half of|around half of) (?:of )?(?:our |the )?\\w+)[,:]? ";
const AFFIRMS = new RegExp(
  `^(?:${OPENING})?(?:(?:rarely|occasionally|sometimes|usually|often|possibly|generally|quite likely|very occasionally|very rarely), )?(?:yes|yep|yeah|absolutely|certainly|definitely|of course|indeed|sure|very much so|you bet|no doubt|without (?:a )?doubt|in most cases|a little|a bit|slightly|(?:very |quite )?(?:usually|often|generally|probably|possibly|likely|rarely|occasionally|sometimes|mostly)(?=[.,!;])|(?:many|most|some|a few|plenty)(?: of (?:them|us|our \\w+))?(?: \\w+)? (?:do|does|will|are|can|have)|(?:they|it|you|we) (?:(?:probably|usually|often|generally|certainly) )?(?:can|do|does|is|are|may|might|could|has|have|will)(?=[.,!;]))\\b(?! (?:not|n['’]t))|\\b(?:answer|solution|reply) is (?:an? )?(?:\\w+ )?(?:yes|sure)\\b`,
  'i',
);
const DENIES = new RegExp(
  `^(?:${OPENING})?(?:no|nope|never|hardly(?: ever)?|afraid not|best not|better not|probably not|it (?:does|is|can|has|will|was|did)(?: not|n['’]t)|it (?:cannot|never)|you (?:cannot|can['’]t|should not|shouldn['’]t|won['’]t|must not)|they (?:do|are|can|have|will)(?: not|n['’]t)|(?:we['’]ve|we have|i['’]ve|i have) never|not (?:at all|really|as a rule|usually|normally|yet|often|necessarily)|not|there is no (?:evidence|sign|proof)|nobody|no one)\\b(?! (?:one|doubt|matter|wonder|only|just))|\\b(?:answer|reply) is (?:an? )?(?:\\w+ )?no\\b`,
  'i',
);
const WORD = /(?<!\w)\w+$/;

/** The word that answers, and whether it denies; null where the sentence does not answer with yes or no. */
export function readAnswer(text: string): { readonly span: Span; readonly denies: boolean } | null {
  const affirms = AFFIRMS.exec(text);
  const found = affirms ?? DENIES.exec(text);
  if (found === null) return null;
  const end = found.index + found[0].length;
  const word = found.index === 0 ? found[0] : (WORD.exec(found[0])?.[0] ?? found[0]);
  return { span: { start: end - word.length, end }, denies: affirms === null };
}

/** What the question asked, as the answer claims it; types that the answer itself speaks of are its own. */
export function draftsOfAnswer(asked: readonly Draft[], own: readonly Draft[], text: string): Draft[] {
  const answer = asked.length === 0 ? null : readAnswer(text);
  if (answer === null) return [];
  return asked
    .filter(
      (draft) =>
        draft.type !== 'duration' &&
        (draft.type === 'indication' || draft.rule.weak !== true || draft.rule.asked === true) &&
        !own.some((one) => one.type === draft.type),
    )
    .map((draft) => ({
      ...draft,
      rule: { ...draft.rule, presupposed: true, denied: (draft.rule.denied === true) !== answer.denies },
      subject: {
        ...draft.subject,
        span: null,
        resolved: draft.subject.resolved === 'named' ? 'topic' : draft.subject.resolved,
      },
      object: { ...draft.object, span: answer.span },
      trigger: answer.span,
      via: 'answer' as const,
    }));
}

/** "How long does it last? About four hours." answers with the time alone. */
export function draftsOfWanted(wanted: Lead | null, own: readonly Draft[], view: SentenceView): Draft[] {
  if (wanted === null || own.some((one) => one.type === wanted.rule.type)) return [];
  const trigger = view.spanOf(0, view.tokens.length);
  return draftsOfItem(wanted, view).map((draft) => ({ ...draft, trigger, via: 'answer' as const }));
}
