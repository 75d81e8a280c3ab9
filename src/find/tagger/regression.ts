import { rowOf } from './feature-table.ts';
import type { Regression } from './model.ts';

/** How likely something with these features is so, from 0 to 1; a feature counts once however often it is given. */
export function probability({ table, values, bias }: Regression, features: readonly number[]): number {
  const seen = new Set<number>();
  let sum = bias;
  for (const feature of features) {
    const row = rowOf(table, feature);
    if (row < 0 || seen.has(row)) continue;
    seen.add(row);
    sum += values[row] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}
