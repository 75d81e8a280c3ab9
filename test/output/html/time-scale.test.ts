import { describe, expect, it } from 'vitest';
import { durationWords, secondsOf, ticksFor } from '../../../src/output/html/time-scale.ts';

describe('durationWords', () => {
  it.each([
    [{ min: 'PT2H', max: 'PT2H' }, '2 hours'],
    [{ min: 'P1D', max: 'P1D' }, '1 day'],
    [{ min: 'PT2H', max: 'PT6H' }, '2 to 6 hours'],
    [{ min: 'P1D', max: 'P2W' }, '1 day to 2 weeks'],
    [{ min: 'P3M' }, 'at least 3 months'],
    [{ max: 'PT0.5H' }, 'at most 0.5 hours'],
    [{ min: 'P1DT12H', max: 'P1DT12H' }, '1 day 12 hours'],
  ])('%o is %s', (interval, words) => {
    expect(durationWords({ ...interval, relation: 'about' })).toBe(words);
  });
});

describe('secondsOf', () => {
  it.each([
    ['PT90S', 90],
    ['PT1H30M', 5400],
    ['P1W', 604_800],
    ['P1.5D', 129_600],
    ['nonsense', null],
    [undefined, null],
  ])('%s is %s', (iso, seconds) => {
    expect(secondsOf(iso)).toBe(seconds);
  });
});

describe('ticksFor', () => {
  it('encloses every length', () => {
    const labels = ticksFor([7200, 1_000_000]).map(({ label }) => label);
    expect(labels).toEqual(['1 h', '6 h', '1 day', '1 week', '1 month']);
  });

  it('has two marks at least', () => {
    expect(ticksFor([3600]).length).toBeGreaterThanOrEqual(2);
    expect(ticksFor([1e12]).length).toBeGreaterThanOrEqual(1);
  });
});
