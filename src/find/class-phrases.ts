import type { Mention } from '../model.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { formFlag, type Token } from '../text/tokenize.ts';

/** "traditional pain management strategies", "other options", "many treatments": what is usually done instead. */

const USUAL = new Set(
  'conventional traditional standard existing current usual established routine typical mainstream orthodox'.split(' '),
);
const OTHERS = new Set(
  'other many most various numerous several different available older common alternative'.split(' '),
);
const HEAD_NOUNS = new Set(
  'treatment therapy medication medicine drug pill painkiller approach method option strategy technique remedy intervention care management modality reliever analgesic'.split(
    ' ',
  ),
);
/** "many methods" may be methods of anything; "many treatments" may not. */
const MEDICINES = /^(?:treatments|therapies|medications|medicines|drugs|painkillers|remedies|options)$/i;
const MAX_BETWEEN = 3;

function phraseEnd(tokens: readonly Token[], at: number): number | null {
  let end: number | null = null;
  for (let to = at + 1; to < tokens.length && to - at <= MAX_BETWEEN + 1; to++) {
    const token = tokens[to] as Token;
    if (!token.word && token.text !== '-') break;
    if (HEAD_NOUNS.has(token.norm)) end = to + 1;
    else if (isFunctionWord(token.norm) && !USUAL.has(token.norm) && !OTHERS.has(token.norm)) break;
  }
  return end;
}

const mayStart = formFlag(({ norm }) => USUAL.has(norm) || OTHERS.has(norm));

/** "non-surgical treatment", "non-traditional approach": what stands behind "non-" is what a thing is not. */
export const isBehindNon = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '-' && tokens[at - 2]?.norm === 'non' && tokens[at]?.glued === true;

/** Mentions of treatments in general; a phrase that holds the name of a treatment is left to that name. */
export function findClassPhrases(tokens: readonly Token[], named: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at] as Token;
    if (!mayStart(first.form) || isBehindNon(tokens, at)) continue;
    const usual = USUAL.has(first.norm);
    const end = phraseEnd(tokens, at);
    const last = tokens[(end ?? 0) - 1];
    if (end === null || last === undefined || (!usual && !MEDICINES.test(last.text))) continue;
    const span = { start: first.start, end: last.end };
    const holds = named.some(
      (one) =>
        one.kind === 'treatment' && one.span.start < span.end && span.start < one.span.end && one.id !== 'medications',
    );
    if (holds) continue;
    found.push({
      kind: 'treatment',
      id: 'conventional-treatments',
      label: 'conventional treatments',
      span,
      via: 'pattern',
    });
    at = end - 1;
  }
  return found;
}
