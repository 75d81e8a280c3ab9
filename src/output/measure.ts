import type { Span } from '../model.ts';

let segmenter: Intl.Segmenter | null = null;

/** What is given to the segmenter at once: it takes the square of the length. No character reaches beyond a blank. */
const WORD = /[^ ]{1,500} ?| /gu;

/** The characters of a text as a reader counts them; the segmenter takes longer to make than most commands to run. */
function* graphemesOf(text: string): Generator<string, void> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const [word] of text.matchAll(WORD)) {
    for (const { segment } of segmenter.segment(word)) yield segment;
  }
}

/** Latin letters, punctuation and arrows, each one column and none joined to the next. */
const PLAIN = /^[\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u21FF]*$/;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]|\uFE0F|\p{Emoji_Presentation}/u;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const HARMFUL = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text that cannot move the cursor, colour the screen or turn the line round: every kind of white space is a
 * blank, every other control character a replacement mark. The length stays, so spans still hold.
 */
export function harmless(text: string): string {
  return text.replace(/\s/g, ' ').replace(HARMFUL, '\uFFFD');
}

/** `harmless`, with every run of white space one blank. */
export function oneLine(text: string): string {
  return harmless(text).replace(/ +/g, ' ').trim();
}

function graphemeWidth(grapheme: string): number {
  if (INVISIBLE.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** How many columns a terminal gives to a text without escape sequences. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemesOf(text)) width += graphemeWidth(grapheme);
  return width;
}

/** The columns of the widest of some texts, `least` at least. */
export function widestOf(texts: readonly string[], least: number): number {
  return texts.reduce((widest, text) => Math.max(widest, displayWidth(text)), least);
}

/** The longest beginning of a text that fits into `width` columns. */
function head(text: string, width: number): string {
  if (PLAIN.test(text)) return text.slice(0, width);
  let taken = '';
  let used = 0;
  for (const grapheme of graphemesOf(text)) {
    used += graphemeWidth(grapheme);
    if (used > width) break;
    taken += grapheme;
  }
  return taken;
}

/** A text cut to `width` columns, with an ellipsis where something was cut. */
export function clip(text: string, width: number): string {
  return displayWidth(text) <= width ? text : `${head(text, Math.max(0, width - 1)).trimEnd()}…`;
}

/** The end of a text, which is what tells paths apart, cut to `width` columns. */
export function clipStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const end = text.slice(-Math.max(1, width - 1));
  return displayWidth(end) < width ? `…${end}` : clip(text, width);
}

/** A text filled with blanks to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** A text in lines of at most `width` columns, broken between words where it can be. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    // Only the beginning is measured each time: a word can be as long as a source.
    for (let piece = head(line, width); piece !== line; piece = head(line, width)) {
      const taken = piece || line.slice(0, 1);
      lines.push(taken);
      line = line.slice(taken.length);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** `wrap` with `first` before the first line and blanks of the same width before the others. */
export function wrapAfter(first: string, text: string, width: number): string[] {
  const indent = displayWidth(first);
  const lines = wrap(text, Math.max(16, width - indent));
  return lines.map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line);
}

/** A stretch of a text and what stands before and after it. */
export interface Excerpt {
  readonly before: string;
  readonly focus: string;
  readonly after: string;
}

function cutAround(text: string, focus: Span, width: number): Span {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  let left = words.findLastIndex((word) => word.end <= focus.start);
  let right = words.findIndex((word) => word.start >= focus.end);
  if (right === -1) right = words.length;
  // Marks that touch the focus belong to its word.
  const touching = {
    start: Math.min(focus.start, words[left + 1]?.start ?? focus.start),
    end: Math.max(focus.end, words[right - 1]?.end ?? focus.end),
  };
  let { start, end } = displayWidth(text.slice(touching.start, touching.end)) + 2 <= width ? touching : focus;
  for (let grown = true; grown; ) {
    grown = false;
    const next = words[right];
    if (next !== undefined && displayWidth(text.slice(start, next.end)) + 2 <= width) {
      end = next.end;
      right++;
      grown = true;
    }
    const previous = words[left];
    if (previous !== undefined && displayWidth(text.slice(previous.start, end)) + 2 <= width) {
      start = previous.start;
      left--;
      grown = true;
    }
  }
  return { start, end };
}

/** As much of a text round `focus` as fits into `width` columns, in one line. */
export function excerpt(text: string, focus: Span, width: number): Excerpt {
  const line = harmless(text);
  const kept =
    displayWidth(line.replace(/ +/g, ' ')) <= width ? { start: 0, end: line.length } : cutAround(line, focus, width);
  const tidy = (piece: string): string => piece.replace(/ +/g, ' ');
  return {
    before: (kept.start > 0 ? '…' : '') + tidy(line.slice(kept.start, focus.start)),
    focus: clip(tidy(line.slice(focus.start, focus.end)), Math.max(4, width - 2)),
    after: tidy(line.slice(focus.end, kept.end)) + (kept.end < line.length ? '…' : ''),
  };
}
