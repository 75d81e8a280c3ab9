const [BLANK, LETTER, DIGIT, MARK] = [0, 1, 2, 3];

/** The classes of the ASCII characters. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/\s/.test(char)) return BLANK;
  if (/[a-z]/i.test(char)) return LETTER;
  return /\d/.test(char) ? DIGIT : MARK;
});

/** Questions about one UTF-16 code unit; of NaN, the end of a text, none is true. */
export const isBlank = (code: number): boolean => CLASSES[code] === BLANK;
export const isLetter = (code: number): boolean => CLASSES[code] === LETTER;
export const isDigit = (code: number): boolean => CLASSES[code] === DIGIT;
export const isBeyondAscii = (code: number): boolean => code > 127;
/** The apostrophe as it is typed and as it is printed. */
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
/** Quotation marks and dashes, which stand in texts that are ASCII otherwise. */
export const isPrintersMark = (code: number): boolean => code >= 0x2010 && code <= 0x2027;
