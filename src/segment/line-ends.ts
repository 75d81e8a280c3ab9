import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from '../text/function-words.ts';
import { caseAt } from './characters.ts';
import type { Word } from './read-words.ts';
import { listForm } from './word-set.ts';

/** A line of a paragraph: the words from index `first` to `last`. */
interface Line {
  readonly first: number;
  readonly last: number;
  readonly width: number;
}

/** Wider lines are not wrapped by hand. */
const WIDEST_WRAP = 120;
/** Lines of a list without marks are shorter. */
const WIDEST_ENTRY = 45;
const FEWEST_ENTRIES = 3;
const ITEM = /^(?:[-+*–—]|#{1,6}|\(?(?:\d{1,3}|[a-z])[.)])$/;
const LEADING = new Set(['a', 'an', 'the', 'this', 'these', 'its', 'their', 'your', 'our', 'his', 'her', 'my', 'no']);
const CONTINUES = /[,(\-–—/&+]$/;

function readLines(words: readonly Word[]): Line[] {
  const lines: Line[] = [];
  let first = 0;
  for (let index = 1; index <= words.length; index += 1) {
    if (words[index] !== undefined && words[index]?.lineBreaks === 0) continue;
    const width = (words[index - 1]?.end ?? 0) - (words[first]?.start ?? 0);
    lines.push({ first, last: index - 1, width });
    first = index;
  }
  return lines;
}

/** Short lines without an ending mark on any are entries of a list. */
const isEntryList = (words: readonly Word[], lines: readonly Line[]): boolean =>
  lines.length >= FEWEST_ENTRIES &&
  lines.every(({ last, width }) => width <= WIDEST_ENTRY && words[last]?.marks === '' && !isUnfinished(words[last]));

/** Whether a phrase cannot end with this word. */
function isUnfinished(word: Word | undefined): boolean {
  if (word === undefined || CONTINUES.test(word.raw)) return true;
  const form = listForm(word.body);
  return LEADING.has(form) || [PREPOSITIONS, CONJUNCTIONS, AUXILIARIES].some((words) => words.has(form));
}

/** Whether a line is as long as wrapping by hand at the width of the widest line would make it. */
const isFull = (line: Line, next: Word, widest: number): boolean =>
  widest <= WIDEST_WRAP && line.width + 1 + next.raw.length > widest;

function endsLine(text: string, words: readonly Word[], line: Line, widest: number): boolean {
  const last = words[line.last];
  const next = words[line.last + 1];
  if (last === undefined || next === undefined) return false;
  if (next.lineBreaks > 1 || ITEM.test(next.raw)) return true;
  if (last.marks !== '' || isUnfinished(last)) return false;
  const start = caseAt(text, next.bodyStart);
  return (start === 'capital' || start === 'digit') && !isFull(line, next, widest);
}

/** Indexes of the words after which a line break ends the sentence whether or not a mark stands there. */
export function lineEnds(text: string, words: readonly Word[]): ReadonlySet<number> {
  const lines = readLines(words);
  const widest = lines.reduce((width, line) => Math.max(width, line.width), 0);
  const entries = isEntryList(words, lines);
  return new Set(lines.filter((line) => entries || endsLine(text, words, line, widest)).map((line) => line.last));
}
