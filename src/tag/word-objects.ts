import type { ClaimType, Mention } from '../model.ts';
import { conceptId } from '../text/concept-id.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { lengthOf } from '../text/spans.ts';
import { formFlag, type Token } from '../text/tokenize.ts';
import type { Discourse } from './discourse.ts';
import type { ClaimWords } from './learned/claim-words.ts';
import { TYPES_OF } from './learned/features.ts';
import type { SentenceView } from './sentence-view.ts';
import { wholePhrase } from './whole-phrase.ts';

/** What the words that were learned to tell of a claim name: a mention, words that no row knows, or the condition spoken of. */

/** Words of which one is so likely to be part of a claim tell of one. */
export const SURE = 0.8;
/** The same where they are a time without figures ("temporary"). */
const SURE_OF_VAGUE = 0.9;

/** Types whose objects may be words that no row knows. */
const OPEN_TYPES: ReadonlySet<ClaimType> = new Set(['indication', 'side-effect', 'contraindication', 'mechanism']);

/** The longest mention among some words that a claim of their type can be about. */
function mentionAmong(view: SentenceView, { type, from, to }: ClaimWords): Mention | undefined {
  const able = view.mentions.filter(
    (one) => TYPES_OF[one.kind]?.includes(type) === true && view.startOf(one) < to && from < view.endOf(one),
  );
  return able.sort((a, b) => lengthOf(b.span) - lengthOf(a.span))[0];
}

/** Words that say that something works, and not against what. */
const SAYS_THAT_IT_WORKS = new Set(
  (
    'work works worked working help helps helped helpful benefit benefits benefited relief effective ineffective efficacy ' +
    'useful useless use used recommended offered treatment problem condition disease job difference improvement option ' +
    'first choice evidence hold great deal deliver delivers provide provides bring brings consistent adequate lasting sufficient'
  ).split(' '),
);

/** "It is safe", "no trouble with it": no effect by name. */
const NO_EFFECT = new Set('safe safely tolerated trouble troubles bother'.split(' '));

/** "Gained attention", "is undergoing fast growth": how known or how common a treatment is, and not what it does. */
const FAME =
  /^(?:gain|attract|draw|drew|mak|made|generat|rais|undergo|underwent|see|saw|enjoy)\w*(?: \w+)? (?:attention|interest|popularity|headlines|hopes?|hype|buzz|expansion|growth|demand|sales|acceptance)$/i;

/** "Emotional aspects", "some areas": the last word says nothing of what it is. */
const ENDS_IN_NOTHING = /\b(?:aspects?|areas?|issues?|things?|ways?|matters?|factors?|purposes|kinds?|levels?)$/i;

/** A word that names nothing. */
const isEmpty = formFlag(({ word, norm }) => !word || isFunctionWord(norm));
const saysThatItWorks = formFlag((form) => isEmpty(form) || SAYS_THAT_IT_WORKS.has(form.norm));

const namesNoEffect = formFlag((form) => isEmpty(form) || NO_EFFECT.has(form.norm));

/** The words without those at their ends that name nothing; where all only say that it works, the condition spoken of. */
function openObject(view: SentenceView, { type, from, to }: ClaimWords, discourse: Discourse): Mention | null {
  const words = view.tokens.slice(from, to);
  if (words.every(({ form }) => saysThatItWorks(form))) {
    const meant = discourse.conditionHere ?? discourse.condition;
    if (type !== 'indication' || meant === null) return null;
    return { kind: 'condition', id: meant.id, label: meant.label, span: view.spanOf(from, to), via: 'pattern' };
  }
  if (type === 'side-effect' && words.every(({ form }) => namesNoEffect(form))) return null;
  const names = ({ form }: Token) => !isEmpty(form);
  const phrase = wholePhrase(view, from + words.findIndex(names), from + words.findLastIndex(names) + 1);
  const span = view.spanOf(phrase.from, phrase.to);
  const text = view.text.slice(span.start, span.end);
  if (ENDS_IN_NOTHING.test(text) || (type === 'indication' && FAME.test(text))) return null;
  return { kind: 'outcome', id: conceptId(text), label: text.toLowerCase(), span, via: 'tagger' };
}

/** The object of the claim that some words tell of; null where they name none. */
export function objectOf(words: ClaimWords, view: SentenceView, discourse: Discourse): Mention | null {
  const named = mentionAmong(view, words);
  if (named === undefined) return OPEN_TYPES.has(words.type) ? openObject(view, words, discourse) : null;
  const isVague = named.kind === 'duration' && named.duration === undefined;
  return isVague && words.score < SURE_OF_VAGUE ? null : named;
}
