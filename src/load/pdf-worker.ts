import { parentPort } from 'node:worker_threads';
import { boundMemory } from './bound-memory.ts';
import { extractPdf } from './pdf.ts';
import type { PdfAnswer } from './pdf-thread.ts';
import { Unreadable } from './unreadable.ts';

async function answer(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    return { extraction: await extractPdf(bytes) };
  } catch (error) {
    if (error instanceof Unreadable) return { unreadable: error.message };
    throw error;
  }
}

boundMemory();
let last: Promise<void> = Promise.resolve();

// One after the other, so that answers come in the order of the files.
parentPort?.on('message', (bytes: Uint8Array) => {
  last = last.then(async () => parentPort?.postMessage(await answer(bytes)));
});
