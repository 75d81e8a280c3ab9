import { createHash } from 'node:crypto';
import type { Document, TextFormat, Warning } from '../model.ts';
import { NO_METADATA } from './draft.ts';
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

const hashOf = (source: string): string => createHash('sha256').update(source, 'utf8').digest('hex');

const NOTHING: Warning = { code: 'empty', message: 'no readable text; check that the format is right', span: null };

/**
 * A document from decoded text; one without words has no blocks and a warning.
 * @throws Unreadable where the source is not what its format says.
 * @throws RangeError where markup is nested thousands of elements deep.
 */
export function loadText(source: string, options: LoadTextOptions): Document {
  const { title, metadata = NO_METADATA, drafts, warnings } = readerOf(options.format).read(source);
  const { path = '-', id = path } = options;
  const structured = structureBlocks(drafts);
  const none = structured.blocks.length === 0 ? [NOTHING] : [];
  return {
    id,
    path,
    title,
    metadata,
    format: options.format,
    text: source,
    sha256: options.sha256 ?? hashOf(source),
    blocks: structured.blocks,
    warnings: [...warnings, ...none, ...structured.warnings],
  };
}
