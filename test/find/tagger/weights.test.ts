import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../../src/find/tagger/feature-table.ts';
import { FEATURE_BITS } from '../../../src/find/tagger/features.ts';
import { interactionModel, reportModel } from '../../../src/find/tagger/model.ts';

const regressionsOf = {
  report: () => [reportModel().event, reportModel().span],
  interaction: () => [interactionModel().sentence, interactionModel().pair],
};
const chainOf = { report: () => reportModel().chain, interaction: () => interactionModel().chain };

describe.each([
  ['report', /PHEE .*MIT/],
  ['interaction', /DrugProt .*CC BY 4\.0/],
] as const)('the weights of the %s model', (name, licence) => {
  const file = new URL(`../../../src/find/tagger/${name}-weights.ts`, import.meta.url);
  const source = readFileSync(file, 'utf8');

  it('are at most 360 KiB, in digits that spell no words', () => {
    const [, digits = ''] = /'([0-9a-f]+)';\n$/.exec(source) ?? [];
    expect(digits).not.toBe('');
    expect(digits.length / 2).toBeLessThanOrEqual(360 * 1024);
  });

  it('say which script made them from what, under which licence', () => {
    const header = source.slice(0, source.indexOf('export'));
    expect(header).toContain('scripts/train-tagger.mjs');
    expect(header).toMatch(licence);
  });

  it('decode into rows of weights, one feature each', () => {
    const { steps, weights } = chainOf[name]();
    expect(weights.width).toBe(Math.ceil(steps.labels / 2));
    expect(weights.rows.length).toBeGreaterThan(10_000);
    expect(weights.rows.length).toBe(weights.table.features.length * weights.width);
    expect(weights.unit).toBeGreaterThan(0);
    expect(rowOf(weights.table, 2 ** FEATURE_BITS - 1)).toBeLessThan(weights.table.features.length);
  });

  it('decode into finite weights of what is so or not', () => {
    for (const { values } of regressionsOf[name]()) {
      expect(values.length).toBeGreaterThan(1_000);
      expect(values.every((value) => Number.isFinite(value))).toBe(true);
    }
  });
});
