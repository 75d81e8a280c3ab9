// Learns which sentences tell of chemicals and their targets, the names in them, and which chemical acts on which target.

import { decodeChain } from '../../dist/find/tagger/decode-model.js';
import { sentenceFeatures } from '../../dist/find/tagger/features.js';
import { nameKinds, nameReader, pairsOf, withTreatments } from '../../dist/find/tagger/interactions.js';
import { labelCount, NAME_TYPES } from '../../dist/find/tagger/labels.js';
import { pairFeatures, sharedFeatures } from '../../dist/find/tagger/pair-features.js';
import { itemsOf } from '../../dist/find/tagger/pair-items.js';
import { overlap } from '../../dist/text/spans.js';
import { textNumber } from '../random.mjs';
import { learnChain } from './chain.mjs';
import { biochemicalExamples, eventExamples, ordinaryExamples } from './data.mjs';
import { encode } from './encode.mjs';
import { favoured, trainRegression } from './regression.mjs';

const CHAIN = { count: labelCount(NAME_TYPES), bytes: 260_000 };
const SENTENCE = { penalty: 0.1, rarest: 3, limit: 5_000 };
/** So often each sentence of biochemistry counts, and each pair that acts: there are few beside the others. */
const SENTENCE_WEIGHT = 8;
const PAIR_WEIGHT = 2;
const PAIR = { penalty: 2, rarest: 2, limit: 8_000 };
const FOLDS = 5;

const ready = ({ tokens, kinds, labels }) => ({ tokens, kinds: nameKinds(tokens, kinds), labels });
const learnNames = (examples) => learnChain(examples.map(ready), CHAIN);

function pairExamples({ tokens, kinds, mentions, acting }, namesIn) {
  const items = itemsOf(tokens, withTreatments(namesIn(tokens, kinds), mentions));
  const shared = sharedFeatures(items);
  return pairsOf(items).map(({ chemical, target }) => ({
    features: [...shared, ...pairFeatures(items, chemical.at, target.at)],
    holds: acting.some((one) => overlap(one.chemical, chemical.name.span) && overlap(one.target, target.name.span)),
  }));
}

/** Pairs of the names that a chain finds which has not seen their document: as many are wrong as will be. */
function learnPairs(examples) {
  const pairs = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ({ doc }) => textNumber(doc) % FOLDS === fold;
    const chain = decodeChain(encode(learnNames(examples.filter((one) => !isHeld(one)))), CHAIN.count);
    const namesIn = nameReader(() => chain);
    return examples.filter(isHeld).flatMap((one) => pairExamples(one, namesIn));
  });
  return trainRegression(favoured(pairs.flat(), PAIR_WEIGHT), PAIR);
}

const isBiochemical = ({ names }) => NAME_TYPES.every((type) => names.some((one) => one.type === type));

/** Sentences with a chemical and a target, among sentences about other matters and reports of drug events. */
function learnSentence(examples, others) {
  const featuresOf = ({ tokens, kinds }) => sentenceFeatures(tokens, kinds);
  const all = [
    ...examples.filter(isBiochemical).map((one) => ({ features: featuresOf(one), holds: true })),
    ...others.map((one) => ({ features: featuresOf(one), holds: false })),
  ];
  return trainRegression(favoured(all, SENTENCE_WEIGHT), SENTENCE);
}

/** Weights of interactions as hexadecimal digits. */
export function learnInteractions(data, articles) {
  const examples = biochemicalExamples(data);
  const others = [...ordinaryExamples(data, articles, ['treebank', 'pages']).event, ...eventExamples(data)];
  return encode(learnNames(examples), learnSentence(examples, others), learnPairs(examples));
}
