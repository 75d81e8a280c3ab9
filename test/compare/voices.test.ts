import { describe, expect, it } from 'vitest';
import { findVoices } from '../../src/compare/voices.ts';
import type { Claim } from '../../src/model.ts';
import { groupBy } from '../../src/text/group-by.ts';
import { makeClaim, makeSource } from './make-claim.ts';

const LEAFLET = [
  ['nausea', 'Many patients feel nausea within an hour of swallowing the first tablet.'],
  ['drowsiness', 'Drowsiness is frequent, so nobody should drive after the evening dose.'],
  ['dry mouth', 'A dry mouth troubles some people and often fades during the second week.'],
  ['rash', 'A rash on the arms or legs calls for a prompt visit to the family doctor.'],
  ['headache', 'Headache usually answers to plain water and a quiet room.'],
  ['constipation', 'Constipation responds well to fibre, walking and plenty of fluids.'],
  ['weight gain', 'Weight gain of two or three kilograms is reported in the first year.'],
  ['tremor', 'Tremor of the hands has been seen when caffeine intake is high.'],
  ['insomnia', 'Insomnia improves when the tablet is taken before breakfast.'],
  ['itching', 'Itching without a visible cause may need a blood test.'],
  ['fatigue', 'Fatigue tends to lift once the dose has been lowered.'],
  ['dizziness', 'Dizziness on standing is a sign of low blood pressure.'],
] as const;

type Rows = readonly (readonly [object: string, text: string])[];

const claimsOf = (source: string, rows: Rows): Claim[] =>
  rows.map(([object, text], index) => makeClaim({ source, object, text, at: 200 * index }));

function voicesOf(sources: Readonly<Record<string, Rows>>) {
  const claims = Object.entries(sources).flatMap(([id, rows]) => claimsOf(id, rows));
  return findVoices(
    Object.keys(sources).map((id) => makeSource(id)),
    groupBy(claims, ({ source }) => source),
  );
}

/** Words replaced as a thesaurus would, the order kept. */
const spun: Rows = LEAFLET.map(([object, text]) => [
  object,
  text
    .replace(/patients|people/g, 'individuals')
    .replace(/frequent|often/g, 'commonplace')
    .replace(/tablet|dose/g, 'pill')
    .replace(/doctor/g, 'physician')
    .replace(/first/g, 'preliminary')
    .replace(/hands|arms/g, 'limbs')
    .replace(/sign/g, 'indicator')
    .replace(/well/g, 'properly')
    .replace(/usually|tends to/g, 'normally')
    .replace(/improves|fades|lift/g, 'subsides'),
]);

const otherWords: Rows = LEAFLET.map(([object], index) => [
  object,
  `Trial number ${index} listed ${object} among ${index} findings of arm ${index}.`,
]);

describe('findVoices', () => {
  it('joins a copy with small changes, and says why', () => {
    const { groups, links } = voicesOf({ b: LEAFLET.slice(1), a: LEAFLET, c: otherWords });
    expect(groups).toEqual([['a', 'b']]);
    expect(links).toEqual([
      { sources: ['a', 'b'], kind: 'copy', because: '100 % of the word pairs of the shorter one stand in the other.' },
    ]);
  });

  it('joins a paraphrase that keeps the order of the claims', () => {
    const { groups, links } = voicesOf({ a: LEAFLET, b: spun });
    expect(groups).toEqual([['a', 'b']]);
    expect(links.map(({ kind }) => kind)).toEqual(['copy']);
    const heavily: Rows = spun.map(([object, text], index) => [
      object,
      index % 3 === 0 ? text : `Note that ${object} has been described, remark ${index}.`,
    ]);
    expect(voicesOf({ a: LEAFLET, b: heavily }).links.map(({ kind }) => kind)).toEqual(['paraphrase']);
  });

  it('leaves apart what makes the same claims in its own words', () => {
    expect(voicesOf({ a: LEAFLET, b: otherWords }).groups).toEqual([]);
  });

  it('leaves apart what shares one sentence', () => {
    const { groups } = voicesOf({ a: LEAFLET, b: [...otherWords, LEAFLET[0]] });
    expect(groups).toEqual([]);
  });

  it('joins files of the same bytes, however short', () => {
    const sources = [makeSource('a', [], 'x'), makeSource('b', [], 'y'), makeSource('c', [], 'x')];
    const { groups, of } = findVoices(sources, new Map());
    expect(groups).toEqual([['a', 'c']]);
    expect([...of]).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['c', 'a'],
    ]);
  });

  it('joins a crowd of copies into one voice', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `copy-${String(index).padStart(2, '0')}`);
    const { groups } = voicesOf(Object.fromEntries([['other', otherWords], ...ids.map((id) => [id, LEAFLET])]));
    expect(groups).toEqual([ids]);
  });
});
