import type { Span } from '../model.ts';
import type { Draft } from './drafts.ts';
import { draftsOfItem, type Lead } from './leads.ts';
import type { SentenceView } from './sentence-view.ts';

/** A question and its answer are read together: "Can X treat Y? Absolutely." claims that it can. */

const AFFIRMS =
  /^(?:(?:in (?:short|most cases|a word|general)|honestly|happily|the short answer|well|oh|for most people)[,:]? )?(?:yes|yep|yeah|absolutely|certainly|definitely|of course|indeed|sure|very much so|you bet|no doubt|without (?:a )?doubt|(?:usually|often|generally|probably|quite possibly)(?=[.,!;])|they (?:can|do|are|may|might|could|have)|it (?:can|does|is|may|might|could|has))\b(?! (?:not|n['’]t))|\b(?:answer|solution|reply) is (?:an? )?(?:\w+ )?(?:yes|sure)\b/i;
const DENIES =
  /^(?:(?:in (?:short|a word|general)|honestly|sadly|unfortunately|the short answer|well|oh|sorry|i['’]m afraid)[,:]? )?(?:no|nope|never|hardly|afraid not|probably not|it (?:does|is|can|has|will|was|did)(?: not|n['’]t)|it cannot|they (?:do|are|can|have|will)(?: not|n['’]t)|not (?:really|at all)|unfortunately not)\b(?! (?:one|doubt|matter|wonder))|\b(?:answer|reply) is (?:an? )?(?:\w+ )?no\b/i;
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
  const answer = readAnswer(text);
  if (answer === null) return [];
  return asked
    .filter(
      (draft) =>
        draft.type !== 'duration' &&
        (draft.type === 'indication' || draft.rule.weak !== true) &&
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
