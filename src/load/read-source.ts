import { readFile, stat } from 'node:fs/promises';
import { type Document, type Failure, type SourceFormat, TEXT_FORMATS } from '../model.ts';
import { byteOrderMark, decodeBytes, isUtf32, unmarkedUtf16 } from './decode.ts';
import { fileFault } from './file-faults.ts';
import { hashOf, type LoadTextOptions, loadBytes, loadText } from './load-text.ts';
import type { Line } from './ndjson-line.ts';
import type { ByteReader } from './reader.ts';
import { BYTE_READERS, formatOfName, sniffBytes, sniffFormat } from './readers.ts';
import { type FetchedSource, type Found, failed, type Source } from './source.ts';
import { Unreadable } from './unreadable.ts';

const MEBIBYTE = 1024 * 1024;
/** The largest source that is read, in bytes, where the caller sets no other limit. */
export const MAX_BYTES = 64 * MEBIBYTE;

const SAMPLE = 65536;
const CONTROL_SHARE = 0.05;
const SAVE_AS_TEXT = 'save its text as .txt, .md or .html';

/** One source or the reason why there is none. */
export type Loaded =
  | { readonly document: Document; readonly failure?: never }
  | { readonly failure: Failure; readonly document?: never };

/** The message for a source over the limit. */
export function tooLarge(limit: number): string {
  const size = limit % MEBIBYTE === 0 ? `${limit / MEBIBYTE} MiB` : `${limit} bytes`;
  return `larger than the limit of ${size}; split it, leave it out or raise --max-bytes`;
}

function isControl(byte: number): boolean {
  return (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) || byte === 0x7f;
}

/** How formats of text begin that would be read as words, with their names. */
const FOREIGN: readonly (readonly [beginning: RegExp, name: string])[] = [
  [/^\{\\rtf/, 'RTF'],
  [/^(?:From: <Saved by |MIME-Version: )/i, 'MHTML'],
];

/** Why the bytes are no text that can be read, or null where they may be. */
function binaryFault(bytes: Uint8Array): string | null {
  if (isUtf32(bytes)) return 'UTF-32, which is not read; save it as UTF-8';
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const foreign = FOREIGN.find(([beginning]) => beginning.test(head));
  if (foreign !== undefined) return `${foreign[1]}, which is not read; ${SAVE_AS_TEXT}`;
  if (byteOrderMark(bytes)?.startsWith('utf-16') === true || unmarkedUtf16(bytes) !== null) return null;
  if (bytes.includes(0)) return `binary, not text; ${SAVE_AS_TEXT}`;
  const sample = bytes.subarray(0, SAMPLE);
  let control = 0;
  for (const byte of sample) if (isControl(byte)) control++;
  return control > sample.length * CONTROL_SHARE ? `binary, not text; ${SAVE_AS_TEXT}` : null;
}

/** The failure of a reader; what is no fault of the source is thrown on. */
function readFault(error: unknown, path: string): Loaded {
  if (error instanceof Unreadable) return failed(path, error.message);
  if (error instanceof RangeError) return failed(path, `its markup is nested too deeply to be read; ${SAVE_AS_TEXT}`);
  throw error;
}

/** A source from its text. */
function readText(text: string, options: LoadTextOptions & { readonly path: string }): Loaded {
  if (text.trim() === '') return failed(options.path, 'holds only white space; leave it out or save it again');
  try {
    return { document: loadText(text, options) };
  } catch (error) {
    return readFault(error, options.path);
  }
}

async function extractSource(bytes: Uint8Array, path: string, reader: ByteReader): Promise<Loaded> {
  try {
    return { document: await loadBytes(bytes, reader, path) };
  } catch (error) {
    return readFault(error, path);
  }
}

/**
 * A source from its bytes; `format` wins over the signature of a format of bytes, that over the name's ending, and that
 * over what the text looks like.
 */
async function readBytes(bytes: Uint8Array, path: string, format: SourceFormat | null): Promise<Loaded> {
  if (bytes.length === 0) return failed(path, 'empty; there is nothing to read, so leave it out or save it again');
  const chosen = format ?? sniffBytes(bytes) ?? formatOfName(path);
  const byteReader = BYTE_READERS.find((reader) => reader.format === chosen);
  if (byteReader !== undefined) return extractSource(bytes, path, byteReader);
  const fault = binaryFault(bytes);
  if (fault !== null) return failed(path, fault);
  const { text, warnings } = decodeBytes(bytes);
  const textFormat = TEXT_FORMATS.find((one) => one === chosen) ?? sniffFormat(text);
  const { document, failure } = readText(text, { format: textFormat, path, sha256: hashOf(bytes) });
  if (document === undefined) return { failure };
  return { document: { ...document, warnings: [...warnings, ...document.warnings] } };
}

function readLine({ id, text, format, title, url, date }: Line, path: string): Loaded {
  const { document, failure } = readText(text, { path, id, format: format ?? sniffFormat(text) });
  if (document === undefined) return { failure };
  const { metadata } = document;
  return {
    document: {
      ...document,
      title: title ?? document.title,
      metadata: { ...metadata, url: url ?? metadata.url, published: date ?? metadata.published },
    },
  };
}

/** A source with its content; of a file at most `maxBytes`. */
export async function fetchSource(source: Source, maxBytes: number): Promise<Found<FetchedSource>> {
  const { content, place } = source;
  if (content.kind !== 'file') return { source: { ...source, content } };
  try {
    const { size } = await stat(content.file);
    if (size > maxBytes) return failed(place, tooLarge(maxBytes));
    const bytes = await readFile(content.file);
    // It may have grown since it was measured.
    if (bytes.length > maxBytes) return failed(place, tooLarge(maxBytes));
    return { source: { ...source, content: { kind: 'bytes', bytes } } };
  } catch (error) {
    return failed(place, fileFault(error));
  }
}

/** The document of a source. */
export async function loadSource({ content, path, place, format }: FetchedSource): Promise<Loaded> {
  if (content.kind === 'bytes') return readBytes(content.bytes, path, format);
  const { document, failure } = readLine(content.line, path);
  return document === undefined ? failed(place, failure.message) : { document };
}

/** The document of what was found. */
export async function loadFound(found: Found, maxBytes: number): Promise<Loaded> {
  const { source, failure } = found.source === undefined ? found : await fetchSource(found.source, maxBytes);
  return source === undefined ? { failure } : loadSource(source);
}
