import type { Claim, ClaimType } from '../model.ts';

/** To what a statement is limited: to some people, to a time or to a part of what it is about. */
export type LimitKind = 'population' | 'time' | 'extent';

/** A limit with the words that set it. */
export interface Limit {
  readonly kind: LimitKind;
  readonly words: string;
}

const PEOPLE =
  'people|patients|persons|adults|men|women|children|boys|girls|babies|infants|toddlers|teenagers|adolescents|residents|runners|athletes|smokers|mothers|those|anyone|participants|volunteers';
const SPAN_OF_TIME = '[\\p{L}\\d-]{1,20} (?:day|week|month|year)s?';
const LIMITS: Readonly<Record<LimitKind, RegExp>> = {
  population: new RegExp(
    `\\b(?:in|among|for) (?:the |these |those )?(?:\\d[\\d,]* )?(?:[\\p{L}’'-]{1,20} ){0,2}?(?:${PEOPLE})\\b[\\p{L}’' -]{0,10}?\\b(?:with|without|who|whose|on|at|of|from|aged|over|under|in)\\b(?: [\\p{L}\\d’'-]{1,20}){1,5}|\\bat (?:this|that) age\\b|\\bin (?:the general population|nursing homes|care homes)\\b`,
    'iu',
  ),
  time: new RegExp(
    `\\b(?:lasting|long[- ]?term|in the long run|beyond ${SPAN_OF_TIME}|${SPAN_OF_TIME} (?:after|later))\\b`,
    'iu',
  ),
  extent:
    /\b(?:completely|entirely|altogether|for good|underlying|core (?:symptoms?|features?)|the (?:root )?cause|for (?:everyone|everybody|every (?:patient|person)|all (?:patients|people))|disease process|the disease itself|progression|on its own|alone|by itself)\b/i,
};
const OF_TYPE: Readonly<Partial<Record<ClaimType, readonly LimitKind[]>>> = {
  indication: ['population', 'time', 'extent'],
  mechanism: ['population', 'time', 'extent'],
  'side-effect': ['population', 'time'],
};

const AROUND = 110;

/** The words of a claim's sentence about its object. */
function wordsAround({ sentence: { text }, object }: Claim): string {
  const at = Math.max(0, text.indexOf(object.text));
  return text.slice(Math.max(0, at - AROUND), at + object.text.length + AROUND);
}

/** "In people with migraine" limits nothing that is said of migraine. */
const isOfObject = (words: string, { object }: Claim): boolean => {
  const at = words.toLowerCase().indexOf(object.text.toLowerCase());
  const isWhatTheyHave = /\b(?:with|have|had|having|from|of) (?:an? |the )?$/i.test(words.slice(0, Math.max(0, at)));
  return isWhatTheyHave && !/^ (?:and|or|who|whose|plus)\b/i.test(words.slice(at + object.text.length));
};

function limitsOf(claim: Claim): Limit[] {
  const around = wordsAround(claim);
  return (OF_TYPE[claim.type] ?? []).flatMap((kind) => {
    const words = LIMITS[kind].exec(around)?.[0].trim();
    return words === undefined || (kind === 'population' && isOfObject(words, claim)) ? [] : [{ kind, words }];
  });
}

/**
 * What leaves room for a denial beside an assertion, with the claim that it limits: whatever limits the denial alone, or
 * the people of whom alone the assertion speaks. Null where both speak in general, or of the same.
 */
export function findLimit(asserted: Claim, denied: Claim): (Limit & { readonly of: Claim }) | null {
  const [own, other] = [limitsOf(denied), limitsOf(asserted)];
  const isSaidBy = ({ sentence: { text } }: Claim, { words }: Limit): boolean => text.includes(words);
  const isShared = ({ kind }: Limit): boolean => kind !== 'population' && other.some((one) => one.kind === kind);
  const limit = own.find((one) => !isShared(one) && !isSaidBy(asserted, one));
  if (limit !== undefined) return { ...limit, of: denied };
  const people = other.find((one) => one.kind === 'population' && !isSaidBy(denied, one));
  return people === undefined ? null : { ...people, of: asserted };
}
