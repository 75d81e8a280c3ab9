import type { ByteFormat, TextFormat } from '../model.ts';
import type { Reading } from './draft.ts';

/** How one format whose files are text is recognised and read. */
export interface Reader {
  readonly format: TextFormat;
  /** File name endings with their dot, lower case. */
  readonly extensions: readonly string[];
  /** True where a text of unknown format looks like this one. */
  readonly sniff: (text: string) => boolean;
  /** @throws Unreadable where the source is not what the format says. */
  readonly read: (source: string) => Reading;
}

/** What was taken out of a file that is no text; places are those of the extracted text. */
export interface Extraction extends Reading {
  readonly text: string;
  /** Where each page starts in the text; null where the format has no pages. */
  readonly pages: readonly number[] | null;
}

/** How one format whose files are bytes is recognised and read; its parser is loaded when it is first needed. */
export interface ByteReader {
  readonly format: ByteFormat;
  /** File name endings with their dot, lower case. */
  readonly extensions: readonly string[];
  /** True where bytes, whatever their file is called, are of this format. */
  readonly sniff: (bytes: Uint8Array) => boolean;
  /** @throws Unreadable where nothing can be taken out. */
  readonly extract: (bytes: Uint8Array) => Promise<Extraction>;
}
