import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoSeconds, relateIntervals, toInterval } from '../../src/compare/intervals.ts';
import type { Duration } from '../../src/model.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

function relate(a: Omit<Duration, 'relation'>, b: Omit<Duration, 'relation'>) {
  const first = toInterval({ ...a, relation: 'for' });
  const second = toInterval({ ...b, relation: 'for' });
  if (first === null || second === null) throw new Error('not an interval');
  return relateIntervals(first, second);
}

describe('isoSeconds', () => {
  it.each([
    ['PT45S', 45],
    ['PT1H30M', 1.5 * HOUR],
    ['P2W', 14 * DAY],
    ['P1DT12H', 1.5 * DAY],
    ['P0.5D', 12 * HOUR],
    ['P1Y', 365.25 * DAY],
    ['P0D', 0],
  ])('reads %s', (iso, seconds) => expect(isoSeconds(iso)).toBeCloseTo(seconds));

  it.each(['', 'P', 'PT', 'P1DT', '3M', 'P3', 'three months', 'P-1D'])('refuses "%s"', (iso) => {
    expect(isoSeconds(iso)).toBeNull();
  });
});

describe('relateIntervals', () => {
  it.each([
    ['12 weeks and 3 months', { min: 'P12W', max: 'P12W' }, { min: 'P3M', max: 'P3M' }, 'equal'],
    ['1 year and 12 months', { min: 'P1Y', max: 'P1Y' }, { min: 'P12M', max: 'P12M' }, 'equal'],
    ['90 minutes and 1.5 hours', { max: 'PT90M' }, { max: 'PT1.5H' }, 'equal'],
    ['days to weeks and a week', { min: 'P1D', max: 'P4W' }, { min: 'P1W', max: 'P1W' }, 'contains'],
    ['30 minutes and within 2 hours', { min: 'PT30M', max: 'PT30M' }, { max: 'PT2H' }, 'inside'],
    ['4 to 6 weeks and 5 to 8 weeks', { min: 'P4W', max: 'P6W' }, { min: 'P5W', max: 'P8W' }, 'overlaps'],
    ['hours and days', { min: 'PT1H', max: 'PT24H' }, { min: 'P1D', max: 'P7D' }, 'disjoint'],
    ['11 and 12 months', { min: 'P11M', max: 'P11M' }, { min: 'P12M', max: 'P12M' }, 'disjoint'],
    ['2 weeks and at least 3 months', { min: 'P2W', max: 'P2W' }, { min: 'P3M' }, 'disjoint'],
    ['at least 3 and at least 6 months', { min: 'P3M' }, { min: 'P6M' }, 'contains'],
  ] as const)('%s', (_name, a, b, relation) => expect(relate(a, b)).toBe(relation));

  it('is the same from either side', () => {
    const mirrored = {
      equal: 'equal',
      contains: 'inside',
      inside: 'contains',
      overlaps: 'overlaps',
      disjoint: 'disjoint',
    };
    const interval = fc
      .tuple(
        fc.integer({ min: 0, max: 1e7 }),
        fc.oneof(fc.integer({ min: 0, max: 1e7 }), fc.constant(Infinity)),
        fc.boolean(),
      )
      .map(([min, length, calendar]) => ({ min, max: min + length, calendar }));
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(relateIntervals(b, a)).toBe(mirrored[relateIntervals(a, b)]);
        expect(relateIntervals(a, a)).toBe('equal');
      }),
    );
  });
});

it('a duration without a readable end has no interval', () => {
  expect(toInterval({ relation: 'about' })).toBeNull();
  expect(toInterval({ min: 'soon', relation: 'about' })).toBeNull();
});
