import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CacheSettings } from '../batch/cache.ts';
import type { PlacedFound, PlacedOutcome } from '../batch/extract-all.ts';
import type { Lexicon } from '../find/lexicon.ts';
import { oneLine } from '../output/measure.ts';
import type { LexiconOptions } from '../pipeline.ts';
import { NAME } from '../version.ts';
import { faultOf } from './fault.ts';
import { type Io, say } from './io.ts';
import type { BatchOptions, SourceOptions } from './options.ts';

async function cacheFolder({ cacheDir }: BatchOptions, cwd: string): Promise<string> {
  if (cacheDir !== undefined) return resolve(cwd, cacheDir);
  const { default: envPaths } = await import('env-paths');
  return envPaths(NAME, { suffix: '' }).cache;
}

/** The cache that the options ask for; null where they ask for none. */
async function openCache(options: BatchOptions, lexicon: Lexicon, io: Io): Promise<CacheSettings | null> {
  if (options.cache !== true && options.cacheDir === undefined) return null;
  const folder = await cacheFolder(options, io.cwd);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw faultOf(error, 'cannot be made', folder);
  }
  return { folder, lexicon: lexicon.version };
}

/**
 * What becomes of sources, in order, with the jobs and the cache that the options ask for.
 * @throws Fault where there can be no cache.
 */
export async function* extractSources(
  found: AsyncIterable<PlacedFound> | Iterable<PlacedFound>,
  options: BatchOptions & Pick<SourceOptions, 'maxBytes'>,
  { lexicon }: LexiconOptions,
  io: Io,
): AsyncGenerator<PlacedOutcome, void> {
  const [{ extractAll }, { MAX_BYTES }, { defaultLexicon }] = await Promise.all([
    import('../batch/extract-all.ts'),
    import('../load/read-source.ts'),
    import('../find/lexicon.ts'),
  ]);
  const cache = await openCache(options, lexicon ?? defaultLexicon(), io);
  const outcomes = extractAll(found, {
    settings: { extension: lexicon?.extension ?? null, maxBytes: options.maxBytes ?? MAX_BYTES, cache },
    ...(lexicon === undefined ? {} : { lexicon }),
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
  });
  for await (const outcome of outcomes) {
    if (outcome.notice !== undefined) say(io, oneLine(`warning: ${outcome.notice}`));
    yield outcome;
  }
}
