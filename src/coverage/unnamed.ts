import type { Claim, Span } from '../model.ts';
import { isFunctionWord } from '../text/function-words.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import { sourceSpan } from '../text/source-map.ts';
import { overlap } from '../text/spans.ts';
import type { Token } from '../text/tokenize.ts';

/** Whether a word, in lower case, stands in ordinary prose. */
export type IsCommon = (word: string) => boolean;

const NAME = /^\p{Lu}[\p{Ll}\d-]{3,}$/u;
const TAKES = /^(?:tak(?:e|es|ing)|prescrib(?:e|es|ed|ing))$/;

function coveredBy({ tokens, mentions }: ReadSentence): (token: Token) => boolean {
  const covered = new Set(tokens.filter((token) => mentions.some(({ span }) => overlap(span, token))));
  return (token) => covered.has(token);
}

/** "Zorblatine 20 mg", "Zorblatine tablets". */
function hasDoseOrForm({ mentions }: ReadSentence, { end }: Token): boolean {
  return mentions.some(
    ({ kind, span }) => (kind === 'quantity' || kind === 'form') && span.start > end && span.start <= end + 2,
  );
}

/** Whether only words that may stand before a verb are between the token and what a claim of its sentence hangs on. */
function isSubject(read: ReadSentence, token: Token, claims: readonly Claim[], isCovered: (token: Token) => boolean) {
  const { sentence, tokens } = read;
  const placed = ({ start, end }: Span): Span =>
    sourceSpan(sentence.block, { start: sentence.offset + start, end: sentence.offset + end });
  const whole = placed({ start: 0, end: sentence.text.length });
  const { end } = placed(token);
  return claims.some(({ subject, evidence: { trigger } }) => {
    const isNamed = subject.span !== null && overlap(whole, subject.span);
    if (isNamed || trigger.start < end || !overlap(whole, trigger)) return false;
    const between = tokens.filter((one) => one.start >= token.end && placed(one).start < trigger.start);
    return between.every((one) => isCovered(one) || isFunctionWord(one.lower));
  });
}

/** Words in the place of a treatment that nothing names: before a dose, a form or what is claimed, after "take". */
export function namesIn(read: ReadSentence, claims: readonly Claim[], isCommon: IsCommon): Span[] {
  const { tokens } = read;
  const isCovered = coveredBy(read);
  return tokens.flatMap((token, at) => {
    if (!NAME.test(token.text) || isCovered(token) || isFunctionWord(token.lower) || isCommon(token.lower)) return [];
    const isTaken = TAKES.test(tokens[at - 1]?.lower ?? '');
    const isNamed = isTaken || hasDoseOrForm(read, token) || isSubject(read, token, claims, isCovered);
    return isNamed ? [{ start: token.start, end: token.end }] : [];
  });
}

const TEST = /^(?:tests?|biops(?:y|ies)|scans?|x-?rays?|swabs?|smears?)$/;
const TESTED =
  /^(?:blood|urine|stool|skin|breath|sputum|saliva|tissue|bone|liver|kidney|lung|heart|thyroid|muscle|nerve|eye|hearing|vision|allergy|patch|genetic|pregnancy|antibody|antigen|hormone|glucose|cholesterol|function|density|marrow|brain|ct|mri|pet|ultrasound|chest)$/;
const MEASUREMENT =
  /^(?!(?:photo|geo|bio|biblio|demo|porno|typo|calli)graph)\p{L}{3,}(?:scop(?:y|ies)|graph(?:y|ies)|metry|centesis)$/u;

/** Tests and examinations that nothing names: "blood tests", "liver function tests", "cystoscopy". */
export function testsIn(read: ReadSentence): Span[] {
  const { tokens } = read;
  const isCovered = coveredBy(read);
  return tokens.flatMap((token, at) => {
    if (isCovered(token)) return [];
    if (MEASUREMENT.test(token.lower)) return [{ start: token.start, end: token.end }];
    if (!TEST.test(token.lower)) return [];
    let from = at;
    while (from > 0 && TESTED.test(tokens[from - 1]?.lower ?? '')) from--;
    return from === at ? [] : [{ start: tokens[from]?.start ?? token.start, end: token.end }];
  });
}
