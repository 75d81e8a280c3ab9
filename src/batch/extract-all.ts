import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Lexicon } from '../find/lexicon.ts';
import { type Found, failed, type Source } from '../load/source.ts';
import { Pool } from '../threads/pool.ts';
import { type ExtractSettings, type ExtractSource, makeExtractor } from './extract-source.ts';
import type { Outcome } from './extracted.ts';
import { isInShard, type Shard } from './shard.ts';

/** So many sources are extracted before other threads are worth their start. */
const FEW = 100;

/** Sources found but not yet told of, for each thread: a source that takes long, or a thread that starts, holds up no other. */
const AHEAD = 5;

/** Sources that another thread has in hand, so that it need not wait for the next while this one is at work itself. */
const IN_HAND = 3;

/** How many sources are extracted, and on how many threads. */
export interface ExtractAllOptions {
  readonly settings: ExtractSettings;
  /** The lexicon of the settings, where it is loaded already. */
  readonly lexicon?: Lexicon;
  /** Threads, this one among them; 0 for one a core. Default: one a core once the sources are more than a few. */
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

interface Waiting {
  readonly source: Source;
  readonly done: (outcome: Outcome) => void;
}

/** Extracts in this thread and in others, each taking the next source when it has room for it: a thread of its own takes seconds until it is as fast. */
class Threads {
  readonly #extractHere: ExtractSource;
  readonly #open: () => Pool<Source, Outcome>;
  readonly #waiting: Waiting[] = [];
  #pool: Pool<Source, Outcome> | null = null;
  #isBusy = false;

  constructor(extractHere: ExtractSource, open: () => Pool<Source, Outcome>) {
    this.#extractHere = extractHere;
    this.#open = open;
  }

  extract(source: Source): Promise<Outcome> {
    return new Promise((done) => {
      this.#waiting.push({ source, done });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    await this.#pool?.close();
  }

  #assign(): void {
    if (this.#isBusy && this.#waiting.length > 0) this.#pool ??= this.#open();
    while (this.#waiting.length > 0 && this.#pool !== null && this.#pool.fewest < IN_HAND) this.#give(this.#pool);
    if (!this.#isBusy) this.#take();
  }

  async #give(pool: Pool<Source, Outcome>): Promise<void> {
    const next = this.#waiting.shift();
    if (next === undefined) return;
    next.done(await pool.run(next.source));
    this.#assign();
  }

  async #take(): Promise<void> {
    const next = this.#waiting.shift();
    if (next === undefined) return;
    this.#isBusy = true;
    // What the others have done is heard of first, and they are given more.
    await nextTurn();
    next.done(await this.#extractHere(next.source));
    this.#isBusy = false;
    this.#assign();
  }
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
  const threads = new Threads(extractHere, () => openPool(size - 1, settings));
  let count = 0;
  const extract = async (one: PlacedFound): Promise<PlacedOutcome> => {
    const { source, position } = one;
    if (source === undefined) return one;
    const alone = size === 1 || count++ < few;
    return { ...(await (alone ? extractHere(source) : threads.extract(source))), position };
  };
  try {
    yield* Readable.from(found).map(extract, { concurrency: size === 1 ? 1 : size * AHEAD });
  } finally {
    await threads.close();
  }
}
