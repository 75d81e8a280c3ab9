import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { formatOfName } from '../load/readers.ts';
import type { FetchedSource } from '../load/source.ts';
import { identify } from '../tag/build-claim.ts';
import { VERSION } from '../version.ts';
import { claimsOf, type Extracted, linesOf } from './extracted.ts';

/** Raised when the form of an entry changes. */
const ENTRY_VERSION = 1;
const FAST = { level: 1 };

/** Where extractions are kept, and the lexicon that they are made with. */
export interface CacheSettings {
  /** Absolute path. */
  readonly folder: string;
  /** The fingerprint of the lexicon. */
  readonly lexicon: string;
}

/** The file for what is extracted from a source: all that decides it names it, but not what the source is called. */
export function entryFile({ content, format, path }: FetchedSource, { folder, lexicon }: CacheSettings): string {
  const settings = [ENTRY_VERSION, VERSION, lexicon, content.kind];
  const hash = createHash('sha256');
  if (content.kind === 'bytes') {
    hash.update(JSON.stringify([...settings, format ?? formatOfName(path)])).update(content.bytes);
  } else {
    const { text, format: named, title, url, date } = content.line;
    hash.update(JSON.stringify([...settings, named, title, url, date, text]));
  }
  const key = hash.digest('hex');
  return join(folder, key.slice(0, 2), `${key.slice(2)}.gz`);
}

/** An extraction under the name of the source that it is asked for. */
function nameAfter({ id, path }: FetchedSource, { summary, claims }: Extracted): Extracted {
  const named = { ...summary, id, path };
  if (summary.id === id) return { summary: named, claims };
  return { summary: named, claims: identify(claimsOf({ summary, claims }).map((claim) => ({ ...claim, source: id }))) };
}

/**
 * What is kept in the file for a source; null where there is none.
 * @throws what reading throws, also for a damaged file: its check sum tells.
 */
export async function readEntry(file: string, source: FetchedSource): Promise<Extracted | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  const text = gunzipSync(bytes).toString();
  const end = text.indexOf('\n');
  return nameAfter(source, { summary: JSON.parse(text.slice(0, end)), claims: text.slice(end + 1) });
}

/**
 * Keeps an extraction: written beside and renamed, so that two programs may keep the same one at once.
 * @throws what writing throws.
 */
export async function writeEntry(file: string, { summary, claims }: Extracted): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(draft, gzipSync(`${JSON.stringify(summary)}\n${linesOf({ summary, claims })}`, FAST));
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}
