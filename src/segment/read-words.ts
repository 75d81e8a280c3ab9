import type { Span } from '../model.ts';
import { isBeyondAscii, isBlank } from '../text/ascii.ts';
import { Spellings } from '../text/spellings.ts';
import { LINE_BREAK } from './characters.ts';
import { innerCuts } from './inner-cuts.ts';
import { type Sign, signOf } from './signs.ts';
import { wordEnds } from './word-ends.ts';

/** A run of characters without white space, taken apart at its ends. */
export interface Word extends Span {
  /** The word as it stands. */
  readonly raw: string;
  /** What is left between opening marks and ending marks: "Dr" of `("Dr.`; empty for a run of signs. */
  readonly body: string;
  /** Offset of the body in the text. */
  readonly bodyStart: number;
  /** The ending marks: "." or "?!"; empty without one. */
  readonly marks: string;
  /** Whether quotation marks or brackets close behind the ending marks. */
  readonly closed: boolean;
  /** Whether a raised number that lost its form stands behind the ending mark: "pain.12". */
  readonly raised: boolean;
  /** Brackets opened less brackets closed. */
  readonly depth: number;
  readonly sign: Sign | null;
  /** Number of line breaks before the word, two at most. */
  readonly lineBreaks: number;
}

/** Line breaks that are counted; more are no different from two. */
const BREAKS = new RegExp(`${LINE_BREAK}(?:[^\\S\\r\\n\\u2028\\u2029]*(${LINE_BREAK}))?`);
/** Most words: letters and at most a comma or full stop. */
const PLAIN = /^[A-Za-z][a-z]*[.,]?$/;

/** What is known of a word wherever it stands; `bodyStart` counts from its start. */
type Parts = Omit<Word, 'start' | 'end' | 'lineBreaks'>;

function readPlain(raw: string): Parts {
  const marks = raw.endsWith('.') ? '.' : '';
  const body = marks === '' ? raw : raw.slice(0, -1);
  return { raw, body, bodyStart: 0, marks, closed: false, raised: false, depth: 0, sign: null };
}

const bracketDepth = (raw: string): number => raw.split(/[([]/).length - raw.split(/[)\]]/).length;

function readParts(raw: string): Parts {
  if (PLAIN.test(raw)) return readPlain(raw);
  const ends = wordEnds(raw);
  return {
    raw,
    body: raw.slice(ends.bodyStart, ends.bodyEnd),
    bodyStart: ends.bodyStart,
    marks: raw.slice(ends.marksStart, ends.marksEnd),
    closed: ends.marksEnd < ends.wholeEnd,
    raised: ends.wholeEnd < raw.length,
    depth: bracketDepth(raw),
    sign: signOf(raw),
  };
}

/** A run of characters without white space. */
interface Run {
  readonly text: string;
  /** Its words, those glued together by a missing space apart. */
  readonly words: readonly Parts[];
}

function readRun(text: string): Run {
  const cuts = [0, ...innerCuts(text), text.length];
  return { text, words: cuts.slice(1).map((cut, at) => readParts(text.slice(cuts[at], cut))) };
}

const RUNS = 50_000;
const LONGEST_RUN = 40;
const runs = new Spellings(RUNS, readRun);

const runAt = (text: string, start: number, end: number): Run =>
  end - start > LONGEST_RUN ? readRun(text.slice(start, end)) : runs.at(text, start, end);

function place({ raw, body, bodyStart, marks, closed, raised, depth, sign }: Parts, start: number, lineBreaks: number) {
  const end = start + raw.length;
  return { start, end, raw, body, bodyStart: start + bodyStart, marks, closed, raised, depth, sign, lineBreaks };
}

const BLANK = 32;

function countBreaks(text: string, start: number, end: number): number {
  if (end === start || (end === start + 1 && text.charCodeAt(start) === BLANK)) return 0;
  const match = BREAKS.exec(text.slice(start, end));
  if (match === null) return 0;
  return match[1] === undefined ? 1 : 2;
}

const isSpace = (code: number): boolean => (isBeyondAscii(code) ? /\s/.test(String.fromCharCode(code)) : isBlank(code));

/** The first place from `start` on where white space stands, or where none does; the end where there is no such place. */
function spaceFrom(text: string, start: number, isWanted: boolean): number {
  let at = start;
  while (at < text.length && isSpace(text.charCodeAt(at)) !== isWanted) at++;
  return at;
}

/** The words of a text in order, those glued together by a missing space apart; what lies between is white space. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (let end = 0; ; ) {
    const start = spaceFrom(text, end, false);
    if (start === text.length) return words;
    let lineBreaks = countBreaks(text, end, start);
    end = start;
    for (const parts of runAt(text, start, spaceFrom(text, start, true)).words) {
      words.push(place(parts, end, lineBreaks));
      end += parts.raw.length;
      lineBreaks = 0;
    }
  }
}
