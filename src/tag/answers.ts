import type { ClaimType, Span } from '../model.ts';
import type { Draft } from './drafts.ts';
import { draftsOfItem, type Lead } from './leads.ts';
import type { SentenceView } from './sentence-view.ts';
import { facetAsked } from './time-facets.ts';

/** How a sentence answers a question that asks for yes or no. */
interface Answer {
  /** The words that answer. */
  readonly span: Span;
  readonly denies: boolean;
  /** It says what is known. */
  readonly isOfProof: boolean;
  /** "Rarely." */
  readonly isSeldom: boolean;
  readonly hedges: boolean;
}

/** A question and its answer are read together: "Can X treat Y? Absolutely." claims that it can. */

const OPENING =
  "(?:in (?:short|most cases|a word|general)|honestly|happily|sadly|thankfully|unfortunately|regrettably|the short answer|well|oh|sorry|i['’]m afraid|for (?:most|many|some|about half of|around half of) (?:of )?(?:our |the )?\\w+)[,:]? ";
const AFFIRMS = new RegExp(
  `^(?:${OPENING})?(?:(?:rarely|occasionally|sometimes|usually|often|possibly|generally|quite likely|very occasionally|very rarely), )?(?:yes|yep|yeah|perhaps|maybe|absolutely|certainly|definitely|of course|indeed|sure|very much so|you bet|no doubt|without (?:a )?doubt|in most cases|a little|a bit|slightly|(?:very |quite )?(?:usually|often|generally|probably|possibly|likely|rarely|occasionally|sometimes|mostly)(?=[.,!;])|(?:many|most|some|a few|plenty)(?: of (?:them|us|our \\w+))?(?: \\w+)? (?:do|does|will|are|can|have)|(?:they|it|you|we) (?:(?:probably|usually|often|generally|certainly) )?(?:can|do|does|is|are|may|might|could|has|have|will)(?: be| do(?: so)?)?(?=[.,!;]))\\b(?! (?:not|n['’]t))|\\b(?:answer|solution|reply) is (?:an? )?(?:\\w+ )?(?:yes|sure)\\b`,
  'i',
);
const DENIES = new RegExp(
  `^(?:${OPENING})?(?:no|nope|never|hardly(?: ever)?|afraid not|(?:it(?: is|['’]s|['’]d be) |you(?: are|['’]re) |perhaps |probably )?(?:best|better|safer|safest|wiser)(?: off)? not|it(?: is|['’]s) (?:best|better|safer|safest) to (?:avoid|do without|leave)(?= (?:it|this|them|these)\\b|[.,;!]|$)|probably not|it (?:does|is|can|has|will|was|did)(?: not|n['’]t)|it (?:cannot|never)|you (?:cannot|can['’]t|should not|shouldn['’]t|won['’]t|must not)|they (?:do|are|can|have|will)(?: not|n['’]t)|(?:we['’]ve|we have|i['’]ve|i have) never|not (?:at all|really|as a rule|usually|normally|yet|often|necessarily)|not|there is no (?:evidence|sign|proof)|nobody|no one)\\b(?! (?:one|doubt|matter|wonder|only|just))|\\b(?:answer|reply) is (?:an? )?(?:\\w+ )?no\\b`,
  'i',
);
/** Said of what a treatment does and not of what people may do: nobody has shown that it does. */
const UNPROVEN =
  /^(?:there(?: is|['’]s|['’]re| are)|we have|the evidence (?:is|for (?:this|that|it) is)|evidence (?:is|for (?:this|that|it) is))(?: (?:still|currently|very|only|rather|quite|really))* (?!no (?:doubt|question|longer)\b)(?:no|little|scant|insufficient|limited|weak|thin|poor|lacking|hardly any|not (?:much|enough|any|good|strong|convincing))\b(?: [\w-]+){0,3}?(?: (?:evidence|proof|data|sign|research|stud(?:y|ies)|trials?)\b|(?=[.,!;]))/i;
const SELDOM = /^(?:very |only )?(?:rarely|seldom|occasionally)[.,!;]?$/i;
const PERHAPS =
  /^(?:quite |very )?(?:possibly|probably|perhaps|maybe|likely|it (?:may|might|could)|they (?:may|might|could)|(?:yes|no),? (?:possibly|probably|perhaps))\b/i;
const WORD = /(?<!\w)\w+$/;

/** The word that answers; null where the sentence does not answer with yes or no. */
export function readAnswer(text: string): Answer | null {
  const unproven = UNPROVEN.exec(text);
  const affirms = unproven === null ? AFFIRMS.exec(text) : null;
  const found = unproven ?? affirms ?? DENIES.exec(text);
  if (found === null) return null;
  const end = found.index + found[0].length;
  const word = found.index === 0 ? found[0] : (WORD.exec(found[0])?.[0] ?? found[0]);
  return {
    span: { start: end - word.length, end },
    denies: affirms === null,
    isOfProof: unproven !== null,
    isSeldom: SELDOM.test(text),
    hedges: PERHAPS.test(text),
  };
}

const WHOM =
  /^(?:(?:yes|mainly|mostly|chiefly|usually|especially|also|all|any|some)[,:;]? )*(?:people|patients?|persons?|those|any(?:one|body)|some(?:one|body)|women|men|mothers|children|babies|infants|adults|teenagers|athletes|drivers|smokers|(?:pregnant|breast-?feeding|nursing|older|elderly|young|premature|newborn|heavy|frail|diabetic|unborn)\b|if|when|while|whilst|during|in|before|after|at|with)\b/i;
/** A verb of those whom the answer names, and none of its own. */
const OF_THEM =
  /\b(?:who|that|whose(?: [\w-]+){1,3}|you|they|(?:your|their) [\w-]+|and|or|ever|also) (?:(?:is|are|has|have|had|was|were|take|takes|cannot|can|been|not) ?)+/gi;
const VERB =
  /\b(?:is|are|was|were|has|have|had|can|cannot|could|may|might|must|should|will|would|does|do|did|need|needs|ought)\b|n['’]t\b/i;

/** "People with gout", "If your skin is broken": who or when, told in no sentence of its own. */
export const namesWhom = (text: string): boolean => WHOM.test(text) && !VERB.test(text.replace(OF_THEM, ''));

const ASKS_WHOM =
  /^(?:(?:so|and|but) )?(?:who|whom|when|where|what|which|(?:is|are) there (?:anyone|anybody|any|people|some|other))\b/i;

/** "Who should not take it?", "When must I not use it?": asks whom or what a warning is about. */
export const asksWhom = (text: string): boolean => ASKS_WHOM.test(text);

/** Types of which it can be shown that they are not so. */
const PROVABLE: ReadonlySet<ClaimType> = new Set(['indication', 'side-effect', 'mechanism']);

/** Whether an answer denies what a draft says; what helps seldom does not, and what seldom harms does. */
const denies = ({ type, rule }: Draft, answer: Answer): boolean =>
  (rule.denied === true) !== (answer.denies || (answer.isSeldom && type === 'indication'));

/** What the question asked, as the answer claims it; types that the answer itself speaks of are its own. */
export function draftsOfAnswer(asked: readonly Draft[], own: readonly Draft[], text: string): Draft[] {
  const answer = asked.length === 0 ? null : readAnswer(text);
  if (answer === null) return [];
  return asked
    .filter(
      (draft) =>
        draft.type !== 'duration' &&
        (!answer.isOfProof || PROVABLE.has(draft.type)) &&
        (draft.type === 'indication' || draft.rule.weak !== true || draft.rule.asked === true) &&
        !own.some((one) => one.type === draft.type),
    )
    .map((draft) => ({
      ...draft,
      rule: {
        ...draft.rule,
        presupposed: true,
        denied: denies(draft, answer),
        hedged: draft.rule.hedged === true || answer.hedges,
      },
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

/** "How long does it take to work? It takes two weeks": a loose reading of a time is of what was asked. */
export const withAskedFacet = (wanted: Lead | null, own: readonly Draft[]): readonly Draft[] =>
  wanted === null || wanted.rule.type !== 'duration' || wanted.rule.rule.facet === undefined
    ? own
    : own.map((draft) =>
        draft.type === 'duration' && draft.rule.id === 'area-takes'
          ? { ...draft, rule: { ...draft.rule, facet: wanted.rule.rule.facet as string } }
          : draft,
      );

/** A time that is read without a rule is of what the question above asked for, unless its own sentence tells. */
export function withAskedTime(asked: Lead | null, view: SentenceView, draft: Draft): Draft {
  const wanted = asked?.rule.type === 'duration' ? asked.rule.rule.facet : undefined;
  if (wanted === undefined || draft.type !== 'duration') return draft;
  if (draft.rule.facet !== 'other' && draft.rule.facet !== wanted) return draft;
  const facet = facetAsked(view, draft.object, wanted);
  return facet === null ? draft : { ...draft, rule: { ...draft.rule, facet } };
}

/** "How long does it last? About four hours." answers with the time alone. */
export function draftsOfWanted(wanted: Lead | null, own: readonly Draft[], view: SentenceView): Draft[] {
  if (wanted === null || own.some((one) => one.type === wanted.rule.type)) return [];
  const trigger = view.spanOf(0, view.tokens.length);
  return draftsOfItem(wanted, view).map((draft) => ({
    ...withAskedTime(wanted, view, draft),
    trigger,
    via: 'answer' as const,
  }));
}
