import { isApostrophe, isBeyondAscii, isDigit, isLetter, isPrintersMark } from '../text/ascii.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const SENTENCE_END = /[.!;,…](?:["'”’)\]]|\[\d+\])*$/;
const ENDS_QUESTION = /\?["'”’)\]]*$/;
const INNER_END = /[.!?…]["'”’)\]]?\s/;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

export const HEADING_WORDS = 14;
const QUESTION_WORDS = 18;

const FULL_STOP = 46;
const HYPHEN = 45;

/** Number of words in a text. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const starts = isLetter(code) || isDigit(code);
    if (isBeyondAscii(code) && !isPrintersMark(code)) return text.match(WORD)?.length ?? 0;
    if (starts && !inside) count++;
    inside = starts || (inside && (isApostrophe(code) || code === FULL_STOP || code === HYPHEN));
  }
  return count;
}

/** True where a line ends as a sentence (or a clause) ends; a colon or question mark is none. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

export const endsColon = (text: string): boolean => /[:：]["'”’)\]]*$/.test(text);

/** True for one short question that stands alone. */
export function isQuestionLine(text: string): boolean {
  return ENDS_QUESTION.test(text) && !INNER_END.test(text) && countWords(text) <= QUESTION_WORDS;
}

/** True for a short line without final punctuation: a heading, a caption or a list item. */
export function isShortLine(text: string): boolean {
  if (endsSentence(text) || endsColon(text) || ENDS_QUESTION.test(text)) return false;
  const words = countWords(text);
  return words > 0 && words <= HEADING_WORDS;
}

/** True for bold words that head what stands below them. */
export const isTitleLine = (text: string): boolean => isShortLine(text) || isQuestionLine(text);

/** True where every long word begins with a capital, as in a title. */
export function isTitleCase(text: string): boolean {
  const long = (text.match(WORD) ?? []).filter((word) => word.length > 4);
  return long.length > 0 && long.every((word) => CAPITAL.test(word));
}

/** True where the line begins with a capital or a number. */
export const startsHigh = (text: string): boolean => /^["'“‘¿([]?[\p{Lu}\p{N}]/u.test(text);
