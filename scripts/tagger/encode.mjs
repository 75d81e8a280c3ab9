// Writes weights in the form that src/find/tagger/model.ts reads.
const floats = (...values) => [...new Uint8Array(Float32Array.from(values).buffer)];
const int = (value) => [...new Uint8Array(Int32Array.of(value).buffer)];

/** Differences of ascending numbers: seven bits a byte, the lowest first; the eighth bit says that more follow. */
function ascending(numbers) {
  const bytes = [];
  numbers.forEach((number, index) => {
    let rest = number - (numbers[index - 1] ?? 0);
    for (; rest >= 128; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  });
  return bytes;
}

/** The size of one step of a quantised weight, so that the largest is 127 steps. */
const unitOf = (weights) => Math.fround(weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0) / 127);

const maskOf = (steps) => steps.reduce((mask, step, label) => (step === 0 ? mask : mask | (1 << label)), 0);

function labelWeights(weights, features) {
  const labels = weights.length / features.length;
  const unit = unitOf(weights);
  const stepsOf = (id) => [...weights.subarray(id * labels, (id + 1) * labels)].map((w) => Math.round(w / unit));
  const rows = features
    .map((feature, id) => ({ feature, steps: stepsOf(id) }))
    .filter(({ steps }) => steps.some((step) => step !== 0))
    .sort((a, b) => a.feature - b.feature);
  const steps = rows.flatMap((row) => row.steps.filter((step) => step !== 0));
  return [
    ...floats(unit),
    ...int(rows.length),
    ...int(steps.length),
    ...ascending(rows.map(({ feature }) => feature)),
    ...rows.map((row) => maskOf(row.steps)).flatMap((mask) => [mask & 255, mask >> 8]),
    ...steps.map((step) => step & 255),
  ];
}

function regressionBytes({ bias, weights }) {
  const unit = unitOf(weights.map(([, weight]) => weight));
  const rows = [...weights].sort((a, b) => a[0] - b[0]);
  return [
    ...floats(bias, unit),
    ...int(rows.length),
    ...ascending(rows.map(([feature]) => feature)),
    ...rows.map(([, weight]) => Math.round(weight / unit) & 255),
  ];
}

const chainBytes = ({ weights, steps, features }) => [...floats(...steps), ...labelWeights(weights, features)];

/** Hexadecimal digits, which spell no words, of a chain (whose feature with id n is `features[n]`) and regressions, in this order. */
export const encode = (chain, ...regressions) =>
  Buffer.from([chainBytes(chain), ...regressions.map(regressionBytes)].flat()).toString('hex');

/** Hexadecimal digits of weights for labels alone. */
export const encodeLabels = (weights, features) => Buffer.from(labelWeights(weights, features)).toString('hex');
