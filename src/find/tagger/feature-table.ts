import { FEATURE_BITS } from './features.ts';

/** Features in ascending order, of which each has a row: the first has row 0. */
export interface FeatureTable {
  readonly features: Int32Array;
  /** Where the features of each bucket start: those with the same highest bits. */
  readonly starts: Int32Array;
  /** One bit for each value of the lowest bits of a feature that has a row. */
  readonly sieve: Int32Array;
}

const BUCKET_BITS = 14;
const SHIFT = FEATURE_BITS - BUCKET_BITS;
/** Bits of a feature that tell most features without a row, in a table small enough to stay near the processor. */
const SIEVE_BITS = 19;
const SIEVE = 2 ** SIEVE_BITS - 1;

function bucketStarts(features: Int32Array): Int32Array {
  const starts = new Int32Array(2 ** BUCKET_BITS + 1);
  let bucket = 0;
  for (let row = 0; row < features.length; row++) {
    const own = (features[row] as number) >>> SHIFT;
    while (bucket < own) starts[++bucket] = row;
  }
  return starts.fill(features.length, bucket + 1);
}

function sieveOf(features: Int32Array): Int32Array {
  const sieve = new Int32Array(2 ** (SIEVE_BITS - 5));
  for (const feature of features) {
    const place = feature & SIEVE;
    sieve[place >> 5] = (sieve[place >> 5] as number) | (1 << (place & 31));
  }
  return sieve;
}

/** A table of features that ascend; they are hashes, so every bucket holds few of them. */
export const featureTable = (features: Int32Array): FeatureTable => ({
  features,
  starts: bucketStarts(features),
  sieve: sieveOf(features),
});

/** The row of a feature; -1 for a feature without one. */
export function rowOf({ features, starts, sieve }: FeatureTable, feature: number): number {
  const place = feature & SIEVE;
  if ((((sieve[place >> 5] as number) >>> (place & 31)) & 1) === 0) return -1;
  const bucket = feature >>> SHIFT;
  const end = starts[bucket + 1] as number;
  for (let row = starts[bucket] as number; row < end; row++) if (features[row] === feature) return row;
  return -1;
}
