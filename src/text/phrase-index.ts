import { isApostrophe, isBeyondAscii, isDigit, isLetter, isPrintersMark } from './ascii.ts';
import { Spellings } from './spellings.ts';

const TOKEN = /\d+(?:[.,]\d+)*|[\p{L}][\p{L}\p{N}'’-]*|[.!?…©%]/uy;
const BLANK = 32;
const STOP = new Set(['.', '!', '?', '…']);
const GAP_WORDS = 8;

interface Word {
  readonly norm: string;
  /** True at the start of a sentence. */
  readonly starts: boolean;
}

/** One step of a phrase: any of some words, a number (`#`), or a gap (`…`). */
type Step = ReadonlySet<string> | 'gap';

interface Phrase<T> {
  readonly steps: readonly Step[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly value: T;
}

/** Phrases by their first word; the form of a phrase is told in `lexicon/zones.ts`. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

const HYPHEN = 45;

/** The end of a word of ASCII letters; -1 where the pattern has to tell. */
function wordEnd(text: string, start: number): number {
  for (let end = start + 1; ; end++) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code) || isApostrophe(code) || code === HYPHEN) continue;
    return isBeyondAscii(code) && !isPrintersMark(code) ? -1 : end;
  }
}

/** The end of the token that starts at `start`; `start` where none does. */
function tokenEnd(text: string, start: number): number {
  const end = isLetter(text.charCodeAt(start)) ? wordEnd(text, start) : -1;
  if (end >= 0) return end;
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start;
}

const SPELLINGS = 20_000;
const spellings = new Spellings(SPELLINGS, (text) => ({
  text,
  norm: text.toLowerCase().replaceAll('’', "'"),
  isStop: STOP.has(text),
}));

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let starts = true;
  for (let at = 0; at < text.length; ) {
    const end = text.charCodeAt(at) === BLANK ? at : tokenEnd(text, at);
    if (end > at) {
      const { norm, isStop } = spellings.at(text, at, end);
      if (!isStop) words.push({ norm, starts });
      starts = isStop;
    }
    at = Math.max(end, at + 1);
  }
  return words;
}

function compile<T>(phrase: string, value: T): Phrase<T> {
  const body = phrase.replace(/^\^/, '').replace(/\$$/, '').trim();
  const steps = body.split(/\s+/).map((word): Step => (word === '…' ? 'gap' : new Set(word.split('/'))));
  return { steps, atStart: phrase.startsWith('^'), atEnd: phrase.endsWith('$'), value };
}

/** An index over `[phrase, value]` pairs. */
export function indexPhrases<T>(entries: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const [text, value] of entries) {
    const phrase = compile(text, value);
    const first = phrase.steps[0];
    if (first === undefined || first === 'gap') throw new Error(`a phrase begins with a word, found "${text}"`);
    for (const word of first) index.set(word, [...(index.get(word) ?? []), phrase]);
  }
  return index;
}

function isStep(step: Step, word: Word): boolean {
  return step === 'gap' || step.has(word.norm) || (step.has('#') && /^\d/.test(word.norm));
}

/** True where the steps from `step` match the words from `at`; a phrase stays inside one sentence. */
function matches(phrase: Phrase<unknown>, step: number, words: readonly Word[], at: number): boolean {
  const wanted = phrase.steps[step];
  if (wanted === undefined) return !phrase.atEnd || at === words.length;
  if (wanted === 'gap') {
    for (let skip = 0; skip <= GAP_WORDS && at + skip <= words.length; skip++) {
      if (skip > 0 && words[at + skip - 1]?.starts === true) return false;
      if (matches(phrase, step + 1, words, at + skip)) return true;
    }
    return false;
  }
  const word = words[at];
  if (word === undefined || (step > 0 && word.starts) || !isStep(wanted, word)) return false;
  return matches(phrase, step + 1, words, at + 1);
}

function startingWith<T>({ norm }: Word, index: PhraseIndex<T>): readonly Phrase<T>[] {
  const byWord = index.get(norm) ?? [];
  return isDigit(norm.charCodeAt(0)) ? [...byWord, ...(index.get('#') ?? [])] : byWord;
}

/** How much of a text is taken apart at once, in UTF-16 code units. */
const WINDOW = 100_000;

/** A text in windows that end with a sentence where they can: no phrase reaches beyond one. */
function* windowsOf(text: string): Generator<{ words: Word[]; isLast: boolean }, void> {
  for (let start = 0; start < text.length; ) {
    const most = start + WINDOW;
    const stop = most < text.length ? text.lastIndexOf('. ', most) : text.length;
    const end = stop > start ? stop + 1 : most;
    yield { words: wordsOf(text.slice(start, end)), isLast: end >= text.length };
    start = end;
  }
}

/** The values of all phrases in a text, in order of their place; a phrase counts once. */
export function findPhrases<T>(text: string, index: PhraseIndex<T>): T[] {
  const found = new Map<Phrase<T>, T>();
  for (const { words, isLast } of windowsOf(text)) {
    for (const [at, word] of words.entries()) {
      for (const phrase of startingWith(word, index)) {
        if ((phrase.atStart && !word.starts) || (phrase.atEnd && !isLast)) continue;
        if (!found.has(phrase) && matches(phrase, 0, words, at)) found.set(phrase, phrase.value);
      }
    }
  }
  return [...found.values()];
}
