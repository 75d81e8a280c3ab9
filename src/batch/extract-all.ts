import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { Readable } from 'node:stream';
import type { Lexicon } from '../find/lexicon.ts';
import { type Found, failed, type Source } from '../load/source.ts';
import { Pool } from '../threads/pool.ts';
import { type ExtractSettings, makeExtractor } from './extract-source.ts';
import type { Outcome } from './extracted.ts';
import { isInShard, type Shard } from './shard.ts';

/** So many sources are extracted before other threads are worth their start. */
const FEW = 100;

/** Sources that are given to a thread at once, so that it need not wait for the next. */
const AHEAD = 2;

/** How many sources are extracted, and on how many threads. */
export interface ExtractAllOptions {
  readonly settings: ExtractSettings;
  /** The lexicon of the settings, where it is loaded already. */
  readonly lexicon?: Lexicon;
  /** Threads; 0 for one a core. Default: one a core once the sources are more than a few. */
  readonly jobs?: number;
}

/** What was found, with its place in all that was, from 0. */
export type PlacedFound = Found & { readonly position: number };

/** What became of it. */
export type PlacedOutcome = Outcome & { readonly position: number };

/** What was found, counted; only what stands in the shard, where there is one. */
export async function* placeFound(found: AsyncIterable<Found>, shard?: Shard): AsyncGenerator<PlacedFound, void> {
  let position = 0;
  for await (const one of found) {
    const name = one.source === undefined ? one.failure.path : one.source.id;
    if (shard === undefined || isInShard(name, shard)) yield { ...one, position };
    position++;
  }
}

const brokenWorker = ({ place }: Source, error: Error): Outcome =>
  failed(place, `the thread that read it broke (${error.message}); leave it out, and report it`);

function openPool(size: number, settings: ExtractSettings): Pool<Source, Outcome> {
  // The path is the same from the library and from the bundle.
  const file = createRequire(import.meta.url).resolve('../bin/worker.cjs');
  return new Pool({ size, file, workerData: settings, onBroken: brokenWorker });
}

/**
 * The outcomes of all that is found, in order: each source is read when the outcomes before it have been taken, as far
 * as a window of a few for each thread allows. The same outcomes for any number of threads.
 */
export async function* extractAll(
  found: AsyncIterable<PlacedFound> | Iterable<PlacedFound>,
  { settings, lexicon, jobs }: ExtractAllOptions,
): AsyncGenerator<PlacedOutcome, void> {
  const size = jobs || availableParallelism();
  const few = jobs === undefined ? FEW : 0;
  const extractHere = makeExtractor(settings, lexicon);
  const open: { pool?: Pool<Source, Outcome> } = {};
  let count = 0;
  const extract = async (one: PlacedFound): Promise<PlacedOutcome> => {
    const { source, position } = one;
    if (source === undefined) return one;
    if (size === 1 || count++ < few) return { ...(await extractHere(source)), position };
    open.pool ??= openPool(size, settings);
    return { ...(await open.pool.run(source)), position };
  };
  try {
    yield* Readable.from(found).map(extract, { concurrency: size === 1 ? 1 : size * AHEAD });
  } finally {
    await open.pool?.close();
  }
}
