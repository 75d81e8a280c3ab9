import { readFile, realpath, stat } from 'node:fs/promises';
import type { Document, Failure, SourceFormat } from '../model.ts';
import { fileFault } from './file-faults.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { failed, type Loaded, MAX_BYTES, readSource, tooLarge } from './read-source.ts';

/** Where sources come from and how they are read. */
export interface LoadPathsOptions {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** What standard input is called; its ending tells the format. Default: `-`. */
  readonly stdinName?: string;
  /** The format of every source, whatever it is called. */
  readonly inputFormat?: SourceFormat;
  /** The directory that relative paths start from. */
  readonly cwd: string;
  /** Default: `MAX_BYTES`. */
  readonly maxBytes?: number;
}

export { MAX_BYTES };

const STDIN = '-';

/** Reads the sources one after the other, each once. */
class Loading {
  readonly documents: Document[] = [];
  readonly failures: Failure[] = [];
  readonly #options: LoadPathsOptions;
  readonly #limit: number;
  readonly #seen = new Set<string>();

  constructor(options: LoadPathsOptions) {
    this.#options = options;
    this.#limit = options.maxBytes ?? MAX_BYTES;
  }

  async operand(path: string): Promise<void> {
    if (path === STDIN) {
      this.#add(await this.#stdin());
      return;
    }
    const { files, failures } = await findFiles(path, this.#options.cwd);
    this.failures.push(...failures);
    for (const file of files) await this.#file(file);
  }

  #add({ document, failure }: Loaded): void {
    if (document !== undefined) this.documents.push(document);
    else this.failures.push(failure);
  }

  async #file({ path, id }: FoundFile): Promise<void> {
    try {
      const real = await realpath(path);
      if (this.#seen.has(real)) return;
      this.#seen.add(real);
      const { size } = await stat(path);
      const bytes = size > this.#limit ? null : await readFile(path);
      this.#add(this.#read(bytes, id));
    } catch (error) {
      this.failures.push({ path: id, message: fileFault(error) });
    }
  }

  async #stdin(): Promise<Loaded> {
    const id = this.#options.stdinName ?? STDIN;
    if (this.#seen.has(STDIN)) return failed(STDIN, 'standard input can be read only once; give "-" once');
    this.#seen.add(STDIN);
    const chunks: Uint8Array[] = [];
    let size = 0;
    try {
      for await (const chunk of this.#options.stdin) {
        size += chunk.length;
        if (size > this.#limit) return failed(id, tooLarge(this.#limit));
        chunks.push(chunk);
      }
    } catch (error) {
      return failed(id, `standard input: ${fileFault(error)}`);
    }
    return this.#read(Buffer.concat(chunks), id);
  }

  #read(bytes: Uint8Array | null, id: string): Loaded {
    if (bytes === null || bytes.length > this.#limit) return failed(id, tooLarge(this.#limit));
    return readSource(bytes, id, this.#options.inputFormat ?? null);
  }
}

/**
 * The documents that files, directories, globs and `-` (standard input) stand for, in order. What cannot be read is a
 * failure, and the rest is still loaded; a file that is named twice is read once.
 */
export async function loadPaths(
  paths: readonly string[],
  options: LoadPathsOptions,
): Promise<{ documents: Document[]; failures: Failure[] }> {
  const loading = new Loading(options);
  for (const path of paths) await loading.operand(path);
  return { documents: loading.documents, failures: loading.failures };
}
