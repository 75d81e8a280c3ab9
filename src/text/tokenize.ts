import { isApostrophe, isBeyondAscii, isBlank, isDigit, isLetter, isPrintersMark } from './ascii.ts';
import { factsOf } from './facts.ts';
import { normalizeWord, stemWord, withoutInvisible } from './normalize.ts';
import { Spellings } from './spellings.ts';

/** What all tokens of one spelling share. */
export interface Form {
  readonly text: string;
  /** Normal form (see `normalizeWord`); a mark is itself. */
  readonly norm: string;
  /** Verb stem (see `stemWord`). */
  readonly stem: string;
  /** In lower case, otherwise as written, less what nobody sees. */
  readonly lower: string;
  /** True for words and numbers, false for punctuation. */
  readonly word: boolean;
  /** Its own among the forms of the table. */
  readonly number: number;
  readonly facts: unknown[];
}

/** A word, number or mark of punctuation; offsets are relative to the tokenized text. */
export interface Token extends Omit<Form, 'number' | 'facts'> {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  /** True where no white space stands before it. */
  readonly glued: boolean;
}

/** Make functions of a form that are worked out once for each form. */
export const { fact: formFact, flag: formFlag } = factsOf<Form>();

function readForm(text: string, number: number): Form {
  const word = /[\p{L}\p{N}]/u.test(text);
  return {
    text,
    norm: word ? normalizeWord(text) : text,
    stem: word ? stemWord(text) : text,
    lower: withoutInvisible(text).toLowerCase(),
    word,
    number,
    facts: [],
  };
}

const FORMS = 50_000;
const forms = new Spellings(FORMS, readForm);

function place(form: Form, start: number, glued: boolean): Token {
  const { text, norm, stem, lower, word } = form;
  return { text, norm, stem, lower, word, form, start, end: start + text.length, glued };
}

// A word ends at a hyphen; "isn't" is one word and "patient's" is "patient" + "'s"; "0.5", "1,000" are one number.
const TOKEN = /\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}\p{Cf}]+(?:['’][\p{L}]+)*|[^\s\p{L}\p{M}\p{N}]/uy;
const POSSESSIVE = /['’]s$/i;
const CONTRACTION = /^(?:it|that|there|what|here|he|she|who|let|how|where)['’]s$/i;

/** The end of the token of any characters that starts at `start`. */
function endByPattern(text: string, start: number): number {
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start;
}

const [COMMA, FULL_STOP] = [44, 46];

function numberEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    while (isDigit(text.charCodeAt(end))) end++;
    const joint = text.charCodeAt(end);
    if ((joint !== FULL_STOP && joint !== COMMA) || !isDigit(text.charCodeAt(end + 1))) return end;
    end++;
  }
}

/** Whether only the pattern can tell what a character is. */
const isUnclear = (code: number): boolean => isBeyondAscii(code) && !isPrintersMark(code);

/** The end of a word that starts with an ASCII letter; the pattern decides where other letters come in. */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  let code = text.charCodeAt(end);
  while (isLetter(code) || isDigit(code)) code = text.charCodeAt(++end);
  while (isApostrophe(code)) {
    code = text.charCodeAt(end + 1);
    if (isUnclear(code)) return endByPattern(text, start);
    if (!isLetter(code)) return end;
    end++;
    while (isLetter(code)) code = text.charCodeAt(++end);
  }
  return isUnclear(code) ? endByPattern(text, start) : end;
}

function tokenEnd(text: string, start: number, code: number): number {
  if (isUnclear(code)) return endByPattern(text, start);
  if (isLetter(code)) return wordEnd(text, start);
  return isDigit(code) ? numberEnd(text, start) : start + 1;
}

/** Whether a token ends in "'s" and is more than its word with "is". */
const isPossessive = formFlag(({ text }) => POSSESSIVE.test(text) && !CONTRACTION.test(text));

/** Tokens of a text, in order; together they hold every character that is not white space. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let last = -1;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    const end = isBlank(code) ? at : tokenEnd(text, at, code);
    if (end === at) {
      at++;
      continue;
    }
    const form = forms.at(text, at, end);
    if (isPossessive(form)) {
      tokens.push(place(forms.at(text, at, end - 2), at, at === last));
      tokens.push(place(forms.at(text, end - 2, end), end - 2, true));
    } else {
      tokens.push(place(form, at, at === last));
    }
    last = end;
    at = end;
  }
  return tokens;
}
