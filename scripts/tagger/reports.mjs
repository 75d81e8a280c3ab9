// Learns which sentences report a drug event, the phrases in them, and which of these hold beside each other.

import { decodeChain } from '../../dist/find/tagger/decode-model.js';
import { sentenceFeatures } from '../../dist/find/tagger/features.js';
import { labelCount, SPAN_TYPES } from '../../dist/find/tagger/labels.js';
import { spanFeatures } from '../../dist/find/tagger/span-features.js';
import { spanProposer } from '../../dist/find/tagger/tag-spans.js';
import { textNumber } from '../random.mjs';
import { learnChain } from './chain.mjs';
import { eventExamples, isSpan, ordinaryExamples } from './data.mjs';
import { encode } from './encode.mjs';
import { favoured, trainRegression } from './regression.mjs';

const CHAIN = {
  count: labelCount(SPAN_TYPES),
  bytes: 300_000,
  first: { epochs: 12, dropout: 0.3 },
  second: { epochs: 7, dropout: 0.3, l2: 3e-4 },
};
const EVENT = { penalty: 0.1, rarest: 3, limit: 7_000 };
/** So often each report counts, of which there are few beside the sentences of articles. */
const REPORT_WEIGHT = 8;
const SPAN = { penalty: 3, rarest: 2, limit: 10_000 };
const FOLDS = 3;

function learnEvent(events, ordinary) {
  const asked = (holds) => (one) => ({ features: sentenceFeatures(one.tokens, one.kinds), holds });
  const all = [...events.map(asked(true)), ...ordinary.map(asked(false))];
  return trainRegression(favoured(all, REPORT_WEIGHT), EVENT);
}

const documentOf = ({ id }) => id.split('_')[0];

function spanExamples({ tokens, kinds, spans }, propose) {
  const found = propose(tokens, kinds);
  const features = spanFeatures(tokens, kinds, found);
  return found.map((one, at) => ({
    features: features[at],
    holds: spans.some((span) => span.type === SPAN_TYPES[one.type] && isSpan(tokens, one, span)),
  }));
}

/** Spans that a chain proposes which has not seen their document: as many are wrong as will be. */
function learnSpans(events, ordinary) {
  const spans = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = (one) => textNumber(documentOf(one)) % FOLDS === fold;
    const learned = learnChain([...events.filter((one) => !isHeld(one)), ...ordinary], CHAIN);
    const chain = decodeChain(encode(learned), CHAIN.count);
    const propose = spanProposer(() => chain);
    return events.filter(isHeld).flatMap((one) => spanExamples(one, propose));
  });
  return trainRegression(spans.flat(), SPAN);
}

/** Weights of reports as hexadecimal digits. */
export function learnReports(data, articles) {
  const events = eventExamples(data);
  const ordinary = ordinaryExamples(data, articles);
  return encode(
    learnChain([...events, ...ordinary.chain], CHAIN),
    learnEvent(events, ordinary.event),
    learnSpans(events, ordinary.chain),
  );
}
