import { createHash } from 'node:crypto';
import type { Document, TextFormat, Warning } from '../model.ts';
import { NO_METADATA, type Reading } from './draft.ts';
import type { ByteReader } from './reader.ts';
import { readerOf } from './readers.ts';
import { structureBlocks } from './structure.ts';

/** How a text is to be read, and what it is called. */
export interface LoadTextOptions {
  readonly format: TextFormat;
  /** Default: `-`. */
  readonly path?: string;
  /** Default: the path. */
  readonly id?: string;
  /** Hash of the bytes, where the text was decoded from other bytes than its own UTF-8. */
  readonly sha256?: string;
}

const NOTHING: Warning = {
  code: 'empty',
  message: 'no readable text; check that the format is right and that the page was saved with its text',
  span: null,
};

/** The SHA-256 of bytes, or of a text as UTF-8, hexadecimal. */
export const hashOf = (source: string | Uint8Array): string => createHash('sha256').update(source).digest('hex');

function documentOf(
  { title, metadata = NO_METADATA, drafts, warnings }: Reading,
  facts: Pick<Document, 'id' | 'path' | 'format' | 'text' | 'spansIn' | 'pages' | 'sha256'>,
): Document {
  const structured = structureBlocks(drafts);
  const none = structured.blocks.length === 0 ? [NOTHING] : [];
  return {
    ...facts,
    title,
    metadata,
    blocks: structured.blocks,
    warnings: [...warnings, ...none, ...structured.warnings],
  };
}

/**
 * A document from decoded text; one without words has no blocks and a warning.
 * @throws Unreadable where the source is not what its format says.
 * @throws RangeError where markup is nested thousands of elements deep.
 */
export function loadText(source: string, { format, path = '-', id = path, sha256 }: LoadTextOptions): Document {
  return documentOf(readerOf(format).read(source), {
    id,
    path,
    format,
    text: source,
    spansIn: 'source',
    pages: null,
    sha256: sha256 ?? hashOf(source),
  });
}

/**
 * A document from bytes that are no text.
 * @throws Unreadable where no text can be taken out of them.
 */
export async function loadBytes(bytes: Uint8Array, { format, extract }: ByteReader, path: string): Promise<Document> {
  const sha256 = hashOf(bytes);
  const reading = await extract(bytes);
  const { text, pages } = reading;
  return documentOf(reading, { id: path, path, format, text, spansIn: 'extracted-text', pages, sha256 });
}
