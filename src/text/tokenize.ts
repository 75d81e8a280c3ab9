import { normalizeWord, stemWord } from './normalize.ts';

/** A word, number or mark of punctuation; offsets are relative to the tokenized text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Normal form (see `normalizeWord`); a mark is itself. */
  readonly norm: string;
  /** Verb stem (see `stemWord`). */
  readonly stem: string;
  /** True for words and numbers, false for punctuation. */
  readonly word: boolean;
  /** True where no white space stands before it. */
  readonly glued: boolean;
}

// A word ends at a hyphen; "isn't" is one word and "patient's" is "patient" + "'s"; "0.5", "1,000" are one number.
const TOKEN = /\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}\u00AD]+(?:['’][\p{L}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const POSSESSIVE = /['’]s$/i;
const CONTRACTION = /^(?:it|that|there|what|here|he|she|who|let|how|where)['’]s$/i;

function token(text: string, start: number, source: string): Token {
  const word = /[\p{L}\p{N}]/u.test(text);
  return {
    text,
    start,
    end: start + text.length,
    norm: word ? normalizeWord(text) : text,
    stem: word ? stemWord(text) : text,
    word,
    glued: start > 0 && !/\s/.test(source[start - 1] ?? ' '),
  };
}

/** Tokens of a text, in order; together they hold every character that is not white space. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    if (POSSESSIVE.test(word) && !CONTRACTION.test(word)) {
      tokens.push(
        token(word.slice(0, -2), match.index, text),
        token(word.slice(-2), match.index + word.length - 2, text),
      );
    } else {
      tokens.push(token(word, match.index, text));
    }
  }
  return tokens;
}
