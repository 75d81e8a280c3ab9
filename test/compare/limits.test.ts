import { expect, it } from 'vitest';
import { findLimit } from '../../src/compare/limits.ts';
import type { ClaimType } from '../../src/model.ts';
import { makeClaim } from './make-claim.ts';

const told = (text: string, type: ClaimType = 'indication') => makeClaim({ type, object: 'falls', text });
const limitOf = (asserted: string, denied: string) => findLimit(told(asserted), told(denied));

const IN_GENERAL = 'Balance training reduces falls.';

it.each([
  ['It did not reduce falls in residents who need a frame.', 'population', 'in residents who need a frame'],
  ['Among 300 women over 80 it made no difference to falls.', 'population', 'Among 300 women over 80'],
  ['It does not prevent falls in the general population.', 'population', 'in the general population'],
  ['It had no lasting effect on falls.', 'time', 'lasting'],
  ['There were no fewer falls two years later.', 'time', 'two years later'],
  ['It does not stop falls altogether.', 'extent', 'altogether'],
  ['It does not prevent falls for everyone.', 'extent', 'for everyone'],
])('%s is limited in %s', (denied, kind, words) => {
  const found = limitOf(IN_GENERAL, denied);
  expect(found?.of.sentence.text).toBe(denied);
  expect(found?.kind).toBe(kind);
  expect(found?.words).toContain(words);
});

it('limits an assertion only by its people', () => {
  const denied = 'It does not reduce falls.';
  expect(limitOf('In people with poor sight it reduces falls.', denied)?.of.sentence.text).toContain('poor sight');
  expect(limitOf('It reduces falls for good.', denied)).toBeNull();
});

it.each([
  [IN_GENERAL, 'It does not reduce falls.'],
  ['It reduces falls in people with dizziness.', 'It does not reduce falls in people with dizziness.'],
  ['It has a lasting effect on falls.', 'It has no lasting effect on falls.'],
  [IN_GENERAL, 'In people with falls it is of no use.'],
])('%s / %s: no limit', (asserted, denied) => {
  expect(limitOf(asserted, denied)).toBeNull();
});

it('reads no limit in a warning', () => {
  const [warned, allowed] = ['Avoid it in women over 80.', 'It may be used.'];
  expect(findLimit(told(warned, 'contraindication'), told(allowed, 'contraindication'))).toBeNull();
});
