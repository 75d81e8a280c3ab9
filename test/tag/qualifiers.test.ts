import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

/** The qualifier of each claim of a type. */
const qualifiers = (text: string, type: string, qualifier: 'population' | 'frequency' | 'dose' | 'comparator') =>
  extractClaims(text, { format: 'markdown' })
    .filter((one) => one.type === type)
    .map(({ object, qualifiers: found }) => [object.label, found[qualifier]]);

describe('population', () => {
  test.each([
    'Isotretinoin must not be used in pregnancy.',
    'Isotretinoin must not be used by pregnant women.',
    'Apremilast can be used safely in pregnancy.',
  ])('those whom a claim is about are no further population: %s', (text) => {
    expect(qualifiers(text, 'contraindication', 'population')).toEqual([['pregnant women', undefined]]);
  });

  test('nor are those who are listed with them', () => {
    expect(
      qualifiers('Isotretinoin must not be used in pregnancy or breastfeeding.', 'contraindication', 'population'),
    ).toEqual([
      ['pregnant women', undefined],
      ['breastfeeding women', undefined],
    ]);
  });

  test('others in the clause are', () => {
    expect(qualifiers('Montelukast can cause nightmares in children.', 'side-effect', 'population')).toEqual([
      ['nightmares', 'children'],
    ]);
  });
});
