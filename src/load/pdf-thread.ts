import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Pool, TookTooLong } from '../threads/pool.ts';
import type { Extraction } from './reader.ts';
import { Unreadable } from './unreadable.ts';

const MEBIBYTE = 1024 * 1024;
const SECONDS = 20;
const SECONDS_PER_MEBIBYTE = 5;
const HEAP_MEBIBYTES = 1024;

/** What became of a PDF: what was taken out of it, why nothing could be, or what broke the thread. */
export interface PdfAnswer {
  readonly extraction?: Extraction;
  readonly unreadable?: string;
  readonly error?: Error;
}

/** How long a PDF may take, in milliseconds: many times what one that is whole needs. */
const limitMs = ({ length }: Uint8Array): number =>
  1000 * (SECONDS + Math.ceil((SECONDS_PER_MEBIBYTE * length) / MEBIBYTE));

const advice = 'it may be damaged; print it to a new PDF, save its text as .txt, or leave it out';

function brokenAnswer(error: Error): PdfAnswer {
  if (error instanceof TookTooLong) return { unreadable: `a PDF that cannot be read: ${error.message}, so ${advice}` };
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { unreadable: `a PDF that cannot be read: it took more than ${HEAP_MEBIBYTES} MiB of memory, so ${advice}` };
  }
  return { error };
}

/** Takes the text out of a PDF. */
export type ExtractPdf = (bytes: Uint8Array) => Promise<Extraction>;

/**
 * Takes the text out of PDFs in a thread that is ended where one takes longer than the limit in milliseconds, or more
 * memory than a gigabyte: what is damaged or made to do harm can keep the parser busy without end.
 */
export function openPdfThread(limit: (bytes: Uint8Array) => number = limitMs): ExtractPdf {
  const folder = dirname(createRequire(import.meta.url).resolve('claims/package.json'));
  const pool = new Pool<Uint8Array, PdfAnswer>({
    size: 1,
    file: join(folder, 'dist/bin/pdf-worker.cjs'),
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEBIBYTES },
    limitMs: limit,
    onBroken: (_, error) => brokenAnswer(error),
  });
  return async (bytes) => {
    const { extraction, unreadable, error } = await pool.run(bytes);
    if (extraction !== undefined) return extraction;
    throw unreadable === undefined ? error : new Unreadable(unreadable);
  };
}

let extract: ExtractPdf | undefined;

/**
 * The text of a PDF, without its running heads, in the order in which the pages hold it.
 * @throws Unreadable where it is encrypted, damaged, without text or takes too long.
 */
export function extractPdfInThread(bytes: Uint8Array): Promise<Extraction> {
  extract ??= openPdfThread();
  return extract(bytes);
}
