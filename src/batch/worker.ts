import { parentPort, workerData } from 'node:worker_threads';
import { makeExtractor } from './extract-source.ts';
import { linesOf, type Outcome } from './extracted.ts';

/** Text is sent faster than objects. */
function asText(outcome: Outcome): Outcome {
  const { extracted } = outcome;
  if (extracted === undefined) return outcome;
  return { ...outcome, extracted: { summary: extracted.summary, claims: linesOf(extracted) } };
}

const extract = makeExtractor(workerData);
let last: Promise<void> = Promise.resolve();

// One after the other, so that answers come in the order of the sources.
parentPort?.on('message', (source) => {
  last = last.then(async () => parentPort?.postMessage(asText(await extract(source))));
});
