import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import type { Document, Failure, InputFormat } from '../model.ts';
import { fileFault } from './file-faults.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { loadFound, MAX_BYTES, tooLarge } from './read-source.ts';
import { formatOfName, isNdjsonName, looksLikeNdjson } from './readers.ts';
import { type Found, failed, refuseRepeated, type Source } from './source.ts';

/** Where sources come from and how they are read. */
export interface LoadPathsOptions {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** What standard input is called; its ending tells the format. Default: `-`. */
  readonly stdinName?: string;
  /** The format of every source, whatever it is called. */
  readonly inputFormat?: InputFormat;
  /** The directory that relative paths start from. */
  readonly cwd: string;
  /** Of one source, or of one line of NDJSON. Default: `MAX_BYTES`. */
  readonly maxBytes?: number;
  /** Told of each file of a directory that is passed over though it may hold text, and why. */
  readonly onSkipped?: (skipped: Failure) => void;
}

export { MAX_BYTES };

const STDIN = '-';
const SNIFFED = 256;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Finds the sources one after the other, each file once. */
class Finding {
  readonly #options: LoadPathsOptions;
  readonly #limit: number;
  readonly #read = new Set<string>();

  constructor(options: LoadPathsOptions) {
    this.#options = options;
    this.#limit = options.maxBytes ?? MAX_BYTES;
  }

  async *operand(path: string): AsyncGenerator<Found, void> {
    if (path === STDIN) {
      yield* this.#stdin();
      return;
    }
    const { files, failures, skipped } = await findFiles(path, this.#options.cwd);
    for (const one of skipped) this.#options.onSkipped?.(one);
    for (const failure of failures) yield { failure };
    for (const file of files) yield* this.#file(file);
  }

  async *#file({ path, id }: FoundFile): AsyncGenerator<Found, void> {
    try {
      const real = await realpath(path);
      if (this.#read.has(real)) return;
      this.#read.add(real);
      if (this.#isNdjson(id)) yield* this.#ndjson(createReadStream(path), id);
      else if (this.#isKnown(id)) yield this.#source(id, { kind: 'file', file: path });
      else yield* this.#sniff(id, await this.#whole(createReadStream(path)));
    } catch (error) {
      yield failed(id, fileFault(error));
    }
  }

  async *#stdin(): AsyncGenerator<Found, void> {
    const { stdin, stdinName: id = STDIN } = this.#options;
    if (this.#read.has(STDIN)) {
      yield failed(STDIN, 'standard input can be read only once; give "-" once');
      return;
    }
    this.#read.add(STDIN);
    try {
      if (this.#isNdjson(id)) yield* this.#ndjson(stdin, id);
      else yield* this.#sniff(id, await this.#whole(stdin));
    } catch (error) {
      yield failed(id, `standard input: ${fileFault(error)}`);
    }
  }

  /** All bytes of a stream; null where they are over the limit. */
  async #whole(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > this.#limit) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  async *#ndjson(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Found, void> {
    const { readNdjson } = await import('./ndjson.ts');
    yield* readNdjson(chunks, { path, maxBytes: this.#limit });
  }

  #isNdjson(name: string): boolean {
    const { inputFormat } = this.#options;
    return inputFormat === undefined ? isNdjsonName(name) : inputFormat === 'ndjson';
  }

  #isKnown(name: string): boolean {
    return this.#options.inputFormat !== undefined || formatOfName(name) !== null;
  }

  #source(id: string, content: Source['content']): Found {
    const { inputFormat } = this.#options;
    const format = inputFormat === undefined || inputFormat === 'ndjson' ? null : inputFormat;
    return { source: { id, path: id, place: id, format, content } };
  }

  /** The source or, where they look like NDJSON, the sources that bytes of any name hold. */
  async *#sniff(id: string, bytes: Uint8Array | null): AsyncGenerator<Found, void> {
    if (bytes === null) yield failed(id, tooLarge(this.#limit));
    else if (!this.#isKnown(id) && looksLikeNdjson(Buffer.from(bytes.subarray(0, SNIFFED)).toString())) {
      yield* this.#ndjson(once(bytes), id);
    } else yield this.#source(id, { kind: 'bytes', bytes });
  }
}

/**
 * The sources that files, directories, globs and `-` (standard input) stand for, in order, each found when it is asked
 * for. What cannot be found is a failure, and the rest is still found; a file that is named twice is one source.
 */
export async function* findSources(paths: readonly string[], options: LoadPathsOptions): AsyncGenerator<Found, void> {
  const finding = new Finding(options);
  for (const path of paths) yield* finding.operand(path);
}

/** The documents of all sources that `findSources` finds, and what could not be found or read. */
export async function loadPaths(
  paths: readonly string[],
  options: LoadPathsOptions,
): Promise<{ documents: Document[]; failures: Failure[] }> {
  const documents: Document[] = [];
  const failures: Failure[] = [];
  for await (const found of refuseRepeated(findSources(paths, options))) {
    const { document, failure } = await loadFound(found, options.maxBytes ?? MAX_BYTES);
    if (document !== undefined) documents.push(document);
    else failures.push(failure);
  }
  return { documents, failures };
}
