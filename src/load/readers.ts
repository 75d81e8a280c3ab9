import { extname } from 'node:path';
import type { ByteFormat, SourceFormat, TextFormat } from '../model.ts';
import { htmlReader } from './html.ts';
import { jatsReader } from './jats.ts';
import { markdownReader } from './markdown.ts';
import type { ByteReader, Reader } from './reader.ts';
import { textReader } from './text.ts';

/** Every reader of text, in the order in which a text of unknown format is tried; plain text takes the rest. */
export const READERS: readonly Reader[] = [jatsReader, htmlReader, markdownReader, textReader];

const SIGNATURE_WITHIN = 1024;

/** Every reader of bytes. */
export const BYTE_READERS: readonly ByteReader[] = [
  {
    format: 'pdf',
    extensions: ['.pdf'],
    sniff: (bytes) => /%PDF-\d/.test(Buffer.from(bytes.subarray(0, SIGNATURE_WITHIN)).toString('latin1')),
    extract: async (bytes) => (await import('./pdf-thread.ts')).extractPdfInThread(bytes),
  },
  {
    format: 'docx',
    extensions: ['.docx'],
    sniff: (bytes) => bytes[0] === 0x50 && bytes[1] === 0x4b && Buffer.from(bytes).includes('word/document.xml'),
    extract: async (bytes) => (await import('./docx.ts')).extractDocx(bytes),
  },
];

/** The file name endings of all formats. */
export const EXTENSIONS: readonly string[] = [...READERS, ...BYTE_READERS].flatMap(({ extensions }) => extensions);

const NDJSON_EXTENSIONS = ['.ndjson', '.jsonl'];
const JSON_LINE = /^\s{0,20}\{[ \t]{0,20}"\w{1,40}"[ \t]{0,20}:/;

/** The reader of a format of text. */
export function readerOf(format: TextFormat): Reader {
  return READERS.find((reader) => reader.format === format) ?? textReader;
}

/** The format of bytes that are no text, or null where they are of none that is known. */
export const sniffBytes = (bytes: Uint8Array): ByteFormat | null =>
  BYTE_READERS.find(({ sniff }) => sniff(bytes))?.format ?? null;

/** The format that a file name's ending says, or null where it says none. */
export function formatOfName(name: string): SourceFormat | null {
  const extension = extname(name).toLowerCase();
  return [...READERS, ...BYTE_READERS].find((reader) => reader.extensions.includes(extension))?.format ?? null;
}

/** Whether a file name's ending says that it holds a document a line. */
export const isNdjsonName = (name: string): boolean => NDJSON_EXTENSIONS.includes(extname(name).toLowerCase());

const FOREIGN_EXTENSIONS = [
  '.doc',
  '.rtf',
  '.odt',
  '.epub',
  '.mht',
  '.mhtml',
  '.csv',
  '.tsv',
  '.xls',
  '.xlsx',
  '.pptx',
];

/** Whether a file name's ending says that it holds text in a format that is not read. */
export const isForeignName = (name: string): boolean => FOREIGN_EXTENSIONS.includes(extname(name).toLowerCase());

/** Whether a text of unknown format looks like NDJSON. */
export const looksLikeNdjson = (text: string): boolean => JSON_LINE.test(text);

/** The format that the text itself looks like. */
export function sniffFormat(text: string): TextFormat {
  return (READERS.find((reader) => reader.sniff(text)) ?? textReader).format;
}
