import { FEATURE_BITS } from './features.ts';

/** Looks up where the row of a feature stands; -1 for a feature without one. */
export interface FeatureTable {
  row(feature: number): number;
}

const BUCKET_BITS = 16;
const SHIFT = FEATURE_BITS - BUCKET_BITS;

/** Where the features of each bucket start: those with the same highest bits. */
function bucketStarts(features: Int32Array): Int32Array {
  const starts = new Int32Array(2 ** BUCKET_BITS + 1);
  let bucket = 0;
  for (let row = 0; row < features.length; row++) {
    const own = (features[row] as number) >>> SHIFT;
    while (bucket < own) starts[++bucket] = row;
  }
  return starts.fill(features.length, bucket + 1);
}

/** A table in which feature `features[n]` has row n. Features ascend; they are hashes, so every bucket holds few of them. */
export function featureTable(features: Int32Array): FeatureTable {
  const starts = bucketStarts(features);
  return {
    row(feature) {
      const bucket = feature >>> SHIFT;
      const end = starts[bucket + 1] as number;
      for (let row = starts[bucket] as number; row < end; row++) if (features[row] === feature) return row;
      return -1;
    },
  };
}
