import { expect, test } from 'vitest';
import { findMentions } from '../../src/index.ts';

const people = (text: string) =>
  findMentions(text)
    .filter(({ kind }) => kind === 'population')
    .map(({ id }) => id);

test.each([
  ['not for children under 12', 'under-12'],
  ['do not give it to children below the age of twelve', 'under-12'],
  ['anyone younger than 12 years', 'under-12'],
  ['under the age of 12 years', 'under-12'],
  ['it is not suitable for over-75s', 'over-75'],
  ['anyone below the age of sixteen', 'under-16'],
  ['babies below 6 months', 'under-6-months'],
])('one limit of age has one id: %s', (text, id) => {
  expect(people(text)).toEqual([id]);
});

test.each([
  ['women over 40', 'women-over-40'],
  ['men over 40', 'men-over-40'],
  ['children aged 6 to 12 years', 'children-aged-6-to-12-years'],
])('and other limits have others: %s', (text, id) => {
  expect(people(text)).toEqual([id]);
});
