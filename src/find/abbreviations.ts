import type { Span } from '../model.ts';
import { isFunctionWord } from '../text/function-words.ts';

/** A short form and the words it stands for. */
export interface AbbreviationDefinition {
  readonly short: Span;
  readonly long: Span;
}

interface Word extends Span {
  readonly text: string;
}

const SHORT = /^[A-Za-z0-9\u0370-\u03ff][A-Za-z0-9\u0370-\u03ff&/+.-]{1,9}$/;
const GREEK: Readonly<Record<string, string>> = { α: 'a', β: 'b', γ: 'g', δ: 'd', κ: 'k', μ: 'm', ω: 'o' };
/** Words between the two forms, as they stand. */
const BEFORE_SHORT = [
  ', or ',
  ' or ',
  'also known as ',
  'also called ',
  'known as ',
  'abbreviated as ',
  'abbreviated to ',
  'called ',
  'shortened to ',
];
const BEFORE_LONG = [', or ', ' stands for ', ' is short for ', ', short for ', ' (short for '];
const LEAD_INS = [
  'or ',
  'also known as ',
  'also called ',
  'known as ',
  'abbreviated as ',
  'abbreviated to ',
  'abbreviated ',
  'called ',
  'short for ',
  'the ',
];
const WINDOW = 200;

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[αβγδκμω]/g, (letter) => GREEK[letter] ?? letter);

/** Two capitals, or one with a figure; a name such as "Ketalar" is no short form. */
function isShortForm(text: string): boolean {
  const capitals = text.match(/[A-Z\u0391-\u03a9]/g)?.length ?? 0;
  return SHORT.test(text) && (capitals > 1 || (capitals === 1 && /\d/.test(text)));
}

/** Words of a stretch; the parts of "post-traumatic" count one by one. */
function wordsIn(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?/gu)) {
    words.push({ text: fold(match[0]), start: start + match.index, end: start + match.index + match[0].length });
  }
  return words;
}

/**
 * Whether letters are spelled by words in order: each word gives its first letter and may give later ones; words of
 * grammar may be left out, and of other words one where the short form has three letters, two where it has more. The last word must take part.
 */
function spells(letters: string, words: readonly Word[]): boolean {
  const seen = new Set<string>();
  function from(letter: number, at: number, spare: number): boolean {
    const key = `${letter} ${at} ${spare}`;
    const word = words[at];
    if (word === undefined || seen.has(key)) return false;
    seen.add(key);
    const next = at + 1;
    if (at > 0 && next < words.length) {
      if (isFunctionWord(word.text) && from(letter, next, spare)) return true;
      if (spare > 0 && from(letter, next, spare - 1)) return true;
    }
    if (word.text[0] !== letters[letter]) return false;
    let [used, place] = [letter + 1, 1];
    for (;;) {
      if (next === words.length ? used === letters.length : from(used, next, spare)) return true;
      place = word.text.indexOf(letters[used] ?? ' ', place) + 1;
      if (used >= letters.length || place === 0) return false;
      used += 1;
    }
  }
  return from(0, 0, Math.max(0, Math.min(2, letters.length - 2)));
}

const lettersOf = (short: string): string => fold(short.replace(/s$/, '')).replace(/[^\p{L}\p{N}]/gu, '');

/** Words may be parted by blanks, hyphens and commas without a blank; anything else ends a long form. */
const joined = (text: string, one: Word, other: Word): boolean =>
  /^(?:\s+|\s?[-–‐/'’]\s?|,(?!\s))$/.test(text.slice(one.end, other.start));

/** The longest run of words that ends (or, forwards, starts) where the stretch does and that nothing interrupts. */
function run(text: string, words: readonly Word[], forwards: boolean): Word[] {
  const ordered = forwards ? [...words] : [...words].reverse();
  const stop = ordered.findIndex((word, at) => {
    const last = ordered[at - 1];
    return last !== undefined && !(forwards ? joined(text, last, word) : joined(text, word, last));
  });
  const kept = stop < 0 ? ordered : ordered.slice(0, stop);
  return forwards ? kept : kept.reverse();
}

/** The fewest words at the end (or start) of a stretch that a short form spells. */
function longForm(text: string, short: string, stretch: Span, forwards: boolean): Span | null {
  const letters = lettersOf(short);
  const words = run(text, wordsIn(text, stretch), forwards);
  const most = Math.min(words.length, letters.length * 2, letters.length + 5);
  for (let count = 1; count <= most; count++) {
    const part = forwards ? words.slice(0, count) : words.slice(words.length - count);
    const [first, last] = [part[0], part.at(-1)];
    if (first === undefined || last === undefined || isFunctionWord(first.text)) continue;
    const long = { start: first.start, end: last.end };
    if (long.end - long.start <= short.length || !spells(letters, part)) continue;
    return text
      .slice(long.start, long.end)
      .split(/[\s-]+/)
      .includes(short)
      ? null
      : long;
  }
  return null;
}

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
};

/** The word without blanks that ends at a place. */
function wordBefore(text: string, end: number): Span {
  let stop = end;
  while (stop > 0 && /\s/.test(text[stop - 1] ?? '')) stop--;
  let start = stop;
  while (start > 0 && stop - start < 12 && /[^\s(),;:“”"]/.test(text[start - 1] ?? ' ')) start--;
  return { start, end: stop };
}

/** The word without blanks that starts at a place, marks of punctuation at its end left out. */
function wordAfter(text: string, start: number): Span {
  const word = /^[^\s(),;:“”"]{0,12}/.exec(text.slice(start, start + 12))?.[0] ?? '';
  return { start, end: start + word.replace(/(?<![.!?])[.!?]+$/, '').length };
}

const sliced = (text: string, { start, end }: Span): string => text.slice(start, end);

/** "complex regional pain syndrome (CRPS)" or "CRPS (complex regional pain syndrome)". */
function inBrackets(text: string, open: number, close: number): AbbreviationDefinition | null {
  let inner = trimmed(text, { start: open + 1, end: close });
  const lead = LEAD_INS.find((words) => sliced(text, inner).startsWith(words));
  if (lead !== undefined) inner = { start: inner.start + lead.length, end: inner.end };
  const stop = /[;,]\s/.exec(sliced(text, inner))?.index;
  const head = stop === undefined ? inner : { start: inner.start, end: inner.start + stop };
  const stretch = { start: Math.max(0, open - WINDOW), end: open };
  if (isShortForm(sliced(text, head))) {
    const long = longForm(text, sliced(text, head), stretch, false);
    if (long !== null && sliced(text, { start: long.end, end: open }).trim() === '') return { short: head, long };
  }
  const short = wordBefore(text, open);
  if (!isShortForm(sliced(text, short))) return null;
  const long = longForm(text, sliced(text, short), head, true);
  return long !== null && long.start === head.start ? { short, long } : null;
}

/** "post-traumatic stress disorder, or PTSD", "PTSD, or post-traumatic stress disorder", "PTSD stands for …". */
function besideWords(text: string, words: string, at: number, shortLast: boolean): AbbreviationDefinition | null {
  const after = at + words.length;
  const short = shortLast ? wordAfter(text, after) : wordBefore(text, at);
  if (!isShortForm(sliced(text, short))) return null;
  const end = shortLast ? wordEndBefore(text, at) : Math.min(text.length, after + WINDOW);
  const stretch = shortLast ? { start: Math.max(0, end - WINDOW), end } : { start: after, end };
  const long = longForm(text, sliced(text, short), stretch, !shortLast);
  if (long === null) return null;
  return (shortLast ? long.end === end : long.start === after) ? { short, long } : null;
}

/** Where the words before a place end, blanks and commas left out. */
function wordEndBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && /[\s,(]/.test(text[end - 1] ?? '')) end--;
  return end;
}

function* placesOf(text: string, words: string): Generator<number> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) yield at;
}

/** The innermost pairs of brackets, in order. */
function* brackets(text: string): Generator<readonly [open: number, close: number]> {
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open = at;
    if (text[at] !== ')' || open < 0) continue;
    if (at - open <= WINDOW) yield [open, at];
    open = -1;
  }
}

/** Short forms that a text defines, in order of the short form; one definition for each. */
export function findAbbreviations(text: string): AbbreviationDefinition[] {
  const found = new Map<number, AbbreviationDefinition>();
  const add = (one: AbbreviationDefinition | null) => {
    if (one !== null && !found.has(one.short.start)) found.set(one.short.start, one);
  };
  for (const [open, close] of brackets(text)) add(inBrackets(text, open, close));
  for (const words of BEFORE_SHORT) for (const at of placesOf(text, words)) add(besideWords(text, words, at, true));
  for (const words of BEFORE_LONG) for (const at of placesOf(text, words)) add(besideWords(text, words, at, false));
  return [...found.values()].sort((a, b) => a.short.start - b.short.start);
}
