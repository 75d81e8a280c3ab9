import { rowOf } from './feature-table.ts';
import type { Regression } from './model.ts';

let asked = 0;

/** How likely something with these features is so, from 0 to 1; a feature counts once however often it is given. */
export function probability({ table, values, bias, counted }: Regression, features: readonly number[]): number {
  asked += 1;
  let sum = bias;
  for (let at = 0; at < features.length; at++) {
    const row = rowOf(table, features[at] as number);
    if (row < 0 || counted[row] === asked) continue;
    counted[row] = asked;
    sum += values[row] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}
