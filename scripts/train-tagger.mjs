// Learns the weights of src/find/tagger from PHEE's training sentences and sentences without an event:
//   npm run build && node scripts/train-tagger.mjs [folder with the data, default ../shared/data]
// Same data, same lexicon, same weights. The data are not part of the project; src/find/tagger/README.md names them.
import { writeFileSync } from 'node:fs';
import { sentenceFeatures, tokenFeatures } from '../dist/find/tagger/features.js';
import { LABELS } from '../dist/find/tagger/labels.js';
import { strongest, trainChain } from './tagger/crf.mjs';
import { eventExamples, hasData, ordinaryExamples } from './tagger/data.mjs';
import { encode } from './tagger/encode.mjs';
import { trainEvent } from './tagger/event.mjs';

const ROOT = new URL('../', import.meta.url);
const TARGET = new URL('src/find/tagger/weights.ts', ROOT);
/** Articles of the project for lay readers. */
const ARTICLES = ['corpus', 'fixtures/articles'].map((folder) => new URL(folder, ROOT).pathname);
/** A feature seen in the training sentences less often has no weight. */
const RAREST = 2;
const CHAIN_BYTES = 268_000;
const EVENT = { seed: 3, limit: 7_000, rarest: 3 };
const FIRST = { epochs: 7, rate: 0.03, l2: 1e-3, seed: 7 };
/** The weights that are kept learn to do without the others. */
const SECOND = { epochs: 4, rate: 0.03, l2: 1e-4, seed: 8 };

function countFeatures(sentences) {
  const counts = new Map();
  for (const { raw } of sentences) for (const feature of raw) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= RAREST);
}

function learnChain(examples) {
  const raw = examples.map(({ tokens, kinds, labels }) => ({ raw: tokenFeatures(tokens, kinds), labels }));
  const counted = countFeatures(raw);
  const idOf = new Map(counted.map(([feature], id) => [feature, id]));
  const sentences = raw
    .filter(({ labels }) => labels.length > 0)
    .map((one) => ({ ids: one.raw.map((f) => idOf.get(f) ?? -1), length: one.labels.length, labels: one.labels }));
  const size = counted.length;
  const full = trainChain(sentences, { ...FIRST, size });
  const counts = counted.map(([, count]) => count);
  const mask = strongest(full.weights, counts, CHAIN_BYTES);
  const start = { weights: full.weights.map((weight, cell) => (mask[cell] ? weight : 0)), steps: full.steps };
  return {
    chain: trainChain(sentences, { ...SECOND, size, start, mask }),
    features: counted.map(([feature]) => feature),
  };
}

function learnEvent(examples) {
  const sentences = examples.map(({ tokens, kinds, labels }) => ({
    features: new Set(sentenceFeatures(tokens, kinds)),
    event: labels.some((label) => label !== 0),
  }));
  return trainEvent(sentences, EVENT);
}

const header = `// Made by scripts/train-tagger.mjs ("npm run build && node scripts/train-tagger.mjs"); do not edit.
// Learned from the training sentences of PHEE (Sun et al. 2022, MIT licence), with sentences that tell of no drug event
// as counter-examples. README.md beside this file says which, and how well it does.
`;

const data = process.argv[2] ?? new URL('../shared/data', ROOT).pathname;
if (hasData(data)) {
  const events = eventExamples(data);
  const ordinary = ordinaryExamples(data, ARTICLES);
  const { chain, features } = learnChain([...events, ...ordinary.chain]);
  const base64 = encode(chain, features, learnEvent([...events, ...ordinary.event]));
  const text = `${header}export const weights =\n  '${base64}';\n`;
  writeFileSync(TARGET, text);
  console.log(`${events.length} sentences with an event, ${ordinary.event.length} without; ${LABELS} labels`);
  console.log(`${Math.ceil(text.length / 1024)} KiB of weights`);
} else {
  console.error(`${data}: no phee/train.jsonl there; give the folder with the data as the first argument`);
  process.exitCode = 2;
}
