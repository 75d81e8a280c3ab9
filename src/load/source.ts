import type { Failure, SourceFormat } from '../model.ts';
import type { Line } from './ndjson-line.ts';

/** What a source holds: the bytes of a file, or a line of NDJSON. */
export type SourceContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'line'; readonly line: Line };

/** A file by its absolute path. */
export interface FileContent {
  readonly kind: 'file';
  readonly file: string;
}

/** A source that was found and is not yet read: plain data, so that another thread can read it. */
export interface Source {
  /** What its claims come from: the path, or the id that a line of NDJSON gives. */
  readonly id: string;
  /** Of the file, as given, with "/" separators. */
  readonly path: string;
  /** What messages call it: the path, of a line with its number. */
  readonly place: string;
  /** What it is to be read as; null where its name and its text tell. */
  readonly format: SourceFormat | null;
  readonly content: FileContent | SourceContent;
}

/** A source whose content is at hand. */
export type FetchedSource = Source & { readonly content: SourceContent };

/** A source, or the reason why there is none. */
export type Found<Kind extends Source = Source> =
  | { readonly source: Kind; readonly failure?: never }
  | { readonly failure: Failure; readonly source?: never };

/** A source that cannot be found or read. */
export const failed = (path: string, message: string): { readonly failure: Failure } => ({
  failure: { path, message },
});

/**
 * Makes a failure of each source whose id an earlier one has: in one report they could not be told apart. Keeps every
 * id.
 */
export async function* refuseRepeated(found: AsyncIterable<Found>): AsyncGenerator<Found, void> {
  const places = new Map<string, string>();
  for await (const one of found) {
    const { source } = one;
    const first = source && places.get(source.id);
    if (source === undefined || first === undefined) {
      if (source !== undefined) places.set(source.id, source.place);
      yield one;
    } else if (source.content.kind === 'line') {
      yield failed(source.place, `its id "${source.id}" is that of ${first}; give each document its own`);
    } else yield failed(source.place, `its name is the id of ${first}; rename it`);
  }
}
