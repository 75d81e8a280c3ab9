import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/find/tagger/chain.ts';
import { FEATURE_BITS } from '../../../src/find/tagger/features.ts';
import { spanFeatures } from '../../../src/find/tagger/span-features.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

const TOKENS = tokenize('Severe rash and fever after oral zorvatidine.');
const RASH: Candidate = { type: 1, from: 0, to: 2, score: 0.7 };
const DRUG: Candidate = { type: 0, from: 6, to: 7, score: 0.9 };

const featuresOf = (span: Candidate, ...others: Candidate[]): readonly number[] => {
  const found = [span, ...others].sort((a, b) => a.from - b.from);
  return spanFeatures(TOKENS, [], found)[found.indexOf(span)] as number[];
};

const difference = (a: readonly number[], b: readonly number[]): number =>
  a.filter((feature) => !b.includes(feature)).length;

describe('spanFeatures', () => {
  it('gives features of the known number of bits for every span', () => {
    const features = featuresOf(RASH, DRUG);
    expect(features.length).toBeGreaterThan(20);
    for (const feature of features) {
      expect(feature).toBeGreaterThanOrEqual(0);
      expect(feature).toBeLessThan(2 ** FEATURE_BITS);
    }
  });

  it('tell a span beside a likely drug from one alone, and not from one beside an unlikely drug', () => {
    expect(difference(featuresOf(RASH, DRUG), featuresOf(RASH))).toBeGreaterThan(0);
    expect(featuresOf(RASH, { ...DRUG, score: 0.1 })).toEqual(featuresOf(RASH));
  });

  it('tell a span that others would take the place of', () => {
    const longer: Candidate = { ...RASH, to: 4, score: 0.2 };
    expect(difference(featuresOf(RASH, longer), featuresOf(RASH))).toBeGreaterThan(0);
  });

  it('are in part shared by spans of different types', () => {
    const shared = featuresOf(RASH).filter((feature) => featuresOf({ ...RASH, type: 2 }).includes(feature));
    expect(shared.length).toBe(featuresOf(RASH).length / 2);
  });
});
