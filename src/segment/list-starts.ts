import { isBullet } from './characters.ts';
import type { Word } from './read-words.ts';

/** A word that numbers a list item. */
interface Marker {
  readonly index: number;
  /** What stands behind the number and whether it is a letter: markers of one list have one style. */
  readonly style: string;
  readonly value: number;
}

const LONGEST_MARKER = 4;
const MARKER = /^(?:(\d{1,2})|([a-z]))(\.\)|\)|\.)$/;
/** In "1) nausea, 2) vomiting and 3) pain" the numbers stand inside one sentence. */
const RUNS_ON = /[,;:]$|^(?:and|or|and\/or|the|an?|to|of|in|for|with)$/i;

function readMarker(word: Word, index: number): Marker | null {
  if (word.raw.length > LONGEST_MARKER) return null;
  const [, digits, letter, sign] = MARKER.exec(word.raw) ?? [];
  if (digits !== undefined) return { index, style: `1${sign}`, value: Number(digits) };
  return letter === undefined ? null : { index, style: `a${sign}`, value: letter.charCodeAt(0) };
}

const opensList = (words: readonly Word[], { index }: Marker): boolean => {
  const before = words[index - 1];
  return before === undefined || before.marks !== '' || (words[index]?.lineBreaks ?? 0) > 0;
};

/** Runs of markers of one style that count up by one, in order. */
function readRuns(words: readonly Word[]): Marker[][] {
  const runs: Marker[][] = [];
  const open = new Map<string, Marker[]>();
  words.forEach((word, index) => {
    const marker = readMarker(word, index);
    if (marker === null) return;
    const run = open.get(marker.style);
    if (run !== undefined && run.at(-1)?.value === marker.value - 1) {
      run.push(marker);
      return;
    }
    const fresh = [marker];
    open.set(marker.style, fresh);
    runs.push(fresh);
  });
  return runs;
}

function isList(words: readonly Word[], run: readonly Marker[]): boolean {
  const [first, ...rest] = run;
  if (first === undefined || rest.length === 0) return false;
  if (rest.some(({ index }) => RUNS_ON.test(words[index - 1]?.body ?? ''))) return false;
  return opensList(words, first) || (first.style === '1)' && rest.length > 1);
}

/** Indexes of the words that begin an item of a list written in one line: "1. Rest 2. Drink", "• Rest • Drink". */
export function listStarts(words: readonly Word[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const run of readRuns(words)) if (isList(words, run)) for (const { index } of run) starts.add(index);
  words.forEach((word, index) => {
    if (isBullet(word.raw[0] ?? '')) starts.add(index);
  });
  return starts;
}
