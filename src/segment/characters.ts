/** Character classes of sentence splitting; each test takes one character and never depends on the length of the text. */

const MARKS = '.!?…‥。！？｡．‽⁇⁈⁉؟।';
const CLOSERS = '"\'”’»›)]}*_~`“';
const OPENERS = '"\'“‘„‚«‹([{*_~`¿¡”’<•⁃‣▪◦●';
const BULLETS = '•⁃‣▪◦●';

/** A line break as a pattern; CRLF is one. */
export const LINE_BREAK = '(?:\\r\\n|\\r(?!\\n)|[\\n\\u2028\\u2029])';

/** A mark that may end a sentence. */
export const isMark = (char: string): boolean => char !== '' && MARKS.includes(char);

/** A quotation mark, bracket or emphasis mark that may follow the end of a sentence. */
export const isCloser = (char: string): boolean => char !== '' && CLOSERS.includes(char);

/** A quotation mark, bracket, bullet or emphasis mark that may stand before the first word of a sentence. */
export const isOpener = (char: string): boolean => char !== '' && OPENERS.includes(char);

/** A sign that opens a list item wherever it stands. */
export const isBullet = (char: string): boolean => char !== '' && BULLETS.includes(char);

/** What a sentence or word begins with. */
export type CharacterCase = 'capital' | 'lower' | 'digit' | 'other';

/** What stands at `index`; letters without case count as capitals, signs as `other`. */
export function caseAt(text: string, index: number): CharacterCase {
  const char = String.fromCodePoint(text.codePointAt(index) ?? 0);
  if (/\p{Ll}/u.test(char)) return 'lower';
  if (/\p{L}/u.test(char)) return 'capital';
  return /\p{N}/u.test(char) ? 'digit' : 'other';
}
