// Learns weights of words of claims, and writes them in the form that src/find/tagger/decode-model.ts reads.
import { CLAIM_LABELS } from '../../dist/find/tagger/labels.js';
import { strongest } from '../tagger/crf.mjs';
import { encodeLabels } from '../tagger/encode.mjs';
import { trainSoftmax } from '../tagger/softmax.mjs';

const LABELS = CLAIM_LABELS.length;
/**
 * A feature seen less often has no weight. Of the words of a third of the articles, held back, 1 and 2 read as many (mean precision
 * 0.712 and 0.714, with 3 0.713) and take up to four times as many features to learn; 6 reads fewer (0.709).
 */
const RAREST = 3;
/** As much as the phrases of reports may take (`../tagger/reports.mjs`): twice as much read no more of the words held back. */
const BYTES = 300_000;
/**
 * One pass reads fewer of the words held back (0.708 for 0.720, before weights are left out), and a third makes the model surer than
 * it is right (log loss 0.325 for 0.313), where thresholds take it at its word; so does twice the rate (0.413 for 0.330). Half the
 * rate would lose less (0.294), and ask for other thresholds. The seeds are any numbers, and differ so that the orders do.
 */
const FIRST = { labels: LABELS, epochs: 2, rate: 0.12, seed: 7 };
/** One pass in which the weights that are kept learn to do without the others. */
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
