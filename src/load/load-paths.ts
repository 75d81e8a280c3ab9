import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import type { Document, Failure, InputFormat } from '../model.ts';
import { fileFault } from './file-faults.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { failed, type Loaded, MAX_BYTES, readSource, tooLarge } from './read-source.ts';
import { formatOfName, isNdjsonName, looksLikeNdjson } from './readers.ts';

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
}

export { MAX_BYTES };

const STDIN = '-';
const SNIFFED = 256;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Reads the sources one after the other, each once. */
class Loading {
  readonly #options: LoadPathsOptions;
  readonly #limit: number;
  readonly #read = new Set<string>();
  readonly #ids = new Map<string, string>();

  constructor(options: LoadPathsOptions) {
    this.#options = options;
    this.#limit = options.maxBytes ?? MAX_BYTES;
  }

  async *operand(path: string): AsyncGenerator<Loaded, void> {
    if (path === STDIN) {
      yield* this.#stdin();
      return;
    }
    const { files, failures } = await findFiles(path, this.#options.cwd);
    for (const failure of failures) yield { failure };
    for (const file of files) yield* this.#file(file);
  }

  async *#file({ path, id }: FoundFile): AsyncGenerator<Loaded, void> {
    try {
      const real = await realpath(path);
      if (this.#read.has(real)) return;
      this.#read.add(real);
      if (this.#isNdjson(id)) {
        yield* this.#ndjson(createReadStream(path), id);
        return;
      }
      const { size } = await stat(path);
      yield* this.#source(size > this.#limit ? null : await readFile(path), id);
    } catch (error) {
      yield failed(id, fileFault(error));
    }
  }

  async *#stdin(): AsyncGenerator<Loaded, void> {
    const { stdin, stdinName: id = STDIN } = this.#options;
    if (this.#read.has(STDIN)) {
      yield failed(STDIN, 'standard input can be read only once; give "-" once');
      return;
    }
    this.#read.add(STDIN);
    try {
      if (this.#isNdjson(id)) yield* this.#ndjson(stdin, id);
      else yield* this.#source(await this.#whole(stdin), id);
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

  #isNdjson(name: string): boolean {
    const { inputFormat } = this.#options;
    return inputFormat === undefined ? isNdjsonName(name) : inputFormat === 'ndjson';
  }

  async *#source(bytes: Uint8Array | null, id: string): AsyncGenerator<Loaded, void> {
    const { inputFormat } = this.#options;
    if (bytes === null || bytes.length > this.#limit) {
      yield failed(id, tooLarge(this.#limit));
      return;
    }
    const isUnknown = inputFormat === undefined && formatOfName(id) === null;
    if (isUnknown && looksLikeNdjson(Buffer.from(bytes.subarray(0, SNIFFED)).toString())) {
      yield* this.#ndjson(once(bytes), id);
      return;
    }
    const first = this.#ids.get(id);
    if (first !== undefined) {
      yield failed(id, `its name is the id of ${first}; rename it`);
      return;
    }
    this.#ids.set(id, id);
    yield readSource(bytes, id, inputFormat === undefined || inputFormat === 'ndjson' ? null : inputFormat);
  }

  async *#ndjson(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Loaded, void> {
    const { readNdjson } = await import('./ndjson.ts');
    yield* readNdjson(chunks, { path, maxBytes: this.#limit, seen: this.#ids });
  }
}

/**
 * The documents that files, directories, globs and `-` (standard input) stand for, in order, each read when it is
 * asked for. What cannot be read is a failure, and the rest is still read; a file that is named twice is read once.
 */
export async function* readPaths(paths: readonly string[], options: LoadPathsOptions): AsyncGenerator<Loaded, void> {
  const loading = new Loading(options);
  for (const path of paths) yield* loading.operand(path);
}

/** All of `readPaths`. */
export async function loadPaths(
  paths: readonly string[],
  options: LoadPathsOptions,
): Promise<{ documents: Document[]; failures: Failure[] }> {
  const documents: Document[] = [];
  const failures: Failure[] = [];
  for await (const { document, failure } of readPaths(paths, options)) {
    if (document !== undefined) documents.push(document);
    else failures.push(failure);
  }
  return { documents, failures };
}
