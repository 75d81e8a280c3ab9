import { extname } from 'node:path';
import type { TextFormat } from '../model.ts';
import { htmlReader } from './html.ts';
import { jatsReader } from './jats.ts';
import { markdownReader } from './markdown.ts';
import type { Reader } from './reader.ts';
import { textReader } from './text.ts';

/** Every reader, in the order in which a text of unknown format is tried; plain text is last and takes the rest. */
export const READERS: readonly Reader[] = [jatsReader, htmlReader, markdownReader, textReader];

/** The reader of a format. */
export function readerOf(format: TextFormat): Reader {
  return READERS.find((reader) => reader.format === format) ?? textReader;
}

/** The format that a file name's ending says, or null where it says none. */
export function formatOfName(name: string): TextFormat | null {
  const extension = extname(name).toLowerCase();
  return READERS.find((reader) => reader.extensions.includes(extension))?.format ?? null;
}

const NDJSON_ENDINGS = ['.ndjson', '.jsonl'];
const JSON_LINE = /^\s{0,20}\{[ \t]{0,20}"\w{1,40}"[ \t]{0,20}:/;

/** Whether a file name's ending says that it holds a document a line. */
export const isNdjsonName = (name: string): boolean => NDJSON_ENDINGS.includes(extname(name).toLowerCase());

/** Whether a text of unknown format looks like NDJSON. */
export const looksLikeNdjson = (text: string): boolean => JSON_LINE.test(text);

/** The format that the text itself looks like. */
export function sniffFormat(text: string): TextFormat {
  return (READERS.find((reader) => reader.sniff(text)) ?? textReader).format;
}
