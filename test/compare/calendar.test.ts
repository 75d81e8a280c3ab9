import { describe, expect, it } from 'vitest';
import { readDated } from '../../src/compare/calendar.ts';
import { relateValues } from '../../src/compare/duration-value.ts';
import type { Claim } from '../../src/model.ts';
import { makeClaim } from './make-claim.ts';

const dated = (object: string): Claim => makeClaim({ type: 'duration', facet: 'other', object });

describe('a date', () => {
  it.each([
    ['developed in the 1960s', { matter: 'origin', from: 1960, to: 1969 }],
    ['was discovered in the late 1920s', { matter: 'origin', from: 1925, to: 1929 }],
    ['approved in 1987', { matter: 'approval', from: 1987, to: 1987 }],
    ['studied since 2005', { matter: 'study', from: 2005, to: 2005 }],
  ])('is read from "%s"', (label, expected) => {
    expect(readDated(label)).toEqual(expected);
  });

  it.each(['several sessions', 'in 1987', '1,000 mg'])('is not read from "%s"', (label) => {
    expect(readDated(label)).toBeNull();
  });
});

describe('two dates', () => {
  it.each([
    ['developed in the 1950s', 'invented in the 1960s', 'opposite'],
    ['developed in 1962', 'developed in the 1960s', 'inside'],
    ['developed in the 1960s', 'first synthesized in 1962', 'contains'],
    ['developed in 1962', 'synthesised in 1962', 'equal'],
    ['developed in 1962', 'approved in 1970', 'unknown'],
  ])('"%s" and "%s": %s', (one, other, relation) => {
    expect(relateValues(dated(one), dated(other))).toBe(relation);
  });
});
