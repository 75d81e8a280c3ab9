import type { TextFormat } from '../model.ts';
import type { Reading } from './draft.ts';

/** How one format is recognised and read. */
export interface Reader {
  readonly format: TextFormat;
  /** File name endings with their dot, lower case. */
  readonly extensions: readonly string[];
  /** True where a text of unknown format looks like this one. */
  readonly sniff: (text: string) => boolean;
  readonly read: (source: string) => Reading;
}
