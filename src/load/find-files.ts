import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, resolve, sep } from 'node:path';
import type { Failure } from '../model.ts';
import { fileFault } from './file-faults.ts';
import { EXTENSIONS, formatOfName, isForeignName, isNdjsonName } from './readers.ts';

/** A file to be read. */
export interface FoundFile {
  /** Where it is. */
  readonly path: string;
  /** What it is called: the path as given, with "/" separators. */
  readonly id: string;
}

/** What an operand stands for. */
export interface Found {
  readonly files: readonly FoundFile[];
  readonly failures: readonly Failure[];
  /** Files of a directory that may hold text, and why they are not read all the same. */
  readonly skipped: readonly Failure[];
}

const GLOB = /[*?]|\[[^\][]+\]|\{[^}{]+\}/;
const NOT_REGULAR = 'neither a file nor a directory; copy it to a file first, or pipe it in and name "-"';
const SKIPPED_NDJSON = 'passed over, because a folder gives no NDJSON; name it if it holds documents';
const SKIPPED_FORMAT = 'passed over, because its format is not read; save its text as .txt, .md or .html';
const EMPTY = 'an empty path; name a file or a folder ("." is this one)';
const NO_MATCH = 'the glob matches no file; check the pattern and the directory';
const NO_SOURCES = `no sources in this directory; they end in ${[...EXTENSIONS].sort().join(', ')}`;

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function idOf(path: string): string {
  const slashed = sep === '/' ? path : path.replaceAll(sep, '/');
  return slashed.replace(/^(?:\.\/+)+(?=.)/, '');
}

async function statOrFault(path: string): Promise<Stats | string> {
  try {
    return await stat(path);
  } catch (error) {
    return fileFault(error);
  }
}

/** Collects the sources below a directory; a directory that several links reach is read once. */
class DirectoryWalk {
  readonly files: FoundFile[] = [];
  readonly failures: Failure[] = [];
  readonly skipped: Failure[] = [];
  readonly #seen = new Set<string>();

  async read(path: string, id: string): Promise<void> {
    const names = await this.#namesIn(path, id);
    for (const name of names) {
      if (!name.startsWith('.') && name !== 'node_modules') await this.#entry(resolve(path, name), `${id}/${name}`);
    }
  }

  async #namesIn(path: string, id: string): Promise<string[]> {
    try {
      const real = await realpath(path);
      if (this.#seen.has(real)) return [];
      this.#seen.add(real);
      return (await readdir(path)).sort();
    } catch (error) {
      this.failures.push({ path: id, message: fileFault(error) });
      return [];
    }
  }

  async #entry(path: string, id: string): Promise<void> {
    const isSource = formatOfName(id) !== null;
    const stats = await statOrFault(path);
    if (typeof stats === 'string') {
      if (isSource) this.failures.push({ path: id, message: stats });
    } else if (stats.isDirectory()) await this.read(path, id);
    else if (isSource && stats.isFile()) this.files.push({ path, id });
    else if (isNdjsonName(id) && stats.isFile()) this.skipped.push({ path: id, message: SKIPPED_NDJSON });
    else if (isForeignName(id) && stats.isFile()) this.skipped.push({ path: id, message: SKIPPED_FORMAT });
    else if (isSource) this.failures.push({ path: id, message: NOT_REGULAR });
  }
}

async function findInDirectory(path: string, id: string): Promise<Found> {
  const walk = new DirectoryWalk();
  const base = id.replace(/\/$/, '');
  await walk.read(path, base);
  const strip = base === '.' ? (found: string): string => found.slice(2) : (found: string): string => found;
  const files = walk.files.map((file) => ({ ...file, id: strip(file.id) })).sort(byId);
  const failures = walk.failures.map((failure) => ({ ...failure, path: strip(failure.path) || id }));
  const skipped = walk.skipped.map((one) => ({ ...one, path: strip(one.path) }));
  const none = files.length === 0 && failures.length === 0 ? [{ path: id, message: NO_SOURCES }] : [];
  return { files, failures: [...failures, ...none], skipped };
}

async function findByGlob(pattern: string, cwd: string): Promise<Found> {
  const { glob } = await import('tinyglobby');
  const matches = await glob(pattern, {
    cwd,
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  });
  const files = matches.map((match) => ({ path: resolve(cwd, match), id: idOf(match) })).sort(byId);
  return { files, failures: files.length === 0 ? [{ path: pattern, message: NO_MATCH }] : [], skipped: [] };
}

/** The files that a path, directory or glob stands for, in order of their ids. */
export async function findFiles(operand: string, cwd: string): Promise<Found> {
  if (operand === '') return { files: [], failures: [{ path: '""', message: EMPTY }], skipped: [] };
  const path = resolve(cwd, operand);
  const id = idOf(operand);
  const stats = await statOrFault(path);
  if (typeof stats === 'string') {
    if (GLOB.test(operand)) return findByGlob(operand, cwd);
    return { files: [], failures: [{ path: id, message: stats }], skipped: [] };
  }
  if (stats.isDirectory()) return findInDirectory(path, id);
  if (!stats.isFile()) return { files: [], failures: [{ path: id, message: NOT_REGULAR }], skipped: [] };
  return { files: [{ path, id }], failures: [], skipped: [] };
}
