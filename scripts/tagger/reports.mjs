// Learns which sentences report a drug event, and the phrases in them.
import { sentenceFeatures } from '../../dist/find/tagger/features.js';
import { labelCount, SPAN_TYPES } from '../../dist/find/tagger/labels.js';
import { learnChain } from './chain.mjs';
import { eventExamples, ordinaryExamples } from './data.mjs';
import { encode } from './encode.mjs';
import { trainRegression } from './regression.mjs';

const CHAIN = { count: labelCount(SPAN_TYPES), bytes: 268_000 };
const EVENT = { epochs: 12, rate: 0.1, l2: 1e-4, seed: 3, limit: 7_000, rarest: 3 };

function learnEvent(examples) {
  const sentences = examples.map(({ tokens, kinds, labels }) => ({
    features: sentenceFeatures(tokens, kinds),
    holds: labels.some((label) => label !== 0),
  }));
  return trainRegression(sentences, EVENT);
}

/** Weights of reports as base64. */
export function learnReports(data, articles) {
  const events = eventExamples(data);
  const ordinary = ordinaryExamples(data, articles);
  return encode(learnChain([...events, ...ordinary.chain], CHAIN), learnEvent([...events, ...ordinary.event]));
}
