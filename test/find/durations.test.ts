import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDurations, parseDuration } from '../../src/find/durations.ts';
import { frequenciesIn, measureOf } from '../../src/find/frequencies.ts';
import { quantitiesIn } from '../../src/find/quantities.ts';
import { tokenize } from '../../src/text/tokenize.ts';

const quotes = (text: string, found: readonly { span: { start: number; end: number } }[]): string[] =>
  found.map(({ span }) => text.slice(span.start, span.end));

describe('parseDuration', () => {
  it.each([
    ['2 to 4 weeks', { min: 'P2W', max: 'P4W', relation: 'exact' }],
    ['2–3 weeks', { min: 'P2W', max: 'P3W', relation: 'exact' }],
    ['4- to 14-month', { min: 'P4M', max: 'P14M', relation: 'exact' }],
    ['8-10 hrs', { min: 'PT8H', max: 'PT10H', relation: 'exact' }],
    ['between 20 and 30 minutes', { min: 'PT20M', max: 'PT30M', relation: 'exact' }],
    ['six months to a year', { min: 'P6M', max: 'P1Y', relation: 'exact' }],
    ['a week or two', { min: 'P1W', max: 'P2W', relation: 'exact' }],
    ['up to six hours', { max: 'PT6H', relation: 'at-most' }],
    ['no more than 2 weeks', { max: 'P2W', relation: 'at-most' }],
    ['10 days or less', { max: 'P10D', relation: 'at-most' }],
    ['at least 3 months', { min: 'P3M', relation: 'at-least' }],
    ['more than three months', { min: 'P3M', relation: 'at-least' }],
    ['longer than 12 weeks', { min: 'P12W', relation: 'at-least' }],
    ['for over 5 years', { min: 'P5Y', relation: 'at-least' }],
    ['10+ years', { min: 'P10Y', relation: 'at-least' }],
    ['within two hours', { max: 'PT2H', relation: 'within' }],
    ['within 1–2 hours', { min: 'PT1H', max: 'PT2H', relation: 'within' }],
    ['for six to eight weeks', { min: 'P6W', max: 'P8W', relation: 'for' }],
    ['about 45 minutes', { min: 'PT45M', max: 'PT45M', relation: 'about' }],
    ['an hour or so', { min: 'PT1H', max: 'PT1H', relation: 'about' }],
    ['7.5 ± 2.5 months', { min: 'P5M', max: 'P10M', relation: 'about' }],
    ['over several hours', { min: 'PT2H', max: 'P1D', relation: 'over' }],
    ['a few days', { min: 'P2D', max: 'P2W', relation: 'exact' }],
    ['a couple of weeks', { min: 'P2W', max: 'P2W', relation: 'exact' }],
    ['half an hour', { min: 'PT30M', max: 'PT30M', relation: 'exact' }],
    ['an hour and a half', { min: 'PT1.5H', max: 'PT1.5H', relation: 'exact' }],
    ['one and a half years', { min: 'P1.5Y', max: 'P1.5Y', relation: 'exact' }],
    ['4 1/2 years', { min: 'P4.5Y', max: 'P4.5Y', relation: 'exact' }],
    ['2½ years', { min: 'P2.5Y', max: 'P2.5Y', relation: 'exact' }],
    ['six-month-long', { min: 'P6M', max: 'P6M', relation: 'exact' }],
    ['20min', { min: 'PT20M', max: 'PT20M', relation: 'exact' }],
    ['one hundred and twenty days', { min: 'P120D', max: 'P120D', relation: 'exact' }],
    ['two thousand hours', { min: 'PT2000H', max: 'PT2000H', relation: 'exact' }],
    ['1 year, 1 month and 2 days', { min: 'P1Y1M2D', max: 'P1Y1M2D', relation: 'exact' }],
    ['one week three days', { min: 'P10D', max: 'P10D', relation: 'exact' }],
    ['5 h 30 min', { min: 'PT5H30M', max: 'PT5H30M', relation: 'exact' }],
    ['days to weeks', { min: 'P1D', max: 'P3M', relation: 'exact' }],
    ['hours, days or even weeks', { min: 'PT1H', max: 'P3M', relation: 'exact' }],
    ['for decades', { min: 'P10Y', relation: 'for' }],
    ['weeks', { min: 'P1W', max: 'P3M', relation: 'exact' }],
    ['a fortnight', { min: 'P2W', max: 'P2W', relation: 'exact' }],
    ['all day', { min: 'P1D', max: 'P1D', relation: 'exact' }],
    ['the second month', { min: 'P1M', max: 'P2M', relation: 'within' }],
    ['first week', { max: 'P1W', relation: 'within' }],
    ['day 17', { min: 'P17D', max: 'P17D', relation: 'exact' }],
  ])('reads "%s"', (text, duration) => {
    expect(parseDuration(text)).toEqual(duration);
  });

  it.each(['overnight', 'long-lasting', 'no time at all', ''])('gives null for "%s"', (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});

describe('findDurations', () => {
  it.each([
    ['Relief lasted for 3 weeks after a single dose of it', ['3 weeks', 'single dose']],
    ['A 12-week trial with a 30-minute infusion', ['12-week', '30-minute']],
    ['It was taken for more than an hour', ['more than an hour']],
    ['Two groups, at 23 months and 34 months', ['23 months', '34 months']],
    ['The effect is short-lived but the onset rapid', ['short-lived']],
    ['Improvement begins within hours', ['hours']],
    ['The rash appeared on day 8 or in the second month', ['day 8', 'second month']],
    ["Twelve weeks' treatment was enough", ['Twelve weeks']],
  ])('quotes the words of "%s"', (text, words) => {
    expect(quotes(text, findDurations(text))).toEqual(words);
  });

  it.each([
    'a 12-year-old boy',
    'children aged 6 months to 5 years',
    'adults 18 years or older',
    'patients older than 65 years',
    'five years of age',
    'popular in the 1960s and again in 2005',
    'a woman in her 30s',
    'seen on May 3',
    'take it twice a day',
    'one tablet every 8 hours',
    'applied 3 times per week',
    'two tablets a day',
    '3 to 5 days per week',
    '2 mg/24 h',
    'in recent years',
    'a second dose',
    'the COVID-19 months',
  ])('finds nothing in "%s"', (text) => {
    expect(findDurations(text)).toEqual([]);
  });

  it('names a length as written and identifies it by its value', () => {
    const described = (text: string) => findDurations(text).map(({ id, label }) => [label, id]);
    expect(described('longer than 12 weeks')).toEqual([['>12 weeks', 'at-least-3-months']]);
    expect(described('more than three months')).toEqual([['>3 months', 'at-least-3-months']]);
    expect(described('up to 48 hours')).toEqual([['up to 48 hours', 'at-most-2-days']]);
    expect(described('days or weeks')).toEqual([['days to weeks', 'days-to-weeks']]);
    expect(described('for a few hours')).toEqual([['several hours', 'several-hours']]);
    expect(described('a temporary effect')).toEqual([['short-lived', 'short-lived']]);
  });

  it('finds a planted length at the place where it was planted', () => {
    const unit = fc.constantFrom('hours', 'days', 'weeks', 'months', 'years');
    const filler = fc.constantFrom(
      'Relief came after',
      'The infusion ran',
      'It was given',
      'Symptoms, said one patient, began',
    );
    fc.assert(
      fc.property(filler, fc.integer({ min: 2, max: 900 }), unit, (words, count, name) => {
        const text = `${words} ${count} ${name}.`;
        expect(quotes(text, findDurations(text))).toEqual([`${count} ${name}`]);
      }),
    );
  });

  it('never gives spans that overlap or leave the text', () => {
    const word = fc.constantFrom(
      '2',
      'to',
      'weeks',
      'a',
      'half',
      'and',
      'or',
      '-',
      'day',
      'second',
      'hundred',
      'for',
      'per',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        let end = 0;
        for (const { span } of findDurations(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

function findFrequencies(text: string) {
  const tokens = tokenize(text);
  return frequenciesIn(tokens).map((found) => measureOf(tokens, found));
}

function findQuantities(text: string) {
  const tokens = tokenize(text);
  return quantitiesIn(tokens, frequenciesIn(tokens));
}

describe('frequenciesIn', () => {
  it.each([
    ['Take one tablet twice a day with food', 'twice a day', 'twice daily'],
    ['given every 8 hours', 'every 8 hours', 'three times daily'],
    ['once weekly injections', 'once weekly', 'weekly'],
    ['two to three times per week', 'two to three times per week', '2-3 times per week'],
    ['infused every 2 to 4 weeks', 'every 2 to 4 weeks', 'every 2 to 4 weeks'],
    ['10 mg q12h for pain', 'q12h', 'twice daily'],
  ])('reads "%s"', (text, words, label) => {
    expect(findFrequencies(text).map((one) => [text.slice(one.span.start, one.span.end), one.label])).toEqual([
      [words, label],
    ]);
  });

  it('leaves "daily" alone where it says nothing of how often', () => {
    expect(findFrequencies('pain that disturbs daily activities')).toEqual([]);
  });
});

describe('quantitiesIn', () => {
  it.each([
    ['a dose of 20 mg daily', ['20 mg']],
    ['0.5–1 mg/kg over 40 minutes', ['0.5–1 mg/kg']],
    ['seen in 10 % or in 1 in 100 people', ['10 %', '1 in 100']],
    ['10 to 20 percent improved', ['10 to 20 percent']],
    ['two tablets three times a day', ['two tablets']],
    ['approved in 2005 after 3 weeks', []],
  ])('quotes the words of "%s"', (text, words) => {
    expect(quotes(text, findQuantities(text))).toEqual(words);
  });
});
