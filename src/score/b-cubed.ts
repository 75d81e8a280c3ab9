/** Precision, recall and their harmonic mean, each from 0 to 1. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** How well one grouping of items follows another: B-cubed over `[found group, true group]`. */
export function bCubed(items: readonly (readonly [found: string, wanted: string])[]): Figures {
  const found = tally(items.map(([key]) => key));
  const wanted = tally(items.map(([, key]) => key));
  const both = tally(items.map((pair) => JSON.stringify(pair)));
  let precision = 0;
  let recall = 0;
  for (const pair of items) {
    const together = both.get(JSON.stringify(pair)) ?? 0;
    precision += together / (found.get(pair[0]) ?? 1);
    recall += together / (wanted.get(pair[1]) ?? 1);
  }
  precision /= items.length || 1;
  recall /= items.length || 1;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
