import { resolve } from 'node:path';
import type { Document, Failure, InputFormat } from '../model.ts';
import type { SavedReport } from '../verify/verify.ts';
import type { Io } from './io.ts';

/** A file to be read again, and the ids of its documents. */
interface SavedFile {
  readonly format: InputFormat | null;
  readonly ids: string[];
}

/** Where and how the sources are read again. */
export interface AgainOptions {
  /** Where their paths start. Default: the working directory. */
  readonly root?: string;
  /** The largest source that is read. */
  readonly maxBytes?: number;
}

const NO_STDIN = 'was standard input, which cannot be read again';

/** The files of a report; a source that has another id than its path stands in NDJSON. */
function filesOf({ sources, claims }: SavedReport): Map<string, SavedFile> {
  const files = new Map<string, SavedFile>();
  for (const { source } of sources === null ? claims : []) files.set(source, { format: null, ids: [source] });
  for (const { id, path, format } of sources ?? []) {
    const file = files.get(path);
    if (file === undefined) files.set(path, { format: id === path ? format : 'ndjson', ids: [id] });
    else file.ids.push(id);
  }
  return files;
}

/** The documents of a saved report, read again below a folder, and what is not there. */
export async function readAgain(
  saved: SavedReport,
  { root = '.', maxBytes }: AgainOptions,
  io: Io,
): Promise<{ documents: Document[]; failures: Failure[] }> {
  const { loadPaths } = await import('../load/load-paths.ts');
  const documents: Document[] = [];
  const failures: Failure[] = [];
  for (const [path, { format, ids }] of filesOf(saved)) {
    if (path === '-') {
      failures.push({ path, message: NO_STDIN });
      continue;
    }
    const options = {
      stdin: io.stdin,
      cwd: resolve(io.cwd, root),
      ...(format === null ? {} : { inputFormat: format }),
      ...(maxBytes === undefined ? {} : { maxBytes }),
    };
    const read = await loadPaths([path], options);
    const found = read.documents.filter(({ id }) => ids.includes(id));
    documents.push(...found);
    failures.push(...read.failures);
    const lost = ids.filter((id) => !found.some((document) => document.id === id));
    if (read.failures.length === 0)
      failures.push(...lost.map((id) => ({ path, message: `holds no document "${id}"` })));
  }
  return { documents, failures };
}
