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

describe('frequency', () => {
  test('is what its own clause says, before it or behind it', () => {
    const text =
      'Naproxen is a painkiller. Drowsiness is rare, and nausea may occur. It can cause uncommon rashes and itching.';
    expect(qualifiers(text, 'side-effect', 'frequency')).toEqual([
      ['drowsiness', 'rare'],
      ['nausea', undefined],
      ['rash', 'uncommon'],
      ['itching', 'uncommon'],
    ]);
  });

  test.each([
    ['Very common (affects more than 1 in 10 people):', 'very common'],
    ['May affect up to 1 in 10 people:', '1 in 10'],
    ['Rare side effects:', 'rare'],
  ])('items occur as often as their lead-in says: %s', (lead, frequency) => {
    const text = `# Apixaban\n\n## Side effects\n\n${lead}\n\n- bruising\n- nausea\n`;
    expect(qualifiers(text, 'side-effect', 'frequency').slice(-2)).toEqual([
      ['bruising', frequency],
      ['nausea', frequency],
    ]);
  });

  test('unless they say it themselves', () => {
    const text = '# Apixaban\n\n## Side effects\n\nCommon:\n\n- nausea, in about 1 in 20 people\n';
    expect(qualifiers(text, 'side-effect', 'frequency')).toEqual([['nausea', '1 in 20']]);
  });

  test('cells occur as often as the first of their row says', () => {
    const text =
      '# Apixaban\n\n| How often | Side effects |\n|---|---|\n| Very common | bruising |\n| Rare | hair loss |\n';
    expect(qualifiers(text, 'side-effect', 'frequency')).toEqual([
      ['bruising', 'very common'],
      ['hair loss', 'rare'],
    ]);
  });
});

describe('frequency in a column', () => {
  const table = (rows: string): string => `# Apixaban\n\n${rows}`;

  test.each<[rows: string, frequency: string | undefined]>([
    ['| Side effect | How often |\n|---|---|\n| Bruising | Very common |\n', 'very common'],
    ['| Side effect | Frequency |\n|---|---|\n| Bruising | 3% |\n', '3%'],
    ['| Side effect | Frequency |\n|---|---|\n| Bruising | up to 1 in 100 people |\n', 'up to 1 in 100'],
    ['| Organ | Side effect | Rate |\n|---|---|---|\n| Skin | Bruising | 2.5 % |\n', '2.5 %'],
    ['| Side effect | Rate on placebo | Rate on apixaban |\n|---|---|---|\n| Bruising | 1% | 4% |\n', '4%'],
    ...['1–10%', '3 to 5%', 'less than 1%', '<0.1%', '1 in 1,000 to 1 in 100', '1 in 8'].map(
      (often): [string, string] => [`| Side effect | Frequency |\n|---|---|\n| Bruising | ${often} |\n`, often],
    ),
    ...['Response rate', 'Success rate', 'Discontinuation rate', 'Heart rate'].map((head): [string, undefined] => [
      `| Side effect | ${head} |\n|---|---|\n| Bruising | 4% |\n`,
      undefined,
    ]),
    ['| Side effect | What to do |\n|---|---|\n| Bruising | a common visit to the doctor |\n', undefined],
    ['| Side effect | Frequency |\n|---|---|\n| Bruising | ask your doctor |\n', undefined],
  ])('to the right of the effect is its own: %j', (rows, frequency) => {
    const found = qualifiers(table(rows), 'side-effect', 'frequency').filter(([label]) => label === 'bruising');
    expect(found).toEqual([['bruising', frequency]]);
  });

  test('is that of its row', () => {
    const rows = '| Side effect | Frequency |\n|---|---|\n| Bruising | common |\n| Nausea |  |\n| Hair loss | rare |\n';
    expect(qualifiers(table(rows), 'side-effect', 'frequency')).toEqual([
      ['bruising', 'common'],
      ['nausea', undefined],
      ['hair loss', 'rare'],
    ]);
  });
});

describe('dose', () => {
  test.each([
    ['Ozempic 1 mg is for type 2 diabetes, whereas Wegovy 2.4 mg is for obesity.', '2.4 mg'],
    ['Ozempic (1 mg) is used for type 2 diabetes and Wegovy (2.4 mg) is used for obesity.', '2.4 mg'],
    ['Ozempic 1 mg is used for type 2 diabetes and Wegovy is used for obesity.', undefined],
  ])('of two brands of one drug each has its own: %s', (text, second) => {
    expect(qualifiers(text, 'indication', 'dose')).toEqual([
      ['type 2 diabetes', '1 mg'],
      ['obesity', second],
    ]);
  });

  test('it may stand before the drug', () => {
    expect(qualifiers('60 mg of duloxetine relieves nerve pain.', 'indication', 'dose')).toEqual([
      ['neuropathic pain', '60 mg'],
    ]);
  });
});

test.each([
  ['Losartan at 50 mg a day lowers blood pressure to 140 mmHg.', 'indication', '50 mg'],
  ['Losartan slows the heart to 60 beats/min.', 'mechanism', undefined],
])('what is measured of a patient is no dose: %s', (text, type, dose) => {
  expect(qualifiers(text, type, 'dose').map(([, one]) => one)).toEqual([dose]);
  expect(qualifiers(text, type, 'frequency').map(([, one]) => one)).not.toContain('per minute');
});

test.each([
  ['Sertraline is for depression. About a third of people get no better with sertraline.', 'a third of people'],
  ['Sertraline is for depression. One in five patients responded to sertraline.', 'one in five'],
])('a share of people is how often a treatment works: %s', (text, share) => {
  expect(qualifiers(text, 'indication', 'frequency').at(-1)).toEqual(['depression', share]);
});
