import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

/** The benefits and harms that a text tells of: type, subject, object, and "not" where they are denied. */
const read = (text: string) =>
  extractClaims(text)
    .filter(({ type }) => type === 'indication' || type === 'side-effect')
    .map(
      ({ type, subject, object, polarity }) =>
        `${type}: ${polarity === 'denied' ? 'not ' : ''}${subject.label} / ${object.label}`,
    );

describe('shares of two groups', () => {
  test.each([
    ['With warfarin, 4% had a stroke and with placebo 9%.', ['indication: warfarin / stroke']],
    ['On placebo 12% died, on enalapril 8%.', ['indication: enalapril / death']],
    [
      'Relapses were seen in 40% of the placebo group and 17% of the lithium group.',
      ['indication: lithium / disease worsening'],
    ],
    [
      'Death from bleeding occurred in 2% of women given oxytocin and 5% of those given placebo.',
      ['indication: oxytocin / death'],
    ],
    [
      'Gout is painful. Success was seen in 40% of those on febuxostat, against 15 on placebo.',
      ['indication: febuxostat / gout'],
    ],
    [
      'Of every 1,000 people on aspirin 30 died, compared with 31 of those without it.',
      ['indication: not aspirin / death'],
    ],
  ])('tell a benefit, or that there was none: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('tell what a rival did as well where both groups did well', () => {
    expect(read('Gout is painful. Of patients on febuxostat 60% responded, against 40% on allopurinol.')).toEqual([
      'indication: allopurinol / gout',
      'indication: febuxostat / gout',
    ]);
  });

  test.each([
    [
      'Gout attacks numbered 1.4 a year with febuxostat, against 2.9 with placebo.',
      ['indication: febuxostat / gout attack'],
    ],
    ['Diarrhoea came on 1.9 days with colchicine and 0.4 with placebo.', ['side-effect: colchicine / diarrhea']],
    [
      'Clots occurred at a rate of 9.1 per 1,000 person-years on raloxifene and 4.2 on placebo.',
      ['side-effect: raloxifene / thrombosis'],
    ],
    ['Time to relapse was 14 months on lithium and 6 months on placebo.', ['indication: lithium / relapse']],
  ])('may be times, counts and rates: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['With ramipril the hazard ratio for stroke was 0.68 (95% CI 0.56 to 0.84).', ['indication: ramipril / stroke']],
    ['On niacin, stroke: hazard ratio 1.02, 95% CI 0.84 to 1.22.', ['indication: not niacin / stroke']],
    ['With tramadol the relative risk of vomiting was 2.4.', ['side-effect: tramadol / vomiting']],
  ])('may be told as a ratio: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    [
      'Headache was seen in 9% v 8% on loratadine, a difference that was not significant.',
      ['side-effect: not loratadine / headache'],
    ],
    ['Sleep was better with valerian, but not significantly so.', ['indication: not valerian / sleep']],
  ])('may differ by chance: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['Time to healing was 9 days on honey in both groups.', ['indication: not honey / recovery']],
    [
      'Myalgia was seen in 5.6% of those on niacin and 6.5% of those on placebo.',
      ['side-effect: not niacin / muscle pain'],
    ],
    [
      'Pain fell by 13 points with honey and by 12 with olive oil, a gap that was not significant.',
      ['indication: not honey / pain'],
    ],
    [
      'Of those on honey 4 per cent were admitted, against 9 per cent of those on placebo.',
      ['indication: honey / hospital admission'],
    ],
    [
      'Of those on honey 4 per cent needed a drip, against 9 per cent of those on placebo.',
      ['indication: honey / infusion'],
    ],
    ['Headaches were noted in 15 people on niacin and 14 on placebo.', ['side-effect: not niacin / headache']],
    ['Headaches were noted in 42 people on niacin and 14 on placebo.', ['side-effect: niacin / headache']],
    [
      'Death was recorded in 9.1% on niacin and in 10.2% on placebo (relative risk 0.90, 95% CI 0.70 to 1.16).',
      ['indication: not niacin / death'],
    ],
    ['Sleep lasted 6.9 hours on niacin and 6.4 hours on placebo.', []],
    ['Headaches troubled 4 of the 30 on niacin and 1 of the 30 on placebo.', ['side-effect: niacin / headache']],
  ])('tell of one of the two alone: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('tell nothing of usual care, which the others had', () => {
    expect(
      read('Tai chi is a gentle exercise. Six in ten on tai chi fell, against 74% of those given usual care.').filter(
        (one) => one.includes('usual care'),
      ),
    ).toEqual([]);
  });

  test('tell what did less of an ill, and nothing of its rival', () => {
    expect(read('Of patients on rituximab 3% relapsed, against 16% on fingolimod.')).toEqual([
      'indication: rituximab / relapses',
    ]);
  });

  test.each([
    ['Nausea was reported by 9% of people on metformin and 4% on placebo.', ['side-effect: metformin / nausea']],
    ['The risk of a rash was 8% with lamotrigine, against 3% with placebo.', ['side-effect: lamotrigine / rash']],
  ])('tell a harm: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'Semaglutide costs 20% more here, against 5% on the island.',
    'Ramipril was lower in price by 5 to 10 per cent.',
    'However bad the pain, they had 12 sessions of acupuncture and 6 of massage.',
    'The rival of ramipril sold at 4 centres in Italy with a stroke unit and 7 in Spain.',
    'People who had pain took febuxostat 3 days a week and colchicine 2 days a week.',
  ])('tell nothing of a treatment: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what a treatment did better than', () => {
  test('is not what the next clause speaks of', () => {
    expect(read('Colchicine beat naproxen, with gout easing in hours.')).toEqual(['indication: colchicine / gout']);
  });
});
