import type { Span } from '../model.ts';
import type { VisibleText } from './visible-text.ts';

/** How a format writes characters that cannot stand for themselves. */
export interface Spelling {
  /** What a character reference stands for, or null where it is no reference. */
  readonly decode: (reference: string) => string | null;
  /** Matches a character reference at its `lastIndex`; sticky. */
  readonly reference: RegExp;
  /** Matches what may stand inside a run and is not shown, such as a stray end tag; sticky, null where there is none. */
  readonly markup: RegExp | null;
  /** Matches a line end with what the format leaves out around it; sticky. */
  readonly lineEnd: RegExp;
  /** True where a backslash before a mark of punctuation is no character of the text. */
  readonly escapes: boolean;
}

/** A run of the value that stands for a run of the source. */
interface Piece {
  readonly from: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** A bare line end; sticky. */
export const LINE_END = /\r\n|\n|\r/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** What stands at `i` of the value for `j` of the source where the two differ; null where they do not. */
function oddPiece(value: string, i: number, source: string, j: number, spelling: Spelling): Piece | null {
  const char = source[j] ?? '';
  if (char === '&') {
    const reference = matchAt(spelling.reference, source, j);
    const decoded = reference === null ? null : spelling.decode(reference);
    if (reference !== null && decoded !== null && value.startsWith(decoded, i)) {
      return { from: i, length: decoded.length, source: j, sourceLength: reference.length };
    }
  }
  if (spelling.escapes && char === '\\' && source[j + 1] === value[i] && PUNCTUATION.test(value[i] ?? '')) {
    return { from: i, length: 1, source: j, sourceLength: 2 };
  }
  // What a parser of Markdown shows for a character that no text should hold.
  if (char === '\0' && value[i] === '\uFFFD') return { from: i, length: 1, source: j, sourceLength: 1 };
  const shown = matchAt(LINE_END, value, i);
  const written = shown === null ? null : matchAt(spelling.lineEnd, source, j);
  if (shown === null || written === null || shown === written) return null;
  return { from: i, length: shown.length, source: j, sourceLength: written.length };
}

function alignPieces(value: string, source: string, start: number, end: number, spelling: Spelling): Piece[] | null {
  const pieces: Piece[] = [];
  let i = 0;
  let j = start;
  while (i < value.length) {
    const odd = oddPiece(value, i, source, j, spelling);
    if (odd === null && value[i] !== source[j]) {
      const markup = spelling.markup === null ? null : matchAt(spelling.markup, source, j);
      if (markup === null) return null;
      j += markup.length;
      continue;
    }
    const piece = odd ?? { from: i, length: 1, source: j, sourceLength: 1 };
    i += piece.length;
    j += piece.sourceLength;
    if (j > end) return null;
    pieces.push(piece);
  }
  return pieces;
}

const LONGEST_CHARACTER = 40;

/**
 * The pieces from `place.start`, or from a little before it: where the parser left out white space at the start of a
 * source, it takes the end of the first character (a reference, a surrogate pair) for the start of the text.
 */
function alignNear(value: string, source: string, place: Span, spelling: Spelling): Piece[] | null {
  for (let back = 0; back <= Math.min(LONGEST_CHARACTER, place.start); back++) {
    const pieces = alignPieces(value, source, place.start - back, place.end, spelling);
    if (pieces !== null) return pieces;
  }
  return null;
}

/**
 * Adds the value of a text node, written in the source from `start` to `end`, to a block's text: characters one for
 * one, references and escapes as they are written. A value that cannot be followed is added as one atomic run.
 */
export function addRun(text: VisibleText, value: string, source: string, place: Span, spelling: Spelling): void {
  if (source.slice(place.start, place.end) === value) {
    text.exact(value, place.start);
    return;
  }
  const pieces = alignNear(value, source, place, spelling);
  if (pieces === null) {
    const length = place.end - place.start;
    // Of one length they would be taken to stand one for one.
    text.atomic(value, place.start, length === value.length ? length - 1 : length);
    return;
  }
  for (const piece of pieces) {
    const shown = value.slice(piece.from, piece.from + piece.length);
    if (piece.sourceLength === 1 && shown === source[piece.source]) text.exact(shown, piece.source);
    else text.atomic(shown, piece.source, piece.sourceLength);
  }
}
