import { caseAt } from './characters.ts';
import { endsSentence } from './ends-sentence.ts';
import { lineEnds } from './line-ends.ts';
import { listStarts } from './list-starts.ts';
import type { Word } from './read-words.ts';

/** The sentence that is being read. */
interface Reading {
  readonly words: Word[];
  marks: string;
  apart: boolean;
  closed: boolean;
  depth: number;
  emoticon: boolean;
}

const begin = (): Reading => ({ words: [], marks: '', apart: false, closed: false, depth: 0, emoticon: false });

const CLOSING = /^[)\]}”’»"']+$/;

/** Whether a word belongs to what stands before it: marks, closing marks, citations, emoticons. */
function isTail({ sign, body, marks, raw }: Word): boolean {
  if (sign === 'emoticon' || sign === 'citation') return true;
  return body === '' && (marks !== '' || CLOSING.test(raw));
}

function readSigns(reading: Reading, word: Word): void {
  if (reading.marks === '' && word.marks !== '') reading.apart = true;
  reading.marks += word.marks;
  reading.closed = word.closed || (word.marks === '' && reading.marks !== '');
}

function readBody(reading: Reading, word: Word): void {
  reading.words.push(word);
  reading.marks = word.marks;
  reading.closed = word.closed;
  reading.apart = false;
  reading.emoticon = false;
}

/** "pain.11 12": the second of two raised numbers. */
const isRaised = (reading: Reading, word: Word): boolean =>
  reading.words.at(-1)?.raised === true && /^\d{1,3}$/.test(word.raw);

function read(reading: Reading, word: Word): void {
  if (word.sign === 'citation' || isRaised(reading, word)) return;
  if (word.sign === 'emoticon') {
    reading.emoticon = true;
    return;
  }
  reading.depth = Math.max(0, reading.depth + word.depth);
  if (word.body === '') readSigns(reading, word);
  else readBody(reading, word);
}

/** "words. . . . Next": the first stop ends the sentence, the spaced dots open the next. */
function opensWithDots(text: string, words: readonly Word[], index: number): boolean {
  const after = words[index + 4];
  if (words[index]?.marks !== '.' || after === undefined || caseAt(text, after.bodyStart) !== 'capital') return false;
  return words[index]?.body !== '' && words.slice(index + 1, index + 4).every((word) => word.raw === '.');
}

function endsReading(text: string, reading: Reading, next: Word): boolean {
  const last = reading.words.at(-1);
  if (last === undefined || isTail(next) || isRaised(reading, next)) return false;
  const { words, marks, apart, closed, depth, emoticon } = reading;
  return endsSentence({ text, words, last, marks, apart, closed, depth, emoticon, next });
}

/** Indexes of the words that end a sentence inside a paragraph, in order. */
export function sentenceEnds(text: string, words: readonly Word[]): number[] {
  const ends: number[] = [];
  const lines = lineEnds(text, words);
  const items = listStarts(words);
  let reading = begin();
  words.forEach((word, index) => {
    read(reading, word);
    const next = words[index + 1];
    if (next === undefined) return;
    const apart =
      word.end === next.start ||
      lines.has(index) ||
      items.has(index + 1) ||
      word.sign === 'rule' ||
      next.sign === 'rule';
    if (apart || opensWithDots(text, words, index) || endsReading(text, reading, next)) {
      ends.push(index);
      reading = begin();
    }
  });
  return ends;
}
