import type { Warning } from '../model.ts';
import { countOf } from '../text/count-of.ts';
import { lineIndex } from '../text/line-index.ts';

/** A source as text, and what had to be guessed or replaced. */
export interface Decoded {
  readonly text: string;
  readonly warnings: readonly Warning[];
}

const REPLACEMENT = '\uFFFD';
// What windows-1252 has at 0x80 to 0x9F; the five unused places stay as they are.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const DECLARED = /(?:charset|<\?xml\s[^>]{0,100}\sencoding)\s{0,4}=\s{0,4}["']?([\w:-]{1,40})/i;
const HEAD = 2048;
const WESTERN_SHARE = 0.9;
const USUAL = /[\u0085\u0091-\u0097\u0099\u00A0\u00A9\u00AE\u00B0\u00B1\u00B5\u00BC-\u00D6\u00D8-\u00FC]/;
const USUAL_BYTES: ReadonlySet<number> = new Set(
  Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => USUAL.test(String.fromCharCode(byte))),
);

const startsWith = (bytes: Uint8Array, ...marks: number[]): boolean => marks.every((mark, at) => bytes[at] === mark);

/** The encoding that a byte order mark names, or null without one. */
export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  return startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : null;
}

/** UTF-32, which nobody saves texts in; the little-endian mark begins as that of UTF-16 does. */
export const isUtf32 = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff);

const UTF_16_SAMPLE = 4096;
/** In western texts nearly every second byte of UTF-16 is zero, and no other byte is. */
const ZERO_SHARE = 0.8;

/** UTF-16 without a byte order mark, by where its zero bytes stand; null where it is none. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, UTF_16_SAMPLE);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < (ZERO_SHARE * sample.length) / 2 || Math.min(even, odd) > 0) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function decodeUtf16(bytes: Uint8Array, bigEndian: boolean): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return (bigEndian ? even.swap16() : even).toString('utf16le').replace(/^\uFEFF/, '');
}

function decodeWestern(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}

/** The encoding that the head of a page or of an XML file declares; null without one, or where nobody knows it. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const label = DECLARED.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'))?.[1];
  try {
    return label === undefined ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/**
 * True where the text has no character of UTF-8 and nearly all its high bytes are the quotes, dashes and letters of
 * western texts.
 */
function looksWestern(bytes: Uint8Array, utf8: string): boolean {
  if (/[\u0080-\uFFFC]/.test(utf8)) return false;
  let high = 0;
  let usual = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high++;
    if (USUAL_BYTES.has(byte)) usual++;
  }
  return usual >= high * WESTERN_SHARE;
}

function replacedBytes(text: string, encoding: string): Warning {
  const count = countOf(REPLACEMENT, text);
  const first = text.indexOf(REPLACEMENT);
  const { line } = lineIndex(text)(first);
  const places = count === 1 ? '1 place is' : `${count} places are`;
  return {
    code: 'invalid-encoding',
    message: `${places} not ${encoding}, the first in line ${line}; shown as ${REPLACEMENT}, save the source as UTF-8`,
    span: { start: first, end: first + 1 },
  };
}

const READ_AS_UTF_16: Warning = {
  code: 'invalid-encoding',
  message: 'not UTF-8, read as UTF-16; save the source as UTF-8 if characters look wrong',
  span: null,
};

const READ_AS_WESTERN: Warning = {
  code: 'invalid-encoding',
  message: 'not UTF-8, read as windows-1252; save the source as UTF-8 if characters look wrong',
  span: null,
};

/** Bytes that are no UTF-8 as text of the encoding that they declare. */
function decodeDeclared(bytes: Uint8Array, encoding: string): Decoded {
  // Some versions of Node take windows-1252 for Latin-1.
  const text = encoding === 'windows-1252' ? decodeWestern(bytes) : new TextDecoder(encoding).decode(bytes);
  return { text, warnings: text.includes(REPLACEMENT) ? [replacedBytes(text, encoding)] : [] };
}

/**
 * Bytes as text: UTF-16 by its byte order mark or its zero bytes, UTF-8 where they are, else what the head of a page declares, else
 * windows-1252 where they look like it. Bytes that have no meaning are replaced. Never fails.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark === 'utf-16le' || mark === 'utf-16be') {
    return { text: decodeUtf16(bytes, mark === 'utf-16be'), warnings: [] };
  }
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null) return { text: decodeUtf16(bytes, unmarked === 'utf-16be'), warnings: [READ_AS_UTF_16] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    const encoding = declaredEncoding(bytes);
    if (encoding !== null && !encoding.startsWith('utf-')) return decodeDeclared(bytes, encoding);
    const text = new TextDecoder('utf-8').decode(bytes);
    if (looksWestern(bytes, text)) return { text: decodeWestern(bytes), warnings: [READ_AS_WESTERN] };
    return { text, warnings: [replacedBytes(text, 'UTF-8')] };
  }
}
