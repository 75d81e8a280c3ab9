import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

/** How and how long a text says that treatments are given. */
const read = (text: string) =>
  extractClaims(text)
    .filter(({ type }) => type === 'route' || type === 'duration')
    .map(({ subject, object }) => `${subject.label}: ${object.text}`);

describe('what is told of a comparator', () => {
  test.each([
    ['Denosumab is easier than a weekly tablet of alendronate.', ['alendronate: weekly', 'alendronate: tablet']],
    [
      'Unlike injections of octreotide, which are given monthly, paltusotine is taken by mouth once a day.',
      ['octreotide: injections', 'octreotide: monthly', 'paltusotine: taken by mouth', 'paltusotine: once a day'],
    ],
    [
      'Zoledronic acid is given as a drip once a year, unlike alendronate, a weekly tablet.',
      ['zoledronic acid: as a drip', 'zoledronic acid: once a year', 'alendronate: weekly', 'alendronate: tablet'],
    ],
    ['Bupivacaine lasts longer than lidocaine, which wears off after two hours.', ['lidocaine: two hours']],
  ])('is the comparator’s: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('is nothing of the topic where the comparator has no name', () => {
    expect(read('Denosumab is more convenient than a daily pill.')).toEqual([]);
  });

  test.each([
    ['Etanercept lasts for more than two weeks.', ['etanercept: more than two weeks']],
    ['Denosumab works better than alendronate within 12 months.', ['denosumab: 12 months']],
    ['Semaglutide lowers weight more than liraglutide, and it is injected.', ['semaglutide: injected']],
    ['Denosumab is given every six months, rather than every day.', ['denosumab: every six months']],
  ])('ends before what is told of the topic: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('is no qualifier of the topic', () => {
    const claims = extractClaims('Denosumab is given every six months, rather than every day.');
    expect(claims.map(({ qualifiers }) => qualifiers.frequency)).toEqual([undefined]);
  });
});
