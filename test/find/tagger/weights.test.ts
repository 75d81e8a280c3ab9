import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FEATURE_BITS } from '../../../src/find/tagger/features.ts';
import { LABELS } from '../../../src/find/tagger/labels.ts';
import { defaultModel } from '../../../src/find/tagger/model.ts';

const file = new URL('../../../src/find/tagger/weights.ts', import.meta.url);
const source = readFileSync(file, 'utf8');

describe('the weights', () => {
  it('are at most 400 KiB', () => {
    expect(Buffer.byteLength(source)).toBeLessThanOrEqual(400 * 1024);
  });

  it('say which script made them from what, under which licence', () => {
    const header = source.slice(0, source.indexOf('export'));
    expect(header).toContain('scripts/train-tagger.mjs');
    expect(header).toMatch(/PHEE .*MIT/);
  });

  it('decode into rows whose entries name labels, one feature each', () => {
    const { labels, event } = defaultModel();
    expect(labels.starts.length).toBeGreaterThan(10_000);
    expect(labels.starts.at(-1)).toBe(labels.entries.length);
    expect(labels.entries.every((entry) => (entry & 15) < LABELS)).toBe(true);
    expect(labels.unit).toBeGreaterThan(0);
    expect(event.values.every((value) => Number.isFinite(value))).toBe(true);
    expect(labels.table.row(2 ** FEATURE_BITS - 1)).toBeLessThan(labels.starts.length - 1);
  });
});
