import type { Span } from '../model.ts';
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

function readPlain(raw: string, start: number, lineBreaks: number): Word {
  const marks = raw.endsWith('.') ? '.' : '';
  const body = marks === '' ? raw : raw.slice(0, -1);
  const end = start + raw.length;
  return {
    start,
    end,
    raw,
    body,
    bodyStart: start,
    marks,
    closed: false,
    raised: false,
    depth: 0,
    sign: null,
    lineBreaks,
  };
}

const bracketDepth = (raw: string): number => raw.split(/[([]/).length - raw.split(/[)\]]/).length;

function readWord(raw: string, start: number, lineBreaks: number): Word {
  if (PLAIN.test(raw)) return readPlain(raw, start, lineBreaks);
  const ends = wordEnds(raw);
  return {
    start,
    end: start + raw.length,
    raw,
    body: raw.slice(ends.bodyStart, ends.bodyEnd),
    bodyStart: start + ends.bodyStart,
    marks: raw.slice(ends.marksStart, ends.marksEnd),
    closed: ends.marksEnd < ends.wholeEnd,
    raised: ends.wholeEnd < raw.length,
    depth: bracketDepth(raw),
    sign: signOf(raw),
    lineBreaks,
  };
}

function countBreaks(gap: string): number {
  const match = gap === ' ' ? null : BREAKS.exec(gap);
  if (match === null) return 0;
  return match[1] === undefined ? 1 : 2;
}

/** The words of a text in order, those glued together by a missing space apart; what lies between is white space. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(/\S+/g)) {
    const run = match[0];
    let lineBreaks = countBreaks(text.slice(end, match.index));
    let from = 0;
    for (const cut of [...innerCuts(run), run.length]) {
      words.push(readWord(run.slice(from, cut), match.index + from, lineBreaks));
      from = cut;
      lineBreaks = 0;
    }
    end = match.index + run.length;
  }
  return words;
}
