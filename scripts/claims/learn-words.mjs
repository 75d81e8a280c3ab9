// Learns weights of words of claims, and writes them in the form that src/find/tagger/decode-model.ts reads.
import { CLAIM_LABELS } from '../../dist/find/tagger/labels.js';
import { strongest } from '../tagger/crf.mjs';
import { encodeLabels } from '../tagger/encode.mjs';
import { trainSoftmax } from '../tagger/softmax.mjs';

const LABELS = CLAIM_LABELS.length;
/** A feature seen less often has no weight. */
const RAREST = 3;
const BYTES = 300_000;
const FIRST = { labels: LABELS, epochs: 2, rate: 0.12, seed: 7 };
/** The weights that are kept learn to do without the others. */
const SECOND = { ...FIRST, epochs: 1, seed: 8 };

function countFeatures(sentences) {
  const counts = new Map();
  for (const { features } of sentences.flat())
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= RAREST);
}

/** Hexadecimal digits, from sentences of words `{ features, label }` as `readExamples` gives them. */
export function learnWords(examples) {
  const counted = countFeatures(examples);
  const idOf = new Map(counted.map(([feature], id) => [feature, id]));
  const sentences = examples.map((words) =>
    words.map(({ features, label }) => ({
      ids: features.filter((one) => idOf.has(one)).map((one) => idOf.get(one)),
      label,
    })),
  );
  const size = counted.length;
  const full = trainSoftmax(sentences, { ...FIRST, size });
  const mask = strongest(
    full,
    counted.map(([, count]) => count),
    BYTES,
  );
  const start = full.map((weight, cell) => (mask[cell] ? weight : 0));
  return encodeLabels(
    trainSoftmax(sentences, { ...SECOND, size, start, mask }),
    counted.map(([feature]) => feature),
  );
}
