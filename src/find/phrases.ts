import { type Form, type Token, tokenize } from '../text/tokenize.ts';
import { isDash } from './number-words.ts';

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Where a phrase stands among tokens; `to` is exclusive. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** Phrases that can be looked up at a token or before one; hyphens between their words make no difference. */
export interface PhraseTable<T> {
  /** Whether a phrase starts with this word. */
  mayStart(form: Form): boolean;
  /** The longest phrase that starts at a token. */
  startingAt(tokens: readonly Token[], at: number): PhraseMatch<T> | null;
  /** The longest phrase whose last word is the token before `end`. */
  endingBefore(tokens: readonly Token[], end: number): PhraseMatch<T> | null;
}

const wordsOf = (phrase: string): string[] =>
  tokenize(phrase)
    .filter((token) => !isDash(token))
    .map((token) => token.norm);

/** Follows words along tokens in one direction; the token after the last one, or null where they differ. */
function follow(tokens: readonly Token[], at: number, words: readonly string[], step: 1 | -1): number | null {
  let next = at;
  for (let i = 0; i < words.length; i++) {
    if (i > 0 && isDash(tokens[next])) next += step;
    if (tokens[next]?.norm !== words[step === 1 ? i : words.length - 1 - i]) return null;
    next += step;
  }
  return next;
}

function index<T>(phrases: readonly Phrase<T>[], key: (words: readonly string[]) => string): Map<string, Phrase<T>[]> {
  const byWord = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const list = byWord.get(key(phrase.words)) ?? [];
    list.push(phrase);
    byWord.set(key(phrase.words), list);
  }
  for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byWord;
}

/** A table of phrases with what each stands for. */
export function phraseTable<T>(entries: readonly (readonly [phrase: string, value: T])[]): PhraseTable<T> {
  const phrases = entries
    .map(([phrase, value]) => ({ words: wordsOf(phrase), value }))
    .filter(({ words }) => words.length > 0);
  const byFirst = index(phrases, (words) => words[0] ?? '');
  const byLast = index(phrases, (words) => words.at(-1) ?? '');
  return {
    mayStart: ({ norm }) => byFirst.has(norm),
    startingAt(tokens, at) {
      for (const { words, value } of byFirst.get(tokens[at]?.norm ?? '') ?? []) {
        const to = follow(tokens, at, words, 1);
        if (to !== null) return { value, from: at, to };
      }
      return null;
    },
    endingBefore(tokens, end) {
      for (const { words, value } of byLast.get(tokens[end - 1]?.norm ?? '') ?? []) {
        const before = follow(tokens, end - 1, words, -1);
        if (before !== null) return { value, from: before + 1, to: end };
      }
      return null;
    },
  };
}

/** Fields of the lines of a table, headings and blank lines left out. */
export const tableFields = (rows: string): string[][] =>
  rows
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((field) => field.trim()));

/** Names separated by ";" (line breaks count as blanks). */
export const nameList = (field: string): string[] =>
  field
    .split(';')
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '');
