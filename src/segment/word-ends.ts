import { abbreviationReach } from './abbreviation.ts';
import { isCloser, isMark, isOpener } from './characters.ts';

/** Where the parts of a word lie, as offsets in the word. */
export interface WordEnds {
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly marksStart: number;
  readonly marksEnd: number;
  /** End of the word without a raised number. */
  readonly wholeEnd: number;
}

/** No citation mark behind a sentence is longer. */
const LONGEST_CITATION = 40;
const CITATION = /\[\d[\d,;–-]*\]$/;
const DIGIT = '[\\d⁰¹²³⁴-⁹]';
const ENDS_IN_DIGIT = new RegExp(`${DIGIT}$`);
const RAISED = new RegExp(`\\.(?<=(?:(\\p{L}+)|[)\\]"”’%])\\.)["”’)]?${DIGIT}{1,3}(?:[,–-]${DIGIT}{1,3}){0,4}$`, 'u');

/** The start of the citation mark that ends at `end`, or `end` without one. */
function citationStart(raw: string, start: number, end: number): number {
  if (raw[end - 1] !== ']') return end;
  const from = Math.max(start, end - LONGEST_CITATION);
  const at = raw.slice(from, end).search(CITATION);
  return at < 0 ? end : from + at;
}

function skipClosers(raw: string, start: number, from: number): number {
  let end = from;
  while (end > start) {
    const citation = citationStart(raw, start, end);
    if (citation === end && !isCloser(raw[end - 1] ?? '')) return end;
    end = citation === end ? end - 1 : citation;
  }
  return end;
}

function skipMarks(raw: string, start: number, from: number): number {
  let end = from;
  while (end > start && isMark(raw[end - 1] ?? '')) end -= 1;
  return end;
}

/** The end of a word before a raised number; the end of the word without one. */
function raisedStart(raw: string, start: number): number {
  const end = raw.length;
  if (!ENDS_IN_DIGIT.test(raw)) return end;
  const from = Math.max(start, end - LONGEST_CITATION);
  const match = RAISED.exec(raw.slice(from));
  if (match === null) return end;
  const before = match[1];
  if (before !== undefined && (before.length < 3 || abbreviationReach(before) !== null)) return end;
  return from + match.index + 1;
}

/** "[...]" stands for words, so its dots end nothing. */
const isOmission = (raw: string, start: number, end: number): boolean =>
  end - start > 1 && (raw[start - 1] === '[' || raw[start - 1] === '(');

/** Takes a word apart into opening marks, body, ending marks and what closes behind them. */
export function wordEnds(raw: string): WordEnds {
  let bodyStart = 0;
  while (bodyStart < raw.length && isOpener(raw[bodyStart] ?? '')) bodyStart += 1;
  const wholeEnd = raisedStart(raw, bodyStart);
  const marksEnd = skipClosers(raw, bodyStart, wholeEnd);
  const marksStart = skipMarks(raw, bodyStart, marksEnd);
  if (isOmission(raw, marksStart, marksEnd)) {
    return { bodyStart, bodyEnd: marksEnd, marksStart: marksEnd, marksEnd, wholeEnd };
  }
  return { bodyStart, bodyEnd: skipClosers(raw, bodyStart, marksStart), marksStart, marksEnd, wholeEnd };
}
